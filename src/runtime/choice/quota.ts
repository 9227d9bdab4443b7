import { roundHalfAway } from "../arithmetic/rounding.ts";
import { deriveA, deriveB } from "../random/hash.ts";
import { Permutation } from "../random/permutation.ts";
import type { Stream } from "../random/stream.ts";
import { Weighted } from "./weighted.ts";

/** The least number of rows in a block: smaller blocks would let a reader guess labels from their neighbours. */
const leastBlock = 4096;
/** Shares whose common denominator is larger are rounded to the block. */
const largestDenominator = 1 << 20;

/**
 * Exact shares: of every complete block of rows, numbered from 0, precisely the declared share of each label, in an order
 * permuted anew in each block; the last, incomplete block by largest remainder. A block is a multiple of the shares' common
 * denominator, so 15% of 50,000 is 7,500.
 */
export class Quota {
  /** Rows in a complete block. */
  readonly blockSize: number;
  private readonly weights: Float64Array;
  private readonly full: Weighted;
  private readonly fullOrder: Permutation;
  private fullBlock = -1;
  private rest: Weighted | null = null;
  private restOrder: Permutation | null = null;
  private restOf = -1;
  private keyA = 0;
  private keyB = 0;

  /** `weights`: finite and not negative, at least one positive. `blockSize`: at least; it is rounded up to a multiple of the denominator. */
  constructor(weights: readonly number[] | Float64Array, blockSize: number = leastBlock) {
    const shares = Float64Array.from(weights);
    const denominator = commonDenominator(shares);
    // Whole numbers divide without rounding: shares in the same proportions are told apart, or not, alike.
    this.weights = denominator === 1 ? shares : largestRemainder(shares, denominator);
    this.blockSize = denominator * Math.ceil(blockSize / denominator);
    this.full = new Weighted(largestRemainder(this.weights, this.blockSize));
    this.fullOrder = new Permutation(this.blockSize, { a: 0, b: 0 });
  }

  /**
   * The label of row `ordinal` (from 0) of `total` rows; `stream` keys the permutations. Calls in order of rows are cheapest:
   * a change of block derives new keys.
   */
  labelOf(ordinal: number, stream: Pick<Stream, "a" | "b">, total: number): number {
    if (stream.a !== this.keyA || stream.b !== this.keyB) {
      this.keyA = stream.a;
      this.keyB = stream.b;
      this.fullBlock = this.restOf = -1;
    }
    const size = this.blockSize;
    const block = Math.floor(ordinal / size);
    const within = ordinal - block * size;
    if ((block + 1) * size > total) return this.inRest(within, block, total - block * size);
    if (block !== this.fullBlock) {
      this.fullBlock = block;
      this.fullOrder.rekey(deriveA(block, this.keyA, this.keyB), deriveB(block, this.keyA, this.keyB));
    }
    return this.full.pick((this.fullOrder.at(within) + 0.5) / size);
  }

  private inRest(within: number, block: number, size: number): number {
    if (this.rest === null || this.restOrder === null || this.restOf !== block * this.blockSize + size) {
      this.restOf = block * this.blockSize + size;
      this.rest = new Weighted(largestRemainder(this.weights, size));
      this.restOrder = new Permutation(size, {
        a: deriveA(block, this.keyA, this.keyB),
        b: deriveB(block, this.keyA, this.keyB),
      });
    }
    return this.rest.pick((this.restOrder.at(within) + 0.5) / size);
  }
}

/**
 * `size` things divided in proportion to the weights, in whole numbers: what is left over goes to the largest remainders, ties
 * to the first. Exact for whole weights while `size` times their sum is below 2^53.
 */
export function largestRemainder(weights: ArrayLike<number>, size: number): Float64Array {
  let total = 0;
  for (let label = 0; label < weights.length; label++) total += weights[label]!;
  const counts = new Float64Array(weights.length);
  const remainders: { readonly label: number; readonly remainder: number }[] = [];
  let left = size;
  for (let label = 0; label < weights.length; label++) {
    const share = size * weights[label]!;
    const count = Math.floor(share / total);
    counts[label] = count;
    left -= count;
    remainders.push({ label, remainder: share - count * total });
  }
  remainders.sort((one, other) => other.remainder - one.remainder || one.label - other.label);
  for (const { label } of remainders) {
    if (left <= 0) break;
    if (weights[label]! > 0) {
      counts[label] = counts[label]! + 1;
      left--;
    }
  }
  return counts;
}

/** The least number of rows in which every share is a whole number of rows; 1 where there is none up to 2^20. */
function commonDenominator(weights: Float64Array): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let common = 1;
  for (const weight of weights) {
    const denominator = denominatorOf(weight / total);
    common = (common / greatestCommonDivisor(common, denominator)) * denominator;
    if (common > largestDenominator) return 1;
  }
  return common;
}

/** The denominator of the simplest fraction that a share in [0, 1] stands for: its continued fraction, until only rounding is left. */
function denominatorOf(share: number): number {
  let rest = share;
  let before = 0;
  let denominator = 1;
  for (let term = 0; term < 40; term++) {
    const whole = Math.floor(rest);
    if (term > 0) {
      const next = whole * denominator + before;
      before = denominator;
      denominator = next;
    }
    if (denominator > largestDenominator) break;
    const scaled = share * denominator;
    if (Math.abs(scaled - roundHalfAway(scaled)) < 1e-13 * denominator) break;
    rest = 1 / (rest - whole);
  }
  return denominator;
}

function greatestCommonDivisor(one: number, other: number): number {
  let a = one;
  let b = other;
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}
