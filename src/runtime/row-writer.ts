import type { Dictionary } from "./dictionary.ts";

/**
 * What a kernel hands its rows to, column by column in the table's order; then `endRow`. CSV, JSON lines, SQLite and the
 * typed rows of the library implement it; one class a run keeps the calls monomorphic, so that they are inlined.
 *
 * A number that is NaN (or infinite) and a word of index -1 are null, as everywhere in the runtime.
 */
export interface RowWriter {
  /** Any integer up to 2^53 in magnitude. */
  int(value: number): void;
  /** A decimal of two places, as the integer of hundredths. */
  cents(value: number): void;
  /** A decimal of `scale` places, as the integer value * 10^scale. */
  decimal(value: number, scale: number): void;
  float(value: number): void;
  bool(value: boolean): void;
  /** Days since 1970-01-01. */
  date(days: number): void;
  /** Whole seconds since 1970-01-01T00:00. */
  timestamp(seconds: number): void;
  /** Seconds. */
  duration(seconds: number): void;
  /** An entry of a dictionary: an enum's label, a drawn word. */
  word(words: Dictionary, index: number): void;
  text(value: string): void;
  null(): void;
  endRow(): void;

  /** Another of the same kind, whose rows go nowhere: kernels are rehearsed with it. Absent where a rehearsal gains nothing. */
  rehearsal?(): RowWriter;

  /** A text in parts: `beginText`, any parts, `endText`; it is escaped as a whole. */
  beginText(): void;
  part(words: Dictionary, index: number): void;
  partText(value: string): void;
  partInt(value: number): void;
  /** Left-padded with zeros to `width` digits; longer numbers are written whole. */
  partPadded(value: number, width: number): void;
  endText(): void;
}
