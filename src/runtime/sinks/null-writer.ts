import type { RowWriter } from "../row-writer.ts";

/** For tables that nobody asked for: their rows are made where others need them, and written nowhere. */
export class NullWriter implements RowWriter {
  rows = 0;
  int(): void {}
  cents(): void {}
  decimal(): void {}
  float(): void {}
  bool(): void {}
  date(): void {}
  timestamp(): void {}
  duration(): void {}
  word(): void {}
  text(): void {}
  null(): void {}
  endRow(): void {
    this.rows++;
  }
  beginText(): void {}
  part(): void {}
  partText(): void {}
  partInt(): void {}
  partPadded(): void {}
  endText(): void {}
}
