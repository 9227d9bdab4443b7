import { poisson } from "../distributions/poisson.ts";
import { hash32 } from "../random/hash.ts";
import { RowKey } from "../random/row-key.ts";
import type { Stream } from "../random/stream.ts";
import { cycleMean, dayWeight, type CurveData } from "./curve.ts";
import { DayClock } from "./day-clock.ts";

const countUse = hash32("arrivals/count");
const momentUse = hash32("arrivals/moment");

/**
 * Arrivals at a rate, shaped by curves (cyclic ones of mean 1, date and year as written): each day has a Poisson count of its own,
 * so a later end changes no earlier day, and a higher rate only adds arrivals. An arrival's address is (day, ordinal).
 */
export class Arrivals {
  readonly startDay: number;
  readonly endDay: number;
  private readonly perSecond: number;
  private readonly stream: Stream;
  /** Intensity of each day against the mean. */
  private readonly weights: Float64Array;
  private readonly clock: DayClock;
  private readonly key = new RowKey();

  /** `perSecond`: arrivals a second before shaping, >= 0; days since 1970, half-open. */
  constructor(perSecond: number, startDay: number, endDay: number, curves: readonly CurveData[], stream: Stream) {
    const means = curves.map(cycleMean);
    if (means.some((mean) => !(mean > 0))) throw new RangeError("a curve is zero over its whole cycle");
    this.perSecond = perSecond;
    this.startDay = startDay;
    this.endDay = endDay;
    this.stream = stream;
    this.clock = new DayClock(curves);
    this.weights = Float64Array.from({ length: Math.max(0, endDay - startDay) }, (_, index) =>
      Math.max(0, dayWeight(curves, startDay + index, means)),
    );
  }

  /** How many arrive on a day of the span; `perSecond` where the rate varies with the day. */
  countOf(day: number, perSecond: number = this.perSecond): number {
    this.key.ofRoot(this.stream, day);
    return poisson(this.key.unit53(countUse), perSecond * this.weights[day - this.startDay]! * this.clock.length);
  }

  /** Arrivals to be expected on a day. */
  expectedOn(day: number): number {
    return this.perSecond * this.weights[day - this.startDay]! * this.clock.length;
  }

  /** The moment, in whole seconds since 1970, of arrival `ordinal` (from 0) on a day; not in order of the ordinals. */
  moment(day: number, ordinal: number): number {
    this.key.ofCell(this.stream, day, ordinal);
    return day * 86400 + this.clock.secondAt(this.key.unit(momentUse));
  }
}
