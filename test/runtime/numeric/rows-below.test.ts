/** What rows come to whose values are below some: against looking at every row. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { above } from "../../../src/runtime/arithmetic/next.ts";
import { GatheredExtremes, GatheredSums } from "../../../src/runtime/population/gathered-rows.ts";
import { ExtremesBelow, SumsBelow } from "../../../src/runtime/population/rows-below.ts";

interface Row {
  readonly group: number;
  readonly value: number;
  readonly order: number;
  readonly other: number;
}

const few = fc.integer({ min: -6, max: 6 });
const order = fc.oneof({ weight: 8, arbitrary: few }, { weight: 1, arbitrary: fc.constantFrom(NaN, -Infinity) });
const row: fc.Arbitrary<Row> = fc.record({
  group: fc.nat(2),
  value: fc.integer({ min: -9, max: 9 }),
  order,
  other: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -40, max: 40 }) }, { weight: 1, arbitrary: fc.constant(NaN) }),
});
const limit = fc.oneof({ weight: 6, arbitrary: few }, { weight: 1, arbitrary: fc.constantFrom(NaN, -Infinity, Infinity) });
const asked = fc.record({ group: fc.integer({ min: -1, max: 4 }), to: limit, from: limit, otherTo: limit, otherFrom: limit });

const isIn = (value: number, from: number, to: number): boolean => from <= to && value < to && !(value < from);
const extreme = (sign: number, values: readonly number[]): number =>
  values.length === 0 ? -99 : sign * Math.max(...values.map((v) => sign * v));

describe("rows below values", () => {
  it("by one value", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.array(asked, { minLength: 1, maxLength: 9 }), (rows, questions) => {
        const sums = new SumsBelow(rows.length, 3);
        const gathered = new GatheredSums();
        const best = [1, -1].map((sign) => new ExtremesBelow(rows.length, 3, sign));
        for (const r of rows) for (const made of [sums, gathered, ...best]) made.add(r.group, r.value, r.order);
        for (const made of [sums, ...best]) made.settle();
        for (const { group, to, from } of questions) {
          const known = rows.filter((r) => r.group === group && !Number.isNaN(r.order));
          const mine = known.filter((r) => isIn(r.order, from, to)).map((r) => r.value);
          const sum = mine.reduce((a, b) => a + b, 0);
          expect(sums.sum(group, to, from) + 0).toBe(sum);
          expect(sums.rows(group, to, from)).toBe(mine.length);
          expect(sums.mean(group, to, from)).toBe(sum / mine.length);
          expect(gathered.sum(group, to, from) + 0).toBe(sum);
          const below = known.filter((r) => r.order < to).map((r) => r.value);
          [1, -1].forEach((sign, i) => expect(best[i]!.at(group, -99, to)).toBe(extreme(sign, below)));
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("by two values", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 150 }), fc.array(asked, { minLength: 1, maxLength: 9 }), (rows, questions) => {
        const sums = new SumsBelow(rows.length, 3, 2);
        const gathered = new GatheredSums(2);
        const best = [1, -1].map((sign) => new ExtremesBelow(rows.length, 3, sign, 2));
        const found = [1, -1].map((sign) => new GatheredExtremes(sign, 2));
        for (const r of rows)
          for (const made of [sums, gathered, ...best, ...found]) made.add(r.group, r.value, r.order, r.other);
        for (const made of [sums, ...best]) made.settle();
        for (const { group, to, from, otherTo, otherFrom } of questions) {
          const known = rows.filter((r) => r.group === group && !Number.isNaN(r.order) && !Number.isNaN(r.other));
          const mine = known.filter((r) => isIn(r.order, from, to) && isIn(r.other, otherFrom, otherTo)).map((r) => r.value);
          const sum = mine.reduce((a, b) => a + b, 0);
          expect(sums.sum(group, to, from, otherTo, otherFrom) + 0).toBe(sum);
          expect(sums.rows(group, to, from, otherTo, otherFrom)).toBe(mine.length);
          expect(gathered.sum(group, to, from, otherTo, otherFrom) + 0).toBe(sum);
          const below = known.filter((r) => r.order < to && r.other < otherTo).map((r) => r.value);
          [1, -1].forEach((sign, i) => {
            expect(best[i]!.at(group, -99, to, otherTo)).toBe(extreme(sign, below));
            expect(found[i]!.at(group, -99, to, otherTo)).toBe(extreme(sign, below));
          });
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it("keep as many rows as there are values while they are gathered, and their places in a copy", () => {
    const sums = new GatheredSums();
    const least = new GatheredExtremes(-1);
    for (let i = 0; i < 200_000; i++) {
      sums.add(i % 3, i % 7, Math.floor(i / 1_000));
      least.add(0, 200_000 - i, i % 5_000);
    }
    const copy = sums.slice();
    sums.add(1, 1_000, 0);
    const expected = Array.from({ length: 50_000 }, (_, i) => (i % 3 === 1 ? i % 7 : 0)).reduce((a, b) => a + b, 0);
    expect(copy.sum(1, 50)).toBe(expected);
    expect(sums.sum(1, 50)).toBe(expected + 1_000);
    expect(least.at(0, NaN, 10)).toBe(200_000 - 195_009);
    expect(least.slice().at(0, NaN, 0)).toBeNaN();
  });
});

it("the number above another is the next one", () => {
  const float = new Float64Array(1);
  const bits = new BigInt64Array(float.buffer);
  const next = (x: number): number => {
    if (x === 0) return Number.MIN_VALUE;
    float[0] = x;
    bits[0]! += x > 0 ? 1n : -1n;
    return float[0];
  };
  const usual = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => x === 0 || Math.abs(x) > 1e-300);
  fc.assert(
    fc.property(usual, (x) => {
      expect(above(x)).toBe(next(x));
    }),
    {
      numRuns: 5_000,
      seed: 9,
      examples: [[0], [-0], [1], [-1], [2 ** 53], [-(2 ** 53)], [0.1], [1 - 2 ** -53], [-1 - 2 ** -52]],
    },
  );
  expect(above(NaN)).toBeNaN();
});
