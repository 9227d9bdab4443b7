import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/checker/populations/csv.ts";
import { checkText } from "./checking.ts";

describe("data files", () => {
  it("cells come back as they were quoted", () => {
    const cell = fc.string({ maxLength: 8 });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map(quote).join(",")).join("\r\n");
        expect(parseCsv(text).map((row) => row.map((c) => c.text))).toEqual(rows);
      }),
    );
  });

  it("any text is some table", () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(parseCsv(text).every((row) => row.length > 0)).toBe(true)));
  });

  it("become values of the fields' types; other columns are left alone", () => {
    const { model, diagnostics } = checkText({
      "main.ecom": `schema demo { period 2024-01-01 .. 2024-12-31 }
enum Size { small large }
entity City rows from "cities.csv" {
  key name: text(20)
  size: Size?
  people: int?
  share: decimal(5,2)
  founded: date?
  seen_at: timestamp?
  open: bool
  note: text(20)
  upper_name: text(20) = upper(name)
}
`,
      "cities.csv": `name,size,people,share,founded,seen_at,open,note,unused\nRome,large,2800000,12.5,2024-02-29,2024-02-29T12:00,true,"a, b",x\nOslo,,,0.25,,,no,,x\n`,
    });
    expect(diagnostics).toEqual([]);
    expect(model?.entities[0]?.populations).toEqual([
      {
        form: "rows",
        fields: [0, 1, 2, 3, 4, 5, 6, 7],
        rows: [
          ["Rome", 1, 2_800_000, 1_250, 19_782, 1_709_208_000, true, "a, b"],
          ["Oslo", null, null, 25, null, null, false, ""],
        ],
      },
    ]);
  });

  it.each([
    ["people", "12.5"],
    ["share", "0.125"],
    ["founded", "2024-02-30"],
    ["size", "medium"],
    ["open", "maybe"],
  ])("a cell of `%s` that is %s is refused", (field, cell) => {
    const types: Record<string, string> = { people: "int", share: "decimal(5,2)", founded: "date", size: "Size", open: "bool" };
    const { diagnostics } = checkText({
      "main.ecom": `schema demo { period 2024-01-01 .. 2024-12-31 }\nenum Size { small large }\nentity City rows from "cities.csv" { key name: text(20)  ${field}: ${types[field]} }\n`,
      "cities.csv": `name,${field}\nRome,${cell}\n`,
    });
    expect(diagnostics.map((d) => d.code)).toEqual(["EC0408"]);
  });
});
