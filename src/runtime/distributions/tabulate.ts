import { leastUnit, type Distribution } from "./distribution.ts";

/** Widest span of values for which a discrete law keeps all cumulative probabilities. */
const widestTable = 1 << 16;

/** A distribution made fast for constant parameters: one array access and a little arithmetic a draw. */
export interface Tabulated {
  /** The value for `u` in [0, 1). */
  at(u: number): number;
}

/**
 * Tabulates a distribution (a `Truncated` one too). Continuous: linear interpolation of the quantile in `cells` equal parts of
 * [0, 1), the first and the last of which call the exact quantile, so that tails are right. Discrete: exact, by a guide table.
 */
export function tabulate(distribution: Distribution, cells: number = 4096): ContinuousTable | DiscreteTable {
  return distribution.discrete ? new DiscreteTable(distribution, cells) : new ContinuousTable(distribution, cells);
}

/** Linear interpolation between exact quantiles. */
export class ContinuousTable implements Tabulated {
  private readonly distribution: Distribution;
  private readonly cells: number;
  private readonly knots: Float64Array;

  constructor(distribution: Distribution, cells: number = 4096) {
    this.distribution = distribution;
    this.cells = cells;
    this.knots = new Float64Array(cells + 1);
    for (let knot = 1; knot < cells; knot++) {
      this.knots[knot] =
        knot * 2 <= cells ? distribution.quantile(knot / cells) : distribution.upperQuantile((cells - knot) / cells);
    }
  }

  at(u: number): number {
    const position = u * this.cells;
    const cell = position | 0;
    if (cell === 0 || cell >= this.cells - 1) return this.outside(u);
    const low = this.knots[cell]!;
    return low + (this.knots[cell + 1]! - low) * (position - cell);
  }

  /** The exact quantile, in the two outermost cells. */
  private outside(u: number): number {
    return u < 0.5 ? this.distribution.quantile(u > leastUnit ? u : leastUnit) : this.distribution.upperQuantile(1 - u);
  }
}

/** Cumulative probabilities between the outermost values that a draw can meet, found through a guide table. */
export class DiscreteTable implements Tabulated {
  private readonly distribution: Distribution;
  private readonly cells: number;
  private readonly low: number;
  private readonly cumulative: Float64Array;
  /** For each cell the first value, less `low`, whose cumulative probability is above the cell's start; -1: ask the distribution. */
  private readonly guide: Int32Array;

  constructor(distribution: Distribution, cells: number = 4096) {
    const low = distribution.quantile(leastUnit);
    const high = distribution.upperQuantile(2 * leastUnit);
    const width = Math.min(high - low + 1, widestTable);
    const cumulative = new Float64Array(width);
    for (let value = 0; value < width; value++) cumulative[value] = distribution.cdf(low + value);
    const guide = new Int32Array(cells).fill(-1);
    for (let cell = 0, value = 0; cell < cells; cell++) {
      while (value < width && cumulative[value]! <= cell / cells) value++;
      // A cell that reaches beyond the table is left to the distribution.
      if (value < width && cumulative[width - 1]! >= (cell + 1) / cells) guide[cell] = value;
    }
    this.distribution = distribution;
    this.cells = cells;
    this.low = low;
    this.cumulative = cumulative;
    this.guide = guide;
  }

  at(u: number): number {
    let value = this.guide[(u * this.cells) | 0]!;
    if (value < 0) return this.outside(u);
    while (this.cumulative[value]! <= u) value++;
    return this.low + value;
  }

  private outside(u: number): number {
    return u < 0.5 ? this.distribution.quantile(u > leastUnit ? u : leastUnit) : this.distribution.upperQuantile(1 - u);
  }
}
