import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Dictionary } from "../../../src/runtime/dictionary.ts";
import type { RowWriter } from "../../../src/runtime/row-writer.ts";
import { RowObjects } from "../../../src/runtime/sinks/row-objects.ts";
import { CsvWriter } from "../../../src/runtime/text/csv-writer.ts";
import { JsonlWriter } from "../../../src/runtime/text/jsonl-writer.ts";
import { call, csvReference } from "./calls.ts";
import { CollectedOutput } from "./collected-output.ts";

/** What one column's calls give, as CSV without the header, line by line. */
function csv(...writes: ((writer: RowWriter) => void)[]): string[] {
  const output = new CollectedOutput();
  const writer = new CsvWriter(["c"], output);
  for (const write of writes) {
    write(writer);
    writer.endRow();
  }
  writer.flush();
  return output.text.split("\n").slice(1, -1);
}

function jsonl(...writes: ((writer: RowWriter) => void)[]): string[] {
  const output = new CollectedOutput();
  const writer = new JsonlWriter(["c"], output);
  for (const write of writes) {
    write(writer);
    writer.endRow();
  }
  writer.flush();
  return output.text
    .split("\n")
    .slice(0, -1)
    .map((line) => line.slice('{"c":'.length, -1));
}

describe("CSV, the bytes of each type", () => {
  test("integers around the borders of the digit tables", () => {
    const values = [
      0,
      -0,
      9,
      10,
      9999,
      10_000,
      10_001,
      99_999_999,
      100_000_000,
      100_000_001,
      9_999_999_999,
      2 ** 53,
      -1,
      -10_000,
      -(2 ** 53),
    ];
    expect(csv(...values.map((v) => (w: RowWriter) => w.int(v)))).toEqual([
      "0", "0", "9", "10", "9999", "10000", "10001", "99999999", "100000000", "100000001", "9999999999", "9007199254740992", "-1", "-10000",
      "-9007199254740992",
    ]); // prettier-ignore
  });

  test("decimals keep their scale and sign", () => {
    expect(csv(...[1250, 0, 5, -5, -100, 999_999_999_999, 10_000_000_000, 1_000_000].map((v) => (w: RowWriter) => w.cents(v)))).toEqual([
      "12.50", "0.00", "0.05", "-0.05", "-1.00", "9999999999.99", "100000000.00", "10000.00",
    ]); // prettier-ignore
    expect(
      csv(
        (w) => w.decimal(7, 0),
        (w) => w.decimal(7, 1),
        (w) => w.decimal(-7, 3),
        (w) => w.decimal(1_000_007, 6),
        (w) => w.decimal(2 ** 53, 15),
      ),
    ).toEqual(["7", "0.7", "-0.007", "1.000007", "9.007199254740992"]);
  });

  test("floats, truth values, durations", () => {
    expect(
      csv(
        (w) => w.float(1),
        (w) => w.float(0.1),
        (w) => w.float(-0),
        (w) => w.float(1e21),
        (w) => w.float(Infinity),
        (w) => w.bool(true),
        (w) => w.bool(false),
        (w) => w.duration(90.5),
      ),
    ).toEqual(["1", "0.1", "0", "1e+21", "", "true", "false", "90.5"]);
  });

  test("dates and timestamps, before 1970 and beyond the kept days too", () => {
    const days = [0, -1, 19_782, -25_567, -25_568, 47_846, 47_847, -719_528, 2_932_896, 2_932_897, -719_529];
    expect(csv(...days.map((v) => (w: RowWriter) => w.date(v)))).toEqual([
      "1970-01-01", "1969-12-31", "2024-02-29", "1900-01-01", "1899-12-31", "2100-12-31", "2101-01-01", "0000-01-01", "9999-12-31",
      "+010000-01-01", "-000001-12-31",
    ]); // prettier-ignore
    expect(csv(...[0, -1, 86_399, 1_709_251_199].map((v) => (w: RowWriter) => w.timestamp(v)))).toEqual([
      "1970-01-01 00:00:00", "1969-12-31 23:59:59", "1970-01-01 23:59:59", "2024-02-29 23:59:59",
    ]); // prettier-ignore
  });

  test("null is nothing, the empty text is quoted, quotes only where needed", () => {
    const texts = ["", "plain", " spaces ", "a,b", 'say "hi"', "cr\r", "tab\t", "semi;colon", "ünï", "ü,", "'"];
    expect(csv((w) => w.null(), ...texts.map((v) => (w: RowWriter) => w.text(v)))).toEqual([
      "", '""', "plain", " spaces ", '"a,b"', '"say ""hi"""', '"cr\r"', "tab\t", "semi;colon", "ünï", '"ü,"', "'",
    ]); // prettier-ignore
  });

  test("a text in parts is quoted as a whole", () => {
    const names = new Dictionary(["Ann", "O, Neil"]);
    const parts = (w: RowWriter, index: number) => {
      w.beginText();
      w.part(names, index);
      w.partText(" no. ");
      w.partPadded(7, 3);
      w.partInt(12_345);
      w.endText();
    };
    expect(csv((w) => parts(w, 0), (w) => parts(w, 1), (w) => (w.beginText(), w.endText()))).toEqual([
      "Ann no. 00712345", '"O, Neil no. 00712345"', '""',
    ]); // prettier-ignore
  });

  test("the header is CSV too", () => {
    const output = new CollectedOutput();
    const writer = new CsvWriter(["id", "a,b", 'q"'], output);
    writer.flush();
    expect(output.text).toBe('id,"a,b","q"""\n');
  });
});

