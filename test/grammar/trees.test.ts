import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { parse } from "../../src/syntax/parse.ts";
import { summarise } from "./summary.ts";

const folder = join(import.meta.dirname, "cases", "trees");

describe("trees", () => {
  it.each(readdirSync(folder))("%s", async (name) => {
    const text = readFileSync(join(folder, name, "schema.ecom"), "utf8");
    const diagnostics = new Diagnostics();
    const tree = parse(text, 0, diagnostics);
    expect(diagnostics.all).toEqual([]);
    await expect(summarise(tree)).toMatchFileSnapshot(join(folder, name, "tree.txt"));
  });
});
