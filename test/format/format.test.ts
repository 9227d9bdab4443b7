import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { format } from "../../src/format/format.ts";
import { parse } from "../../src/syntax/parse.ts";
import { mutatedSchema, schemas } from "../grammar/any-text.ts";
import { randomFrom, sentence, spaced } from "../grammar/sentences.ts";

/** Cases of the second kind of test; FORMAT_RUNS=20000 is what is run before a release. */
const runs = Number(process.env["FORMAT_RUNS"] ?? 500);
const seed = Number(process.env["FORMAT_SEED"] ?? 1);

/** The tree without its places; null where the text has mistakes. */
function meaningOf(text: string): unknown {
  const diagnostics = new Diagnostics();
  const tree = parse(text, 0, diagnostics);
  if (diagnostics.hasErrors) return null;
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === "span" || key === "operatorSpan" ? undefined : value)),
  );
}

/** What must hold of every text. */
function expectSound(text: string): void {
  const source = text.replaceAll("\r\n", "\n");
  const { text: formatted, diagnostics } = format(text);
  if (diagnostics.hasErrors) {
    expect(formatted).toBe(text);
    return;
  }
  expect(meaningOf(formatted)).toEqual(meaningOf(source));
  expect(format(formatted).text).toBe(formatted);
  expect(formatted).not.toMatch(/\n\n\n|^\n|[^\n]$/);
}

describe("cases", () => {
  const folder = join(import.meta.dirname, "cases");
  it.each(readdirSync(folder))("%s", async (name) => {
    const input = readFileSync(join(folder, name, "input.ecom"), "utf8");
    expectSound(input);
    await expect(format(input).text).toMatchFileSnapshot(join(folder, name, "expected.ecom"));
  });
});

describe("the formatter", () => {
  it("leaves a text with mistakes as it is, and reports them", () => {
    const text = "entity   Brand count 3 {\r\n  name text(20)\r\n}\r\n";
    const { text: formatted, diagnostics } = format(text, 7);
    expect(formatted).toBe(text);
    expect(diagnostics.all.map(({ code, span }) => [code, span])).toEqual([["EC0122", { file: 7, start: 28, end: 32 }]]);
  });
  it("ends all lines as the first one ends, and a file with a line end", () => {
    expect(format("enum A { x }\r\n\r\nenum B { y }").text).toBe("enum A { x }\r\n\r\nenum B { y }\r\n");
    expect(format("enum A { x }\n\r\n\r\nenum B { y }").text).toBe("enum A { x }\n\nenum B { y }\n");
    expect(format("enum   A { x }").text).toBe("enum A { x }\n");
    expect(format("").text).toBe("");
    expect(format(" \n\n").text).toBe("");
    expect(format("// only\n").text).toBe("// only\n");
  });
  it("keeps the meaning of schemas, and changes nothing the second time", () => {
    for (const schema of schemas) expectSound(schema);
  });
  it("does so with schemas that were changed at random", () => {
    fc.assert(fc.property(mutatedSchema(3), expectSound), { numRuns: runs / 5, seed });
  });
  it.each([
    ["on one line", [" "]],
    ["on lines of any kind", [" ", " ", " ", "\n", "\n  ", "\n\n", "\t", "\r\n"]],
    [
      "full of comments",
      [
        ...[
          " ",
          " ",
          " ",
          " ",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "\n  ",
          "\n\n",
          " /* c */ ",
          " // c\n",
          "\n// c\n",
          "\n\n/* c\n c */\n",
        ],
        ...[
          "\n/// d\n",
          " /// d\n",
          " /* x\n y */",
          "\n\n/// e\n/// f\n",
          "\n// c\n\n",
          "\n/* a */ /* b */\n",
          " /* a */ // b\n",
        ],
      ],
    ],
  ])("does so with what the grammar derives, written %s", (_, gaps) => {
    let sound = 0;
    for (let i = 0; i < runs; i++) {
      const random = randomFrom((seed * 1_000_003 + i) * 7919);
      for (let skip = 0; skip < 10; skip++) random();
      const words = sentence("declaration", random, 16);
      if (words.length > 200) continue;
      const text = spaced(words, () => gaps[Math.floor(random() * gaps.length)]!);
      expectSound(text);
      if (meaningOf(text.replaceAll("\r\n", "\n")) !== null) sound++;
    }
    expect(sound).toBeGreaterThan(runs / 3);
  });
});
