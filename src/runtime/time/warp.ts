import { cycleMean, dayWeight, type CurveData } from "./curve.ts";
import { DayClock, grain } from "./day-clock.ts";

/** How far, in days, intensities are known before and after the base span: 400 years, a whole Gregorian cycle. */
const horizon = 146097;

/**
 * Operational time: the integral of the curves' intensity, in seconds, 0 at the start of the base span. Curves by month, weekday
 * and hour are divided by their mean over their cycle, so they move volume without adding any; curves by date and year multiply
 * as written. Outside of the base span the days are added as they are asked for (results do not depend on the order of questions),
 * up to 400 years away; beyond, nothing happens any more.
 */
export class Warp {
  /** Operational seconds of the base span. */
  readonly total: number;
  private readonly startDay: number;
  private readonly baseDays: number;
  private readonly curves: readonly CurveData[];
  private readonly means: readonly number[];
  private readonly clock: DayClock;
  /** Operational time at the start of day startDay + index, and the day's weight; ahead of the base span as far as known. */
  private ahead: Float64Array;
  private aheadWeights: Float64Array;
  private aheadDays = 0;
  /** Operational time (negative) at the start of day startDay - index, and the weight of that day. */
  private behind: Float64Array = new Float64Array(512);
  private behindWeights: Float64Array = new Float64Array(512);
  private behindDays = 0;
  /** For equal parts of the base span's operational time, the day that is running. */
  private readonly guide: Int32Array;
  private readonly cellsPerSecond: number;

  /** Days since 1970, half-open. Throws RangeError if a cyclic curve is zero throughout. */
  constructor(startDay: number, endDay: number, curves: readonly CurveData[]) {
    const days = Math.max(1, endDay - startDay);
    this.startDay = startDay;
    this.baseDays = days;
    this.curves = curves;
    this.means = curves.map(cycleMean);
    if (this.means.some((mean) => !(mean > 0))) throw new RangeError("a curve is zero over its whole cycle");
    this.clock = new DayClock(curves);
    this.ahead = new Float64Array(days + 512);
    this.aheadWeights = new Float64Array(days + 512);
    this.extendAhead(days);
    this.total = this.ahead[days]!;
    this.guide = new Int32Array(days);
    this.cellsPerSecond = this.total > 0 ? days / this.total : 0;
    for (let cell = 0, day = 0; cell < days; cell++) {
      while (day < days - 1 && this.ahead[day + 1]! * this.cellsPerSecond <= cell) day++;
      this.guide[cell] = day;
    }
  }

  /** Operational time at a moment (seconds since 1970, fractions allowed). Never decreases. */
  to(seconds: number): number {
    const day = Math.floor(seconds / 86400);
    const within = seconds - day * 86400;
    let index = day - this.startDay;
    if (index >= 0) {
      if (index >= this.aheadDays) {
        this.extendAhead(index + 1);
        if (index >= this.aheadDays) return this.ahead[this.aheadDays]!;
      }
      return this.ahead[index]! + this.aheadWeights[index]! * this.clock.to(within);
    }
    index = -index;
    if (index > this.behindDays) {
      this.extendBehind(index);
      if (index > this.behindDays) return this.behind[this.behindDays]!;
    }
    // Sums of rounded numbers: the day's end must not pass the next day's start.
    return Math.min(this.behind[index - 1]!, this.behind[index]! + this.behindWeights[index]! * this.clock.to(within));
  }

  /**
   * The last moment (seconds since 1970, not rounded) at which operational time is at most `operational`: where nothing happens
   * for a while, the while's end. Never decreases; Infinity if the intensity ends before, -Infinity if it begins after.
   */
  from(operational: number): number {
    const reach = operational + grain;
    if (reach < 0) return this.fromBehind(operational, reach);
    const ahead = this.ahead;
    let index: number;
    if (reach < this.total) {
      index = this.guide[Math.min(this.baseDays - 1, (reach * this.cellsPerSecond) | 0)]!;
      while (index > 0 && ahead[index]! > reach) index--;
      while (ahead[index + 1]! <= reach) index++;
    } else {
      index = this.dayBeyond(reach);
      if (index < 0) return Infinity;
    }
    return this.momentIn(this.startDay + index, operational - this.ahead[index]!, this.aheadWeights[index]!);
  }

  /** The last day, counted from the start, that begins at or before `reach`, which is not within the base span; -1 if there is none. */
  private dayBeyond(reach: number): number {
    while (this.ahead[this.aheadDays]! <= reach) {
      if (this.aheadDays >= horizon) return -1;
      // By a little first: a rehearsal then meets what a run would first meet late.
      this.extendAhead(Math.min(horizon, 2 * this.aheadDays - this.baseDays + 32));
    }
    let low = this.baseDays - 1;
    let high = this.aheadDays;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.ahead[middle]! <= reach) low = middle;
      else high = middle;
    }
    return low;
  }

  private fromBehind(operational: number, reach: number): number {
    while (this.behind[this.behindDays]! > reach) {
      if (this.behindDays >= horizon) return -Infinity;
      this.extendBehind(Math.min(horizon, this.behindDays * 2 + 64));
    }
    // The day that starts at or before it, the nearest to the base span.
    let low = 0;
    let high = this.behindDays;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.behind[middle]! <= reach) high = middle;
      else low = middle;
    }
    return this.momentIn(this.startDay - high, operational - this.behind[high]!, this.behindWeights[high]!);
  }

  private momentIn(day: number, passed: number, weight: number): number {
    return day * 86400 + this.clock.from(passed > 0 ? Math.min(this.clock.length, passed / weight) : 0);
  }

  private extendAhead(days: number): void {
    const wanted = Math.min(horizon, days);
    if (wanted >= this.ahead.length) {
      this.ahead = grown(this.ahead, wanted);
      this.aheadWeights = grown(this.aheadWeights, wanted);
    }
    for (let index = this.aheadDays; index < wanted; index++) {
      const weight = Math.max(0, dayWeight(this.curves, this.startDay + index, this.means));
      this.aheadWeights[index] = weight;
      this.ahead[index + 1] = this.ahead[index]! + weight * this.clock.length;
    }
    if (wanted > this.aheadDays) this.aheadDays = wanted;
  }

  private extendBehind(days: number): void {
    const wanted = Math.min(horizon, days);
    if (wanted >= this.behind.length) {
      this.behind = grown(this.behind, wanted);
      this.behindWeights = grown(this.behindWeights, wanted);
    }
    for (let index = this.behindDays + 1; index <= wanted; index++) {
      const weight = Math.max(0, dayWeight(this.curves, this.startDay - index, this.means));
      this.behindWeights[index] = weight;
      this.behind[index] = this.behind[index - 1]! - weight * this.clock.length;
    }
    if (wanted > this.behindDays) this.behindDays = wanted;
  }
}

function grown(array: Float64Array, least: number): Float64Array {
  const larger = new Float64Array(Math.max(least + 1, array.length * 2));
  larger.set(array);
  return larger;
}
