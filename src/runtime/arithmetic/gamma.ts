import { exp, log, log1p } from "./elementary.ts";
import { normalQuantile } from "./normal.ts";
import { integrate } from "./quadrature.ts";

const tiny = 1e-300;
const epsilon = 1.1102230246251565e-16;
/** ln(2 pi) / 2. */
const halfLog2Pi = 0.9189385332046728;
/** Above this the sums would grow long, and the integral is taken instead. */
const largeShape = 200;

/** The error of Stirling's formula: ln Gamma(x) - ((x - 1/2) ln x - x + ln(2 pi)/2), for x >= 10; from the Bernoulli numbers. */
export function stirlingError(x: number): number {
  const z = 1 / (x * x);
  return (
    (0.08333333333333333 -
      z *
        (0.002777777777777778 -
          z *
            (0.0007936507936507937 -
              z *
                (0.0005952380952380953 - z * (0.0008417508417508417 - z * (0.0019175269175269176 - z * 0.00641025641025641)))))) /
    x
  );
}

/** ln Gamma(x) for x > 0; error below 4e-16 of the larger of 1 and the value. NaN for x <= 0, Infinity at Infinity. */
export function lnGamma(x: number): number {
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  let shifted = x;
  let product = 1;
  while (shifted < 10) {
    product *= shifted;
    shifted += 1;
  }
  return (shifted - 0.5) * log(shifted) - shifted + halfLog2Pi + stirlingError(shifted) - log(product);
}

/** u - 1 - ln u without loss near 1; `d` is u - 1. */
function excess(d: number): number {
  if (Math.abs(d) > 0.1) return d - log1p(d);
  // d - ln(1 + d) = d^2/2 - d^3/3 + …, by s = d / (2 + d): d s - 2 (s^3/3 + s^5/5 + …).
  const s = d / (2 + d);
  const z = s * s;
  let sum = 0;
  for (let n = 21; n >= 3; n -= 2) sum = sum * z + 1 / n;
  return d * s - 2 * s * z * sum;
}

/** The density of a gamma variable of shape `a` (scale 1) at x. */
export function gammaDensity(a: number, x: number): number {
  if (!(x >= 0)) return x !== x ? x : 0;
  if (x === 0) return a > 1 ? 0 : a === 1 ? 1 : Infinity;
  if (a < 10) return exp((a - 1) * log(x) - x - lnGamma(a));
  const d = (x - a) / a;
  return (exp(-a * excess(d) - stirlingError(a)) * Math.sqrt(a) * 0.3989422804014327) / x;
}

/** The regularised lower incomplete gamma function P(a, x): probability that a gamma variable of shape a is at most x. */
export function gammaP(a: number, x: number): number {
  if (!(x > 0)) return x !== x ? x : 0;
  if (x === Infinity) return 1;
  if (a > largeShape) return x < a ? largeTail(a, x, true) : 1 - largeTail(a, x, false);
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** The regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), accurate where it is small. */
export function gammaQ(a: number, x: number): number {
  if (!(x > 0)) return x !== x ? x : 1;
  if (x === Infinity) return 0;
  if (a > largeShape) return x < a ? 1 - largeTail(a, x, true) : largeTail(a, x, false);
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

/** P by its power series; for x < a + 1. */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 1000 && term > sum * epsilon; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, sum * x * gammaDensity(a, x));
}

/** Q by its continued fraction (modified Lentz); for x >= a + 1. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 1000; n++) {
    const term = -n * (n - a);
    b += 2;
    d = term * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + term / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) <= 2 * epsilon) break;
  }
  return Math.min(1, value * x * gammaDensity(a, x));
}

/** The smaller tail beyond x for a large shape: the integral of the density, whose form near the mode keeps all its digits. */
function largeTail(a: number, x: number, lower: boolean): number {
  const deviation = Math.sqrt(a);
  const density = (t: number): number => gammaDensity(a, t);
  if (lower) return Math.min(1, integrate(density, Math.max(0, x - 9 * deviation), x, 2 * deviation));
  // The right tail is the longer one.
  return Math.min(1, integrate(density, x, x + 12 * deviation, 2 * deviation));
}

/** The x with P(a, x) = p and Q(a, x) = q, where p + q = 1; the smaller of them decides, so that both tails are exact. */
export function gammaInverse(a: number, p: number, q: number): number {
  if (!(p >= 0 && q >= 0)) return NaN;
  if (p === 0) return 0;
  if (q === 0) return Infinity;
  let low = 0;
  let high = Infinity;
  let x = gammaGuess(a, p, q);
  for (let round = 0; round < 100; round++) {
    const error = p <= q ? gammaP(a, x) - p : q - gammaQ(a, x);
    if (error === 0) return x;
    if (error > 0) high = x;
    else low = x;
    // Newton's step with Halley's correction, kept inside the bracket.
    const step = error / gammaDensity(a, x);
    const curve = 0.5 * step * ((a - 1) / x - 1);
    const next = x - step / (1 - Math.max(-0.8, Math.min(0.8, curve)));
    // What is left after a step is of its third order: below (bend * step)^2 * step, with the bend of the distribution function.
    const moved = Math.abs(next - x);
    const bent = ((a + 1) / x + 1) * moved;
    if (moved * Math.min(1, bent * bent) <= 4 * epsilon * x) return Math.max(low, Math.min(high, next));
    if (next > low && next < high) x = next;
    else x = high === Infinity ? x * 2 : low === 0 ? high / 16 : (low + high) / 2;
    if (x === 0) return x;
  }
  return x;
}

/** E. Wilson and M. Hilferty's cube-root approximation; below, the first term of the series. */
function gammaGuess(a: number, p: number, q: number): number {
  const z = p < q ? normalQuantile(p) : -normalQuantile(q);
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  if (a > 0.6 && root > 0.2) return a * root * root * root;
  const small = exp((log(p) + lnGamma(a + 1)) / a);
  return small < 0.7 * (a + 1) ? Math.max(small, 1e-300) : Math.max(-log(q), 1e-3);
}
