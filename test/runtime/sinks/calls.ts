import fc from "fast-check";
import { Dictionary } from "../../../src/runtime/dictionary.ts";
import type { RowWriter } from "../../../src/runtime/row-writer.ts";

/** A value on its way to a writer: what is called, and what the formats should make of it, written naively. */
export interface Call {
  write(writer: RowWriter): void;
  /** The value as text, before any quoting; null for null. */
  readonly csv: string | null;
  /** The value as JSON. */
  readonly json: string;
}

const string = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "ü", "€", "😀", "\\", "\u0001"), maxLength: 300 }),
);

export const words = new Dictionary([
  "", "a", "web", "twelve bytes", "thirteen byte", "Müller", "😀😀😀", "comma, here", 'a "quote"', "line\nfeed", "back\\slash", "tab\t", "x".repeat(200),
]); // prettier-ignore

const wordIndex = fc.integer({ min: 0, max: words.words.length - 1 });

function decimalText(value: number, scale: number): string {
  const digits = BigInt(Math.abs(value))
    .toString()
    .padStart(scale + 1, "0");
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return value < 0 ? "-" + text : text;
}

const integer = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer(),
  fc.integer({ min: -20_000, max: 20_000 }),
  fc.constantFrom(
    ...[0, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 99_999, 999_999, 9_999_999, 10_000_000, 99_999_999, 100_000_000],
    ...[9_999_999_999, 10_000_000_000, 999_999_999_999, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53, -1, -5, -99, -100, -(2 ** 53)],
  ),
);

const number = (value: number, text: string, write: (writer: RowWriter) => void): Call => ({ write, csv: text, json: text });
const textual = (value: string, write: (writer: RowWriter) => void): Call => ({ write, csv: value, json: JSON.stringify(value) });

/** Any call of a `RowWriter` that writes one column. */
export const call: fc.Arbitrary<Call> = fc.oneof(
  integer.map((v) => number(v, BigInt(v).toString(), (w) => w.int(v))),
  integer.map((v) => number(v, decimalText(v, 2), (w) => w.cents(v))),
  fc.tuple(integer, fc.integer({ min: 0, max: 15 })).map(([v, s]) => number(v, decimalText(v, s), (w) => w.decimal(v, s))),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => number(v, String(v), (w) => w.float(v))),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => number(v, String(v), (w) => w.duration(v))),
  fc.boolean().map((v) => number(0, String(v), (w) => w.bool(v))),
  fc
    .integer({ min: -719_528, max: 2_932_896 })
    .map((v) => textual(new Date(v * 864e5).toISOString().slice(0, 10), (w) => w.date(v))),
  fc.integer({ min: -62_167_219_200, max: 253_402_300_799 }).map((v) => {
    const iso = new Date(v * 1000).toISOString().slice(0, 19);
    return { write: (w: RowWriter) => w.timestamp(v), csv: iso.replace("T", " "), json: JSON.stringify(iso) };
  }),
  wordIndex.map((v) => textual(words.words[v]!, (w) => w.word(words, v))),
  string.map((v) => textual(v.toWellFormed(), (w) => w.text(v))),
  fc
    .constantFrom<((w: RowWriter) => void)[]>(
      (w) => w.null(),
      (w) => w.int(NaN),
      (w) => w.cents(NaN),
      (w) => w.decimal(NaN, 4),
      (w) => w.float(NaN),
      (w) => w.date(NaN),
      (w) => w.timestamp(NaN),
      (w) => w.duration(NaN),
      (w) => w.word(words, -1),
    )
    .map((write) => ({ write, csv: null, json: "null" })),
  fc
    .array(
      fc.oneof(
        wordIndex.map((v) => [words.words[v]!, (w: RowWriter) => w.part(words, v)] as const),
        string.map((v) => [v.toWellFormed(), (w: RowWriter) => w.partText(v)] as const),
        integer.map((v) => [BigInt(v).toString(), (w: RowWriter) => w.partInt(v)] as const),
        fc.tuple(integer, fc.integer({ min: 1, max: 20 })).map(([v, width]) => {
          const digits = BigInt(Math.abs(v)).toString().padStart(width, "0");
          return [v < 0 ? "-" + digits : digits, (w: RowWriter) => w.partPadded(v, width)] as const;
        }),
      ),
      { maxLength: 6 },
    )
    .map((parts) =>
      textual(parts.map(([text]) => text).join(""), (w) => {
        w.beginText();
        for (const [, write] of parts) write(w);
        w.endText();
      }),
    ),
);

/** A CSV field, written naively. */
export function csvReference(value: Call): string {
  if (value.csv === null) return "";
  if (value.csv === "" || [",", '"', "\n", "\r"].some((special) => value.csv!.includes(special))) {
    return '"' + value.csv.split('"').join('""') + '"';
  }
  return value.csv;
}
