import { civil, daysFrom, daysInMonth } from "./calendar.ts";

const twoDigits = Array.from({ length: 100 }, (_, value) => (value < 10 ? `0${value}` : `${value}`));

/** `2024-02-29`; years beyond 0 to 9999 with a sign and six digits, as ISO 8601 has them. */
export function dateText(days: number): string {
  const date = civil(days);
  const year = date >> 9;
  if (!(year >= 0 && year <= 9999)) {
    const digits = Math.abs(year).toString().padStart(6, "0");
    return `${year < 0 ? "-" : "+"}${digits}-${twoDigits[(date >> 5) & 15]}-${twoDigits[date & 31]}`;
  }
  return `${twoDigits[(year / 100) | 0]}${twoDigits[year % 100]}-${twoDigits[(date >> 5) & 15]}-${twoDigits[date & 31]}`;
}

/** `2024-02-29 13:45:00`, for a timestamp in whole seconds; `separator` stands between date and time. */
export function timestampText(seconds: number, separator: string = " "): string {
  const days = Math.floor(seconds / 86400);
  return `${dateText(days)}${separator}${timeText(seconds - days * 86400)}`;
}

/** `13:45:00`, for whole seconds since midnight. */
export function timeText(seconds: number): string {
  const hours = (seconds / 3600) | 0;
  const minutes = ((seconds - hours * 3600) / 60) | 0;
  return `${twoDigits[hours]}:${twoDigits[minutes]}:${twoDigits[seconds - hours * 3600 - minutes * 60]}`;
}

/** The date that a text `yyyy-mm-dd` names; NaN if it names none. */
export function parseDate(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return NaN;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? daysFrom(year, month, day) : NaN;
}

/** The timestamp that a text `yyyy-mm-dd`, `yyyy-mm-ddThh:mm` or `yyyy-mm-ddThh:mm:ss` (or with a space) names; NaN if it names none. */
export function parseTimestamp(text: string): number {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (match === null) return NaN;
  const hours = Number(match[2] ?? 0);
  const minutes = Number(match[3] ?? 0);
  const seconds = Number(match[4] ?? 0);
  if (hours > 23 || minutes > 59 || seconds > 59) return NaN;
  return parseDate(match[1]!) * 86400 + hours * 3600 + minutes * 60 + seconds;
}
