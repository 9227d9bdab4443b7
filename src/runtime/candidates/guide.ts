import { firstAbove } from "./layout.ts";

/** At most this many cells in a guide table. */
const mostCells = 1 << 18;

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

  constructor(values: Float64Array) {
    const count = values.length;
    let front = 0;
    while (front < count && values[front] === -Infinity) front++;
    let back = count;
    while (back > front && values[back - 1] === Infinity) back--;
    const least = back > front ? values[front]! : 0;
    const range = back > front ? values[back - 1]! - least : 0;
    let cells = 16;
    while (cells < count * 2 && cells < mostCells) cells *= 2;
    this.values = values;
    this.cells = cells;
    this.least = least;
    this.perCell = range > 0 ? cells / range : 0;
    this.first = new Int32Array(cells + 2);
    // By the very cell that a question would compute, so that rounding cannot misplace a value.
    let value = front;
    for (let cell = 0; cell <= cells; cell++) {
      while (value < back && this.cellOf(values[value]!) < cell) value++;
      this.first[cell] = cell === 0 ? front : value;
    }
    this.first[cells + 1] = back;
  }

  /** How many of the values are at most `limit`. */
  upTo(limit: number): number {
    const cell = this.cellOf(limit);
    return cell < 0
      ? firstAbove(this.values, limit, 0, this.first[0]!)
      : cell > this.cells
        ? firstAbove(this.values, limit, this.first[this.cells]!, this.values.length)
        : firstAbove(this.values, limit, this.first[cell]!, this.first[cell + 1]!);
  }

  private cellOf(value: number): number {
    const cell = Math.floor((value - this.least) * this.perCell);
    return cell >= 0 ? (cell <= this.cells ? cell : this.cells + 1) : value >= this.least ? 0 : -1;
  }
}
