/**
 * Integers to decimal digits, four digits a table look-up and a store.
 *
 * A group of four digits is one little-endian 32-bit number whose lowest byte is the first digit. Left-aligned groups are
 * stored whole and the position advances by the group's length; the next store overwrites what was not meant. Every function
 * here may therefore write up to three bytes beyond the position that it returns.
 */

/** Groups of exactly four digits: `0042`. */
const padded = new Uint32Array(10_000);
/** Left-aligned groups without leading zeros: `42`, and `0` for zero. */
const leading = new Uint32Array(10_000);
const leadingLength = new Uint8Array(10_000);

// Every start of a generator waits for these loops, so they do little for each entry.
for (let high = 0; high < 100; high++)
  for (let low = 0; low < 100; low++) padded[high * 100 + low] = twoDigits(high) | (twoDigits(low) << 16);
leading.set(padded);
leadingLength.fill(4);
for (let n = 0; n < 1000; n++) {
  const length = n < 10 ? 1 : n < 100 ? 2 : 3;
  leading[n] = (padded[n] as number) >>> (8 * (4 - length));
  leadingLength[n] = length;
}

/** The digits of 0..99, the first in the lower byte. */
function twoDigits(n: number): number {
  const tens = (n / 10) | 0;
  return 0x3030 | tens | ((n - tens * 10) << 8);
}

/** A point and two decimals, in the three lower bytes. */
const hundredths = new Uint32Array(100);
for (let n = 0; n < 100; n++) hundredths[n] = 0x2e | (((padded[n] as number) >>> 16) << 8);

/** `putShortInteger` writes what is below this. */
export const shortIntegerEnd = 100_000_000;

/** 10^scale for the scales of decimals, 0..15. */
export const powersOfTen = Float64Array.of(1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15);

/** Writes an integer of 0..99,999,999 and returns the position behind it. */
export function putShortInteger(view: DataView, at: number, value: number): number {
  // A column's numbers mostly lie on one side, so the branch costs less than a second group for all.
  if (value < 10_000) {
    const only = value | 0;
    view.setUint32(at, leading[only] as number, true);
    return (at + (leadingLength[only] as number)) | 0;
  }
  const high = (value / 10_000) | 0;
  view.setUint32(at, leading[high] as number, true);
  const next = (at + (leadingLength[high] as number)) | 0;
  view.setUint32(next, padded[(value - high * 10_000) | 0] as number, true);
  return (next + 4) | 0;
}

/** Writes any integer of magnitude up to 2^53 and returns the position behind it. */
export function putInteger(view: DataView, at: number, value: number): number {
  if (value >= 0 && value < shortIntegerEnd) return putShortInteger(view, at, value);
  return putLongInteger(view, at, value);
}

function putLongInteger(view: DataView, at: number, value: number): number {
  if (value < 0) {
    view.setUint8(at, minus);
    return putInteger(view, at + 1, -value);
  }
  // The remainder is exact where a rounded quotient would not be.
  const low = value % shortIntegerEnd;
  const high = (value - low) / shortIntegerEnd;
  if (high >= shortIntegerEnd) return putAscii(view, at, BigInt(value).toString());
  const next = putShortInteger(view, at, high);
  const lowHigh = (low / 10_000) | 0;
  view.setUint32(next, padded[lowHigh] as number, true);
  view.setUint32(next + 4, padded[low - lowHigh * 10_000] as number, true);
  return next + 8;
}

/** `putShortHundredths` writes what is below this. */
export const shortHundredthsEnd = shortIntegerEnd * 100;

/** Writes a number of hundredths of 0..9,999,999,999 with its two decimals and the byte behind it. */
export function putShortHundredths(view: DataView, at: number, value: number, behind: number): number {
  const whole = (value / 100) | 0;
  const next = putShortInteger(view, at, whole);
  view.setUint32(next, (hundredths[(value - whole * 100) | 0] as number) | (behind << 24), true);
  return (next + 4) | 0;
}

/** Writes the integer value * 10^scale with its `scale` decimals (0..15) and returns the position behind it. */
export function putDecimal(view: DataView, at: number, value: number, scale: number): number {
  if (value < 0) {
    view.setUint8(at, minus);
    return putDecimal(view, at + 1, -value, scale);
  }
  if (scale === 0) return putInteger(view, at, value);
  const unit = powersOfTen[scale] as number;
  const fraction = value % unit;
  const next = putInteger(view, at, (value - fraction) / unit);
  view.setUint8(next, point);
  return putPadded(view, next + 1, fraction, scale);
}

/** Writes an integer left-padded with zeros to `width` digits (longer numbers whole) and returns the position behind it. */
export function putPadded(view: DataView, at: number, value: number, width: number): number {
  if (value >= 0 && value < 10_000 && width <= 4) {
    if (width === 4) {
      view.setUint32(at, padded[value] as number, true);
      return at + 4;
    }
    const length = leadingLength[value] as number;
    const digits = length > width ? length : width;
    view.setUint32(at, (padded[value] as number) >>> (8 * (4 - digits)), true);
    return at + digits;
  }
  let next = at;
  let rest = value;
  if (rest < 0) {
    view.setUint8(next++, minus);
    rest = -rest;
  }
  for (let digits = digitCount(rest); digits < width; digits++) view.setUint8(next++, zero);
  return putInteger(view, next, rest);
}

function digitCount(value: number): number {
  let digits = 1;
  while (digits < powersOfTen.length && value >= (powersOfTen[digits] as number)) digits++;
  return value >= 1e16 ? 17 : value >= 1e15 ? 16 : digits;
}

/** Writes a string of ASCII characters and returns the position behind it. */
export function putAscii(view: DataView, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
  return at + text.length;
}

const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
