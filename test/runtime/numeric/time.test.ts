import fc from "fast-check";
import { expect, test } from "vitest";
import { Stream } from "../../../src/runtime/random/stream.ts";
import { Arrivals } from "../../../src/runtime/time/arrivals.ts";
import { hourOf, monthOf, weekdayOf, yearOf } from "../../../src/runtime/time/calendar.ts";
import { curveAt, cycleMean, type CurveData } from "../../../src/runtime/time/curve.ts";
import { compound, ramp } from "../../../src/runtime/time/drift.ts";
import { parseDate, parseTimestamp } from "../../../src/runtime/time/iso.ts";
import { Spread } from "../../../src/runtime/time/spread.ts";
import { Warp } from "../../../src/runtime/time/warp.ts";
import { fit } from "./battery.ts";

const season: CurveData = { by: "month", values: [1, 1, 1, 1, 1, 1, 1.2, 1, 1, 1, 1.6, 2.1] };
const workdays: CurveData = { by: "weekday", values: [1, 1, 1, 1, 1, 0, 0] };
const hours: CurveData = { by: "hour", values: [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 3, 3, 3, 3, 3, 0] };
const growth: CurveData = {
  by: "year",
  linear: false,
  points: [
    { from: 2022, to: 2023, value: 0.5 },
    { from: 2023, to: 2024, value: 1.5 },
  ],
  otherwise: 1,
};
const closed: CurveData = {
  by: "date",
  linear: false,
  points: [{ from: parseDate("2023-06-01"), to: parseDate("2023-06-11"), value: 0 }],
  otherwise: 1,
};
const rising: CurveData = {
  by: "date",
  linear: true,
  points: [
    { from: parseDate("2022-03-01"), to: parseDate("2022-03-01"), value: 1 },
    { from: parseDate("2022-03-11"), to: parseDate("2022-03-11"), value: 3 },
  ],
  otherwise: 0.5,
};
const curves = [season, workdays, hours, growth, closed, rising];
const start = parseDate("2022-01-01");
const end = parseDate("2025-01-01");

test("curves by date and year: steps, straight lines, and what holds elsewhere", () => {
  const at = (curve: CurveData, text: string): number => curveAt(curve, parseTimestamp(text));
  expect([at(growth, "2021-12-31"), at(growth, "2022-01-01"), at(growth, "2023-12-31"), at(growth, "2024-01-01")]).toEqual([
    1, 0.5, 1.5, 1,
  ]);
  expect([at(closed, "2023-05-31"), at(closed, "2023-06-01"), at(closed, "2023-06-10"), at(closed, "2023-06-11")]).toEqual([
    1, 0, 0, 1,
  ]);
  expect([
    at(rising, "2022-02-28"),
    at(rising, "2022-03-01"),
    at(rising, "2022-03-06"),
    at(rising, "2022-03-11"),
    at(rising, "2022-03-12"),
  ]).toEqual([0.5, 1, 2, 3, 0.5]);
  const line: CurveData = {
    by: "year",
    linear: true,
    points: [
      { from: 2022, to: 2023, value: 1 },
      { from: 2024, to: 2025, value: 3 },
    ],
    otherwise: 9,
  };
  expect(at(line, "2023-01-01")).toBe(2);
  expect(at(line, "2022-07-02")).toBeCloseTo(1.4986, 3);
  expect([at(hours, "2024-01-01T12:59"), at(season, "2024-12-31"), at(workdays, "2024-09-01")]).toEqual([2, 2.1, 0]);
  expect(cycleMean(workdays)).toBeCloseTo(5 / 7, 15);
});

test("moments over a span follow the product of the curves", () => {
  const spread = new Spread(start, end, [season, workdays, hours, growth]);
  const samples = 100_000;
  const months = new Float64Array(12);
  const ofDay = new Float64Array(24);
  const years = new Map<number, number>();
  for (let index = 0; index < samples; index++) {
    const moment = spread.moment((index + 0.5) / samples);
    const day = Math.floor(moment / 86400);
    expect(weekdayOf(day)).toBeLessThan(5);
    months[monthOf(day) - 1]!++;
    ofDay[hourOf(moment)]!++;
    years.set(yearOf(day), (years.get(yearOf(day)) ?? 0) + 1);
    if (index % 1000 === 0) expect(spread.day((index + 0.5) / samples)).toBe(day);
  }
  const workingDays = (test: (day: number) => boolean, weight: (day: number) => number): number => {
    let sum = 0;
    for (let day = start; day < end; day++)
      if (weekdayOf(day) < 5 && test(day)) sum += weight(day) * season.values[monthOf(day) - 1]!;
    return sum;
  };
  const byYear = (day: number): number => curveAt(growth, day * 86400);
  const total = workingDays(() => true, byYear);
  for (let month = 1; month <= 12; month++)
    expect(months[month - 1]! / samples).toBeCloseTo(workingDays((day) => monthOf(day) === month, byYear) / total, 3);
  for (const year of [2022, 2023, 2024])
    expect(years.get(year)! / samples).toBeCloseTo(workingDays((day) => yearOf(day) === year, byYear) / total, 3);
  expect(fit(ofDay, (hour) => hours.values[hour]! / 28, samples)).toBeGreaterThan(0.5);
  expect(spread.shareBefore(parseDate("2023-01-01"))).toBeCloseTo(workingDays((day) => yearOf(day) === 2022, byYear) / total, 12);
});

