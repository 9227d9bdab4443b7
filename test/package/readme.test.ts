import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findDefinition } from "../../src/diagnostics/catalogue/index.ts";
import { Workplace } from "../cli/command-line.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (name: string): string => readFileSync(path.join(root, name), "utf8");
const readme = read("README.md");
/** Fenced blocks of a language, in order. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map((match) => match[1]!);

const [schema = ""] = blocks("ecom");
const place = new Workplace({ "shop.ecom": schema });
afterAll(() => place.remove());

describe("the README", () => {
  it("begins with the two commands", () => {
    const [commands] = blocks("sh");
    expect(commands).toMatch(/^npm ci && npm run demo\b/m);
    expect(commands).toMatch(/^npm ci && npm test\b/m);
  });

  it("shows what its schema makes", async () => {
    const { exit, out } = await place.run("preview", "shop.ecom", "-n", "3");
    expect(exit).toBe(0);
    expect(blocks("text")[0]).toBe(out);
  });

  it("shows what the compiler says", async () => {
    place.write("shop.ecom", schema.replace("amount: decimal(10,2)", "amount: decimal(4,2)"));
    const { exit, err } = await place.run("check", "shop.ecom");
    expect(exit).toBe(1);
    expect(err).toBe(`${blocks("text")[1]}\n1 error\n`);
  });

  it("tells of every package that is used, and of no other", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
    const told = [...readme.matchAll(/^\| (`.*?) \|/gm)].flatMap((row) =>
      [...row[1]!.matchAll(/`([^`]+)`/g)].map((name) => name[1]!),
    );
    expect(told.sort()).toEqual([...Object.keys(dependencies!), ...Object.keys(devDependencies!)].sort());
  });
});

describe.each(["README.md", "CONTRIBUTING.md"])("%s", (name) => {
  const text = read(name);
  it("links to what exists", () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!).filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
  });
  it("names codes that exist", () => {
    const codes = [...text.matchAll(/EC\d{4}/g)].map((match) => match[0]);
    expect(codes.filter((code) => findDefinition(code) === null)).toEqual([]);
  });
});
