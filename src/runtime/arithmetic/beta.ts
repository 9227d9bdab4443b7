import { exp, log, log1p } from "./elementary.ts";
import { lnGamma, stirlingError } from "./gamma.ts";
import { normalQuantile } from "./normal.ts";
import { integrate } from "./quadrature.ts";

const tiny = 1e-300;
const epsilon = 1.1102230246251565e-16;
/** Where both parameters are above this, the continued fraction grows long and the integral is taken instead. */
const largeParameter = 3000;

/** ln B(a, b) = ln Gamma(a) + ln Gamma(b) - ln Gamma(a + b), for a, b > 0; large parameters keep their digits. */
export function lnBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < 10) return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
  const sum = small + large;
  const correction = stirlingError(large) - stirlingError(sum);
  if (small < 10) return lnGamma(small) + correction + small - small * log(sum) + (large - 0.5) * log1p(-small / sum);
  return (
    -0.5 * log(large) +
    0.9189385332046728 +
    stirlingError(small) +
    correction +
    (small - 0.5) * log(small / sum) +
    large * log1p(-small / sum)
  );
}

/** The density of a beta variable at x in (0, 1); `y` is 1 - x. */
export function betaDensity(a: number, b: number, x: number, y: number): number {
  return exp((a - 1) * logOf(x, y) + (b - 1) * logOf(y, x) - lnBeta(a, b));
}

/** log(x) where x + y = 1: near 1 from y, which then has the more digits. */
function logOf(x: number, y: number): number {
  return x < 0.5 ? log(x) : log1p(-y);
}

/** The regularised incomplete beta function I_x(a, b): probability that a beta variable is at most x. */
export function betaI(a: number, b: number, x: number): number {
  return regularised(a, b, x, 1 - x);
}

/** 1 - I_x(a, b), accurate where it is small. */
export function betaQ(a: number, b: number, x: number): number {
  return regularised(b, a, 1 - x, x);
}

/** I_x(a, b) with y = 1 - x given apart. */
function regularised(a: number, b: number, x: number, y: number): number {
  if (!(x > 0)) return x !== x ? x : 0;
  if (!(y > 0)) return y !== y ? y : 1;
  return tail(a, b, x, y, weight(a, b, x, y, lnBeta(a, b)));
}

/** x^a y^b / B(a, b), where x + y = 1, from the logarithm of B: the density is this over x y. */
function weight(a: number, b: number, x: number, y: number, logBeta: number): number {
  return exp(a * logOf(x, y) + b * logOf(y, x) - logBeta);
}

/** I_x(a, b) for x and y = 1 - x in (0, 1), from their `weight`. */
function tail(a: number, b: number, x: number, y: number, weighed: number): number {
  const mean = a / (a + b);
  if (a > largeParameter && b > largeParameter) return largeTail(a, b, x, mean);
  return x <= mean ? Math.min(1, (weighed / a) * fraction(a, b, x)) : 1 - Math.min(1, (weighed / b) * fraction(b, a, y));
}

/** I_x(a, b) over its `weight` / a by the continued fraction (NIST DLMF 8.17.22, modified Lentz); for x below the mean. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  if (Math.abs(d) < tiny) d = tiny;
  d = 1 / d;
  let value = d;
  for (let m = 1; m < 2000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    if (Math.abs(d) < tiny) d = tiny;
    c = 1 + even / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    if (Math.abs(d) < tiny) d = tiny;
    c = 1 + odd / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) <= 2 * epsilon) break;
  }
  return value;
}

/** The integral of the density over the smaller tail, for two large parameters. */
function largeTail(a: number, b: number, x: number, mean: number): number {
  const deviation = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
  const density = (t: number): number => (t <= 0 || t >= 1 ? 0 : betaDensity(a, b, t, 1 - t));
  if (x < mean) return Math.min(1, integrate(density, Math.max(0, x - 10 * deviation), x, 2 * deviation));
  return 1 - Math.min(1, integrate(density, x, Math.min(1, x + 10 * deviation), 2 * deviation));
}

/**
 * The x with I_x(a, b) = p and 1 - I_x(a, b) = q, where p + q = 1, by Halley's method. `logBeta`: ln B(a, b), for callers who draw
 * from one distribution often.
 */
export function betaInverse(a: number, b: number, p: number, q: number, logBeta = lnBeta(a, b)): number {
  if (!(p >= 0 && q >= 0)) return NaN;
  if (p === 0) return 0;
  if (q === 0) return 1;
  let low = 0;
  let high = 1;
  let x = betaGuess(a, b, p, q);
  for (let round = 0; round < 200; round++) {
    const y = 1 - x;
    const weighed = weight(a, b, x, y, logBeta);
    const error = p <= q ? tail(a, b, x, y, weighed) - p : q - tail(b, a, y, x, weighed);
    if (error === 0) return x;
    if (error > 0) high = x;
    else low = x;
    const step = (error * x * y) / weighed;
    const curve = 0.5 * step * ((a - 1) / x - (b - 1) / y);
    const next = x - step / (1 - Math.max(-0.8, Math.min(0.8, curve)));
    // What is left after a step is of its third order: below (bend * step)^2 * step, with the bend of the distribution function.
    const moved = Math.abs(next - x);
    const bent = ((a + 1) / x + (b + 1) / y) * moved;
    if (moved * Math.min(1, bent * bent) <= 4 * epsilon * x) return Math.max(low, Math.min(high, next));
    // Bisect by the geometric mean near zero, where a shape below 1 puts quantiles at every magnitude.
    if (next > low && next < high) x = next;
    else x = low === 0 ? high / 16 : (low + high) / 2;
    if (x < tiny) return x;
  }
  return x;
}

/** Abramowitz and Stegun 26.5.22 for parameters above 1, else the first term of the series at either end. */
function betaGuess(a: number, b: number, p: number, q: number): number {
  let guess: number;
  if (a >= 1 && b >= 1) {
    const z = p < q ? -normalQuantile(p) : normalQuantile(q);
    const lambda = (z * z - 3) / 6;
    const sum = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
    const w =
      (z * Math.sqrt(Math.max(0, sum + lambda))) / sum - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (lambda + 5 / 6 - 2 / (3 * sum));
    guess = a / (a + b * exp(Math.max(-300, Math.min(300, 2 * w))));
  } else {
    const left = exp(a * log(a / (a + b))) / a;
    const right = exp(b * log(b / (a + b))) / b;
    const sum = left + right;
    guess = p < left / sum ? exp(log(a * sum * p) / a) : 1 - exp(log(b * sum * q) / b);
  }
  return Math.max(1e-300, Math.min(1 - 1e-15, guess));
}
