import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { schemasIn } from "./asking.ts";

it("the schemas are laid out as the formatter does it", () => {
  const files = ["", "learn", "common"].flatMap(schemasIn).map((name) => `schemas/${name}.ecom`);
  const check = (): Buffer =>
    execFileSync(process.execPath, ["bin/ecomc.js", "fmt", "--check", ...files], {
      cwd: path.resolve(import.meta.dirname, "../.."),
      stdio: "pipe",
    });
  expect(check).not.toThrow();
});
