import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const base = mkdtempSync(path.join(tmpdir(), "ecomc-package-"));
/** A copy of what the build needs: packing rewrites package.json, and must not do so under the other tests. */
const checkout = path.join(base, "checkout");
/** Where a stranger installs the package. */
const project = path.join(base, "project");

function run(folder: string, command: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env["PATH"]}`, NO_COLOR: "1" };
  const result = spawnSync(command, args, { cwd: folder, encoding: "utf8", env, timeout: 300_000 });
  if (result.status !== 0) console.error(`${command} ${args.join(" ")}\n${result.stdout}\n${result.stderr}`);
  return result;
}

beforeAll(() => {
  mkdirSync(checkout);
  for (const name of [
    "bin",
    "scripts",
    "src",
    "schemas",
    "grammar",
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
  ]) {
    cpSync(path.join(root, name), path.join(checkout, name), { recursive: true });
  }
  symlinkSync(path.join(root, "node_modules"), path.join(checkout, "node_modules"));
  mkdirSync(project);
}, 60_000);
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe("the package, as a stranger gets it", () => {
  it("is packed, installed into an empty folder, and works there", () => {
    const manifest = readFileSync(path.join(checkout, "package.json"), "utf8");
    expect(run(checkout, "npm", "pack", "--pack-destination", base).status).toBe(0);
    expect(readFileSync(path.join(checkout, "package.json"), "utf8")).toBe(manifest);
    const tarball = readdirSync(base).find((name) => name.endsWith(".tgz"))!;

    expect(run(project, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", path.join(base, tarball)).status).toBe(
      0,
    );
    const installed = path.join(project, "node_modules/ecomc");
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "bin",
      "dist",
      "package.json",
      "schemas",
    ]);

    const init = run(project, "npx", "ecomc", "init", "marketplace");
    expect(init.status).toBe(0);
    expect(init.stdout).toContain("npm pkg set type=module");
    expect(
      run(project, "npx", "ecomc", "run", "marketplace.ecom", "--scale", "0.02", "--to", "sqlite:market.sqlite").status,
    ).toBe(0);
    const database = new DatabaseSync(path.join(project, "market.sqlite"), { readOnly: true });
    const { orders } = database.prepare('SELECT count(*) AS orders FROM "order"').get() as { orders: number };
    database.close();
    expect(orders).toBeGreaterThan(1000);

    // What is emitted there imports the package, runs and type-checks.
    expect(run(project, "npx", "ecomc", "compile", "marketplace.ecom").status).toBe(0);
    const emitted = run(project, "node", "generated/marketplace/generator.ts", "--scale", "0.02", "--out", "csv");
    expect(emitted.status).toBe(0);
    expect(existsSync(path.join(project, "csv/order.csv"))).toBe(true);
    // One file, away from every package.
    expect(run(project, "npx", "ecomc", "compile", "marketplace.ecom", "--standalone", "-o", "alone").status).toBe(0);
    cpSync(path.join(project, "alone/generator.mjs"), path.join(base, "generator.mjs"));
    const line = ["--tables", "product", "--out", "-"];
    const alone = run(base, "node", "generator.mjs", ...line);
    expect(alone.stdout.split("\n").length).toBeGreaterThan(100);
    expect(alone.stdout).toBe(run(project, "npx", "ecomc", "run", "marketplace.ecom", ...line).stdout);

    expect(run(project, "npm", "pkg", "set", "type=module").status).toBe(0);
    for (const name of ["@types/node", "undici-types"]) {
      mkdirSync(path.dirname(path.join(project, "node_modules", name)), { recursive: true });
      symlinkSync(path.join(root, "node_modules", name), path.join(project, "node_modules", name));
    }
    const options = {
      target: "es2024",
      module: "nodenext",
      types: ["node"],
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
    };
    writeFileSync(path.join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["generated"] }));
    const types = run(project, process.execPath, path.join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
    expect(types.stdout).toBe("");
    expect(types.status).toBe(0);
  }, 300_000);
});
