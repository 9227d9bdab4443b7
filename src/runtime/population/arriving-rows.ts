import type { RowKey } from "../random/row-key.ts";
import type { Stream } from "../random/stream.ts";
import { Arrivals } from "../time/arrivals.ts";
import type { CurveData } from "../time/curve.ts";

/** The rows that arrive over a span of days, numbered day by day; their address is (day, ordinal within the day). */
export class ArrivingRows {
  readonly rows: number;
  readonly #arrivals: Arrivals;
  readonly #stream: Stream;
  readonly #startDay: number;
  /** First row of each day, and the number of rows. */
  readonly #first: Float64Array;
  #day = 0;

  constructor(perSecond: number, startDay: number, endDay: number, curves: readonly CurveData[], stream: Stream) {
    this.#arrivals = new Arrivals(perSecond, startDay, endDay, curves, stream);
    this.#stream = stream;
    this.#startDay = startDay;
    const days = Math.max(0, endDay - startDay);
    this.#first = new Float64Array(days + 1);
    for (let day = 0; day < days; day++) this.#first[day + 1] = this.#first[day]! + this.#arrivals.countOf(startDay + day);
    this.rows = this.#first[days]!;
  }

  /** The day of a row, counted from the start: found next to the last one asked for, else by halving. */
  #dayOf(row: number): number {
    const first = this.#first;
    let day = this.#day;
    if (first[day]! <= row && row < first[day + 1]!) return day;
    let low = 0;
    let high = first.length - 1;
    while (low + 1 < high) {
      day = (low + high) >>> 1;
      if (first[day]! <= row) low = day;
      else high = day;
    }
    this.#day = low;
    return low;
  }

  keyOf(row: number, key: RowKey): void {
    const day = this.#dayOf(row);
    key.ofCell(this.#stream, this.#startDay + day, row - this.#first[day]!);
  }
  /** Seconds since 1970. */
  momentOf(row: number): number {
    const day = this.#dayOf(row);
    return this.#arrivals.moment(this.#startDay + day, row - this.#first[day]!);
  }
}
