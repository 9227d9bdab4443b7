import { betaI, betaInverse, betaQ, lnBeta } from "../arithmetic/beta.ts";
import type { Distribution } from "./distribution.ts";
import { Truncated } from "./truncated.ts";

/** The beta distribution on [0, 1]; a, b > 0; its mean is a / (a + b). */
export class Beta implements Distribution {
  readonly discrete = false;
  private readonly a: number;
  private readonly b: number;
  private readonly logBeta: number;

  constructor(a: number, b: number) {
    this.a = a;
    this.b = b;
    this.logBeta = lnBeta(a, b);
  }

  cdf(x: number): number {
    return betaI(this.a, this.b, x);
  }
  survival(x: number): number {
    return betaQ(this.a, this.b, x);
  }
  quantile(p: number): number {
    return betaInverse(this.a, this.b, p, 1 - p, this.logBeta);
  }
  upperQuantile(q: number): number {
    return betaInverse(this.a, this.b, 1 - q, q, this.logBeta);
  }
}

/** A beta draw. Some microseconds: tabulate where the parameters are constant. */
export function beta(u: number, a: number, b: number): number {
  return betaInverse(a, b, u, 1 - u);
}

/** A beta draw conditioned on [low, high]. Throws RangeError where the range has no mass. */
export function betaWithin(u: number, a: number, b: number, low: number, high: number): number {
  return new Truncated(new Beta(a, b), low, high).quantile(u);
}