test("JSON lines, the bytes of each type", () => {
  expect(
    jsonl(
      (w) => w.int(12_345_678_901),
      (w) => w.cents(-5),
      (w) => w.cents(1250),
      (w) => w.decimal(5, 4),
      (w) => w.float(0.1),
      (w) => w.bool(true),
      (w) => w.bool(false),
      (w) => w.date(19_782),
      (w) => w.timestamp(1_709_251_199),
      (w) => w.duration(3600),
      (w) => w.word(new Dictionary(['a "b"']), 0),
      (w) => w.text("\u0000\n\\/é"),
      (w) => w.null(),
      (w) => w.float(NaN),
    ),
  ).toEqual([
    "12345678901", "-0.05", "12.50", "0.0005", "0.1", "true", "false", '"2024-02-29"', '"2024-02-29T23:59:59"', "3600", '"a \\"b\\""',
    '"\\u0000\\n\\\\/é"', "null", "null",
  ]); // prettier-ignore
});

const table = fc.array(fc.array(call, { minLength: 3, maxLength: 3 }), { maxLength: 20 });
const columns = ["id", 'a "name"', "a column with a name of more than twelve bytes"];

test("any rows: CSV equals a naive formatter, byte for byte", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const output = new CollectedOutput();
      const writer = new CsvWriter(columns, output);
      for (const row of rows) {
        for (const value of row) value.write(writer);
        writer.endRow();
      }
      writer.flush();
      const header = 'id,"a ""name""",a column with a name of more than twelve bytes\n';
      expect(output.text).toBe(header + rows.map((row) => row.map(csvReference).join(",") + "\n").join(""));
      expect(writer.rows).toBe(rows.length);
    }),
    { numRuns: 500 },
  );
});

test("any rows: JSON lines equal a naive formatter, and read back equal", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const output = new CollectedOutput();
      const writer = new JsonlWriter(columns, output);
      for (const row of rows) {
        for (const value of row) value.write(writer);
        writer.endRow();
      }
      writer.flush();
      const lines = rows.map((row) => `{${row.map((value, i) => `${JSON.stringify(columns[i])}:${value.json}`).join(",")}}`);
      const read = output.text.split("\n").slice(0, -1);
      expect(read.map((line) => JSON.parse(line) as unknown)).toEqual(lines.map((line) => JSON.parse(line) as unknown));
      expect(read.map((line) => line.replaceAll(/\\u00../g, ""))).toEqual(lines.map((line) => line.replaceAll(/\\u00../g, "")));
    }),
    { numRuns: 500 },
  );
});

test("texts longer than the page, and rows cut nowhere", () => {
  const long = 'é",'.repeat(700_000);
  const plain = "z".repeat(3_000_000);
  const dictionary = new Dictionary([plain, "short"]);
  const csvOutput = new CollectedOutput();
  const jsonOutput = new CollectedOutput();
  for (const writer of [new CsvWriter(["a", "b"], csvOutput), new JsonlWriter(["a", "b"], jsonOutput)]) {
    for (const value of [long, plain]) {
      writer.text("before");
      writer.text(value);
      writer.endRow();
    }
    writer.word(dictionary, 0);
    writer.beginText();
    for (let i = 0; i < 20_000; i++) writer.partText("0123456789".repeat(10));
    writer.part(dictionary, 0);
    writer.partPadded(1, 300_000);
    writer.endText();
    writer.endRow();
    writer.flush();
  }
  const parts = "0123456789".repeat(200_000) + plain + "1".padStart(300_000, "0");
  expect(csvOutput.text === `a,b\nbefore,"${'é"",'.repeat(700_000)}"\nbefore,${plain}\n${plain},${parts}\n`).toBe(true);
  const read = jsonOutput.text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { a: string; b: string });
  expect(read[0]!.b === long && read[1]!.b === plain && read[2]!.a === plain && read[2]!.b === parts).toBe(true);
  for (const chunk of [...csvOutput.chunks, ...jsonOutput.chunks]) expect(chunk.at(-1)).toBe(10);
});

test("many rows are handed on in pages of about a mebibyte that end at a row's end", () => {
  const output = new CollectedOutput();
  const writer = new CsvWriter(["id", "amount"], output);
  let expected = "id,amount\n";
  for (let i = 0; i < 300_000; i++) {
    writer.int(i);
    writer.cents(i);
    writer.endRow();
    expected += `${i},${(i / 100).toFixed(2)}\n`;
  }
  writer.flush();
  expect(output.text === expected).toBe(true);
  expect(output.chunks.length).toBeGreaterThan(3);
  for (const chunk of output.chunks) expect(chunk.at(-1)).toBe(10);
});

test("typed rows", () => {
  const rows = new RowObjects(["id", "price", "at", "day", "kind", "name", "ok", "gone", "took"]);
  rows.int(7);
  rows.decimal(12_345, 3);
  rows.timestamp(1_709_251_199);
  rows.date(19_782);
  rows.word(new Dictionary(["web", "store"]), 1);
  rows.beginText();
  rows.partText("n");
  rows.partPadded(5, 3);
  rows.endText();
  rows.bool(true);
  rows.null();
  rows.duration(1.5);
  rows.endRow();
  rows.int(NaN);
  rows.endRow();
  expect(rows.take()).toEqual([
    {
      id: 7,
      price: 12.345,
      at: new Date("2024-02-29T23:59:59Z"),
      day: new Date("2024-02-29T00:00:00Z"),
      kind: "store",
      name: "n005",
      ok: true,
      gone: null,
      took: 1.5,
    },
    { id: null },
  ]);
  expect(rows.take()).toEqual([]);
});
