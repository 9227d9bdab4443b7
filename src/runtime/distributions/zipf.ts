import { exp, expm1, log, pow } from "../arithmetic/elementary.ts";
import { Weighted } from "../choice/weighted.ts";
import type { Distribution } from "./distribution.ts";
import { Truncated } from "./truncated.ts";

/** Ranks that a constant law tabulates, and those that a varying one sums for every draw. */
const longHead = 1024;
const shortHead = 32;

/**
 * Sum of x^-s over the ranks above `from` up to `to`, by the formula of Euler and Maclaurin: relative error below 1e-13 for
 * from >= 32 and s up to 20.
 */
function tailSum(s: number, from: number, to: number): number {
  if (to <= from) return 0;
  const e = 1 - s;
  const t = log(to / from);
  const first = pow(from, -s);
  const last = pow(to, -s);
  const integral = e === 0 ? t : (first * from * expm1(e * t)) / e;
  const slope = (s / 12) * (last / to - first / from);
  const third = ((s * (s + 1) * (s + 2)) / 720) * (last / (to * to * to) - first / (from * from * from));
  return integral + (last - first) / 2 - slope + third;
}

/** The least rank k above `from` for which tailSum(s, from, k) > target; `size` at most. */
function tailRank(s: number, from: number, target: number, size: number): number {
  let rank = clamped(rankAfter(s, from, target), from + 1, size);
  for (let round = 0; round < 3; round++) {
    const next = clamped(rankAfter(s, rank, target - tailSum(s, from, rank)), from + 1, size);
    if (next === rank) break;
    rank = next;
  }
  // A few ranks at most, unless the sums cannot tell the ranks apart: then neither can a draw.
  for (let step = 0; step < 64 && rank > from + 1 && tailSum(s, from, rank - 1) > target; step++) rank--;
  for (let step = 0; step < 64 && rank < size && tailSum(s, from, rank) <= target; step++) rank++;
  return rank;
}

/** About the rank up to which the weights after `rank` sum to `target` (before it, if negative): the integral from half to half inverted. */
function rankAfter(s: number, rank: number, target: number): number {
  const start = rank + 0.5;
  const reach = target * pow(start, s - 1);
  const e = 1 - s;
  if (Math.abs(e) < 1e-9) return Math.floor(start * exp(reach) + 0.5);
  const base = 1 + e * reach;
  return base > 0 ? Math.floor(start * pow(base, 1 / e) + 0.5) : Infinity;
}

function clamped(rank: number, low: number, high: number): number {
  return rank < low ? low : rank < high ? rank : high;
}

/** Ranks 1 to size, rank k with probability proportional to k^-exponent; exponent >= 0 (0 is uniform), size up to 2^53. */
export class Zipf implements Distribution {
  readonly discrete = true;
  private readonly exponent: number;
  private readonly size: number;
  /** Ranks in the table, and the sums of their weights. */
  private readonly head: number;
  private readonly sums: Float64Array;
  private readonly total: number;
  /** The head's ranks and, as one more value, the whole tail. */
  private readonly choice: Weighted;
  private readonly headShare: number;

  constructor(exponent: number, size: number) {
    const head = Math.min(size, longHead);
    const weights = new Float64Array(head + 1);
    const sums = new Float64Array(head + 1);
    for (let rank = 1; rank <= head; rank++) {
      weights[rank - 1] = pow(rank, -exponent);
      sums[rank] = sums[rank - 1]! + weights[rank - 1]!;
    }
    weights[head] = size > head ? tailSum(exponent, head, size) : 0;
    this.exponent = exponent;
    this.size = size;
    this.head = head;
    this.sums = sums;
    this.total = sums[head]! + weights[head];
    this.choice = new Weighted(weights);
    this.headShare = sums[head]! / this.total;
  }

  cdf(x: number): number {
    const rank = Math.floor(x);
    if (rank < 1) return 0;
    if (rank >= this.size) return 1;
    if (rank <= this.head) return this.sums[rank]! / this.total;
    return (this.sums[this.head]! + tailSum(this.exponent, this.head, rank)) / this.total;
  }

  survival(x: number): number {
    const rank = Math.floor(x);
    if (rank >= this.size) return 0;
    return rank <= this.head ? 1 - this.cdf(x) : tailSum(this.exponent, rank, this.size) / this.total;
  }

  quantile(p: number): number {
    const value = this.choice.pick(p < 1 ? p : 0.9999999999999999);
    if (value < this.head) return value + 1;
    return tailRank(this.exponent, this.head, (p - this.headShare) * this.total, this.size);
  }

  upperQuantile(q: number): number {
    return this.quantile(1 - q);
  }
}

/** Sums of the weights of the first ranks, for the exponent that was asked for last. */
const recent = { exponent: NaN, sums: new Float64Array(shortHead + 1) };

/** A Zipf draw with an exponent or size that varies: up to a microsecond or two; a size of 1 or less gives 1. */
export function zipf(u: number, exponent: number, size: number): number {
  const sums = recent.sums;
  if (recent.exponent !== exponent) {
    for (let rank = 1; rank <= shortHead; rank++) sums[rank] = sums[rank - 1]! + pow(rank, -exponent);
    recent.exponent = exponent;
  }
  const head = size < shortHead ? Math.max(1, Math.floor(size)) : shortHead;
  const total = sums[head]! + tailSum(exponent, head, size);
  const target = u * total;
  for (let rank = 1; rank <= head; rank++) if (sums[rank]! > target) return rank;
  return size > head ? tailRank(exponent, head, target - sums[head]!, size) : head;
}

/** A Zipf draw conditioned on [low, high]. Throws RangeError where the range holds no rank. */
export function zipfWithin(u: number, exponent: number, size: number, low: number, high: number): number {
  return new Truncated(new Zipf(exponent, size), low, high).quantile(u);
}
