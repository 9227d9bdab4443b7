import { roundHalfAway } from "../arithmetic/rounding.ts";
import { addMonthsToDays } from "../time/calendar.ts";

/** A declared number of rows at a scale. */
export function scaledRows(count: number, scale: number): number {
  return Math.max(0, roundHalfAway(count * scale));
}

/** How many steps of `months` months begin in [start, end) days. */
export function monthStepsIn(start: number, end: number, months: number): number {
  let steps = 0;
  while (addMonthsToDays(start, steps * months) < end) steps++;
  return steps;
}

/** The moment at which a row ends; never, where it is null. */
export function endOr(seconds: number): number {
  return Number.isNaN(seconds) ? Infinity : seconds;
}
