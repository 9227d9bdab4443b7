import fc from "fast-check";
import { expect, test } from "vitest";
import * as calendar from "../../../src/runtime/time/calendar.ts";
import { dateText, parseDate, parseTimestamp, timestampText } from "../../../src/runtime/time/iso.ts";

const days = fc.integer({ min: parseDate("0001-01-01"), max: parseDate("9999-12-31") });

test("dates agree with the platform's calendar", () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * 86400_000);
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect([calendar.yearOf(day), calendar.monthOf(day), calendar.dayOf(day)]).toEqual([year, month, dayOfMonth]);
      expect(calendar.daysFrom(year, month, dayOfMonth)).toBe(day);
      expect(calendar.weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      expect(calendar.quarterOf(day)).toBe(Math.ceil(month / 3));
      expect(calendar.dayOfYear(day)).toBe(day - calendar.daysFrom(year, 1, 1) + 1);
      expect(calendar.daysInMonth(year, month)).toBe(new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate());
      expect(dateText(day)).toBe(date.toISOString().slice(0, 10));
      expect(parseDate(dateText(day))).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

test("cutting to a unit", () => {
  const cut = (text: string): string[] =>
    [calendar.truncYear, calendar.truncQuarter, calendar.truncMonth, calendar.truncWeek].map((trunc) =>
      dateText(trunc(parseDate(text))),
    );
  expect(cut("2024-08-31")).toEqual(["2024-01-01", "2024-07-01", "2024-08-01", "2024-08-26"]);
  expect(cut("2023-12-31")).toEqual(["2023-01-01", "2023-10-01", "2023-12-01", "2023-12-25"]);
  expect(cut("1969-02-01")).toEqual(["1969-01-01", "1969-01-01", "1969-02-01", "1969-01-27"]);
  const moment = parseTimestamp("2024-08-31T13:45:10");
  expect(timestampText(calendar.truncDay(moment))).toBe("2024-08-31 00:00:00");
  expect(timestampText(calendar.truncHour(moment), "T")).toBe("2024-08-31T13:00:00");
  expect([calendar.hourOf(moment), calendar.dateOf(moment), calendar.dateOf(-1), calendar.hourOf(-1)]).toEqual([
    13,
    parseDate("2024-08-31"),
    -1,
    23,
  ]);
});

test("ISO weeks, at the turn of years", () => {
  const week = (text: string): number[] => [calendar.isoYearOf(parseDate(text)), calendar.isoWeekOf(parseDate(text))];
  expect(week("2021-01-03")).toEqual([2020, 53]);
  expect(week("2021-01-04")).toEqual([2021, 1]);
  expect(week("2018-12-31")).toEqual([2019, 1]);
  expect(week("2024-12-29")).toEqual([2024, 52]);
  expect(week("2026-12-31")).toEqual([2026, 53]);
});

test("months are added to the day of the month, or to the last one", () => {
  const add = (text: string, months: number): string => dateText(calendar.addMonthsToDays(parseDate(text), months));
  expect([
    add("2024-01-31", 1),
    add("2023-01-31", 1),
    add("2024-03-31", -1),
    add("2024-02-29", 12),
    add("2024-12-15", 1),
    add("2024-01-15", -13),
  ]).toEqual(["2024-02-29", "2023-02-28", "2024-02-29", "2025-02-28", "2025-01-15", "2022-12-15"]);
  expect(timestampText(calendar.addMonthsToSeconds(parseTimestamp("2024-01-31T23:59:59"), 1))).toBe("2024-02-29 23:59:59");
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: -1200, max: 1200 }),
      (day, months) => calendar.dayOf(calendar.addMonthsToDays(day, months)) <= calendar.dayOf(day),
    ),
  );
});

test("what is no date is NaN", () => {
  for (const text of ["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "20240101", "", "2024-01-32"])
    expect(parseDate(text)).toBeNaN();
  for (const text of ["2024-01-01T24:00", "2024-01-01T10", "2024-02-30T10:00", "2024-01-01 10:61", "2024-01-01T10:00:60"])
    expect(parseTimestamp(text)).toBeNaN();
  expect(parseTimestamp("1970-01-02")).toBe(86400);
  expect(parseTimestamp("1970-01-01 00:01")).toBe(60);
});
