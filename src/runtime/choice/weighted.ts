/**
 * A choice of 0 .. weights.length - 1 with probability proportional to the weights: exact (to the 53 bits of the cumulative
 * weights), O(1) on average through a guide table (Chen and Asau, 1974). A weight of zero is never picked.
 */
export class Weighted {
  /** How many values there are, those of weight zero among them. */
  readonly size: number;
  /** Upper ends of the values' intervals in [0, 1]; from the last positive weight on, 1. */
  private readonly upper: Float64Array;
  /** For each of `cells` equal parts of [0, 1): the first value whose interval reaches into it. */
  private readonly guide: Int32Array;
  private readonly cells: number;

  /** `weights`: finite, >= 0, at least one positive; they need not sum to anything. Throws RangeError otherwise. */
  constructor(weights: readonly number[] | Float64Array) {
    const size = weights.length;
    let total = 0;
    let last = -1;
    for (let value = 0; value < size; value++) {
      const weight = weights[value]!;
      if (!(weight >= 0 && weight < Infinity))
        throw new RangeError(`weight ${value} is ${weight}: weights are finite and not negative`);
      if (weight > 0) last = value;
      total += weight;
    }
    if (last < 0 || total === Infinity) throw new RangeError("a choice needs a positive weight, and a finite sum of weights");
    const upper = new Float64Array(size);
    let sum = 0;
    for (let value = 0; value < size; value++) {
      sum += weights[value]!;
      upper[value] = value >= last ? 1 : Math.min(1, sum / total);
    }
    let cells = 64;
    // Many cells for few values: then most hold no end of an interval, and no branch is guessed wrong.
    while ((cells < size * 16 && cells < 1 << 12) || (cells < size * 2 && cells < 1 << 20)) cells *= 2;
    const guide = new Int32Array(cells);
    for (let cell = 0, value = 0; cell < cells; cell++) {
      while (upper[value]! <= cell / cells) value++;
      guide[cell] = value;
    }
    this.size = size;
    this.upper = upper;
    this.guide = guide;
    this.cells = cells;
  }

  /** The value for `u` in [0, 1). */
  pick(u: number): number {
    const upper = this.upper;
    let value = this.guide[(u * this.cells) | 0]!;
    while (upper[value]! <= u) value++;
    return value;
  }

  /** The probability of a value. */
  share(value: number): number {
    return this.upper[value]! - (value === 0 ? 0 : this.upper[value - 1]!);
  }
}

/**
 * A choice whose weights are computed for each row: add them in order, then pick. One object a site is enough. Zero weights are
 * never picked; `pick` gives -1 if there is no positive one.
 */
export class WeighedRow {
  private readonly sums: Float64Array;
  private count = 0;
  private total = 0;
  private last = -1;

  /** `capacity`: how many values there can be. */
  constructor(capacity: number) {
    this.sums = new Float64Array(capacity);
  }

  begin(): void {
    this.count = 0;
    this.total = 0;
    this.last = -1;
  }

  /** The weight of the next value; negative and NaN count as zero. */
  add(weight: number): void {
    if (weight > 0) {
      this.total += weight;
      this.last = this.count;
    }
    this.sums[this.count++] = this.total;
  }

  /** All in one: the value for `u` in [0, 1) with these weights, or -1. */
  of(u: number, ...weights: readonly number[]): number {
    this.begin();
    for (const weight of weights) this.add(weight);
    return this.pick(u);
  }

  /** The value for `u` in [0, 1), or -1. */
  pick(u: number): number {
    const at = u * this.total;
    const last = this.last;
    for (let value = 0; value < last; value++) if (this.sums[value]! > at) return value;
    return last;
  }
}
