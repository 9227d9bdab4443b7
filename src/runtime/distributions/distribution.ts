/**
 * A law of one real variable. Draws are inverse distribution functions: one uniform number gives one value, monotonically, so
 * that conditioning on a range needs neither a second draw nor rejection.
 */
export interface Distribution {
  /** Whether its values are whole numbers. */
  readonly discrete: boolean;
  /** Probability of a value of at most x. */
  cdf(x: number): number;
  /** Probability of a value above x; keeps its digits where it is small. */
  survival(x: number): number;
  /** For p in [0, 1]: the x with cdf(x) = p; for a discrete law the least x with cdf(x) > p (p < 1). */
  quantile(p: number): number;
  /** The x with survival(x) = q, accurate for small q; for a discrete law the least x with survival(x) < q (q > 0). */
  upperQuantile(q: number): number;
}

/**
 * What the draw 0 stands for where a law has no least value. A draw of 32 bits stands for an interval of length 2^-32; this is
 * the middle of the first one.
 */
export const leastUnit = 1.1641532182693481e-10;

/** A uniform number that may be handed to a quantile that is infinite at 0. */
export function positive(u: number): number {
  return u > leastUnit ? u : leastUnit;
}
