/** Numbers as they were written: digits and a scale, without a detour through binary fractions. */

/** `digits / 10^scale`. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * Reads `1_000.50` or `8.75%`; a percentage is a hundredth of its number. The scale is as written: `1.00` and `100%` are
 * whole, but whoever writes them means what lies between them, too.
 */
export function parseExact(text: string): Exact {
  const plain = text.replaceAll("_", "").replace("%", "");
  const [whole = "0", fraction = ""] = plain.split(".");
  const digits = BigInt((whole + fraction).replaceAll(/[^0-9]/g, "") || "0");
  return { digits, scale: fraction.length + (text.includes("%") ? 2 : 0) };
}

/** Without trailing zeros behind the point. */
export function reduce(value: Exact): Exact {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale--;
  }
  return { digits, scale };
}

export function addExact(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return reduce({ digits: atScale(a, scale) + atScale(b, scale), scale });
}

export function compareExact(a: Exact, b: Exact): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = atScale(a, scale) - atScale(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function powerOfTen(exponent: number): bigint {
  return BigInt(`1${"0".repeat(exponent)}`);
}

/** The digits at a scale that is at least the value's own. */
export function atScale(value: Exact, scale: number): bigint {
  return value.digits * powerOfTen(scale - value.scale);
}

/** The nearest double. */
export function toNumber(value: Exact): number {
  const negative = value.digits < 0n;
  const digits = (negative ? -value.digits : value.digits).toString().padStart(value.scale + 1, "0");
  const point = digits.length - value.scale;
  return Number(`${negative ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`);
}

/** In decimal notation: `0.05`. */
export function showExact(value: Exact): string {
  return String(toNumber(value));
}
