import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { catalogue } from "../../src/diagnostics/catalogue/index.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { exampleConstants, exampleEntry, exampleFiles } from "../../src/diagnostics/example.ts";
import { renderPretty } from "../../src/diagnostics/render/pretty.ts";
import { memoryHost } from "../../src/source/memory-host.ts";

/** Compiles an example as far as generating goes; answers what was reported, and how it reads. */
function diagnose(example: string): { found: readonly Diagnostic[]; shown: string } {
  const { diagnostics, sources } = compile({
    host: memoryHost(exampleFiles(example)),
    entry: exampleEntry,
    constants: exampleConstants(example),
    generating: true,
  });
  return { found: diagnostics.all, shown: renderPretty(diagnostics.all, sources, { color: false }) };
}

describe.each(catalogue.map((definition) => [definition.code, definition] as const))("%s", (code, definition) => {
  it("the wrong example gives this code and no other", () => {
    const { found, shown } = diagnose(definition.bad);
    expect([...new Set(found.map((diagnostic) => diagnostic.code))], shown).toEqual([code]);
    for (const diagnostic of found) expect(diagnostic.severity).toBe(definition.severity);
  });
  it("the right example gives no error, and not this code", () => {
    const { found, shown } = diagnose(definition.good);
    expect(
      found
        .filter((diagnostic) => diagnostic.severity === "error" || diagnostic.code === code)
        .map((diagnostic) => diagnostic.code),
      shown,
    ).toEqual([]);
  });
});
