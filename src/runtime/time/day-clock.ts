import { hourWeights, type CurveData } from "./curve.ts";

/** Operational seconds that count as none: rounding must not leave a moment at the wrong side of an hour in which nothing happens. */
export const grain = 1e-5;

/** Equal parts of the day's integral for which the running hour is known. */
const cells = 256;

/**
 * The course of a day under hour curves: an intensity for each hour, of mean 1, and its integral, which runs from 0 to `length`
 * (86,400 but for rounding) from midnight to midnight.
 */
export class DayClock {
  /** The integral over the whole day. */
  readonly length: number;
  private readonly weights: Float64Array;
  /** The last hour of positive weight. */
  private readonly lastHour: number;
  /** The integral up to each hour. */
  private readonly sums = new Float64Array(25);
  /** For each cell an hour that begins at or before it, as late as possible. */
  private readonly guide = new Uint8Array(cells + 1);
  private readonly perCell: number;

  constructor(curves: readonly CurveData[]) {
    this.weights = hourWeights(curves);
    for (let hour = 0; hour < 24; hour++) this.sums[hour + 1] = this.sums[hour]! + 3600 * this.weights[hour]!;
    this.length = this.sums[24]!;
    this.lastHour = this.weights.findLastIndex((weight) => weight > 0);
    this.perCell = cells / this.length;
    for (let cell = 1, hour = 0; cell <= cells; cell++) {
      while (hour < this.lastHour && this.sums[hour + 1]! * this.perCell <= cell - 1e-6) hour++;
      this.guide[cell] = hour;
    }
  }

  /** The integral up to `seconds` after midnight (0 to 86,400, fractions allowed). */
  to(seconds: number): number {
    if (seconds >= 86400) return this.length;
    const hour = (seconds / 3600) | 0;
    return this.sums[hour]! + (seconds - hour * 3600) * this.weights[hour]!;
  }

  /** The last moment, in seconds after midnight, up to which the integral is at most `passed` (0 to `length`). */
  from(passed: number): number {
    const sums = this.sums;
    let hour = this.guide[(passed * this.perCell) | 0]!;
    while (hour < 24 && sums[hour + 1]! <= passed + grain) hour++;
    if (hour === 24) return 86400;
    const within = (passed - sums[hour]!) / this.weights[hour]!;
    return hour * 3600 + (within > 0 ? within : 0);
  }

  /** The whole second after midnight for a uniform share of the day's integral in [0, 1); never in an hour of weight zero. */
  secondAt(share: number): number {
    const passed = share * this.length;
    const sums = this.sums;
    let hour = this.guide[(passed * this.perCell) | 0]!;
    while (hour < this.lastHour && sums[hour + 1]! <= passed) hour++;
    const within = Math.floor((passed - sums[hour]!) / this.weights[hour]!);
    return hour * 3600 + (within < 3600 ? within : 3599);
  }
}
