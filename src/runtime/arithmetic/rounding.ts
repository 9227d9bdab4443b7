/**
 * Rounding, half away from zero everywhere, as SQL does. Decimals are integers with a scale; results never are -0.
 */

/** 10^0 to 10^22: every power of ten that a double holds exactly. */
export const powersOfTen: Float64Array = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** The nearest integer; halves go away from zero. Exact for every double. */
export function roundHalfAway(x: number): number {
  const whole = Math.trunc(x);
  const rest = x - whole;
  return (rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole) + 0;
}

/** The nearest multiple of `step` (> 0); halves go away from zero. Exact where `x` and `step` are integers below 2^51. */
export function roundTo(x: number, step: number): number {
  const whole = Math.trunc(x / step);
  const rest = x - whole * step;
  return (rest + rest >= step ? whole + 1 : rest + rest <= -step ? whole - 1 : whole) * step + 0;
}

/** The value within the same unit that ends in `ending`: (4234, 100, 99) is 4299. Units are counted from zero downwards too. */
export function ending(x: number, unit: number, ending: number): number {
  return Math.floor(x / unit) * unit + ending;
}

/**
 * The decimal `value` of `fromScale` places (an integer up to 2^53 in magnitude) with `toScale` places, rounded half away from
 * zero. Exact as long as the result stays within 2^53. Scales: 0 to 22.
 */
export function rescale(value: number, fromScale: number, toScale: number): number {
  if (toScale >= fromScale) return value * powersOfTen[toScale - fromScale]! + 0;
  const divisor = powersOfTen[fromScale - toScale]!;
  // The quotient may be rounded up to the next integer; then the rest is negative and small, and the integer is the answer.
  const whole = Math.trunc(value / divisor);
  const rest = value - whole * divisor;
  return (rest + rest >= divisor ? whole + 1 : rest + rest <= -divisor ? whole - 1 : whole) + 0;
}

/**
 * The integer that represents the float `x` as a decimal of `scale` places: x * 10^scale, half away from zero. A float cannot
 * hold most decimals (1.005 is 1.00499999999999989…), so a product that lies within two units in the last place of a half
 * counts as the half: decimalOf(1.005, 2) is 101, as whoever wrote 1.005 expects.
 */
export function decimalOf(x: number, scale: number): number {
  const scaled = x * powersOfTen[scale]!;
  const whole = Math.trunc(scaled);
  const size = Math.abs(scaled);
  const half = 0.5 - Math.min(size * 4.440892098500626e-16, 1e-6);
  const rest = scaled - whole;
  return (rest >= half ? whole + 1 : rest <= -half ? whole - 1 : whole) + 0;
}

/** The remainder of x / y with the sign of x, as SQL's `mod`. NaN for y = 0. Exact. */
export function modulo(x: number, y: number): number {
  return (x % y) + 0;
}
