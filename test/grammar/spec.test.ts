import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { renderPretty } from "../../src/diagnostics/render/pretty.ts";
import { format } from "../../src/format/format.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { parse } from "../../src/syntax/parse.ts";

const text = readFileSync(join(import.meta.dirname, "..", "..", "grammar", "SPEC.md"), "utf8");
const examples = [...text.matchAll(/^```ecom( fragment)?\n(.*?)^```$/gms)].map((match) => ({
  line: text.slice(0, match.index).split("\n").length,
  fragment: match[1] !== undefined,
  example: match[2]!,
}));

describe("the language reference", () => {
  it("has examples", () => {
    expect(examples.length).toBeGreaterThan(20);
  });
  it.each(examples)("line $line: reads, in the formatter's layout", ({ example }) => {
    const diagnostics = new Diagnostics();
    parse(example, 0, diagnostics);
    expect(diagnostics.all).toEqual([]);
    expect(format(example).text).toBe(example);
  });
  it.each(examples.filter(({ fragment }) => !fragment))("line $line: compiles", ({ example }) => {
    const { diagnostics, sources } = compile({ host: memoryHost(new Map([["main.ecom", example]])), entry: "main.ecom" });
    expect(diagnostics.all, renderPretty(diagnostics.all, sources, { color: false })).toEqual([]);
  });
});
