import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { shop, wrongShop, Workplace } from "./command-line.ts";

const bin = path.resolve(import.meta.dirname, "../../bin/ecomc.js");
const place = new Workplace({ "shop.ecom": shop, "wrong.ecom": wrongShop });
afterAll(() => place.remove());

function ecomc(args: readonly string[], options: { input?: string; node?: readonly string[] } = {}) {
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), bin, ...args], {
    cwd: place.folder,
    encoding: "utf8",
    env,
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  return { status, stdout, stderr };
}

describe("as a process", () => {
  it("answers its exit code", () => {
    expect(ecomc(["check", "shop.ecom"])).toEqual({ status: 0, stdout: "shop.ecom: no errors, 2 tables\n", stderr: "" });
    expect(ecomc(["check", "wrong.ecom"]).status).toBe(1);
    expect(ecomc(["chekc", "shop.ecom"]).status).toBe(2);
  });

  it("reads a schema from standard input", () => {
    expect(ecomc(["check", "-"], { input: shop }).stdout).toBe("<standard input>: no errors, 2 tables\n");
    const wrong = ecomc(["check", "-"], { input: wrongShop });
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain("--> <standard input>:20:");
    expect(ecomc(["fmt", "-"], { input: shop }).stdout).toContain("entity Customer count customers {");
  });

  it("writes one table to standard output, and nothing else there", () => {
    const { status, stdout } = ecomc(["run", "shop.ecom", "--tables", "customer", "--out", "-"]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe("customer_id,name,joined_on");
  });

  it("the emitted generator is a program that gives the same bytes", () => {
    // Inside the package, as generated/ is: the module imports it by its name.
    const folder = path.resolve(import.meta.dirname, `../../data/test-${process.pid}`);
    try {
      expect(ecomc(["compile", "shop.ecom", "-o", folder]).status).toBe(0);
      const line = ["--tables", "order", "--out", "-"];
      const generator = spawnSync(process.execPath, [path.join(folder, "generator.ts"), ...line], { encoding: "utf8" });
      expect(generator.stdout).toBe(ecomc(["run", "shop.ecom", ...line]).stdout);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("says which Node it needs on one that is too old", () => {
    const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.19.0"}})';
    const { status, stderr } = ecomc(["--version"], { node: ["--import", older] });
    expect(status).toBe(3);
    expect(stderr).toContain("ecomc needs Node 22.18 or newer; this is Node 20.19.0");
  });
});
