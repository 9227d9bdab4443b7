import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { parse } from "../../src/syntax/parse.ts";
import { anyText } from "./any-text.ts";
import { misplaced } from "./spans.ts";

/** Characters in all; FUZZ_BYTES=10000000 is what CI runs now and then, and before a release. */
const budget = Number(process.env["FUZZ_BYTES"] ?? 400_000);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);

describe("any text", () => {
  it(
    `of ${budget} characters gives a tree whose places are nested, and says what is wrong with it`,
    () => {
      let read = 0;
      for (let batch = 0; read < budget; batch++) {
        fc.assert(
          fc.property(anyText, (text) => {
            read += text.length;
            const diagnostics = new Diagnostics();
            const tree = parse(text, 0, diagnostics);
            expect(misplaced(tree, text)).toEqual([]);
            for (const { span } of diagnostics.all) {
              expect(span !== null && span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
            }
          }),
          { numRuns: 50, seed: seed + batch },
        );
      }
    },
    Math.max(30_000, budget / 50),
  );

  it.each([
    ["parentheses", (n: number) => `const a = ${"(".repeat(n)}1${")".repeat(n)}`],
    ["open parentheses", (n: number) => `const a = ${"(".repeat(n)}`],
    ["braces", (n: number) => `entity X count 3 ${"{".repeat(n)}`],
    ["closing braces", (n: number) => "}".repeat(n)],
    ["lists", (n: number) => `const a = ${"[".repeat(n)}1${"]".repeat(n)}`],
    ["calls", (n: number) => `const a = ${"f(".repeat(n)}1${")".repeat(n)}`],
    ["branches", (n: number) => `const a = ${"x ? ".repeat(n)}1${" : 2".repeat(n)}`],
    ["else branches", (n: number) => `const a = ${"x ? 1 : ".repeat(n)}2`],
    ["sums", (n: number) => `const a = 1${" + 1".repeat(n)}`],
    ["members", (n: number) => `const a = x${".x".repeat(n)}`],
    ["matches", (n: number) => `const a = ${"match { else: ".repeat(n)}1${"}".repeat(n)}`],
    ["strings in strings", (n: number) => `const a = ${'"{'.repeat(n)}x${'}"'.repeat(n)}`],
    ["strings never closed", (n: number) => `const a = ${'"{"a" '.repeat(n)}`],
    ["unary minus", (n: number) => `const a = ${"- ".repeat(n)}x`],
    ["comparisons", (n: number) => `const a = 1${" < 1".repeat(n)}`],
    ["lines of nothing", (n: number) => `entity X count 3 {\n${"+\n".repeat(n)}}`],
    ["comments", (n: number) => `${"/// a\n".repeat(n)}const a = 1`],
  ])(
    "%s without end are read in a moment",
    (_, make) => {
      const text = make(20_000);
      const diagnostics = new Diagnostics();
      expect(misplaced(parse(text, 0, diagnostics), text)).toEqual([]);
    },
    5_000,
  );
});
