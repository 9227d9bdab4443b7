import { fromWords, highWordOf, lowWordOf } from "../arithmetic/words.ts";
import type { Distribution } from "./distribution.ts";

/** A whole number of the closed range [low, high], each equally likely. Beyond 2^21 values `u` needs 53 bits. */
export function uniformInt(u: number, low: number, high: number): number {
  return low + Math.floor(u * (high - low + 1));
}

/** One of low, low + step, … up to high, each equally likely; `high` is reached if it lies on the grid. */
export function uniformGrid(u: number, low: number, high: number, step: number): number {
  return low + Math.floor(u * (Math.floor((high - low) / step + 1e-9) + 1)) * step;
}

/** A number of the half-open range [low, high). */
export function uniformReal(u: number, low: number, high: number): number {
  const x = low + u * (high - low);
  return x < high || high <= low ? x : justBelow(high);
}

/** The largest double below x, for a finite x. */
function justBelow(x: number): number {
  if (x === 0) return -5e-324;
  const high = highWordOf(x);
  const low = lowWordOf(x);
  if (x < 0) return fromWords(low === -1 ? high + 1 : high, low + 1);
  return fromWords(low === 0 ? high - 1 : high, low - 1);
}

/** The continuous uniform distribution on [low, high). */
export class Uniform implements Distribution {
  readonly discrete = false;
  private readonly low: number;
  private readonly high: number;

  constructor(low: number, high: number) {
    this.low = low;
    this.high = high;
  }

  cdf(x: number): number {
    return x <= this.low ? 0 : x >= this.high ? 1 : (x - this.low) / (this.high - this.low);
  }
  survival(x: number): number {
    return x <= this.low ? 1 : x >= this.high ? 0 : (this.high - x) / (this.high - this.low);
  }
  quantile(p: number): number {
    return this.low + p * (this.high - this.low);
  }
  upperQuantile(q: number): number {
    return this.high - q * (this.high - this.low);
  }
}
