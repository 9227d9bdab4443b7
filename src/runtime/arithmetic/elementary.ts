import { openWords, powerOfTwo, withHighWord } from "./words.ts";

/**
 * log, exp and what follows from them, of correctly rounded operations only, so that every engine and processor gives the same
 * bits; the native ones differ between them. Errors were measured against 60-digit arithmetic (test/runtime/numeric): below
 * 1 unit in the last place (ulp) for log, exp, log1p and expm1; `pow` says its own.
 *
 * Methods: log(2^k m) = k ln 2 + 2 atanh(f / (2 + f)) for m = 1 + f between sqrt(1/2) and sqrt(2); exp(k ln 2 + r) = 2^k exp(r)
 * for |r| <= ln(2) / 2. The polynomials are near-minimax fits (Chebyshev), computed with 240 bits.
 */

/** ln 2 in two parts; the first has 21 trailing zero bits, so that its product with an exponent is exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const perLn2 = 1.4426950408889634;

/** (2 atanh(s) - 2 s) / s^3 as a function of z = s^2, for z up to 0.0295; error below 2.1e-18. */
function atanhTail(z: number): number {
  const z2 = z * z;
  const even = 0.6666666666666666 + z2 * (0.28571428570799784 + z2 * (0.18181795547520618 + z2 * 0.1326863836874534));
  const odd = 0.40000000000000885 + z2 * (0.2222222239258105 + z2 * (0.15386244737644705 + z2 * 0.13088034855649));
  return even + z * odd;
}

/** (exp(r) - 1 - r) / r^2 for |r| up to 0.3466; error below 1.8e-20. */
function expTail(r: number): number {
  return (
    0.5 +
    r *
      (0.16666666666666666 +
        r *
          (0.04166666666666668 +
            r *
              (0.008333333333333333 +
                r *
                  (0.0013888888888879064 +
                    r *
                      (0.00019841269841263293 +
                        r *
                          (2.4801587336467447e-5 +
                            r *
                              (2.7557319247235532e-6 +
                                r *
                                  (2.755726325211043e-7 +
                                    r * (2.505207107631211e-8 + r * (2.0918147717039246e-9 + r * 1.608663460824238e-10))))))))))
  );
}

/** log(1 + f) + k ln 2 + extra, for 1 + f between sqrt(1/2) and sqrt(2) and a tiny `extra`. */
function logOf(f: number, k: number, extra: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const half = 0.5 * f * f;
  // 2 s = f - s f, and s f = f^2 / 2 - s f^2 / 2: what is subtracted from f is small, so f's own bits survive.
  const small = s * (half + z * atanhTail(z)) + (k * ln2Low + extra);
  return k * ln2High - (half - small - f);
}

/** The natural logarithm. log(0) is -Infinity; NaN below zero. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let k = 0;
  let scaled = x;
  if (x < 2.2250738585072014e-308) {
    scaled = x * 18014398509481984;
    k = -54;
  }
  const high = openWords(scaled);
  // The bit that is set where the fraction is above sqrt(2): then the exponent goes up and the fraction is halved.
  const up = ((high & 0xfffff) + 0x95f62) & 0x100000;
  k += (high >> 20) - 1023 + (up >> 20);
  const f = withHighWord((high & 0xfffff) | (up ^ 0x3ff00000)) - 1;
  return logOf(f, k, 0);
}

/** log(1 + x), accurate for small x too. log1p(-1) is -Infinity; NaN below. */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x > -0.2928932188134524 && x < 0.4142135623730951) {
    return Math.abs(x) < 1.1102230246251565e-16 ? x : logOf(x, 0, 0);
  }
  const sum = 1 + x;
  // What the sum lost in rounding; its logarithm's share is lost / sum.
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1);
  const high = openWords(sum);
  const up = ((high & 0xfffff) + 0x95f62) & 0x100000;
  const k = (high >> 20) - 1023 + (up >> 20);
  const f = withHighWord((high & 0xfffff) | (up ^ 0x3ff00000)) - 1;
  return logOf(f, k, lost / sum);
}

/** y * 2^k for y in [0.5, 2] and k from -1080 to 1024; rounds once where the result is subnormal. */
function scale(y: number, k: number): number {
  if (k > 1023) return y * 8.98846567431158e307 * 2;
  if (k >= -1022) return y * powerOfTwo(k);
  return y * powerOfTwo(k + 1000) * 9.332636185032189e-302;
}

