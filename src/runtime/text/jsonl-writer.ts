import type { Dictionary } from "../dictionary.ts";
import type { RowWriter } from "../row-writer.ts";
import { nowhere, type Output } from "../sinks/output.ts";
import { putDate, putTimestamp } from "./days.ts";
import { putAscii, putDecimal, putInteger, putPadded, putShortHundredths, shortHundredthsEnd } from "./digits.ts";
import { jsonEscaped } from "./json-escaping.ts";
import { PaddedWords, putWord } from "./padded-words.ts";
import { characterClasses, putPlain, TextWriter } from "./text-writer.ts";

const quote = 0x22;
/** Most that a column writes without asking for room, its name apart. */
const columnBytes = 48;
/** Longer texts are encoded by the platform, shorter ones here. */
const longText = 160;
const nullValue = 0x6c6c756e; // "null"
const trueValue = 0x65757274; // "true"
const falseValue = 0x736c6166; // "fals"
/** A closing brace and a line feed. */
const endOfObject = 0x0a7d;

const classes = characterClasses(['"', "\\", ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code))]);

/**
 * JSON lines in UTF-8: an object a row, keys in the order of the columns, no spaces, LF at the ends of lines. Numbers are
 * numbers, decimals with their fixed scale (`12.50`); dates are strings `YYYY-MM-DD`, timestamps `YYYY-MM-DDTHH:MM:SS`;
 * durations are numbers of seconds; a word that is null, and a number that is not finite, is `null`.
 */
export class JsonlWriter extends TextWriter implements RowWriter {
  private readonly columns: readonly string[];
  /** What stands before each value: `{"first":` or `,"other":`. */
  private readonly keys: PaddedWords;
  private column = 0;

  constructor(columns: readonly string[], output: Output) {
    const keys = columns.map((name, index) => `${index === 0 ? "{" : ","}"${jsonEscaped(name)}":`);
    super(
      output,
      keys.reduce((bytes, key) => bytes + key.length * 3 + 12 + columnBytes, 0),
    );
    this.columns = columns;
    this.keys = new PaddedWords(keys);
  }

  /** Writes the key of the next column and returns the position of its value. */
  private key(): number {
    const column = this.column;
    this.column = (column + 1) | 0;
    return putWord(this.view, this.at, this.keys, column);
  }

  rehearsal(): JsonlWriter {
    return new JsonlWriter(this.columns, nowhere).rehearsing();
  }

  int(value: number): void {
    if (value - value !== 0) return this.null();
    const at = this.key();
    this.at = putInteger(this.view, at, value);
  }

  cents(value: number): void {
    if (!(value >= 0 && value < shortHundredthsEnd)) return this.decimal(value, 2);
    const at = this.key();
    this.at = putShortHundredths(this.view, at, value, 0) - 1;
  }

  decimal(value: number, scale: number): void {
    if (value - value !== 0) return this.null();
    const at = this.key();
    this.at = putDecimal(this.view, at, value, scale);
  }

  float(value: number): void {
    if (value - value !== 0) return this.null();
    const at = this.key();
    this.at = putAscii(this.view, at, String(value));
  }

  bool(value: boolean): void {
    const at = this.key();
    this.view.setUint32(at, value ? trueValue : falseValue, true);
    if (!value) this.view.setUint8(at + 4, 0x65);
    this.at = value ? at + 4 : at + 5;
  }

  date(days: number): void {
    if (days - days !== 0) return this.null();
    const at = this.key();
    this.view.setUint8(at, quote);
    this.at = putDate(this.view, at + 1, days, quote);
  }

  timestamp(seconds: number): void {
    if (seconds - seconds !== 0) return this.null();
    const at = this.key();
    this.view.setUint8(at, quote);
    this.at = putTimestamp(this.view, at + 1, seconds, 0x54, quote);
  }

  duration(seconds: number): void {
    this.float(seconds);
  }

  word(words: Dictionary, index: number): void {
    if (index < 0) return this.null();
    this.beginText();
    const encoded = words.json;
    if (this.at + (encoded.lengths[index] as number) > this.roomEnd) this.makeRoom(encoded.lengths[index] as number);
    this.at = putWord(this.view, this.at, encoded, index);
    this.endText();
  }

  text(value: string): void {
    this.beginText();
    this.partText(value);
    this.endText();
  }

  null(): void {
    const at = this.key();
    this.view.setUint32(at, nullValue, true);
    this.at = (at + 4) | 0;
  }

  endRow(): void {
    this.view.setUint16(this.at, endOfObject, true);
    this.at = (this.at + 2) | 0;
    this.column = 0;
    this.rows++;
    if (this.at >= this.pageEnd) this.flush();
  }

  beginText(): void {
    const at = this.key();
    this.view.setUint8(at, quote);
    this.at = (at + 1) | 0;
  }

  part(words: Dictionary, index: number): void {
    const encoded = words.json;
    if (this.at + (encoded.lengths[index] as number) > this.roomEnd) this.makeRoom(encoded.lengths[index] as number);
    this.at = putWord(this.view, this.at, encoded, index);
  }

  partText(value: string): void {
    const length = value.length;
    // Six bytes is what an escaped control character takes.
    if (this.at + length * 6 > this.roomEnd) this.makeRoom(length * 6);
    const at = this.at;
    if (length <= longText && putPlain(this.view, at, value, classes) === 0) this.at = at + length;
    else this.at = this.putUtf8(at, jsonEscaped(value));
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
    this.view.setUint8(this.at, quote);
    this.at = (this.at + 1) | 0;
  }
}
