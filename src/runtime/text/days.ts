import { civil } from "../time/calendar.ts";
import { dateText } from "../time/iso.ts";

/**
 * Dates and times of day as text, in the proleptic Gregorian calendar. Days count from 1970-01-01.
 */

/** The days whose text is kept once made: 1900-01-01 to 2100-12-31. Pages of the table that no run asks for cost nothing. */
const firstKept = -25_567;
const keptDays = 73_414;
/** Three little-endian stores a day: `YYYY-MM-DD` and two zero bytes. */
const kept = new Int32Array(keptDays * 3);

/** `HH:MM:` of each minute of the day, as two stores; the last two bytes are zero. */
const minutes = new Int32Array(1440 * 2);
/** Two digits as a 16-bit store. */
const twoDigits = new Uint16Array(100);

const zero = 0x30;
const dash = 0x2d;
const colon = 0x3a;

for (let n = 0; n < 100; n++) twoDigits[n] = (zero + ((n / 10) | 0)) | ((zero + (n % 10)) << 8);
for (let minute = 0; minute < 1440; minute++) {
  const hour = (minute / 60) | 0;
  minutes[minute * 2] = pair(hour) | (colon << 16) | ((pair(minute - hour * 60) & 0xff) << 24);
  minutes[minute * 2 + 1] = (pair(minute - hour * 60) >>> 8) | (colon << 8);
}

function pair(n: number): number {
  return twoDigits[n] as number;
}

/** Writes `YYYY-MM-DD` (twelve bytes are touched) and returns the position behind it; years beyond 0..9999 as `+YYYYYY`. */
export function putDate(view: DataView, at: number, days: number): number {
  const row = (days - firstKept) | 0;
  if (!(row >= 0 && row < keptDays)) return putRareDate(view, at, days);
  const start = row * 3;
  if (kept[start] === 0) keep(row, days);
  view.setInt32(at, kept[start] as number, true);
  view.setInt32(at + 4, kept[start + 1] as number, true);
  view.setInt32(at + 8, kept[start + 2] as number, true);
  return (at + 10) | 0;
}

function keep(row: number, days: number): void {
  const date = civil(days);
  const year = date >> 9;
  const century = (year / 100) | 0;
  kept[row * 3] = pair(century) | (pair(year - century * 100) << 16);
  kept[row * 3 + 1] = dash | (pair((date >> 5) & 15) << 8) | (dash << 24);
  kept[row * 3 + 2] = pair(date & 31);
}

function putRareDate(view: DataView, at: number, days: number): number {
  const text = dateText(days);
  for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
  return at + text.length;
}

/** Writes `YYYY-MM-DD`, the separator (a space or a `T`, as its code) and `HH:MM:SS`, and returns the position behind it. */
export function putTimestamp(view: DataView, at: number, seconds: number, separator: number): number {
  const days = Math.floor(seconds / 86_400);
  const next = putDate(view, at, days);
  const second = (seconds - days * 86_400) | 0;
  const minute = (second / 60) | 0;
  view.setUint8(next, separator);
  view.setInt32(next + 1, minutes[minute * 2] as number, true);
  view.setInt32(next + 5, minutes[minute * 2 + 1] as number, true);
  view.setUint16(next + 7, twoDigits[second - minute * 60] as number, true);
  return (next + 9) | 0;
}