/** e to the power x. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  return expOf(x, 0);
}

/** e to the power of (x + extra), for a tiny `extra` and |x| within exp's range. NaN stays NaN. */
function expOf(x: number, extra: number): number {
  const k = Math.floor(x * perLn2 + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low - extra;
  const r = high - low;
  const rest = high - r - low;
  const y = 1 + (r + (r * r * expTail(r) + (rest + rest * r)));
  return k === 0 ? y : scale(y, k);
}

/** e to the power x, less 1; accurate for small x too. */
export function expm1(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -40) return -1;
  if (x !== x) return x;
  const k = Math.floor(x * perLn2 + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const rest = high - r - low;
  const tail = r * r * expTail(r) + (rest + rest * r);
  if (k === 0) return r + tail;
  if (k > 56) return scale(1 + (r + tail), k);
  // 2^k (1 + r + tail) - 1 = 2^k ((1 - 2^-k) + r + tail).
  const one = 1 - powerOfTwo(-k);
  const sum = one + r;
  const lost = Math.abs(one) > Math.abs(r) ? one - sum + r : r - sum + one;
  return (sum + (lost + tail)) * powerOfTwo(k);
}

/** x to the power of an integer n >= 0 whose result is exact, by squaring. */
function integerPower(x: number, n: number): number {
  let result = 1;
  let square = x;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/** The leading 26 bits of a double (Veltkamp), for exact products; |x| below 2^995. */
function leading(x: number): number {
  const scaled = 134217729 * x;
  return scaled - (scaled - x);
}

/**
 * x to the power y. Exact for integers whose power is below 2^53, for y = 0.5 and for y = -1; within 1 ulp for results
 * between 1e-14 and 1e14, within 4 ulp elsewhere. pow(x, 0) is 1; NaN for x < 0 and a y that is no integer.
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 1 || x !== x || y !== y) return x + (y - 1);
  if (y === 2) return x * x;
  if (y === 0.5 && x >= 0) return Math.sqrt(x);
  if (y === -1) return 1 / x;
  const size = Math.abs(x);
  const whole = Math.trunc(y) === y;
  if (x < 0 && !whole && x !== -Infinity) return NaN;
  const sign = x < 0 && whole && Math.abs(y) <= 9007199254740992 && Math.abs(y) % 2 === 1 ? -1 : 1;
  if (size === 0 || size === Infinity || y === Infinity || y === -Infinity) {
    if (size === 1) return 1;
    return sign * (size > 1 === y > 0 ? Infinity : 0);
  }
  if (whole && y > 0 && y <= 52 && Math.trunc(x) === x && size < 9007199254740992) {
    const exact = integerPower(size, y);
    if (exact <= 9007199254740992) return sign * exact;
  }
  return sign * powerOf(size, y);
}

/** x^y for finite x > 0 and finite y: the logarithm in two parts, their product with y in two parts, and exp of that. */
function powerOf(x: number, y: number): number {
  let k = 0;
  let scaled = x;
  if (x < 2.2250738585072014e-308) {
    scaled = x * 18014398509481984;
    k = -54;
  }
  const high = openWords(scaled);
  const up = ((high & 0xfffff) + 0x95f62) & 0x100000;
  k += (high >> 20) - 1023 + (up >> 20);
  const f = withHighWord((high & 0xfffff) | (up ^ 0x3ff00000)) - 1;

  // s = f / (2 + f) with its rounding error.
  const divisor = 2 + f;
  const divisorLow = f - (divisor - 2);
  const s = f / divisor;
  const s1 = leading(s);
  const s2 = s - s1;
  const d1 = leading(divisor);
  const d2 = divisor - d1;
  const product = s * divisor;
  const productLow = s1 * d1 - product + s1 * d2 + s2 * d1 + s2 * d2;
  const sLow = (f - product - productLow - s * divisorLow) / divisor;

  // log(x) = high + low.
  const z = s * s;
  const tail = s * z * atanhTail(z) + (2 * sLow + k * ln2Low);
  const main = k * ln2High;
  const sum = main + 2 * s;
  const lost = Math.abs(main) > Math.abs(2 * s) ? main - sum + 2 * s : 2 * s - sum + main;
  const rest = lost + tail;
  const logHigh = sum + rest;
  const logLow = sum - logHigh + rest;

  const estimate = y * logHigh;
  if (estimate > 709.8) return Infinity;
  if (estimate < -745.2) return 0;
  const y1 = leading(y);
  const y2 = y - y1;
  const l1 = leading(logHigh);
  const l2 = logHigh - l1;
  const error = y1 * l1 - estimate + y1 * l2 + y2 * l1 + y2 * l2 + y * logLow;
  return expOf(estimate, error);
}
