import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Dictionary } from "../dictionary.ts";
import type { RowWriter } from "../row-writer.ts";
import { dateText, timestampText } from "../time/iso.ts";
import { powersOfTen } from "../text/digits.ts";
import { TextParts } from "./text-parts.ts";

/** Rows of one INSERT: four times as fast as one row each; more gain nothing. */
const rowsOfStatement = 32;
/** SQLite's default limit of parameters of a statement. */
const parameterLimit = 32_766;

/**
 * The rows of one table of a SQLite database, through prepared statements of many rows. Truth values are 1 and 0, decimals
 * and durations (seconds) numbers, dates `YYYY-MM-DD`, timestamps `YYYY-MM-DD HH:MM:SS`.
 */
export class SqliteWriter extends TextParts implements RowWriter {
  rows = 0;
  private readonly database: DatabaseSync;
  private readonly into: string;
  private readonly rowParameters: string;
  private readonly statement: StatementSync;
  private readonly parameters: SQLInputValue[];
  private filled = 0;

  constructor(database: DatabaseSync, table: string, columns: readonly string[]) {
    super();
    this.database = database;
    this.into = `INSERT INTO ${quotedName(table)} (${columns.map(quotedName).join(", ")}) VALUES `;
    this.rowParameters = `(${columns.map(() => "?").join(",")})`;
    const rows = Math.max(1, Math.min(rowsOfStatement, Math.floor(parameterLimit / columns.length)));
    this.statement = this.insertion(rows);
    this.parameters = new Array<SQLInputValue>(rows * columns.length).fill(null);
  }

  private insertion(rows: number): StatementSync {
    return this.database.prepare(this.into + new Array<string>(rows).fill(this.rowParameters).join(","));
  }

  private put(value: SQLInputValue): void {
    this.parameters[this.filled++] = value;
  }

  private number(value: number): void {
    this.put(value - value === 0 ? value : null);
  }

  int(value: number): void {
    this.number(value);
  }

  cents(value: number): void {
    this.number(value / 100);
  }

  decimal(value: number, scale: number): void {
    this.number(value / (powersOfTen[scale] as number));
  }

  float(value: number): void {
    this.number(value);
  }

  bool(value: boolean): void {
    this.put(value ? 1 : 0);
  }

  date(days: number): void {
    this.put(days - days === 0 ? dateText(days) : null);
  }

  timestamp(seconds: number): void {
    this.put(seconds - seconds === 0 ? timestampText(Math.floor(seconds), " ") : null);
  }

  duration(seconds: number): void {
    this.number(seconds);
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
    this.rows++;
    if (this.filled === this.parameters.length) {
      this.statement.run(...this.parameters);
      this.filled = 0;
    }
  }

  /** Inserts the rows that do not fill a statement. */
  flush(): void {
    if (this.filled === 0) return;
    const columns = (this.rowParameters.length - 1) / 2;
    this.insertion(this.filled / columns).run(...this.parameters.slice(0, this.filled));
    this.filled = 0;
  }
}

function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
