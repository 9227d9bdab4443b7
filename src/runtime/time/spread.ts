import { dayWeight, type CurveData } from "./curve.ts";
import { DayClock } from "./day-clock.ts";

/**
 * Independent moments over a span of days, with a density proportional to the product of curves (as written). One draw a moment;
 * the day is found through a guide table.
 */
export class Spread {
  private readonly startDay: number;
  private readonly days: number;
  /** Sum of the weights of the days before each, as a share of all. */
  private readonly sums: Float64Array;
  private readonly guide: Int32Array;
  private readonly clock: DayClock;

  /** Days since 1970, half-open. Throws RangeError if the curves are zero throughout. */
  constructor(startDay: number, endDay: number, curves: readonly CurveData[]) {
    const days = endDay - startDay;
    const sums = new Float64Array(days + 1);
    for (let day = 0; day < days; day++) sums[day + 1] = sums[day]! + Math.max(0, dayWeight(curves, startDay + day, null));
    const total = sums[days]!;
    if (!(total > 0)) throw new RangeError("the curves are zero over the whole span");
    for (let day = 1; day <= days; day++) sums[day] = sums[day]! >= total ? 1 : sums[day]! / total;
    const guide = new Int32Array(days);
    for (let cell = 0, day = 0; cell < days; cell++) {
      while (sums[day + 1]! <= cell / days) day++;
      guide[cell] = day;
    }
    this.startDay = startDay;
    this.days = days;
    this.sums = sums;
    this.guide = guide;
    this.clock = new DayClock(curves);
  }

  /** The day (since 1970) for `u` in [0, 1). */
  day(u: number): number {
    return this.startDay + this.indexOf(u);
  }

  /** The moment, in whole seconds since 1970, for `u` in [0, 1); with 32 bits a second is reached by several draws for up to a century. */
  moment(u: number): number {
    const index = this.indexOf(u);
    const start = this.sums[index]!;
    const within = (u - start) / (this.sums[index + 1]! - start);
    return (this.startDay + index) * 86400 + this.clock.secondAt(within);
  }

  /** The share of all moments that fall before a day. */
  shareBefore(day: number): number {
    return this.sums[Math.max(0, Math.min(this.days, day - this.startDay))]!;
  }

  private indexOf(u: number): number {
    const sums = this.sums;
    let index = this.guide[(u * this.days) | 0]!;
    while (sums[index + 1]! <= u) index++;
    return index;
  }
}
