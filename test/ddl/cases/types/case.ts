/** A column of every type, with and without null, at the edges of what it holds. */
import { bigint, bool, char, date, decimal, duration, float, int, json, modelOf, text, timestamp, uuid } from "../../model-builder.ts";
import type { Case } from "../case.ts";

const types = {
  int,
  bigint,
  float,
  bool,
  amount: decimal(12, 2),
  rate: decimal(9, 6),
  code: char(4),
  short: text(20),
  long: text(2000),
  free: text(),
  day: date,
  moment: timestamp,
  span: duration,
  document: json,
  token: uuid,
  mood: { kind: "enum", enum: 0 },
} as const;

export default {
  model: modelOf({
    name: "types",
    enums: { Mood: ["fine", "so so", "bad"] },
    entities: {
      Everything: {
        doc: "Every type there is.",
        key: ["id"],
        fields: {
          id: { type: bigint, serial: true },
          ...Object.fromEntries(Object.entries(types).map(([name, type]) => [`${name}_value`, { type }])),
          ...Object.fromEntries(Object.entries(types).map(([name, type]) => [`${name}_maybe`, { type, nullable: true }])),
        },
      },
    },
  }),
  rows: {
    everything: [
      row("1", ["0", "0", "0", "false", "0.00", "0.000000", "abcd", "", "", "", "1970-01-01", "1970-01-01 00:00:00", "0", "{}", "00000000-0000-0000-0000-000000000000", "fine"], nothing()),
      row(
        "2",
        ["2147483647", "9007199254740991", "1.7976931348623157e+308", "true", "9999999999.99", "999.999999", "ÄÖÜß", 'comma, "quote"', "x".repeat(2000), "line one\nline two\r\n", "2099-12-31", "2099-12-31 23:59:59", "86400.5", '{"a": [1, "zwei"]}', "ffffffff-ffff-4fff-bfff-ffffffffffff", "so so"],
        ["-2147483648", "-9007199254740991", "5e-324", "false", "-9999999999.99", "-0.000001", "    ", " spaces ", "\\N \\ back\\slash", "NULL", "1900-02-28", "1901-12-13 20:45:52", "0.001", "null", "12345678-9abc-4def-8123-456789abcdef", "bad"],
      ),
      row(
        "4294967296",
        ["-1", "-1", "-0.1", "true", "-0.01", "0.000001", "1234", "it's 'quoted'", "日本語 🎉", "\t tab", "2024-02-29", "2024-02-29 12:30:01", "1e-7", "[]", "0f8fad5b-d9cb-469f-a165-70867728950e", "bad"],
        ["1", "1", "0.1", "true", "0.01", "1.000000", "zzzz", "null", "", "'; DROP TABLE everything; --", "2000-01-01", "2000-01-01 01:01:01", "1", '"text"', "0f8fad5b-d9cb-469f-a165-70867728950f", "fine"],
      ),
    ],
  },
  refused: [
    // A key that is there already, a value that may not be null, a label that there is not.
    { table: "everything", row: row("1", ["1", "1", "1", "true", "1.00", "1.000000", "abcd", "a", "a", "a", "1970-01-01", "1970-01-01 00:00:00", "0", "{}", "00000000-0000-0000-0000-000000000000", "fine"], nothing()) },
    { table: "everything", row: row("5", ["1", "1", "1", "true", "1.00", "1.000000", "abcd", null, "a", "a", "1970-01-01", "1970-01-01 00:00:00", "0", "{}", "00000000-0000-0000-0000-000000000000", "fine"], nothing()) },
    { table: "everything", row: row("6", ["1", "1", "1", "true", "1.00", "1.000000", "abcd", "a", "a", "a", "1970-01-01", "1970-01-01 00:00:00", "0", "{}", "00000000-0000-0000-0000-000000000000", "great"], nothing()) },
  ],
} satisfies Case;

function row(key: string, required: (string | null)[], optional: (string | null)[]): (string | null)[] {
  return [key, ...required, ...optional];
}

function nothing(): null[] {
  return Object.keys(types).map(() => null);
}
