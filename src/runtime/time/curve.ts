import { civil, daysFrom, weekdayOf } from "./calendar.ts";

/**
 * How strong something is over time. month: 12 values from January; weekday: 7 from Monday; hour: 24 from midnight; as written,
 * not normalised. date, year: half-open intervals [from, to) of days since 1970 (or of years) with their value, ascending; where
 * `linear`, `from` is a point, and between points the value is interpolated day by day; outside of all, `otherwise`.
 */
export type CurveData = CyclicCurve | PointCurve;
export interface CyclicCurve {
  readonly by: "month" | "weekday" | "hour";
  readonly values: readonly number[];
}
export interface PointCurve {
  readonly by: "date" | "year";
  readonly linear: boolean;
  readonly points: readonly { readonly from: number; readonly to: number; readonly value: number }[];
  readonly otherwise: number;
}

/** The value of a curve, as written, at a timestamp. Date and year curves hold for whole days. */
export function curveAt(curve: CurveData, seconds: number): number {
  const day = Math.floor(seconds / 86400);
  return curve.by === "hour" ? curve.values[((seconds - day * 86400) / 3600) | 0]! : curveOfDay(curve, day);
}

/** The value of a curve, as written, on a day; an hour curve counts as 1. */
export function curveOfDay(curve: CurveData, day: number): number {
  switch (curve.by) {
    case "hour":
      return 1;
    case "weekday":
      return curve.values[weekdayOf(day)]!;
    case "month":
      return curve.values[((civil(day) >> 5) & 15) - 1]!;
    case "date":
      return valueAt(curve, day);
    case "year": {
      const year = civil(day) >> 9;
      if (!curve.linear) return valueAt(curve, year);
      // A year's point is its first day.
      const start = daysFrom(year, 1, 1);
      return valueAt(curve, year + (day - start) / (daysFrom(year + 1, 1, 1) - start));
    }
  }
}

function valueAt(curve: PointCurve, at: number): number {
  const points = curve.points;
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  const point = points[low - 1];
  if (point === undefined) return curve.otherwise;
  if (!curve.linear) return at < point.to ? point.value : curve.otherwise;
  const next = points[low];
  if (next === undefined) return at === point.from ? point.value : curve.otherwise;
  return point.value + ((next.value - point.value) * (at - point.from)) / (next.from - point.from);
}

/** Days of each month in a mean Gregorian year of 365.2425 days. */
const monthLengths = [31, 28.2425, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The mean of a cyclic curve over its cycle: a year (months by their length), a week, a day. A curve by date or year: 1. */
export function cycleMean(curve: CurveData): number {
  switch (curve.by) {
    case "date":
    case "year":
      return 1;
    case "month":
      return curve.values.reduce((sum, value, month) => sum + value * monthLengths[month]!, 0) / 365.2425;
    case "weekday":
    case "hour":
      return curve.values.reduce((sum, value) => sum + value, 0) / curve.values.length;
  }
}

/** The product of the curves on a day, hours left out; with `means` each divided by its mean over its cycle. */
export function dayWeight(curves: readonly CurveData[], day: number, means: readonly number[] | null): number {
  let weight = 1;
  for (let index = 0; index < curves.length; index++) {
    const curve = curves[index]!;
    if (curve.by === "hour") continue;
    weight *= means === null ? curveOfDay(curve, day) : curveOfDay(curve, day) / means[index]!;
  }
  return weight;
}

/** The product of the hour curves for each hour, scaled to a mean of 1. Throws RangeError if it is zero all day. */
export function hourWeights(curves: readonly CurveData[]): Float64Array {
  const weights = new Float64Array(24).fill(1);
  for (const curve of curves)
    if (curve.by === "hour") for (let hour = 0; hour < 24; hour++) weights[hour] = weights[hour]! * curve.values[hour]!;
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (!(sum > 0)) throw new RangeError("a curve by hour is zero all day");
  for (let hour = 0; hour < 24; hour++) weights[hour] = (weights[hour]! * 24) / sum;
  return weights;
}
