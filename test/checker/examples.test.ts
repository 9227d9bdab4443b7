import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue/index.ts";
import { exampleEntry, exampleFiles } from "../../src/diagnostics/example.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { checkFile, showDiagnostic } from "./checking.ts";

/** Codes of the binder and the checker; the others are tested where they are reported. */
const own = catalogue.filter(({ code }) => /^EC(0[2-9]|11|120[13])/.test(code) || ["EC1001", "EC1004", "EC1005"].includes(code));

function outcome(example: string): readonly string[] {
  const { diagnostics, sources } = checkFile(memoryHost(exampleFiles(example)), exampleEntry, { generating: true });
  return diagnostics.map((d) => showDiagnostic(d, sources));
}

describe("the catalogue's examples", () => {
  it("are many", () => expect(own.length).toBeGreaterThanOrEqual(60));

  it.each(own.map((d) => [d.code, d] as const))("%s: the bad one gives this code alone", (code, { bad }) => {
    const lines = outcome(bad);
    const codes = lines.map((line) => line.split(/[ :]/)[1]);
    expect({ codes: [...new Set(codes)], lines }).toEqual({ codes: [code], lines });
  });

  it.each(own.map((d) => [d.code, d] as const))("%s: the good one gives no error", (_code, { good }) => {
    expect(outcome(good).filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
