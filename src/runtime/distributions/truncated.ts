import type { Distribution } from "./distribution.ts";

/**
 * A distribution conditioned on the closed range [low, high]: the shape inside is kept, nothing piles up at the ends. One draw.
 * Works in whichever tail is nearer, so that a range far out is exact too.
 */
export class Truncated implements Distribution {
  readonly discrete: boolean;
  private readonly base: Distribution;
  private readonly low: number;
  private readonly high: number;
  /** Whether probabilities are measured from above. */
  private readonly upper: boolean;
  /** Probability beyond the end that is measured from, and within the range. */
  private readonly outside: number;
  private readonly inside: number;

  /** Infinite ends are allowed. Throws RangeError if the distribution has no mass in the range. */
  constructor(base: Distribution, low: number, high: number) {
    this.base = base;
    this.discrete = base.discrete;
    this.low = base.discrete ? Math.ceil(low) : low;
    this.high = base.discrete ? Math.floor(high) : high;
    const below = base.discrete ? this.low - 1 : this.low;
    this.upper = base.survival(below) < 0.5;
    this.outside = this.upper ? base.survival(this.high) : base.cdf(below);
    this.inside = (this.upper ? base.survival(below) : base.cdf(this.high)) - this.outside;
    if (!(this.inside > 0) || !(this.low <= this.high)) {
      throw new RangeError(`the distribution has no values between ${low} and ${high}`);
    }
  }

  cdf(x: number): number {
    return x < this.low
      ? 0
      : x >= this.high
        ? 1
        : this.upper
          ? 1 - this.survival(x)
          : (this.base.cdf(x) - this.outside) / this.inside;
  }

  survival(x: number): number {
    return x < this.low
      ? 1
      : x >= this.high
        ? 0
        : this.upper
          ? (this.base.survival(x) - this.outside) / this.inside
          : 1 - this.cdf(x);
  }

  quantile(p: number): number {
    return this.clamp(
      this.upper
        ? this.base.upperQuantile(this.outside + (1 - p) * this.inside)
        : this.base.quantile(this.outside + p * this.inside),
    );
  }

  upperQuantile(q: number): number {
    return this.clamp(
      this.upper
        ? this.base.upperQuantile(this.outside + q * this.inside)
        : this.base.quantile(this.outside + (1 - q) * this.inside),
    );
  }

  /** Against rounding only. */
  private clamp(x: number): number {
    return x < this.low ? this.low : x > this.high ? this.high : x;
  }
}
