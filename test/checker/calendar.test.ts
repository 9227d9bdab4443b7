import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, civilFromDays, daysFromCivil, parseMoment, showDay } from "../../src/checker/calendar.ts";

const days = fc.integer({ min: -200_000, max: 200_000 });

describe("the calendar", () => {
  it("agrees with the platform's", () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilFromDays(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(daysFromCivil(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
      }),
    );
  });

  it("reads what it writes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 200_000 }),
        (day) => void expect(parseMoment(showDay(day))).toBe(day * 86_400),
      ),
    );
  });

  it("knows which days there are", () => {
    expect(parseMoment("2024-02-29")).not.toBeNull();
    for (const text of ["2023-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00", "2024-01-01T24:00"])
      expect(parseMoment(text)).toBeNull();
    expect(parseMoment("1970-01-01T01:02:03")).toBe(3_723);
  });

  it("adds months up to the month's end", () => {
    const later = (day: string, months: number): string => showDay(addMonths((parseMoment(day) ?? 0) / 86_400, months));
    expect(later("2024-01-31", 1)).toBe("2024-02-29");
    expect(later("2024-03-31", -1)).toBe("2024-02-29");
    expect(later("2023-11-30", 15)).toBe("2025-02-28");
    expect(later("2024-02-29", 12)).toBe("2025-02-28");
  });
});
