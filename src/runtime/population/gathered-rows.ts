/**
 * Rows by group and values in order, gathered while they are written, for those who ask when all of them are. Rows of one group
 * with the same values are one: a table of daily figures keeps as many as there are days.
 */
import { ExtremesBelow, SumsBelow } from "./rows-below.ts";

abstract class GatheredRows<T extends { add(group: number, value: number, order: number, other: number): void; settle(): T }> {
  /** By how many values rows are told apart. */
  protected readonly told: 1 | 2;
  #capacity = 16;
  #groups = new Int32Array(this.#capacity);
  #values = new Float64Array(this.#capacity);
  #orders = new Float64Array(this.#capacity);
  #seconds: Float64Array;
  #rows = 0;
  #settled: T | null = null;

  constructor(told: 1 | 2) {
    this.told = told;
    this.#seconds = new Float64Array(this.#others ? this.#capacity : 0);
  }

  get #others(): boolean {
    return this.told === 2;
  }

  /** What two rows come to. */
  protected abstract combine(a: number, b: number): number;
  /** What takes so many rows of so many groups. */
  protected abstract made(rows: number, groups: number): T;

  /** Begins with the rows of another owner. */
  begin(): void {
    this.#rows = 0;
    this.#settled = null;
  }

  /** A row of a group (from 0) with what it comes to and the values by which it is told apart; one without such a value counts for none. */
  add(group: number, value: number, order: number, other = 0): void {
    if (Number.isNaN(order) || Number.isNaN(other)) return;
    if (this.#rows === this.#capacity) this.#makeRoom();
    const row = this.#rows++;
    this.#groups[row] = group;
    this.#values[row] = value;
    this.#orders[row] = order;
    if (this.#others) this.#seconds[row] = other;
    this.#settled = null;
  }

  /** Puts together what is alike, and doubles the room where that makes too little. */
  #makeRoom(): void {
    const [groups, values, orders, seconds] = [this.#groups, this.#values, this.#orders, this.#seconds];
    const differ = (a: number, b: number): number =>
      groups[a]! - groups[b]! || orders[a]! - orders[b]! || (this.#others ? seconds[a]! - seconds[b]! : 0);
    const order = Int32Array.from({ length: this.#rows }, (_, i) => i).sort((a, b) => differ(a, b) || a - b);
    let kept = 0;
    for (let at = 1; at < order.length; at++) if (differ(order[at - 1]!, order[at]!) !== 0) kept++;
    if (kept > this.#capacity / 2) this.#capacity *= 2;
    this.#groups = new Int32Array(this.#capacity);
    this.#values = new Float64Array(this.#capacity);
    this.#orders = new Float64Array(this.#capacity);
    this.#seconds = new Float64Array(this.#others ? this.#capacity : 0);
    let row = -1;
    for (const [at, from] of order.entries()) {
      if (at > 0 && differ(order[at - 1]!, from) === 0) {
        this.#values[row] = this.combine(this.#values[row]!, values[from]!);
        continue;
      }
      row++;
      this.#groups[row] = groups[from]!;
      this.#values[row] = values[from]!;
      this.#orders[row] = orders[from]!;
      if (this.#others) this.#seconds[row] = seconds[from]!;
    }
    this.#rows = row + 1;
  }

  /** The rows so far, in order. */
  protected get settled(): T {
    if (this.#settled !== null) return this.#settled;
    let groups = 0;
    for (let row = 0; row < this.#rows; row++) groups = Math.max(groups, this.#groups[row]! + 1);
    const made = this.made(this.#rows, groups);
    for (let row = 0; row < this.#rows; row++)
      made.add(this.#groups[row]!, this.#values[row]!, this.#orders[row]!, this.#others ? this.#seconds[row]! : 0);
    this.#settled = made.settle();
    return this.#settled;
  }

  protected copyInto<C extends GatheredRows<T>>(copy: C): C {
    copy.set(this);
    return copy;
  }
  /** Takes over the rows of another. */
  set(other: GatheredRows<T>): void {
    this.#capacity = other.#capacity;
    this.#groups = other.#groups.slice();
    this.#values = other.#values.slice();
    this.#orders = other.#orders.slice();
    this.#seconds = other.#seconds.slice();
    this.#rows = other.#rows;
    this.#settled = null;
  }
}

/** Counts and sums; a group of -1, as one that is not there, has no rows. */
export class GatheredSums extends GatheredRows<SumsBelow> {
  constructor(told: 1 | 2 = 1) {
    super(told);
  }
  protected override combine(a: number, b: number): number {
    return a + b;
  }
  protected override made(rows: number, groups: number): SumsBelow {
    return new SumsBelow(rows, groups, this.told);
  }
  sum(group: number, to: number, from = -Infinity, otherTo = Infinity, otherFrom = -Infinity): number {
    return this.settled.sum(group, to, from, otherTo, otherFrom);
  }
  slice(): GatheredSums {
    return this.copyInto(new GatheredSums(this.told));
  }
}

/** The least or greatest value. */
export class GatheredExtremes extends GatheredRows<ExtremesBelow> {
  readonly #sign: number;

  /** `sign`: 1 for the greatest, -1 for the least. */
  constructor(sign: number, told: 1 | 2 = 1) {
    super(told);
    this.#sign = sign;
  }
  protected override combine(a: number, b: number): number {
    return this.#sign * b > this.#sign * a ? b : a;
  }
  protected override made(rows: number, groups: number): ExtremesBelow {
    return new ExtremesBelow(rows, groups, this.#sign, this.told);
  }
  at(group: number, none: number, to: number, otherTo = Infinity): number {
    return this.settled.at(group, none, to, otherTo);
  }
  slice(): GatheredExtremes {
    return this.copyInto(new GatheredExtremes(this.#sign, this.told));
  }
}
