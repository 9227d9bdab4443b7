import { exp, log } from "../arithmetic/elementary.ts";
import { normalCdf, normalQuantile } from "../arithmetic/normal.ts";
import { positive, type Distribution } from "./distribution.ts";

/** The normal distribution; sd > 0. */
export class Normal implements Distribution {
  readonly discrete = false;
  private readonly mean: number;
  private readonly sd: number;

  constructor(mean: number, sd: number) {
    this.mean = mean;
    this.sd = sd;
  }

  cdf(x: number): number {
    return normalCdf((x - this.mean) / this.sd);
  }
  survival(x: number): number {
    return normalCdf((this.mean - x) / this.sd);
  }
  quantile(p: number): number {
    return this.mean + this.sd * normalQuantile(p);
  }
  upperQuantile(q: number): number {
    return this.mean - this.sd * normalQuantile(q);
  }
}

/** exp of a normal variable: `median` > 0 (the median of the values), `sigma` > 0 (the standard deviation of their logarithm). */
export class Lognormal implements Distribution {
  readonly discrete = false;
  private readonly median: number;
  private readonly sigma: number;

  constructor(median: number, sigma: number) {
    this.median = median;
    this.sigma = sigma;
  }

  cdf(x: number): number {
    return x <= 0 ? 0 : normalCdf(log(x / this.median) / this.sigma);
  }
  survival(x: number): number {
    return x <= 0 ? 1 : normalCdf(-log(x / this.median) / this.sigma);
  }
  quantile(p: number): number {
    return this.median * exp(this.sigma * normalQuantile(p));
  }
  upperQuantile(q: number): number {
    return this.median * exp(-this.sigma * normalQuantile(q));
  }
}

/** A normal draw. An sd of 0 gives the mean. */
export function normal(u: number, mean: number, sd: number): number {
  return mean + sd * normalQuantile(positive(u));
}

/** A lognormal draw. A sigma of 0 gives the median. */
export function lognormal(u: number, median: number, sigma: number): number {
  return median * exp(sigma * normalQuantile(positive(u)));
}

/** A normal draw conditioned on [low, high]. Where the range has no mass (or sd is 0), the end (or value) nearest to the mean. */
export function normalWithin(u: number, mean: number, sd: number, low: number, high: number): number {
  if (!(sd > 0)) return clamp(mean, low, high);
  return clamp(mean + sd * standardWithin(u, (low - mean) / sd, (high - mean) / sd), low, high);
}

/** A lognormal draw conditioned on [low, high]; likewise. */
export function lognormalWithin(u: number, median: number, sigma: number, low: number, high: number): number {
  if (!(sigma > 0)) return clamp(median, low, high);
  const from = low > 0 ? log(low / median) / sigma : -Infinity;
  const to = high > 0 ? log(high / median) / sigma : -Infinity;
  return clamp(median * exp(sigma * standardWithin(u, from, to)), low, high);
}

/** A standard normal draw conditioned on [from, to], in the nearer tail; the end nearest to 0 where there is no mass. */
function standardWithin(u: number, from: number, to: number): number {
  if (from > 0) {
    const outside = normalCdf(-to);
    const inside = normalCdf(-from) - outside;
    return inside > 0 ? -normalQuantile(outside + (1 - u) * inside) : from;
  }
  const outside = normalCdf(from);
  const inside = normalCdf(to) - outside;
  return inside > 0 ? normalQuantile(outside + (from === -Infinity ? positive(u) : u) * inside) : to < 0 ? to : from;
}

function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}
