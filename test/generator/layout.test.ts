import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { compile, emit } from "../../src/compile.ts";
import { KeptLists, pretty, templateLiteral } from "../../src/emit/generator/layout.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { bundle } from "../../src/standalone.ts";

const folder = mkdtempSync(path.join(tmpdir(), "ecomc-layout-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let modules = 0;
/** What a module exports. */
async function exportsOf(module: string): Promise<Record<string, unknown>> {
  const file = path.join(folder, `${++modules}.mjs`);
  writeFileSync(file, module);
  return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
}

/** The value that JavaScript reads in the declaration of `x`. */
function evaluated(declaration: string): unknown {
  return (new Function(`${declaration} return x;`) as () => unknown)();
}

async function laidOut(code: string): Promise<string> {
  const lists = new KeptLists("0123456789abcdef");
  return lists.putBack(await pretty(`const x = ${lists.take(code)};\n`));
}

describe("long lists", () => {
  const words = Array.from({ length: 40 }, (_, i) => `word ${i}`);

  it("stand several to a line", async () => {
    const text = await laidOut(`new Dictionary(${JSON.stringify(words)})`);
    const lines = text.split("\n");
    expect(lines[0]).toBe("const x = new Dictionary([");
    expect(lines[1]).toMatch(/^  "word 0", "word 1", "word 2", .*,$/);
    expect(lines.length).toBeLessThan(8);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it("stand on the line where it is wide enough", async () => {
    const list = words.slice(0, 8);
    const text = `new Dictionary([${list.map((w) => JSON.stringify(w)).join(", ")}])`;
    expect(await laidOut(`new Dictionary(${JSON.stringify(list)})`)).toBe(`const x = ${text};\n`);
  });

  it("keep the rows of a matrix", async () => {
    const rows = Array.from({ length: 9 }, (_, r) => Array.from({ length: 12 }, (_, c) => r * 1000 + c).join(", "));
    const text = await laidOut(`Int32Array.of(\n${rows.join(",\n")},\n)`);
    expect(text).toBe(`const x = Int32Array.of(\n${rows.map((row) => `  ${row},\n`).join("")});\n`);
  });

  it("have the same values, whatever is in them", async () => {
    const value = fc.oneof(
      fc.array(fc.string()),
      fc.array(fc.double()),
      fc.array(fc.integer()),
      fc.constant(["$list0", ...words]),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), value), async (values) => {
        const json = JSON.stringify(Object.entries(values));
        expect(JSON.stringify(evaluated(await laidOut(json)))).toBe(json);
        expect(evaluated(await laidOut(`JSON.parse(${JSON.stringify(json)})`))).toEqual(JSON.parse(json));
      }),
      { numRuns: 40 },
    );
  });

  it("are not looked for in texts", async () => {
    const text = `of [${JSON.stringify(words).replaceAll('"', "'")}] and [${Array(200).fill(1).join(", ")}]`;
    expect(await laidOut(JSON.stringify([text]))).toContain(JSON.stringify(text));
  });
});

describe("a text between backquotes", () => {
  it("is the text", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("`", "\\", "${", "$", "{", "\n", "\r\n", "\u2028", "\ud800"),
    );
    const text = fc.array(part).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (expected) => {
        expect(evaluated(`const x = ${templateLiteral(expected)};`)).toBe(expected);
      }),
    );
  });
});

describe("the SQL in a module", () => {
  const source = `schema odd { period 2024-01-01 .. 2024-12-31  seed 1  locale en_US  dialects sqlite }
enum Kind { "a \`b\` \${c} \\\\d" 50%  "it's" rest }
/// A table with \`marks\`, \${braces} and a \\\\ backslash.
/// var first = 1;
entity Thing count 3 {
  key thing_id: serial
  kind: Kind
}
`;

  it("is a text of several lines, whatever marks are in it", async () => {
    const compilation = compile({ host: memoryHost({ "odd.ecom": source }), entry: "odd.ecom", generating: true });
    expect(compilation.diagnostics.all).toEqual([]);
    const files = await emit(compilation, { standalone: true });
    expect(files.get("generator.ts")).toContain("\nCREATE TABLE thing (\n");
    const { schema } = (await exportsOf(files.get("generator.mjs")!)) as { schema: { sqlite: { create: string } } };
    expect(files.get("ddl/sqlite.sql")).toContain(schema.sqlite.create.slice(schema.sqlite.create.indexOf("CREATE")).trimEnd());
  });
});

describe("a bundle", () => {
  it("declares as constants what nobody assigns to, and changes no text", async () => {
    const text = "\nvar inText = 1;\nvar other = 2;\n";
    const module = await bundle(
      `const sql = \`${text}\`;\nlet count = 0;\nclass Known {}\nfunction next() { return ++count; }\nexport { sql, next, Known };\n`,
    );
    expect(module).toMatch(/^const sql = /m);
    expect(module).toMatch(/^let count = /m);
    const { sql, next } = (await exportsOf(module)) as { sql: string; next: () => number };
    expect(sql).toBe(text);
    expect([next(), next()]).toEqual([1, 2]);
  });
});
