import { gammaInverse, gammaP, gammaQ } from "../arithmetic/gamma.ts";
import type { Distribution } from "./distribution.ts";
import { Truncated } from "./truncated.ts";

/** The gamma distribution; shape > 0, scale > 0; its mean is shape * scale. */
export class Gamma implements Distribution {
  readonly discrete = false;
  private readonly shape: number;
  private readonly scale: number;

  constructor(shape: number, scale: number) {
    this.shape = shape;
    this.scale = scale;
  }

  cdf(x: number): number {
    return gammaP(this.shape, x / this.scale);
  }
  survival(x: number): number {
    return gammaQ(this.shape, x / this.scale);
  }
  quantile(p: number): number {
    return this.scale * gammaInverse(this.shape, p, 1 - p);
  }
  upperQuantile(q: number): number {
    return this.scale * gammaInverse(this.shape, 1 - q, q);
  }
}

/** A gamma draw. Some microseconds: tabulate where the parameters are constant. */
export function gamma(u: number, shape: number, scale: number): number {
  return scale * gammaInverse(shape, u, 1 - u);
}

/** A gamma draw conditioned on [low, high]. Throws RangeError where the range has no mass. */
export function gammaWithin(u: number, shape: number, scale: number, low: number, high: number): number {
  return new Truncated(new Gamma(shape, scale), low, high).quantile(u);
}
