import type { Candidates } from "./candidates.ts";

/**
 * Weights that depend on both sides: a candidate's own weight times a factor for (my value, the candidate's value), both out of
 * finitely many. Strategy: two stages in one draw: the stratum (candidates of one value) by factor times mass, then within it.
 *
 * The candidates below are grouped by cell = group * strata + stratum. Factors are a table of `mine` rows and `strata` columns.
 */
export class Strata<B extends Candidates = Candidates, C extends object | null = null> {
  readonly strategy: string;
  readonly base: B;
  private readonly strata: number;
  private readonly factors: Float64Array;
  private readonly scratch: Float64Array;
  /** Where time does not matter: the sums over the strata for each group and value of mine, made when first asked for. */
  private readonly known: (Float64Array | undefined)[] | null;
  private readonly values: number;
  /** The `Combinations` whose factors change from row to row; null where they are a table. */
  readonly combinations: C;

  /** `factors`: finite, >= 0 (others count as 0); its length is a multiple of `strata`. */
  constructor(base: B, strata: number, factors: Float64Array, combinations: C = null as C) {
    this.strategy = `by strata; within one ${base.strategy}`;
    this.base = base;
    this.strata = strata;
    this.factors = factors;
    this.scratch = new Float64Array(strata);
    this.values = factors.length / strata;
    this.combinations = combinations;
    this.known = base.timed || combinations !== null ? null : [];
  }

  /** A candidate for `u` in [0, 1), for row `mine` of the factors; -1 if there is none. */
  pick(u: number, group: number, mine: number, now: number): number {
    if (group < 0 || mine < 0) return -1;
    const sums = this.sumsFor(group, mine, now);
    return this.within(u, sums, group, mine, now);
  }

  /** The same among all but `excluded`. */
  pickOther(u: number, group: number, mine: number, now: number, excluded: number): number {
    if (group < 0 || mine < 0) return -1;
    const { base, strata, factors } = this;
    let stratum = 0;
    let position = -1;
    for (; stratum < strata; stratum++) {
      position = base.positionOf(excluded, group * strata + stratum, now);
      if (position >= 0) break;
    }
    if (position < 0) return this.pick(u, group, mine, now);
    const weight = base.weightOf(excluded);
    const sums = this.scratch;
    let total = 0;
    for (let index = 0; index < strata; index++) {
      const mass = base.mass(group * strata + index, now) - (index === stratum ? weight : 0);
      total += mass * usable(factors[mine * strata + index]!);
      sums[index] = total;
    }
    const chosen = stratumAt(sums, u * total, total);
    if (chosen < 0) return -1;
    const cell = group * strata + chosen;
    const mass = base.mass(cell, now) - (chosen === stratum ? weight : 0);
    const place = placeIn(u * total, chosen === 0 ? 0 : sums[chosen - 1]!, factors[mine * strata + chosen]!, mass);
    return base.at(chosen === stratum && place >= position ? place + weight : place, cell, now);
  }

  /** Sum of mass times factor over the strata. */
  total(group: number, mine: number, now: number): number {
    return group < 0 || mine < 0 ? 0 : this.sumsFor(group, mine, now)[this.strata - 1]!;
  }

  private sumsFor(group: number, mine: number, now: number): Float64Array {
    if (this.known === null) return this.fill(this.scratch, group, mine, now);
    const index = group * this.values + mine;
    return (this.known[index] ??= this.fill(new Float64Array(this.strata), group, mine, now));
  }

  private fill(sums: Float64Array, group: number, mine: number, now: number): Float64Array {
    const { base, strata, factors } = this;
    let total = 0;
    for (let stratum = 0; stratum < strata; stratum++) {
      const factor = factors[mine * strata + stratum]!;
      if (factor > 0) total += base.mass(group * strata + stratum, now) * factor;
      sums[stratum] = total;
    }
    return sums;
  }

  private within(u: number, sums: Float64Array, group: number, mine: number, now: number): number {
    const total = sums[this.strata - 1]!;
    const stratum = stratumAt(sums, u * total, total);
    if (stratum < 0) return -1;
    const cell = group * this.strata + stratum;
    const place = placeIn(
      u * total,
      stratum === 0 ? 0 : sums[stratum - 1]!,
      this.factors[mine * this.strata + stratum]!,
      this.base.mass(cell, now),
    );
    return this.base.at(place, cell, now);
  }
}

/** A factor, or 0 for what is none. */
export function usable(factor: number): number {
  return factor > 0 ? factor : 0;
}

/** The stratum whose interval holds `target`: the last one with mass, should rounding push it to the end; -1 if none has. */
export function stratumAt(sums: Float64Array, target: number, total: number): number {
  if (!(total > 0)) return -1;
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > target) high = middle;
    else low = middle + 1;
  }
  while (low > 0 && sums[low] === sums[low - 1]) low--;
  return low;
}

/** The position within a stratum of `mass` positions, each `factor` wide, that holds `target`. */
export function placeIn(target: number, before: number, factor: number, mass: number): number {
  const place = Math.floor((target - before) / factor);
  return place < 0 ? 0 : place < mass ? place : mass - 1;
}
