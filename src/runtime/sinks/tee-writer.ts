import type { Dictionary } from "../dictionary.ts";
import type { RowWriter } from "../row-writer.ts";
import { NullWriter } from "./null-writer.ts";

/** Hands each row to two writers: a file in two formats from one run. */
export class TeeWriter implements RowWriter {
  private readonly first: RowWriter;
  private readonly second: RowWriter;

  constructor(first: RowWriter, second: RowWriter) {
    this.first = first;
    this.second = second;
  }

  rehearsal(): RowWriter {
    return new TeeWriter(this.first.rehearsal?.() ?? new NullWriter(), this.second.rehearsal?.() ?? new NullWriter());
  }

  int(value: number): void {
    this.first.int(value);
    this.second.int(value);
  }

  cents(value: number): void {
    this.first.cents(value);
    this.second.cents(value);
  }

  decimal(value: number, scale: number): void {
    this.first.decimal(value, scale);
    this.second.decimal(value, scale);
  }

  float(value: number): void {
    this.first.float(value);
    this.second.float(value);
  }

  bool(value: boolean): void {
    this.first.bool(value);
    this.second.bool(value);
  }

  date(days: number): void {
    this.first.date(days);
    this.second.date(days);
  }

  timestamp(seconds: number): void {
    this.first.timestamp(seconds);
    this.second.timestamp(seconds);
  }

  duration(seconds: number): void {
    this.first.duration(seconds);
    this.second.duration(seconds);
  }

  word(words: Dictionary, index: number): void {
    this.first.word(words, index);
    this.second.word(words, index);
  }

  text(value: string): void {
    this.first.text(value);
    this.second.text(value);
  }

  null(): void {
    this.first.null();
    this.second.null();
  }

  endRow(): void {
    this.first.endRow();
    this.second.endRow();
  }

  beginText(): void {
    this.first.beginText();
    this.second.beginText();
  }

  part(words: Dictionary, index: number): void {
    this.first.part(words, index);
    this.second.part(words, index);
  }

  partText(value: string): void {
    this.first.partText(value);
    this.second.partText(value);
  }

  partInt(value: number): void {
    this.first.partInt(value);
    this.second.partInt(value);
  }

  partPadded(value: number, width: number): void {
    this.first.partPadded(value, width);
    this.second.partPadded(value, width);
  }

  endText(): void {
    this.first.endText();
    this.second.endText();
  }
}
