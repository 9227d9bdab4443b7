/** Single values as the language writes them. */
import type { Type } from "../../model/type.ts";
import { decimalText } from "../sql/literal.ts";

/** A label as it is written: quoted unless it is a name. */
export function labelText(label: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(label) ? label : JSON.stringify(label);
}

const units: readonly (readonly [string, number])[] = [
  ["d", 86_400],
  ["h", 3_600],
  ["min", 60],
];

/** 172800 -> `2d`; the largest unit in which it is a whole number. */
export function durationText(seconds: number): string {
  const unit = units.find(([, size]) => seconds !== 0 && seconds % size === 0);
  return unit === undefined ? `${seconds}s` : `${seconds / unit[1]}${unit[0]}`;
}

/** Occurrences a second as a rate a day, which a person can picture. */
export const rateText = (perSecond: number): string => `${trimmed(perSecond * 86_400)} a day`;

export function percent(value: number, type: Type): string {
  const share = type.kind === "decimal" ? Number(decimalText(value, type.scale)) : value;
  return percentage(share);
}

/** A share to four digits: 0.3333333 -> `33.33%`. */
export const percentage = (share: number): string => `${Number((share * 100).toPrecision(4))}%`;

/** At most six digits behind the point, none of them trailing zeros. */
export function trimmed(value: number): string {
  return String(Number(value.toFixed(6)));
}
