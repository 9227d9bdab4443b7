import { civil } from "../time/calendar.ts";
import { dateText } from "../time/iso.ts";

/**
 * Dates and times of day as text, in the proleptic Gregorian calendar. Days count from 1970-01-01.
 */

/** The days whose text is kept once made: 1900-01-01 to 2100-12-31. Pages of the table that no run asks for cost nothing. */
const firstKept = -25_567;
const keptDays = 73_414;
/** `YYYY-MM-` of each day, as a store of eight bytes; zero where it is not made yet. */
const months = new Float64Array(keptDays);
/** `DD` of each day, as a 16-bit store. */
const daysOfMonth = new Uint16Array(keptDays);

/** `HH:MM:` of each minute of the day and two spaces, as a store of eight bytes. */
const minutes = new Float64Array(1440);
/** Two digits as a 16-bit store. */
const twoDigits = new Uint16Array(100);

const zero = 0x30;
const dash = 0x2d;
const colon = 0x3a;

const space = 0x20;
const halves = new DataView(new ArrayBuffer(8));

for (let n = 0; n < 100; n++) twoDigits[n] = (zero + ((n / 10) | 0)) | ((zero + (n % 10)) << 8);
for (let minute = 0; minute < 1440; minute++) {
  const hour = (minute / 60) | 0;
  const minuteOfHour = pair(minute - hour * 60);
  minutes[minute] = eightBytes(
    pair(hour) | (colon << 16) | ((minuteOfHour & 0xff) << 24),
    (minuteOfHour >>> 8) | (colon << 8) | (space << 16) | (space << 24),
  );
}

/** The store of eight bytes whose lower and upper half these are. */
function eightBytes(low: number, high: number): number {
  halves.setInt32(0, low, true);
  halves.setInt32(4, high, true);
  return halves.getFloat64(0, true);
}

function pair(n: number): number {
  return twoDigits[n] as number;
}

/** Writes `YYYY-MM-DD` and an ASCII character behind it (twelve bytes are touched), and returns the position behind that; years beyond 0..9999 as `+YYYYYY`. */
export function putDate(view: DataView, at: number, days: number, behind: number): number {
  const row = (days - firstKept) | 0;
  if (!(row >= 0 && row < keptDays)) return putRareDate(view, at, days, behind);
  if (months[row] === 0) keep(row, days);
  view.setFloat64(at, months[row] as number, true);
  view.setUint32(at + 8, (daysOfMonth[row] as number) | (behind << 16), true);
  return (at + 11) | 0;
}

function keep(row: number, days: number): void {
  const date = civil(days);
  const year = date >> 9;
  const century = (year / 100) | 0;
  months[row] = eightBytes(
    pair(century) | (pair(year - century * 100) << 16),
    dash | (pair((date >> 5) & 15) << 8) | (dash << 24),
  );
  daysOfMonth[row] = pair(date & 31);
}

function putRareDate(view: DataView, at: number, days: number, behind: number): number {
  const text = dateText(days);
  for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
  view.setUint8(at + text.length, behind);
  return at + text.length + 1;
}

/** Writes `YYYY-MM-DD`, the separator (a space or a `T`, as its code), `HH:MM:SS` and an ASCII character, and returns the position behind that. */
export function putTimestamp(view: DataView, at: number, seconds: number, separator: number, behind: number): number {
  const days = Math.floor(seconds / 86_400);
  const next = putDate(view, at, days, separator);
  const second = (seconds - days * 86_400) | 0;
  const minute = (second / 60) | 0;
  view.setFloat64(next, minutes[minute] as number, true);
  view.setUint32(next + 6, (twoDigits[second - minute * 60] as number) | (behind << 16), true);
  return (next + 9) | 0;
}
