/** Rows by group and moment, so that a reader sees those of its group that were born before its own moment. */
class GrowingRows {
  readonly #groups: Int32Array;
  readonly #births: Float64Array;
  readonly #values: Float64Array;
  readonly #starts: Int32Array;
  #count = 0;
  /** Births within each group, ascending. */
  #moments = new Float64Array(0);

  /** At most `rows` rows in `groups` groups. */
  constructor(rows: number, groups: number) {
    this.#groups = new Int32Array(rows);
    this.#births = new Float64Array(rows);
    this.#values = new Float64Array(rows);
    this.#starts = new Int32Array(groups + 1);
  }

  /** A row of a group (from 0), born at a moment (seconds; -Infinity: always there). */
  add(group: number, birth: number, value: number): void {
    this.#groups[this.#count] = group;
    this.#births[this.#count] = birth;
    this.#values[this.#count++] = value;
    this.#starts[group + 1]! += 1;
  }

  /** Sorts the rows and returns their values in the new order, group after group. */
  protected sorted(): Float64Array {
    const order = Int32Array.from({ length: this.#count }, (_, i) => i);
    order.sort((a, b) => this.#groups[a]! - this.#groups[b]! || this.#births[a]! - this.#births[b]! || a - b);
    for (let group = 1; group < this.#starts.length; group++) this.#starts[group]! += this.#starts[group - 1]!;
    this.#moments = Float64Array.from(order, (row) => this.#births[row]!);
    return Float64Array.from(order, (row) => this.#values[row]!);
  }

  protected get starts(): Int32Array {
    return this.#starts;
  }

  /** The place after the last row of a group that was born before a moment (seconds). */
  protected end(group: number, moment: number): number {
    let low = this.#starts[group]!;
    let high = this.#starts[group + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#moments[middle]! < moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Counts and sums as of a moment. */
export class GrowingSums extends GrowingRows {
  /** Sums of all rows before each place. */
  #sums = new Float64Array(0);

  /** Ends adding. */
  settle(): this {
    const values = this.sorted();
    this.#sums = new Float64Array(values.length + 1);
    for (let at = 0; at < values.length; at++) this.#sums[at + 1] = this.#sums[at]! + values[at]!;
    return this;
  }

  sum(group: number, moment: number): number {
    return this.#sums[this.end(group, moment)]! - this.#sums[this.starts[group]!]!;
  }
  rows(group: number, moment: number): number {
    return this.end(group, moment) - this.starts[group]!;
  }
  /** NaN without rows. */
  mean(group: number, moment: number): number {
    return this.sum(group, moment) / this.rows(group, moment);
  }
}

/** The least or greatest value as of a moment. */
export class GrowingExtremes extends GrowingRows {
  readonly #sign: number;
  #best: Float64Array = new Float64Array(0);

  /** `sign`: 1 for the greatest, -1 for the least. */
  constructor(rows: number, groups: number, sign: number) {
    super(rows, groups);
    this.#sign = sign;
  }

  /** Ends adding. */
  settle(): this {
    const best = this.sorted();
    for (let group = 0; group + 1 < this.starts.length; group++)
      for (let at = this.starts[group]! + 1; at < this.starts[group + 1]!; at++)
        if (this.#sign * best[at]! < this.#sign * best[at - 1]!) best[at] = best[at - 1]!;
    this.#best = best;
    return this;
  }

  /** `none` without rows. */
  at(group: number, moment: number, none: number): number {
    const end = this.end(group, moment);
    return end === this.starts[group] ? none : this.#best[end - 1]!;
  }
}
