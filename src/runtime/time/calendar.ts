/**
 * The proleptic Gregorian calendar in integers. Dates are days since 1970-01-01, timestamps seconds since 1970-01-01T00:00,
 * without zones. The civil algorithms are H. Hinnant's ("chrono-compatible low-level date algorithms"): years begin in March.
 */

/** Year, month and day of a date in one integer: year * 512 + month * 32 + day. For years 0 to 9999 and far beyond. */
export function civil(days: number): number {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = (shifted - era * 146097) | 0;
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const march = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * march + 2) / 5) | 0) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 512 + month * 32 + day;
}

/** The date of a year, a month (1 to 12) and a day of the month. */
export function daysFrom(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const march = month > 2 ? month - 3 : month + 9;
  const dayOfYear = (((153 * march + 2) / 5) | 0) + day - 1;
  return era * 146097 + yearOfEra * 365 + (yearOfEra >> 2) - ((yearOfEra / 100) | 0) + dayOfYear - 719468;
}

export function yearOf(days: number): number {
  return civil(days) >> 9;
}

/** 1 to 12. */
export function monthOf(days: number): number {
  return (civil(days) >> 5) & 15;
}

/** Day of the month, 1 to 31. */
export function dayOf(days: number): number {
  return civil(days) & 31;
}

/** 1 to 4. */
export function quarterOf(days: number): number {
  return ((monthOf(days) + 2) / 3) | 0;
}

/** 0 (Monday) to 6 (Sunday). */
export function weekdayOf(days: number): number {
  const shifted = days + 3;
  return shifted - Math.floor(shifted / 7) * 7;
}

/** The week's number after ISO 8601, 1 to 53: weeks begin on Monday, and week 1 is the one with the year's first Thursday. */
export function isoWeekOf(days: number): number {
  const thursday = days - weekdayOf(days) + 3;
  return (((thursday - daysFrom(yearOf(thursday), 1, 1)) / 7) | 0) + 1;
}

/** The year to which a date's ISO week belongs. */
export function isoYearOf(days: number): number {
  return yearOf(days - weekdayOf(days) + 3);
}

/** 1 to 366. */
export function dayOfYear(days: number): number {
  return days - daysFrom(yearOf(days), 1, 1) + 1;
}

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
}

/** The date of a timestamp. */
export function dateOf(seconds: number): number {
  return Math.floor(seconds / 86400);
}

/** 0 to 23. */
export function hourOf(seconds: number): number {
  return ((seconds - Math.floor(seconds / 86400) * 86400) / 3600) | 0;
}

export function truncYear(days: number): number {
  return daysFrom(yearOf(days), 1, 1);
}

export function truncQuarter(days: number): number {
  const date = civil(days);
  const month = (date >> 5) & 15;
  return daysFrom(date >> 9, month - ((month - 1) % 3), 1);
}

export function truncMonth(days: number): number {
  return days - (civil(days) & 31) + 1;
}

/** The Monday of a date's week. */
export function truncWeek(days: number): number {
  return days - weekdayOf(days);
}

/** Midnight before a timestamp, in seconds. */
export function truncDay(seconds: number): number {
  return Math.floor(seconds / 86400) * 86400;
}

/** The full hour before a timestamp, in seconds. */
export function truncHour(seconds: number): number {
  return Math.floor(seconds / 3600) * 3600;
}

/** The same day `months` (may be negative) later; past the end of that month, its last day. */
export function addMonthsToDays(days: number, months: number): number {
  const date = civil(days);
  const count = (date >> 9) * 12 + ((date >> 5) & 15) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return daysFrom(year, month, Math.min(date & 31, daysInMonth(year, month)));
}

/** The same, for a timestamp; the time of day stays. */
export function addMonthsToSeconds(seconds: number, months: number): number {
  const days = Math.floor(seconds / 86400);
  return addMonthsToDays(days, months) * 86400 + (seconds - days * 86400);
}
