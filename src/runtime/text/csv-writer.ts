import type { Dictionary } from "../dictionary.ts";
import type { RowWriter } from "../row-writer.ts";
import { nowhere, type Output } from "../sinks/output.ts";
import { csvField } from "./csv-quoting.ts";
import { putDate, putTimestamp } from "./days.ts";
import {
  putAscii,
  putDecimal,
  putInteger,
  putPadded,
  putShortHundredths,
  putShortInteger,
  shortHundredthsEnd,
  shortIntegerEnd,
} from "./digits.ts";
import { putWord } from "./padded-words.ts";
import { beyondAscii, characterClasses, putPlain, special, TextWriter } from "./text-writer.ts";

const comma = 0x2c;
const quote = 0x22;
const newline = 0x0a;
const space = 0x20;
/** Most that a column writes without asking for room: a number with many decimals. */
const columnBytes = 48;
/** Longer texts are encoded by the platform, shorter ones here. */
const longText = 160;
const trueField = 0x65757274; // "true"
const falseField = 0x736c6166; // "fals"

const classes = characterClasses([",", '"', "\r", "\n"]);

/**
 * CSV as RFC 4180 has it, in UTF-8: a header, LF at the ends of lines, quotes only around fields that hold a comma, a quote
 * or an end of line. Null is an empty field, the empty text is `""`. Decimals have their fixed scale (`12.50`), floats are
 * the shortest text that reads back equal, dates are `YYYY-MM-DD`, timestamps `YYYY-MM-DD HH:MM:SS`, durations numbers of
 * seconds, truth values `true` and `false`.
 *
 * Numbers that are not finite are null.
 */
export class CsvWriter extends TextWriter implements RowWriter {
  private readonly columns: readonly string[];
  private textStart = 0;
  private textClasses = 0;

  constructor(columns: readonly string[], output: Output) {
    super(output, columns.length * columnBytes);
    this.columns = columns;
    const header = columns.map(csvField).join(",") + "\n";
    if (this.at + header.length * 3 > this.roomEnd) this.makeRoom(header.length * 3);
    this.at = this.putUtf8(0, header);
  }

  rehearsal(): CsvWriter {
    return new CsvWriter(this.columns, nowhere).rehearsing();
  }

  int(value: number): void {
    if (!(value >= 0 && value < shortIntegerEnd)) return this.rareInt(value);
    const next = putShortInteger(this.view, this.at, value);
    this.view.setUint8(next, comma);
    this.at = (next + 1) | 0;
  }

  private rareInt(value: number): void {
    if (value - value !== 0) return this.null();
    const next = putInteger(this.view, this.at, value);
    this.view.setUint8(next, comma);
    this.at = (next + 1) | 0;
  }

  cents(value: number): void {
    if (!(value >= 0 && value < shortHundredthsEnd)) return this.decimal(value, 2);
    this.at = putShortHundredths(this.view, this.at, value, comma);
  }

  decimal(value: number, scale: number): void {
    if (value - value !== 0) return this.null();
    const next = putDecimal(this.view, this.at, value, scale);
    this.view.setUint8(next, comma);
    this.at = (next + 1) | 0;
  }

  float(value: number): void {
    if (value - value !== 0) return this.null();
    const next = putAscii(this.view, this.at, String(value));
    this.view.setUint8(next, comma);
    this.at = (next + 1) | 0;
  }

  bool(value: boolean): void {
    const view = this.view;
    const at = this.at;
    if (value) {
      view.setUint32(at, trueField, true);
      view.setUint8(at + 4, comma);
      this.at = (at + 5) | 0;
    } else {
      view.setUint32(at, falseField, true);
      view.setUint16(at + 4, 0x65 | (comma << 8), true);
      this.at = (at + 6) | 0;
    }
  }

  date(days: number): void {
    if (days - days !== 0) return this.null();
    this.at = putDate(this.view, this.at, days, comma);
  }

  timestamp(seconds: number): void {
    if (seconds - seconds !== 0) return this.null();
    this.at = putTimestamp(this.view, this.at, seconds, space, comma);
  }

  duration(seconds: number): void {
    this.float(seconds);
  }

  word(words: Dictionary, index: number): void {
    if (index < 0) return this.null();
    const encoded = words.csv;
    if (this.at + (encoded.lengths[index] as number) > this.roomEnd) this.makeRoom(encoded.lengths[index] as number);
    this.at = putWord(this.view, this.at, encoded, index);
  }

  text(value: string): void {
    const length = value.length;
    if (this.at + length > this.roomEnd) this.makeRoom(length);
    const at = this.at;
    if (length === 0 || length > longText || putPlain(this.view, at, value, classes) !== 0) return this.rareText(value);
    const next = at + length;
    this.view.setUint8(next, comma);
    this.at = (next + 1) | 0;
  }

  private rareText(value: string): void {
    this.beginText();
    this.partText(value);
    this.endText();
  }

  null(): void {
    this.view.setUint8(this.at, comma);
    this.at = (this.at + 1) | 0;
  }

  endRow(): void {
    this.view.setUint8(this.at - 1, newline);
    this.rows++;
    if (this.at >= this.pageEnd) this.flush();
  }

  beginText(): void {
    this.textStart = this.at;
    this.textClasses = 0;
  }

  part(words: Dictionary, index: number): void {
    const encoded = words.raw;
    if (this.at + (encoded.lengths[index] as number) > this.roomEnd) this.makeRoom(encoded.lengths[index] as number);
    this.at = putWord(this.view, this.at, encoded, index);
    this.textClasses |= words.csvClasses[index] as number;
  }

  partText(value: string): void {
    const length = value.length;
    if (this.at + length * 3 > this.roomEnd) this.makeRoom(length * 3);
    const at = this.at;
    if (length <= longText) {
      const seen = putPlain(this.view, at, value, classes);
      this.textClasses |= seen & special;
      this.at = seen & beyondAscii ? this.putUtf8(at, value) : at + length;
    } else {
      if (csvField(value) !== value) this.textClasses |= special;
      this.at = this.putUtf8(at, value);
    }
  }

  partInt(value: number): void {
    if (this.at + columnBytes > this.roomEnd) this.makeRoom(columnBytes);
    this.at = putInteger(this.view, this.at, value);
  }

  partPadded(value: number, width: number): void {
    if (this.at + columnBytes + width > this.roomEnd) this.makeRoom(columnBytes + width);
    this.at = putPadded(this.view, this.at, value, width);
  }

  endText(): void {
    if (this.textClasses !== 0 || this.at === this.textStart) this.quoteText();
    this.view.setUint8(this.at, comma);
    this.at = (this.at + 1) | 0;
  }

  /** Puts quotes around what was written since `beginText`, and doubles the quotes inside. */
  private quoteText(): void {
    const length = this.at - this.textStart;
    if (this.at + length + 2 > this.roomEnd) this.makeRoom(length + 2);
    const page = this.page;
    const start = this.textStart;
    let quotes = 2;
    for (let i = start; i < this.at; i++) if (page[i] === quote) quotes++;
    let to = this.at + quotes;
    this.at = to;
    page[--to] = quote;
    for (let from = start + length - 1; from >= start; from--) {
      const byte = page[from] as number;
      page[--to] = byte;
      if (byte === quote) page[--to] = quote;
    }
    page[start] = quote;
  }
}
