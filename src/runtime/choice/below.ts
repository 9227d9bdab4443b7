/** A uniform integer in [0, n) from an int32 of random bits; n up to 2^21 (the bias stays below 2^-11 of a value's probability). */
export function below(bits: number, n: number): number {
  return ((bits >>> 0) * n * 2.3283064365386963e-10) | 0;
}
