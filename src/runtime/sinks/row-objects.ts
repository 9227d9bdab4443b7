import type { Dictionary } from "../dictionary.ts";
import type { RowWriter } from "../row-writer.ts";
import { powersOfTen } from "../text/digits.ts";
import { TextParts } from "./text-parts.ts";

/** A value of a typed row: dates and timestamps are `Date`s in UTC, decimals and durations (seconds) numbers, words strings. */
export type RowValue = string | number | boolean | Date | null;
export type RowObject = Record<string, RowValue>;

const millisecondsOfDay = 86_400_000;

/** The typed rows of the library: an object a row, its keys in the order of the columns. */
export class RowObjects extends TextParts implements RowWriter {
  private readonly columns: readonly string[];
  private collected: RowObject[] = [];
  private row: RowObject = {};
  private column = 0;

  constructor(columns: readonly string[]) {
    super();
    this.columns = columns;
  }

  /** The rows ended since the last call. */
  take(): RowObject[] {
    const rows = this.collected;
    this.collected = [];
    return rows;
  }

  private put(value: RowValue): void {
    this.row[this.columns[this.column++] as string] = value;
  }

  private number(value: number, unit: number): void {
    this.put(value - value === 0 ? value / unit : null);
  }

  int(value: number): void {
    this.number(value, 1);
  }

  cents(value: number): void {
    this.number(value, 100);
  }

  decimal(value: number, scale: number): void {
    this.number(value, powersOfTen[scale] as number);
  }

  float(value: number): void {
    this.number(value, 1);
  }

  bool(value: boolean): void {
    this.put(value);
  }

  date(days: number): void {
    this.put(days - days === 0 ? new Date(days * millisecondsOfDay) : null);
  }

  timestamp(seconds: number): void {
    this.put(seconds - seconds === 0 ? new Date(seconds * 1000) : null);
  }

  duration(seconds: number): void {
    this.number(seconds, 1);
  }

  word(words: Dictionary, index: number): void {
    this.put(index < 0 ? null : (words.words[index] as string));
  }

  text(value: string): void {
    this.put(value);
  }

  null(): void {
    this.put(null);
  }

  endRow(): void {
    this.collected.push(this.row);
    this.row = {};
    this.column = 0;
  }
}
