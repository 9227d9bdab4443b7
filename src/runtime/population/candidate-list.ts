import type { Candidates } from "../candidates/candidates.ts";
import { chooseAmong } from "../candidates/choose.ts";

/** Gathers the candidates of a reference, one call each, and lays them out for drawing. */
export class CandidateList {
  readonly #size: number;
  readonly #groupCount: number;
  readonly #groups: Int32Array;
  readonly #weights: Float64Array;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  #weighted = false;
  #begins = false;
  #finishes = false;

  /** `size`: rows of the entity; `groupCount`: how many groups they may fall in. */
  constructor(size: number, groupCount: number) {
    this.#size = size;
    this.#groupCount = groupCount;
    this.#groups = new Int32Array(size).fill(-1);
    this.#weights = new Float64Array(size);
    this.#starts = new Float64Array(size).fill(-Infinity);
    this.#ends = new Float64Array(size).fill(Infinity);
  }

  /** A row that can be chosen: in its group, from `start` until before `end` (seconds), with probability proportional to `weight`. */
  add(ordinal: number, group: number, start: number, end: number, weight: number): void {
    this.#groups[ordinal] = group;
    this.#starts[ordinal] = start;
    this.#ends[ordinal] = end;
    this.#weights[ordinal] = weight;
    if (weight !== 1) this.#weighted = true;
    if (start !== -Infinity) this.#begins = true;
    if (end !== Infinity) this.#finishes = true;
  }

  candidates(): Candidates {
    return chooseAmong({
      size: this.#size,
      groups: this.#groups,
      groupCount: this.#groupCount,
      weights: this.#weighted ? this.#weights : null,
      starts: this.#begins ? this.#starts : null,
      ends: this.#finishes ? this.#ends : null,
    });
  }
}

/** Candidates of a lookup: by group, then in an order, then by number; emitted code walks a group until its test holds. */
export class OrderedCandidates {
  readonly #groups: Int32Array;
  readonly #orders: Float64Array;
  readonly #groupCount: number;
  readonly #values: readonly Float64Array[];

  /** `values`: how many values of a candidate the lookup compares with mine. */
  constructor(size: number, groupCount: number, values: number) {
    this.#groups = new Int32Array(size).fill(-1);
    this.#orders = new Float64Array(size);
    this.#groupCount = groupCount;
    this.#values = Array.from({ length: values }, () => new Float64Array(size));
  }

  /** `order`: smaller comes first; NaN comes last. */
  add(ordinal: number, group: number, order: number, ...values: readonly number[]): void {
    this.#groups[ordinal] = group;
    this.#orders[ordinal] = Number.isNaN(order) ? Infinity : order;
    values.forEach((value, i) => {
      this.#values[i]![ordinal] = value;
    });
  }

  inOrder(): OrderedRows {
    const members: number[] = [];
    for (let ordinal = 0; ordinal < this.#groups.length; ordinal++) if (this.#groups[ordinal]! >= 0) members.push(ordinal);
    members.sort((a, b) => this.#groups[a]! - this.#groups[b]! || this.#orders[a]! - this.#orders[b]! || a - b);
    const offsets = new Int32Array(this.#groupCount + 1);
    for (const ordinal of members) offsets[this.#groups[ordinal]! + 1]! += 1;
    for (let group = 0; group < this.#groupCount; group++) offsets[group + 1]! += offsets[group]!;
    const values = this.#values.map((list) => Float64Array.from(members, (ordinal) => list[ordinal]!));
    // Comparisons with NaN fail: it widens no span.
    const least = values.map((list) => list.reduce((a, b) => (b < a ? b : a), Infinity));
    const most = values.map((list) => list.reduce((a, b) => (b > a ? b : a), -Infinity));
    return { offsets, rows: Int32Array.from(members), values, least, most };
  }
}

/** The rows of group g stand at offsets[g] to offsets[g + 1] - 1 of `rows`; `values` are in the same order. */
export interface OrderedRows {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  readonly values: readonly Float64Array[];
  /** The smallest and the largest of each of the values. */
  readonly least: readonly number[];
  readonly most: readonly number[];
}
