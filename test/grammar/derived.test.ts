import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { artefacts } from "../../grammar/derive/artefacts.ts";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { parse } from "../../src/syntax/parse.ts";
import { randomFrom, sentence, spaced } from "./sentences.ts";

const folder = join(import.meta.dirname, "..", "..", "grammar", "derived");
const made = artefacts();

describe("what is derived from the grammar", () => {
  it("is checked in as the grammar gives it", () => {
    expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made)
      expect(readFileSync(join(folder, name), "utf8"), `${name}: run \`npm run grammar\``).toBe(text);
  });

  it("EBNF: every rule that is named is defined, once, and what it derives is a schema", () => {
    const text = made.get("ecom.ebnf")!;
    const rules = [...text.matchAll(/^(\w+) += /gm)].map((match) => match[1]!);
    expect(new Set(rules).size).toBe(rules.length);
    const body = text.slice(text.indexOf("*)")).replaceAll(/"[^"]*"/g, "");
    for (const name of body.match(/\b[a-z]\w*/g)!) expect(rules).toContain(name);

    let derived = 0;
    let refused = 0;
    for (let i = 1; i <= 500; i++) {
      const random = randomFrom(i * 7919);
      for (let skip = 0; skip < 10; skip++) random();
      const words = sentence("declaration", random, 16);
      if (words.length > 200) continue;
      derived++;
      const diagnostics = new Diagnostics();
      parse(
        spaced(words, () => " "),
        0,
        diagnostics,
      );
      // The EBNF cannot say that a clause is given once, nor which of two readings a keyword has.
      if (diagnostics.hasErrors) refused++;
    }
    expect(refused / derived).toBeLessThan(0.01);
  });

  it("railroad diagrams: load nothing, and link only to rules that are there", () => {
    const page = made.get("railroad.html")!;
    expect(page).not.toMatch(/<script|<link|https?:|url\(|@import|NaN|undefined/);
    const ids = new Set([...page.matchAll(/<section id="(\w+)"/g)].map((match) => match[1]!));
    for (const [, target] of page.matchAll(/href="#(\w+)"/g)) expect(ids).toContain(target);
  });

  it("highlighting: patterns that are regular expressions", () => {
    const grammar = JSON.parse(made.get("ecom.tmLanguage.json")!) as object;
    const sources: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        if (["match", "begin", "end"].includes(key) && typeof part === "string") sources.push(part);
        visit(part);
      }
    };
    visit(grammar);
    expect(sources.length).toBeGreaterThan(15);
    for (const source of sources) expect(() => new RegExp(source)).not.toThrow();
  });
});
