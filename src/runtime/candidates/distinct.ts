import type { Candidates } from "./candidates.ts";
import { placeIn, stratumAt, usable } from "./strata.ts";

/** Positions already taken in one cell, ascending, and how much was taken before each. */
class Taken {
  count = 0;
  private positions = new Float64Array(16);
  private weights = new Float64Array(16);
  /** Sum of the weights of the intervals before each. */
  private before = new Float64Array(16);

  /** Sum of the weights of all intervals. */
  get mass(): number {
    return this.count === 0 ? 0 : this.before[this.count - 1]! + this.weights[this.count - 1]!;
  }

  clear(): void {
    this.count = 0;
  }

  add(position: number, weight: number): void {
    if (this.count === this.positions.length) {
      this.positions = doubled(this.positions);
      this.weights = doubled(this.weights);
      this.before = doubled(this.before);
    }
    const { positions, weights, before } = this;
    let index = this.count;
    for (; index > 0 && positions[index - 1]! > position; index--) {
      positions[index] = positions[index - 1]!;
      weights[index] = weights[index - 1]!;
      before[index] = before[index - 1]! + weight;
    }
    positions[index] = position;
    weights[index] = weight;
    before[index] = index === 0 ? 0 : before[index - 1]! + weights[index - 1]!;
    this.count++;
  }

  /** The position of the free place number `place`: what was taken before it is stepped over. */
  free(place: number): number {
    const { positions, before } = this;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (positions[middle]! - before[middle]! <= place) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? place : place + before[low - 1]! + this.weights[low - 1]!;
  }
}

function doubled(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * Draws under one owner that never repeat: each draw is exact among what is left, by stepping over the positions already taken.
 * `begin` at every owner. Moments and groups may change between draws; then the positions are looked up again.
 */
export class DistinctPicker {
  private readonly base: Candidates;
  private readonly taken = new Taken();
  private chosen = new Int32Array(16);
  private count = 0;
  private group = 0;
  private now = 0;

  constructor(base: Candidates) {
    this.base = base;
  }

  begin(): void {
    this.count = 0;
    this.taken.clear();
  }

  /** A candidate for `u` in [0, 1) that was not picked since `begin`; -1 if none is left. */
  pick(u: number, group: number, now: number): number {
    const { base, taken } = this;
    if (this.count > 0 && (group !== this.group || (now !== this.now && base.timed))) this.lookUpAgain(group, now);
    this.group = group;
    this.now = now;
    const left = base.mass(group, now) - taken.mass;
    if (!(left > 0)) return -1;
    const candidate = base.at(taken.free(Math.floor(u * left)), group, now);
    this.take(candidate);
    return candidate;
  }

  /** The same among all but `excluded` (-1: none). */
  pickOther(u: number, group: number, now: number, excluded: number): number {
    if (excluded < 0 || this.chosen.subarray(0, this.count).includes(excluded)) return this.pick(u, group, now);
    this.exclude(excluded, group, now);
    const at = this.count - 1;
    const candidate = this.pick(u, group, now);
    this.chosen.copyWithin(at, at + 1, this.count--);
    this.lookUpAgain(group, now);
    return candidate;
  }

  /** Counts a candidate (-1: none) as picked, whoever chose it. Counting one twice does no harm. */
  exclude(candidate: number, group: number, now: number): void {
    if (candidate < 0) return;
    for (let index = 0; index < this.count; index++) if (this.chosen[index] === candidate) return;
    if (this.count > 0 && (group !== this.group || (now !== this.now && this.base.timed))) this.lookUpAgain(group, now);
    this.group = group;
    this.now = now;
    this.take(candidate);
  }

  private take(candidate: number): void {
    if (this.count === this.chosen.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.chosen);
      this.chosen = larger;
    }
    this.chosen[this.count++] = candidate;
    const position = this.base.positionOf(candidate, this.group, this.now);
    if (position >= 0) this.taken.add(position, this.base.weightOf(candidate));
  }

  private lookUpAgain(group: number, now: number): void {
    this.taken.clear();
    for (let index = 0; index < this.count; index++) {
      const position = this.base.positionOf(this.chosen[index]!, group, now);
      if (position >= 0) this.taken.add(position, this.base.weightOf(this.chosen[index]!));
    }
  }
}

/** Draws without repeats where weights depend on both sides (see `Strata`, whose layout this shares). */
export class DistinctStrata<B extends Candidates = Candidates, C extends object | null = null> {
  readonly base: B;
  readonly combinations: C;
  private readonly strata: number;
  private readonly factors: Float64Array;
  private readonly sums: Float64Array;
  private readonly takenIn: readonly Taken[];
  private readonly chosen: number[] = [];
  private group = 0;
  private now = 0;

  /** As `Strata`. */
  constructor(base: B, strata: number, factors: Float64Array, combinations: C = null as C) {
    this.base = base;
    this.combinations = combinations;
    this.strata = strata;
    this.factors = factors;
    this.sums = new Float64Array(strata);
    this.takenIn = Array.from({ length: strata }, () => new Taken());
  }

  begin(): void {
    this.chosen.length = 0;
    for (const taken of this.takenIn) taken.clear();
  }

  /** A candidate for `u` in [0, 1) that was not picked since `begin`, for row `mine` of the factors; -1 if none is left. */
  pick(u: number, group: number, mine: number, now: number): number {
    if (group < 0 || mine < 0) return -1;
    const { base, strata, factors, sums } = this;
    if (this.chosen.length > 0 && (group !== this.group || (now !== this.now && base.timed))) this.lookUpAgain(group, now);
    this.group = group;
    this.now = now;
    let total = 0;
    for (let stratum = 0; stratum < strata; stratum++) {
      const left = base.mass(group * strata + stratum, now) - this.takenIn[stratum]!.mass;
      total += left * usable(factors[mine * strata + stratum]!);
      sums[stratum] = total;
    }
    const stratum = stratumAt(sums, u * total, total);
    if (stratum < 0) return -1;
    const cell = group * strata + stratum;
    const taken = this.takenIn[stratum]!;
    const place = placeIn(
      u * total,
      stratum === 0 ? 0 : sums[stratum - 1]!,
      factors[mine * strata + stratum]!,
      base.mass(cell, now) - taken.mass,
    );
    const candidate = base.at(taken.free(place), cell, now);
    this.chosen.push(candidate);
    taken.add(base.positionOf(candidate, cell, now), base.weightOf(candidate));
    return candidate;
  }

  /** The same among all but `excluded` (-1: none). */
  pickOther(u: number, group: number, mine: number, now: number, excluded: number): number {
    if (group < 0 || mine < 0) return -1;
    if (excluded < 0 || this.chosen.includes(excluded)) return this.pick(u, group, mine, now);
    const at = this.chosen.push(excluded) - 1;
    this.lookUpAgain(group, now);
    this.group = group;
    this.now = now;
    const candidate = this.pick(u, group, mine, now);
    this.chosen.splice(at, 1);
    this.lookUpAgain(group, now);
    return candidate;
  }

  private lookUpAgain(group: number, now: number): void {
    for (let stratum = 0; stratum < this.strata; stratum++) {
      const taken = this.takenIn[stratum]!;
      taken.clear();
      for (const candidate of this.chosen) {
        const position = this.base.positionOf(candidate, group * this.strata + stratum, now);
        if (position >= 0) taken.add(position, this.base.weightOf(candidate));
      }
    }
  }
}
