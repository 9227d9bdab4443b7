import { exp } from "../arithmetic/elementary.ts";
import { gammaDensity, gammaP, gammaQ } from "../arithmetic/gamma.ts";
import { normalQuantile } from "../arithmetic/normal.ts";
import { positive, type Distribution } from "./distribution.ts";
import { Truncated } from "./truncated.ts";

/** Below this mean the values are tried in order from 0. */
const smallMean = 30;

/** How many events of a steady rate happen: 0, 1, 2, …; mean >= 0. */
export class Poisson implements Distribution {
  readonly discrete = true;
  private readonly mean: number;

  constructor(mean: number) {
    this.mean = mean;
  }

  cdf(x: number): number {
    return x < 0 ? 0 : this.mean > 0 ? gammaQ(Math.floor(x) + 1, this.mean) : 1;
  }
  survival(x: number): number {
    return x < 0 ? 1 : this.mean > 0 ? gammaP(Math.floor(x) + 1, this.mean) : 0;
  }
  quantile(p: number): number {
    return leastAbove(p, this.mean);
  }
  upperQuantile(q: number): number {
    if (q > 0.5) return leastAbove(1 - q, this.mean);
    if (!(this.mean > 0)) return 0;
    return climb(this.mean, guess(this.mean, -normalQuantile(q)), 0, q);
  }
}

/** A Poisson draw; a mean of 0 or less gives 0. */
export function poisson(u: number, mean: number): number {
  return leastAbove(positive(u), mean);
}

/** The least value with cdf > p. */
function leastAbove(p: number, mean: number): number {
  if (!(mean > 0) || p <= 0) return 0;
  if (mean >= smallMean) return climb(mean, guess(mean, normalQuantile(p)), p, 1 - p);
  const limit = mean + 60 + mean * 2;
  let term = exp(-mean);
  let sum = term;
  let value = 0;
  while (sum <= p && value < limit) {
    value++;
    term *= mean / value;
    sum += term;
  }
  return value;
}

/** A Poisson draw conditioned on [low, high]. Throws RangeError where the range has no mass. */
export function poissonWithin(u: number, mean: number, low: number, high: number): number {
  return new Truncated(new Poisson(mean), low, high).quantile(u);
}

/** Near the value whose normal score is z (Cornish and Fisher's first terms). */
function guess(mean: number, z: number): number {
  return Math.max(0, Math.floor(mean + Math.sqrt(mean) * z + (z * z - 1) / 6));
}

/** From a guess to the least value with cdf > p, that is survival < q; the smaller of p and q decides. */
function climb(mean: number, start: number, p: number, q: number): number {
  let value = start;
  // Probability of exactly k is the gamma density of shape k + 1 at the mean.
  if (p > 0 && p <= 0.5) {
    let below = gammaQ(value + 1, mean);
    if (below > p) {
      while (value > 0 && (below -= gammaDensity(value + 1, mean)) > p) value--;
      return value;
    }
    while (below <= p) below += gammaDensity(++value + 1, mean);
    return value;
  }
  let above = gammaP(value + 1, mean);
  if (above < q) {
    while (value > 0 && (above += gammaDensity(value + 1, mean)) < q) value--;
    return value;
  }
  while (above >= q && above > 0) above -= gammaDensity(++value + 1, mean);
  return value;
}
