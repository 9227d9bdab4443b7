import { closeSync, openSync, readSync } from "node:fs";
import type { ColumnKind } from "./generated.ts";

const newline = 0x0a;
const quote = 0x22;
const comma = 0x2c;
const readBytes = 1 << 20;

/** A key as it is compared: numbers by value, texts by length and then by character, as keys made of counters grow. */
export type Key = number | string;

/** Whether `a` stands before `b`. */
export function isBefore(a: Key, b: Key): boolean {
  if (typeof a === "number" || typeof b === "number") return a < b;
  return a.length === b.length ? a < b : a.length < b.length;
}

/** The records of a file one after another, as bytes with their line end. */
export abstract class PartRecords {
  /** The current record; valid until the next call of `next`. */
  record: Uint8Array = new Uint8Array(0);
  private readonly descriptor: number;
  private buffer = Buffer.allocUnsafe(readBytes);
  private start = 0;
  private end = 0;
  private ended = false;

  constructor(file: string) {
    this.descriptor = openSync(file, "r");
  }

  /** Goes to the next record; false at the end of the file. */
  next(): boolean {
    let line = this.start;
    for (;;) {
      const lineEnd = this.buffer.subarray(0, this.end).indexOf(newline, line);
      if (lineEnd >= 0) {
        const ends = this.endsRecord(this.buffer, line, lineEnd);
        line = lineEnd + 1;
        if (!ends) continue;
        this.record = this.buffer.subarray(this.start, line);
        this.start = line;
        return true;
      }
      // What is left moves to the front of the buffer.
      line -= this.start;
      if (this.fill()) continue;
      this.record = this.buffer.subarray(this.start, this.end);
      this.start = this.end;
      return this.record.length > 0;
    }
  }

  /** Bytes that follow the current record, a piece at a time; null at the end of the file. */
  rest(): Uint8Array | null {
    if (this.start === this.end && !this.fill()) return null;
    const piece = this.buffer.subarray(this.start, this.end);
    this.start = this.end;
    return piece;
  }

  close(): void {
    closeSync(this.descriptor);
  }

  /** The key of the current record. */
  abstract key(): Key;

  /** Takes the next line of the current record, from `line` to `lineEnd`; whether the record ends with it. */
  protected abstract endsRecord(buffer: Buffer, line: number, lineEnd: number): boolean;

  /** Reads on behind what has not been taken yet; false at the end of the file. */
  private fill(): boolean {
    if (this.ended) return false;
    const kept = this.end - this.start;
    const room = kept > this.buffer.length / 2 ? Buffer.allocUnsafe(this.buffer.length * 2) : this.buffer;
    this.buffer.copy(room, 0, this.start, this.end);
    this.buffer = room;
    const read = readSync(this.descriptor, room, kept, room.length - kept, null);
    this.start = 0;
    this.end = kept + read;
    this.ended = read === 0;
    return read > 0;
  }
}

const numbers: readonly ColumnKind[] = ["int", "bigint", "decimal", "float", "duration"];

function keyOf(text: string, kind: ColumnKind): Key {
  return numbers.includes(kind) ? Number(text) : text;
}

/** The records of a CSV file, the header among them. */
export class CsvRecords extends PartRecords {
  private readonly column: number;
  private insideQuotes = false;
  private readonly kind: ColumnKind;

  /** @param column position of the key's column */
  constructor(file: string, column: number, kind: ColumnKind) {
    super(file);
    this.column = column;
    this.kind = kind;
  }

  key(): Key {
    const record = this.record;
    let at = 0;
    for (let column = 0; column < this.column; column++) at = fieldEnd(record, at) + 1;
    const field = Buffer.from(record.buffer, record.byteOffset + at, fieldEnd(record, at) - at).toString("utf8");
    return keyOf(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field, this.kind);
  }

  /** A line end inside quotes has an odd number of them before it. */
  protected endsRecord(buffer: Buffer, line: number, lineEnd: number): boolean {
    for (let at = line; at < lineEnd; at++) if (buffer[at] === quote) this.insideQuotes = !this.insideQuotes;
    return !this.insideQuotes;
  }
}

/** Where the field that begins at `at` ends: at a comma or the line end outside quotes. */
function fieldEnd(record: Uint8Array, at: number): number {
  let quoted = false;
  let end = at;
  for (; end < record.length; end++) {
    const byte = record[end];
    if (byte === quote) quoted = !quoted;
    else if (!quoted && (byte === comma || byte === newline)) break;
  }
  return end;
}

/** The objects of a JSON lines file. */
export class JsonlRecords extends PartRecords {
  private readonly name: string;
  private readonly kind: ColumnKind;

  /** @param name name of the key's column */
  constructor(file: string, name: string, kind: ColumnKind) {
    super(file);
    this.name = name;
    this.kind = kind;
  }

  key(): Key {
    const { buffer, byteOffset, length } = this.record;
    const object = JSON.parse(Buffer.from(buffer, byteOffset, length).toString("utf8")) as Record<string, unknown>;
    return keyOf(String(object[this.name]), this.kind);
  }

  protected endsRecord(): boolean {
    return true;
  }
}
