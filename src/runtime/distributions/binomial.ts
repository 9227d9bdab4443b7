import { betaI, betaQ, lnBeta } from "../arithmetic/beta.ts";
import { exp, log, log1p } from "../arithmetic/elementary.ts";
import { normalQuantile } from "../arithmetic/normal.ts";
import { positive, type Distribution } from "./distribution.ts";
import { Truncated } from "./truncated.ts";

/** Below this many expected successes (or failures) the values are tried in order. */
const smallMean = 30;

/** How many of `trials` succeed, each with `probability`: 0 to trials. */
export class Binomial implements Distribution {
  readonly discrete = true;
  private readonly trials: number;
  private readonly probability: number;

  constructor(trials: number, probability: number) {
    this.trials = trials;
    this.probability = probability;
  }

  cdf(x: number): number {
    const k = Math.floor(x);
    return k < 0 ? 0 : k >= this.trials ? 1 : betaQ(k + 1, this.trials - k, this.probability);
  }
  survival(x: number): number {
    const k = Math.floor(x);
    return k < 0 ? 1 : k >= this.trials ? 0 : betaI(k + 1, this.trials - k, this.probability);
  }
  quantile(p: number): number {
    return leastAbove(p, this.trials, this.probability);
  }
  upperQuantile(q: number): number {
    // The least x with P(X > x) < q: in failures, the most that keeps P(failures <= f - 1) below q.
    return this.trials - leastReaching(q, this.trials, 1 - this.probability);
  }
}

/** A binomial draw. Fewer than one trial gives 0; a probability beyond [0, 1] counts as 0 or 1. */
export function binomial(u: number, trials: number, probability: number): number {
  return leastAbove(positive(u), trials, probability);
}

/** The least k with cdf(k) > p. */
function leastAbove(p: number, trials: number, probability: number): number {
  if (!(trials > 0) || !(probability > 0)) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - leastReaching(1 - p, trials, 1 - probability);
  if (trials * probability >= smallMean) return climb(p, trials, probability);
  const odds = probability / (1 - probability);
  let term = exp(trials * log1p(-probability));
  let sum = term;
  let value = 0;
  while (sum <= p && value < trials) {
    value++;
    term *= ((trials - value + 1) / value) * odds;
    sum += term;
  }
  return value;
}

/** A binomial draw conditioned on [low, high]. Throws RangeError where the range has no mass. */
export function binomialWithin(u: number, trials: number, probability: number, low: number, high: number): number {
  return new Truncated(new Binomial(trials, probability), low, high).quantile(u);
}

/** The least k with cdf(k) >= p. */
function leastReaching(p: number, trials: number, probability: number): number {
  if (p <= 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  if (trials * probability >= smallMean) {
    const value = climb(Math.min(p, 0.9999999999999999), trials, probability);
    // climb gives the least value with cdf > p; the one before may reach p exactly.
    return value > 0 && distribution(value - 1, trials, probability) >= p ? value - 1 : value;
  }
  const odds = probability / (1 - probability);
  let term = exp(trials * log1p(-probability));
  let sum = term;
  let value = 0;
  while (sum < p && value < trials) {
    value++;
    term *= ((trials - value + 1) / value) * odds;
    sum += term;
  }
  return value;
}

function distribution(k: number, trials: number, probability: number): number {
  return k >= trials ? 1 : betaQ(k + 1, trials - k, probability);
}

/** Probability of exactly k. */
function mass(k: number, trials: number, probability: number): number {
  return exp(k * log(probability) + (trials - k) * log1p(-probability) - lnBeta(k + 1, trials - k + 1) - log(trials + 1));
}

/** The least k with cdf(k) > p, from a normal guess. */
function climb(p: number, trials: number, probability: number): number {
  if (p <= 0) return 0;
  const z = normalQuantile(p);
  const deviation = Math.sqrt(trials * probability * (1 - probability));
  const skewed = trials * probability + deviation * z + ((1 - 2 * probability) * (z * z - 1)) / 6;
  let value = Math.max(0, Math.min(trials, Math.floor(skewed)));
  if (p > 0.5) {
    // From above, where the tail is small.
    const q = 1 - p;
    let above = value >= trials ? 0 : betaI(value + 1, trials - value, probability);
    if (above < q) {
      while (value > 0 && (above += mass(value, trials, probability)) < q) value--;
      return value;
    }
    while (above >= q && value < trials) above -= mass(++value, trials, probability);
    return value;
  }
  let below = distribution(value, trials, probability);
  if (below > p) {
    while (value > 0 && (below -= mass(value, trials, probability)) > p) value--;
    return value;
  }
  while (below <= p && value < trials) below += mass(++value, trials, probability);
  return value;
}
