import { exp, expm1, log, log1p, pow } from "../arithmetic/elementary.ts";
import type { Distribution } from "./distribution.ts";

/** Waiting times without memory; mean > 0. */
export class Exponential implements Distribution {
  readonly discrete = false;
  private readonly mean: number;

  constructor(mean: number) {
    this.mean = mean;
  }

  cdf(x: number): number {
    return x <= 0 ? 0 : -expm1(-x / this.mean);
  }
  survival(x: number): number {
    return x <= 0 ? 1 : exp(-x / this.mean);
  }
  quantile(p: number): number {
    return -this.mean * log1p(-p);
  }
  upperQuantile(q: number): number {
    return -this.mean * log(q);
  }
}

/** Probability (minimum / x)^shape above x >= minimum; shape > 0, minimum > 0. Its mean is infinite for a shape of at most 1. */
export class Pareto implements Distribution {
  readonly discrete = false;
  private readonly shape: number;
  private readonly minimum: number;

  constructor(shape: number, minimum: number) {
    this.shape = shape;
    this.minimum = minimum;
  }

  cdf(x: number): number {
    return x <= this.minimum ? 0 : -expm1(this.shape * log(this.minimum / x));
  }
  survival(x: number): number {
    return x <= this.minimum ? 1 : pow(this.minimum / x, this.shape);
  }
  quantile(p: number): number {
    return this.minimum * exp(-log1p(-p) / this.shape);
  }
  upperQuantile(q: number): number {
    return this.minimum * exp(-log(q) / this.shape);
  }
}

/** An exponential draw. */
export function exponential(u: number, mean: number): number {
  return -mean * log1p(-u);
}

/** A Pareto draw. */
export function pareto(u: number, shape: number, minimum: number): number {
  return minimum * exp(-log1p(-u) / shape);
}

/** An exponential draw conditioned on [low, high]; `low` where there is no mass. Memoryless: the range starts where it starts. */
export function exponentialWithin(u: number, mean: number, low: number, high: number): number {
  const from = low > 0 ? low : 0;
  const x = from - mean * log1p(u * expm1((from - high) / mean));
  return x < from ? from : x > high ? Math.max(high, low) : x;
}

/** A Pareto draw conditioned on [low, high]; the end nearest to the minimum where there is no mass. */
export function paretoWithin(u: number, shape: number, minimum: number, low: number, high: number): number {
  const from = low > minimum ? low : minimum;
  if (!(high > from)) return high < low ? low : high < minimum ? high : from;
  const x = from * exp(-log1p(u * expm1(shape * log(from / high))) / shape);
  return x < from ? from : x > high ? high : x;
}
