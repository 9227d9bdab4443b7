import { exp, expm1, log1p, log } from "../arithmetic/elementary.ts";
import type { Distribution } from "./distribution.ts";

/** How many failures come before the first success: 0, 1, 2, …; probability in (0, 1]; the mean is (1 - probability) / probability. */
export class Geometric implements Distribution {
  readonly discrete = true;
  /** ln of the probability of a failure. */
  private readonly logFailure: number;

  constructor(probability: number) {
    this.logFailure = log1p(-probability);
  }

  cdf(x: number): number {
    return x < 0 ? 0 : -expm1((Math.floor(x) + 1) * this.logFailure);
  }
  survival(x: number): number {
    return x < 0 ? 1 : exp((Math.floor(x) + 1) * this.logFailure);
  }
  quantile(p: number): number {
    return p > 0 ? Math.floor(log1p(-p) / this.logFailure) : 0;
  }
  upperQuantile(q: number): number {
    return q < 1 ? Math.floor(log(q) / this.logFailure) : 0;
  }
}

/** A geometric draw; a probability of 1 or more gives 0, of 0 or less Infinity. */
export function geometric(u: number, probability: number): number {
  if (probability >= 1 || u <= 0) return 0;
  return probability > 0 ? Math.floor(log1p(-u) / log1p(-probability)) : Infinity;
}

/** A geometric draw conditioned on [low, high]; the lower end where there is no mass. */
export function geometricWithin(u: number, probability: number, low: number, high: number): number {
  const from = Math.max(0, Math.ceil(low));
  const to = Math.floor(high);
  if (probability >= 1 || !(to > from)) return from;
  if (!(probability > 0)) return from + Math.floor(u * (to - from + 1));
  const logFailure = log1p(-probability);
  // Without memory: what is above `from` is geometric again.
  const steps = Math.floor(log1p(u * expm1((to - from + 1) * logFailure)) / logFailure);
  return Math.min(to, from + Math.max(0, steps));
}
