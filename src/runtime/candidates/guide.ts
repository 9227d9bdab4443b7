import { firstAbove } from "./layout.ts";

/** At most this many cells in a guide table. */
const mostCells = 1 << 18;
/** A table of this many cells stays in the nearest cache. */
const nearCells = 1 << 13;
/** Up to this many values of a cell are compared one after another. */
const fewValues = 16;

/**
 * Finds places in an ascending array: a table of equal cells over its range narrows the search to a few entries, binary search
 * does the rest. Entries may be -Infinity at the front.
 */
export class Guide {
  private readonly values: Float64Array;
  private readonly cells: number;
  private readonly least: number;
  private readonly perCell: number;
  /** For each cell the number of values at or below its lower end, as computed here; one more at the end. */
  private readonly first: Int32Array;
  /** Whether some cell has more than a few values. */
  private readonly crowded: boolean;

  constructor(values: Float64Array) {
    const count = values.length;
    let front = 0;
    while (front < count && values[front] === -Infinity) front++;
    let back = count;
    while (back > front && values[back - 1] === Infinity) back--;
    const least = back > front ? values[front]! : 0;
    const range = back > front ? values[back - 1]! - least : 0;
    let cells = 16;
    // While the table stays in the nearest cache, so many that most cells lie between two values: then no branch is guessed wrong.
    while ((cells < count * 16 && cells < nearCells) || (cells < count * 2 && cells < mostCells)) cells *= 2;
    this.values = values;
    this.cells = cells;
    this.least = least;
    this.perCell = range > 0 ? cells / range : 0;
    this.first = new Int32Array(cells + 2);
    let value = front;
    for (let cell = 0; cell <= cells; cell++) {
      while (value < back && this.cellOf(values[value]!) < cell) value++;
      this.first[cell] = cell === 0 ? front : value;
    }
    this.first[cells + 1] = back;
    let most = 0;
    for (let cell = 0; cell <= cells; cell++) most = Math.max(most, this.first[cell + 1]! - this.first[cell]!);
    this.crowded = most > fewValues;
  }

  /** How many of the values are at most `limit`. */
  upTo(limit: number): number {
    const place = (limit - this.least) * this.perCell;
    if (!(place >= 0 && place < this.cells)) return this.beyondCells(limit);
    const cell = place | 0;
    const end = this.first[cell + 1]!;
    let value = this.first[cell]!;
    if (end - value > fewValues) return firstAbove(this.values, limit, value, end);
    while (value < end && this.values[value]! <= limit) value++;
    return value;
  }

  /** `upTo` for a limit from the first value to below the last, as draws among masses have it. */
  within(limit: number): number {
    if (this.crowded) return this.upTo(limit);
    const values = this.values;
    let value = this.first[((limit - this.least) * this.perCell) | 0]!;
    while (values[value]! <= limit) value++;
    return value;
  }

  private beyondCells(limit: number): number {
    return limit >= this.least
      ? firstAbove(this.values, limit, this.first[this.cells]!, this.values.length)
      : firstAbove(this.values, limit, 0, this.first[0]!);
  }

  /** The cell as `upTo` computes it, so that rounding cannot misplace a value. */
  private cellOf(value: number): number {
    const place = (value - this.least) * this.perCell;
    return place < this.cells ? place | 0 : this.cells;
  }
}
