import { exp, log } from "./elementary.ts";

/**
 * Coefficients of the Chebyshev series of (1 + 2x) exp(x^2) erfc(x) in t = (x - 3.75) / (x + 3.75), x >= 0 (computed with 240
 * bits; the rest of the series is below 3e-18). The form is that of M. Shepherd and J. Laframboise (1981).
 */
const erfcSeries = [
  2.3551578691348034, -0.004590054580646478, -0.08424913336651792, 0.05920993999819189, -0.026658668435305753,
  0.009074997670705265, -0.002413163540417608, 0.0004907758365258086, -6.916973302501207e-5, 4.13902798607301e-6,
  7.74038306619849e-7, -2.1886401049234397e-7, 1.076499946567091e-8, 4.521959811218287e-9, -7.754400208831351e-10,
  -6.318088340886684e-11, 2.86879501093067e-11, 1.9455868545777347e-13, -9.65469674843344e-13, 3.25254814814874e-14,
  3.3478119482868056e-14, -1.864562880419313e-15, -1.2507950530688648e-15, 7.418235256624044e-17, 5.068148904796111e-17,
] as const;

/** The complementary error function, 2/sqrt(pi) times the integral of exp(-t^2) from x; relative error below 2e-15. */
export function erfc(x: number): number {
  const size = Math.abs(x);
  if (size > 27.3) return x < 0 ? 2 : 0;
  if (x !== x) return x;
  const t = (size - 3.75) / (size + 3.75);
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  for (let index = erfcSeries.length - 1; index >= 0; index--) {
    b2 = b1;
    b1 = b0;
    b0 = 2 * t * b1 - b2 + erfcSeries[index]!;
  }
  const series = 0.5 * (b0 - b2);
  // x^2 in two parts: its rounding would cost the digits of exp(-x^2) far out.
  const head = Math.fround(size);
  const value = (exp(-head * head) * exp((head - size) * (head + size)) * series) / (1 + 2 * size);
  return x < 0 ? 2 - value : value;
}

/** Probability that a standard normal variable is at most x; accurate to 16 digits in the lower tail too. */
export function normalCdf(x: number): number {
  return 0.5 * erfc(-x * 0.7071067811865476);
}

/**
 * The standard normal quantile: normalCdf(normalQuantile(p)) is p; relative error about 1e-16 (M. J. Wichura, algorithm AS 241,
 * PPND16, 1988). -Infinity at 0, Infinity at 1, NaN outside [0, 1].
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q *
        (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
          13731.69376550946) *
          r +
          1971.5909503065513) *
          r +
          133.14166789178438) *
          r +
          3.3871328727963665)) /
      (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
        5394.196021424751) *
        r +
        687.1870074920579) *
        r +
        42.31333070160091) *
        r +
        1)
    );
  }
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const size = farQuantile(Math.sqrt(-log(tail)));
  return q < 0 ? -size : size;
}

/** The quantile's magnitude where the tail's probability is exp(-r^2) and below 0.075. */
function farQuantile(r: number): number {
  if (r <= 5) {
    const s = r - 1.6;
    return (
      (((((((7.7454501427834140764e-4 * s + 0.0227238449892691845833) * s + 0.24178072517745061177) * s +
        1.27045825245236838258) *
        s +
        3.64784832476320460504) *
        s +
        5.7694972214606914055) *
        s +
        4.6303378461565452959) *
        s +
        1.42343711074968357734) /
      (((((((1.05075007164441684324e-9 * s + 5.475938084995344946e-4) * s + 0.0151986665636164571966) * s +
        0.14810397642748007459) *
        s +
        0.68976733498510000455) *
        s +
        1.6763848301838038494) *
        s +
        2.05319162663775882187) *
        s +
        1)
    );
  }
  const s = r - 5;
  return (
    (((((((2.01033439929228813265e-7 * s + 2.71155556874348757815e-5) * s + 0.0012426609473880784386) * s +
      0.026532189526576123093) *
      s +
      0.29656057182850489123) *
      s +
      1.7848265399172913358) *
      s +
      5.4637849111641143699) *
      s +
      6.6579046435011037772) /
    (((((((2.04426310338993978564e-15 * s + 1.4215117583164458887e-7) * s + 1.8463183175100546818e-5) * s +
      7.868691311456132591e-4) *
      s +
      0.0148753612908506148525) *
      s +
      0.13692988092273580531) *
      s +
      0.59983220655588793769) *
      s +
      1)
  );
}
