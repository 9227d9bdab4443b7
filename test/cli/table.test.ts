import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderTable, type TableColumn } from "../../src/cli/table.ts";
import { displayWidth, fit } from "../../src/diagnostics/render/width.ts";

const plain = { bold: (text: string) => text, dim: (text: string) => text };
const columns: TableColumn[] = [
  { title: "order_id", align: "right" },
  { title: "city", align: "left" },
  { title: "note", align: "left" },
];
const rows = [
  ["1", "Łódź", null],
  ["20", "東京", "two\nlines"],
];

describe("tables in a terminal", () => {
  it("aligns by the cells that letters take", () => {
    expect(renderTable(columns, rows, { width: 80, ...plain })).toMatchInlineSnapshot(`
      "order_id  city  note
      ────────  ────  ─────────
             1  Łódź  NULL
            20  東京  two⏎lines
      "
    `);
  });
  it("narrows the widest column", () => {
    const long = [["1", "x".repeat(100), "y".repeat(30)]];
    expect(renderTable(columns, long, { width: 50, ...plain })).toMatchInlineSnapshot(`
      "order_id  city                 note
      ────────  ───────────────────  ───────────────────
             1  xxxxxxxxxxxxxxxxxx…  yyyyyyyyyyyyyyyyyy…
      "
    `);
  });
  it("says how many columns found no room", () => {
    const many = Array.from({ length: 12 }, (_, n): TableColumn => ({ title: `column_${n}`, align: "left" }));
    expect(renderTable(many, [many.map(() => "something")], { width: 40, ...plain })).toMatchInlineSnapshot(`
      "column_0   column_1   column_2
      ─────────  ─────────  ─────────
      something  something  something
      … and 9 more columns
      "
    `);
  });
  it("has a heading where there are no rows", () => {
    expect(renderTable(columns, [], { width: 80, ...plain }).split("\n")).toHaveLength(3);
  });
  it("never exceeds the line", () => {
    const cell = fc.option(fc.string({ unit: "grapheme", maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }), fc.integer({ min: 20, max: 90 }), (cells, width) => {
        for (const line of renderTable(columns, cells, { width, ...plain }).split("\n"))
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("widths", () => {
  it.each([
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["日本", 4],
    ["👩‍👩‍👧", 2],
    ["\u200b", 0],
    ["ｆ", 2],
  ])("%s", (text, width) => expect(displayWidth(text)).toBe(width));
  it("cuts between letters", () => {
    expect(fit("abcdef", 4)).toBe("abc…");
    expect(fit("日本語", 4)).toBe("日…");
    expect(fit("abc", 3)).toBe("abc");
  });
});
