/**
 * Rows by group and by a value of theirs, or by two, so that a reader finds what those of its group come to whose values are below
 * its own: in one look, or, by two values, in one for each of the blocks that make up a part of the rows.
 */
import { PrefixBlocks } from "./prefix-blocks.ts";

class RowsBelow {
  readonly #groups: Int32Array;
  readonly #orders: Float64Array;
  readonly #values: Float64Array;
  /** The second value of each row; null where one tells them apart. */
  readonly #others: Float64Array | null;
  readonly #starts: Int32Array;
  #count = 0;
  /** The first values within each group, ascending. */
  #sorted = new Float64Array(0);
  #blocks: PrefixBlocks | null = null;

  /** At most `rows` rows in `groups` groups, told apart by so many values. */
  constructor(rows: number, groups: number, values: 1 | 2 = 1) {
    this.#groups = new Int32Array(rows);
    this.#orders = new Float64Array(rows);
    this.#values = new Float64Array(rows);
    this.#others = values === 1 ? null : new Float64Array(rows);
    this.#starts = new Int32Array(groups + 1);
  }

  /**
   * A row of a group (from 0) with what it comes to and the values by which it is told apart, such as its birth in seconds (-Infinity:
   * always there). One of which such a value is not known is below nothing.
   */
  add(group: number, value: number, order: number, other = 0): void {
    if (Number.isNaN(order) || Number.isNaN(other)) return;
    const row = this.#count++;
    this.#groups[row] = group;
    this.#values[row] = value;
    this.#orders[row] = order;
    if (this.#others !== null) this.#others[row] = other;
    this.#starts[group + 1]! += 1;
  }

  /** Sorts the rows and returns what they come to in the new order, group after group. `combine`: what two of them come to. */
  protected sorted(combine: (a: number, b: number) => number): Float64Array<ArrayBuffer> {
    const order = Int32Array.from({ length: this.#count }, (_, i) => i);
    const [groups, orders, others] = [this.#groups, this.#orders, this.#others];
    order.sort((a, b) => groups[a]! - groups[b]! || orders[a]! - orders[b]! || a - b);
    for (let group = 1; group < this.#starts.length; group++) this.#starts[group]! += this.#starts[group - 1]!;
    this.#sorted = Float64Array.from(order, (row) => orders[row]!);
    const values = Float64Array.from(order, (row) => this.#values[row]!);
    if (others !== null)
      this.#blocks = new PrefixBlocks(
        this.#starts,
        Float64Array.from(order, (row) => others[row]!),
        values,
        combine,
      );
    return values;
  }

  /** What is asked of two values; null where one tells the rows apart. */
  protected get blocks(): PrefixBlocks | null {
    return this.#blocks;
  }
  /** The place of the first row of a group; of one that is not there, the place after all rows. */
  protected start(group: number): number {
    return this.#starts[group] ?? this.#count;
  }
  /** The number of groups. */
  protected get groups(): number {
    return this.#starts.length - 1;
  }

  /** The place after the last row of a group whose first value is below one. */
  protected end(group: number, below: number): number {
    let low = this.start(group);
    let high = this.start(group + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sorted[middle]! < below) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Counts and sums. Rows are asked for by limits: their first value is below `to` and not below `from`, and so the second. Nothing
 * is between limits that are not known or stand the other way round.
 */
export class SumsBelow extends RowsBelow {
  /** At each place the sum of the group's rows up to it: what other groups have does not touch it. */
  #sums = new Float64Array(0);

  /** Ends adding. */
  settle(): this {
    const sums = this.sorted((a, b) => a + b);
    for (let group = 0; group < this.groups; group++)
      for (let at = this.start(group) + 1; at < this.start(group + 1); at++) sums[at]! += sums[at - 1]!;
    this.#sums = sums;
    return this;
  }

  sum(group: number, to: number, from = -Infinity, otherTo = Infinity, otherFrom = -Infinity): number {
    if (!(from <= to && otherFrom <= otherTo)) return 0;
    const start = this.start(group);
    const end = this.end(group, to);
    const first = from === -Infinity ? start : this.end(group, from);
    const { blocks } = this;
    if (blocks === null) return this.#upTo(start, end) - this.#upTo(start, first);
    const below = (limit: number): number =>
      limit === -Infinity ? 0 : blocks.below(start, end, limit, 0) - blocks.below(start, first, limit, 0);
    return below(otherTo) - below(otherFrom);
  }
  rows(group: number, to: number, from = -Infinity, otherTo = Infinity, otherFrom = -Infinity): number {
    if (!(from <= to && otherFrom <= otherTo)) return 0;
    const start = this.start(group);
    const end = this.end(group, to);
    const first = from === -Infinity ? start : this.end(group, from);
    const { blocks } = this;
    if (blocks === null) return end - first;
    const below = (limit: number): number => blocks.rows(start, end, limit) - blocks.rows(start, first, limit);
    return below(otherTo) - below(otherFrom);
  }
  /** NaN without rows. */
  mean(group: number, to: number, from = -Infinity, otherTo = Infinity, otherFrom = -Infinity): number {
    return this.sum(group, to, from, otherTo, otherFrom) / this.rows(group, to, from, otherTo, otherFrom);
  }

  #upTo(start: number, end: number): number {
    return end === start ? 0 : this.#sums[end - 1]!;
  }
}

/** The least or greatest value. */
export class ExtremesBelow extends RowsBelow {
  readonly #sign: number;
  #best: Float64Array = new Float64Array(0);

  /** `sign`: 1 for the greatest, -1 for the least. */
  constructor(rows: number, groups: number, sign: number, values: 1 | 2 = 1) {
    super(rows, groups, values);
    this.#sign = sign;
  }

  /** Ends adding. */
  settle(): this {
    const better = (a: number, b: number): number => (this.#sign * b > this.#sign * a ? b : a);
    const best = this.sorted(better);
    for (let group = 0; group < this.groups; group++)
      for (let at = this.start(group) + 1; at < this.start(group + 1); at++) best[at] = better(best[at - 1]!, best[at]!);
    this.#best = best;
    return this;
  }

  /** Of the rows below both limits; `none` without any. */
  at(group: number, none: number, to: number, otherTo = Infinity): number {
    const start = this.start(group);
    const end = this.end(group, to);
    if (this.blocks !== null) return this.blocks.below(start, end, otherTo, none);
    return end === start ? none : this.#best[end - 1]!;
  }
}
