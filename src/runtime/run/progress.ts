import { milliseconds } from "./clock.ts";
import type { Console, Styles } from "./console.ts";
import { byteCount, byteRate, count, rowRate, timeSpan } from "./figures.ts";

/** Shows how far a run is. */
export interface Progress {
  /** Work goes on: time to look whether something should be shown. */
  tick(): void;
  /** Nothing more will come: what was only for the moment disappears. */
  end(): void;
}

/** For `--quiet`. */
export const noProgress: Progress = {
  tick(): void {},
  end(): void {},
};

/** Where the figures come from. */
export interface Gauges {
  /** Rows expected of each wanted table. */
  readonly expected: ReadonlyMap<string, number>;
  /** Rows written of a table so far. */
  rows(table: string): number;
  /** Bytes written of all so far. */
  bytes(): number;
}

/** Milliseconds before the first sign: a short run needs none. */
const firstSign = 400;
const redrawEvery = 100;
const lineEvery = 5000;
const barCells = 24;
/** More tables than this are shown as one bar. */
const mostBars = 20;

interface TableProgress {
  readonly name: string;
  readonly expected: number;
  rows: number;
}

/** What bars and lines have in common: the sums, and when it is time to show them. */
abstract class TimedProgress implements Progress {
  protected readonly tables = new Map<string, TableProgress>();
  protected readonly console: Console;
  private readonly gauges: Gauges;
  protected readonly began = milliseconds();
  private due: number;
  private readonly every: number;

  constructor(console: Console, gauges: Gauges, first: number, every: number) {
    this.console = console;
    this.gauges = gauges;
    for (const [name, rows] of gauges.expected) this.tables.set(name, { name, expected: rows, rows: 0 });
    this.due = this.began + first;
    this.every = every;
  }

  tick(): void {
    const now = milliseconds();
    if (now < this.due) return;
    this.due = now + this.every;
    for (const table of this.tables.values()) table.rows = this.gauges.rows(table.name);
    this.show();
  }

  protected abstract show(): void;
  abstract end(): void;

  protected summary(): string {
    const elapsed = milliseconds() - this.began;
    let rows = 0;
    let expected = 0;
    for (const table of this.tables.values()) {
      rows += table.rows;
      expected += Math.max(table.expected, table.rows);
    }
    const bytes = this.gauges.bytes();
    const left = rows > 0 && expected > rows ? `, ${timeSpan((elapsed / rows) * (expected - rows))} left` : "";
    return `${count(rows)} rows, ${byteCount(bytes)}, ${rowRate(rows, elapsed)}, ${byteRate(bytes, elapsed)}${left}`;
  }
}

/** Parts done, 0..1; a table whose estimate was too low is nearly done. */
function share(table: TableProgress): number {
  return table.rows >= table.expected ? (table.expected === 0 && table.rows === 0 ? 0 : 1) : table.rows / table.expected;
}

function percent(part: number): string {
  return `${Math.floor(part * 100)}%`;
}

/** For a terminal: a bar a table, drawn over and over. */
export class ProgressBars extends TimedProgress {
  private readonly styles: Styles;
  private drawn = 0;

  constructor(console: Console, styles: Styles, gauges: Gauges) {
    super(console, gauges, firstSign, redrawEvery);
    this.styles = styles;
  }

  protected show(): void {
    const tables = [...this.tables.values()];
    const lines = tables.length > mostBars ? [] : tables.map((table) => this.bar(table, widest(tables)));
    lines.push(this.styles.dim(this.summary().slice(0, this.console.columns - 1)));
    this.console.err(this.home() + lines.map((line) => line + "\n").join(""));
    this.drawn = lines.length;
  }

  private bar(table: TableProgress, nameCells: number): string {
    const full = Math.floor(share(table) * barCells);
    const bar = this.styles.green("█".repeat(full)) + this.styles.dim("░".repeat(barCells - full));
    return `${table.name.padEnd(nameCells).slice(0, 32)} ${bar} ${percent(share(table)).padStart(4)} ${count(table.rows).padStart(13)}`;
  }

  end(): void {
    if (this.drawn > 0) this.console.err(this.home());
    this.drawn = 0;
  }

  /** Back to the first line of what was drawn, and everything below it cleared. */
  private home(): string {
    return this.drawn === 0 ? "" : `\u001b[${this.drawn}A\u001b[0J`;
  }
}

function widest(tables: readonly TableProgress[]): number {
  return Math.min(
    32,
    tables.reduce((cells, table) => Math.max(cells, table.name.length), 0),
  );
}

/** For files and pipes: a line now and then. */
export class ProgressLines extends TimedProgress {
  constructor(console: Console, gauges: Gauges) {
    super(console, gauges, lineEvery, lineEvery);
  }

  protected show(): void {
    const working = [...this.tables.values()].filter((table) => table.rows > 0 && share(table) < 1);
    const shares = working.slice(0, 4).map((table) => `${table.name} ${percent(share(table))}`);
    this.console.err([...shares, this.summary()].join(", ") + "\n");
  }

  end(): void {}
}
