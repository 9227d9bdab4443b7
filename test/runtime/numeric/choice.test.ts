import fc from "fast-check";
import { expect, test } from "vitest";
import { below } from "../../../src/runtime/choice/below.ts";
import { largestRemainder, Quota } from "../../../src/runtime/choice/quota.ts";
import { subsetText } from "../../../src/runtime/choice/subset-text.ts";
import { WeighedRow, Weighted } from "../../../src/runtime/choice/weighted.ts";
import { ChildDraw, RowKey } from "../../../src/runtime/random/row-key.ts";
import { Stream } from "../../../src/runtime/random/stream.ts";
import { fit } from "./battery.ts";

const stream = new Stream(7, "Choice");

function drawOf(row: number): ChildDraw {
  const key = new RowKey();
  key.ofRoot(stream, row);
  return new ChildDraw(5).under(key);
}

test("below reaches both ends and nothing else", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1 << 21 }), (n) => below(0, n) === 0 && below(-1, n) === n - 1));
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 1 << 21 }), (bits, n) => below(bits, n) >= 0 && below(bits, n) < n),
  );
});

test("weights are met, and a weight of zero is never picked", () => {
  const weights = [0, 8, 10, 0, 15, 60, 7, 1e-12, 0];
  const choice = new Weighted(weights);
  const counts = new Float64Array(weights.length);
  const samples = 200_000;
  const draw = drawOf(1);
  for (let sample = 0; sample < samples; sample++) counts[choice.pick(draw.unit(sample))]!++;
  expect([counts[0], counts[3], counts[8]]).toEqual([0, 0, 0]);
  expect(fit(counts, (value) => weights[value]! / 100, samples)).toBeGreaterThan(1e-4);
  expect(choice.pick(0)).toBe(1);
  expect(choice.pick(1 - 2 ** -53)).toBe(7);
  expect(choice.share(5)).toBeCloseTo(0.6, 12);
});

test("the guide table gives what a search of the sums gives", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(1e-9)), {
        minLength: 1,
        maxLength: 300,
      }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (weights, u) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 0);
        const picked = new Weighted(weights).pick(u);
        expect(weights[picked]).toBeGreaterThan(0);
        const before = weights.slice(0, picked).reduce((sum, weight) => sum + weight, 0) / total;
        expect(u).toBeGreaterThanOrEqual(before - 1e-12);
        expect(u).toBeLessThanOrEqual(before + weights[picked]! / total + 1e-12);
      },
    ),
  );
});

test("impossible weights are refused", () => {
  for (const weights of [[], [0, 0], [1, -1], [1, NaN], [1, Infinity]]) expect(() => new Weighted(weights)).toThrow(RangeError);
});

test("weights that vary with the row", () => {
  const row = new WeighedRow(4);
  row.begin();
  for (const weight of [0, 1, 3, -2]) row.add(weight);
  expect([0, 0.2, 0.25, 0.99].map((u) => row.pick(u))).toEqual([1, 1, 2, 2]);
  row.begin();
  row.add(0);
  expect(row.pick(0.5)).toBe(-1);
});

test("15% of 50,000 is 7,500", () => {
  const quota = new Quota([15, 40, 25, 10, 10]);
  const counts = [0, 0, 0, 0, 0];
  for (let row = 0; row < 50_000; row++) counts[quota.labelOf(row, stream, 50_000)]!++;
  expect(counts).toEqual([7500, 20000, 12500, 5000, 5000]);
});

test("every complete block has its exact shares, the rest the largest remainders, and earlier blocks never change", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 20_000 }),
      (weights, total) => {
        const sum = weights.reduce((one, other) => one + other, 0);
        fc.pre(sum > 0);
        const quota = new Quota(weights.map((weight) => weight / sum));
        const grown = new Quota(weights);
        expect(grown.blockSize).toBe(quota.blockSize);
        const size = quota.blockSize;
        const complete = Math.floor(total / size);
        const rest = total - complete * size;
        const counts = new Float64Array(weights.length);
        for (let row = 0; row < total; row++) {
          const label = quota.labelOf(row, stream, total);
          if (row < complete * size && row % 7 === 0) expect(grown.labelOf(row, stream, total * 3)).toBe(label);
          counts[label]!++;
        }
        const remainder = largestRemainder(weights, rest);
        for (let label = 0; label < weights.length; label++) {
          expect(counts[label]).toBe((complete * size * weights[label]!) / sum + remainder[label]!);
          expect(Math.abs(counts[label]! - (total * weights[label]!) / sum)).toBeLessThan(1);
        }
      },
    ),
    { numRuns: 25, examples: [[[30, 3, 15, 27, 36, 35], 4599]] },
  );
});

test("largest remainders go to the first among equals", () => {
  expect([...largestRemainder([1, 1, 1], 4)]).toEqual([2, 1, 1]);
  expect([...largestRemainder([0.5, 0, 0.5], 3)]).toEqual([2, 0, 1]);
  expect([...largestRemainder([47.5, 47.5, 5], 7)]).toEqual([3, 3, 1]);
  expect([...largestRemainder([3, 1], 0)]).toEqual([0, 0]);
  expect([...largestRemainder([30, 3, 15, 27, 36, 35], 73)]).toEqual([15, 2, 8, 13, 18, 17]);
});

test("subsets have their size, keep their order, and are equally likely", () => {
  const letters = ["a", "b", "c", "d", "e"];
  const counts = new Map<string, number>();
  for (let row = 0; row < 20_000; row++) {
    const text = subsetText(drawOf(row).unit53(0), letters, 2);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(["a, b", "a, c", "a, d", "a, e", "b, c", "b, d", "b, e", "c, d", "c, e", "d, e"]);
  expect(fit([...counts.values()], () => 0.1, 20_000)).toBeGreaterThan(1e-4);
  expect([subsetText(0.5, letters, 9), subsetText(0.5, letters, -1)]).toEqual(["a, b, c, d, e", ""]);
});