test("the span's ends are kept, and a span without weight is refused", () => {
  const spread = new Spread(start, end, [hours]);
  expect(hourOf(spread.moment(0))).toBe(7);
  expect(Math.floor(spread.moment(0) / 86400)).toBe(start);
  expect(hourOf(spread.moment(1 - 2 ** -53))).toBe(22);
  expect(Math.floor(spread.moment(1 - 2 ** -53) / 86400)).toBe(end - 1);
  expect(() => new Spread(parseDate("2023-06-01"), parseDate("2023-06-05"), [closed])).toThrow(RangeError);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (u, v) => (u <= v ? spread.moment(u) <= spread.moment(v) : spread.moment(u) >= spread.moment(v)),
    ),
  );
});

test.each([
  ["none", []],
  ["season", [season]],
  ["hours on workdays", [hours, workdays]],
  ["all", curves],
])("operational time and its inverse: %s", (_, chosen) => {
  const warp = new Warp(start, end, chosen);
  const other = new Warp(start, end, chosen);
  const moments = fc.integer({ min: parseTimestamp("2010-01-01"), max: parseTimestamp("2045-01-01") });
  fc.assert(
    fc.property(moments, moments, (one, two) => {
      const first = Math.min(one, two);
      const second = Math.max(one, two);
      expect(warp.to(first)).toBeLessThanOrEqual(warp.to(second));
      // Whatever was asked before.
      expect(other.to(second)).toBe(warp.to(second));
      const passed = warp.to(second);
      const back = warp.from(passed);
      expect(back).toBeGreaterThanOrEqual(second - 1e-4);
      expect(Math.abs(warp.to(back) - passed)).toBeLessThan(1e-4);
      expect(warp.from(warp.to(first))).toBeLessThanOrEqual(back);
    }),
    { numRuns: 500 },
  );
  expect(warp.to(start * 86400)).toBe(0);
  expect(warp.to(end * 86400)).toBe(warp.total);
});

test("cyclic curves move volume without adding any", () => {
  const years = parseDate("2400-01-01") - parseDate("2000-01-01");
  for (const curve of [season, workdays, hours]) {
    const warp = new Warp(parseDate("2000-01-01"), parseDate("2400-01-01"), [curve]);
    expect(warp.total / 86400 / years).toBeCloseTo(1, 9);
  }
  const half = new Warp(parseDate("2022-01-01"), parseDate("2023-01-01"), [growth]);
  expect(half.total / 86400).toBeCloseTo(365 / 2, 9);
});

test("nothing happens while the intensity is zero, and two working days end two working days later", () => {
  const warp = new Warp(start, end, [workdays]);
  const friday = parseTimestamp("2024-05-03T12:00");
  const twoDays = (2 * 86400 * 7) / 5;
  expect(warp.from(warp.to(friday) + twoDays)).toBeCloseTo(parseTimestamp("2024-05-07T12:00"), 3);
  expect(warp.from(warp.to(parseTimestamp("2024-05-04T09:00")))).toBeCloseTo(parseTimestamp("2024-05-06"), 3);
  const never: CurveData = { by: "date", linear: false, points: [{ from: start, to: end, value: 1 }], otherwise: 0 };
  const bounded = new Warp(start, end, [never]);
  expect(bounded.from(bounded.total + 1)).toBe(Infinity);
  expect(bounded.from(-1)).toBe(-Infinity);
  expect(bounded.to((end + 1000) * 86400)).toBe(bounded.total);
  expect(() => new Warp(start, end, [{ by: "hour", values: new Array<number>(24).fill(0) }])).toThrow(RangeError);
});

test("arrivals have their mean, their shape, and an address that a later end does not move", () => {
  const perSecond = 400 / (86400 * 30.436875);
  const stream = new Stream(11, "Visitor");
  const arrivals = new Arrivals(perSecond, start, end, [season, workdays, hours], stream);
  const longer = new Arrivals(perSecond, start, end + 365, [season, workdays, hours], stream);
  const more = new Arrivals(perSecond * 2, start, end, [season, workdays, hours], stream);
  let total = 0;
  let expected = 0;
  for (let day = start; day < end; day++) {
    const count = arrivals.countOf(day);
    expect(longer.countOf(day)).toBe(count);
    expect(more.countOf(day)).toBeGreaterThanOrEqual(count);
    expect(arrivals.countOf(day, perSecond * 2)).toBe(more.countOf(day));
    if (weekdayOf(day) >= 5) expect(count).toBe(0);
    for (let ordinal = 0; ordinal < count; ordinal++) {
      const moment = arrivals.moment(day, ordinal);
      expect(Math.floor(moment / 86400)).toBe(day);
      expect(hours.values[hourOf(moment)]).toBeGreaterThan(0);
    }
    total += count;
    expected += arrivals.expectedOn(day);
  }
  expect(expected).toBeCloseTo(400 * 36, -2);
  expect(Math.abs(total - expected)).toBeLessThan(4 * Math.sqrt(expected));
});

test("drift in time", () => {
  expect([ramp(0.2, 0.6, 100, 200, 50), ramp(0.2, 0.6, 100, 200, 150), ramp(0.2, 0.6, 100, 200, 300)]).toEqual([0.2, 0.4, 0.6]);
  expect(ramp(1, 2, 100, 100, 100)).toBe(1);
  const year = 365.25 * 86400;
  expect([compound(0.03, year, 0, 0), compound(0.03, year, 0, year), compound(0.03, year, 0, 2 * year)]).toEqual([
    1, 1.03, 1.0609,
  ]);
  expect(compound(0.03, year, year, 0)).toBeCloseTo(1 / 1.03, 14);
});
