import fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidates, Choosable } from "../../../src/runtime/candidates/candidates.ts";
import { chooseAmong } from "../../../src/runtime/candidates/choose.ts";
import { DistinctPicker, DistinctStrata } from "../../../src/runtime/candidates/distinct.ts";
import { masses } from "../../../src/runtime/candidates/masses.ts";
import { Strata } from "../../../src/runtime/candidates/strata.ts";
import { UniformAlive } from "../../../src/runtime/candidates/uniform.ts";
import { WeightedAlive } from "../../../src/runtime/candidates/weighted.ts";
import { RowKey } from "../../../src/runtime/random/row-key.ts";
import { Stream } from "../../../src/runtime/random/stream.ts";
import { fit } from "./battery.ts";
import { OrderedCandidates } from "../../../src/runtime/population/candidate-list.ts";
import { LinkedPairs } from "../../../src/runtime/population/linked-pairs.ts";
import { ImpossibleData } from "../../../src/runtime/population/refusal.ts";

const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const stream = new Stream(21, "Candidates");
const key = new RowKey();

/** Uniform numbers from the runtime's own draws. */
function draw(row: number): number {
  key.ofRoot(stream, row);
  return key.unit53(1);
}

interface Row {
  readonly candidate: boolean;
  readonly group: number;
  readonly weight: number;
  readonly start: number;
  readonly life: number | null;
}
const row: fc.Arbitrary<Row> = fc.record({
  candidate: fc.boolean(),
  group: fc.integer({ min: -1, max: 3 }),
  weight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true })),
  start: fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 20 })),
  life: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 15 })),
});
const features = fc.record({
  some: fc.boolean(),
  groups: fc.boolean(),
  weights: fc.boolean(),
  starts: fc.boolean(),
  ends: fc.boolean(),
});
type Features = typeof features extends fc.Arbitrary<infer T> ? T : never;

function choosable(rows: readonly Row[], has: Features): Choosable {
  return {
    size: rows.length,
    ordinals: has.some ? Int32Array.from(rows.flatMap(({ candidate }, ordinal) => (candidate ? [ordinal] : []))) : null,
    groups: has.groups ? Int32Array.from(rows, ({ group }) => group) : null,
    groupCount: 4,
    weights: has.weights ? Float64Array.from(rows, ({ weight }) => weight) : null,
    starts: has.starts ? Float64Array.from(rows, ({ start }) => start) : null,
    ends: has.ends
      ? Float64Array.from(rows, ({ start, life }) =>
          life === null ? Infinity : (has.starts && start === start ? start : 0) + life,
        )
      : null,
  };
}

function alive(from: Choosable, group: number, now: number): number[] {
  const { ordinals, groups, weights, starts, ends } = from;
  const all = ordinals ? [...ordinals] : Array.from({ length: from.size }, (_, ordinal) => ordinal);
  return all.filter(
    (ordinal) =>
      (groups ? groups[ordinal] === group && group >= 0 : group === 0) &&
      (!weights || weights[ordinal]! > 0) &&
      (!starts || !(starts[ordinal]! > now)) &&
      (!ends || !(ends[ordinal]! <= now)),
  );
}

test("whatever the strategy, exactly those alive in the group have positions, and draws fall on them", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 40 }),
      features,
      fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -2, max: 30 }), unit), {
        minLength: 5,
        maxLength: 10,
      }),
      (rows, has, questions) => {
        const from = choosable(rows, has);
        const candidates = chooseAmong(from);
        for (const [anyGroup, now, u] of questions) {
          const group = has.groups ? anyGroup : 0;
          const living = alive(from, group, now);
          let mass = 0;
          const firsts = new Set<number>();
          for (const candidate of living) {
            const position = candidates.positionOf(candidate, group, now);
            const weight = candidates.weightOf(candidate);
            expect(weight).toBeGreaterThan(0);
            expect(candidates.at(position, group, now)).toBe(candidate);
            expect(candidates.at(position + weight - 1, group, now)).toBe(candidate);
            firsts.add(position);
            mass += weight;
          }
          expect(firsts.size).toBe(living.length);
          expect(candidates.mass(group, now)).toBe(mass);
          for (let ordinal = 0; ordinal < rows.length; ordinal++) {
            if (!living.includes(ordinal)) expect(candidates.positionOf(ordinal, group, now)).toBe(-1);
          }
          const picked = candidates.pick(u, group, now);
          expect(living.length === 0 ? picked === -1 : living.includes(picked)).toBe(true);
          for (const excluded of [-1, ...living.slice(0, 3), 0]) {
            if (excluded >= rows.length) continue;
            const left = living.filter((candidate) => candidate !== excluded);
            const other = candidates.pickOther(u, group, now, excluded);
            expect(left.length === 0 ? other === -1 : left.includes(other)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ["uniform", false, false, false],
  ["weighted", true, false, false],
  ["uniform, begun", false, true, false],
  ["weighted, begun", true, true, false],
  ["weighted, alive", true, true, true],
])("probabilities are proportional to the weights: %s", (_, weighted, begun, ending) => {
  const size = 60;
  const weights = Float64Array.from({ length: size }, (_, index) => (index % 7 === 0 ? 0 : 1 / (1 + (index % 10))));
  const starts = Float64Array.from({ length: size }, (_, index) => (index * 37) % 50);
  const ends = starts.map((start, index) => (index % 3 === 0 ? NaN : start + 20));
  const from: Choosable = { size, weights: weighted ? weights : null, starts: begun ? starts : null, ends: ending ? ends : null };
  const candidates = chooseAmong(from);
  const now = 30;
  const living = alive(from, 0, now);
  const weight = (ordinal: number): number => (!living.includes(ordinal) ? 0 : weighted ? weights[ordinal]! : 1);
  const total = Array.from({ length: size }, (_, ordinal) => weight(ordinal)).reduce((sum, x) => sum + x, 0);
  const counts = new Float64Array(size);
  const others = new Float64Array(size);
  const excluded = living[3]!;
  for (let sample = 0; sample < 60_000; sample++) {
    counts[candidates.pick(draw(sample), 0, now)]!++;
    others[candidates.pickOther(draw(sample), 0, now, excluded)]!++;
  }
  expect(fit(counts, (ordinal) => weight(ordinal) / total, 60_000)).toBeGreaterThan(1e-4);
  expect(others[excluded]).toBe(0);
  expect(
    fit(others, (ordinal) => (ordinal === excluded ? 0 : weight(ordinal) / (total - weight(excluded))), 60_000),
  ).toBeGreaterThan(1e-4);
});

test("draws under one owner never repeat, until none is left, though time goes on", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      features,
      fc.array(fc.tuple(unit, fc.integer({ min: 0, max: 1 })), { minLength: 60, maxLength: 60 }),
      (rows, has, draws) => {
        const from = choosable(rows, has);
        const candidates = chooseAmong(from);
        const picker = new DistinctPicker(candidates);
        for (let owner = 0; owner < 2; owner++) {
          picker.begin();
          const group = has.groups ? owner : 0;
          const before = new Set<number>();
          let now = 10;
          for (const [u, step] of draws) {
            now += step;
            const left = alive(from, group, now).filter((candidate) => !before.has(candidate));
            const picked = picker.pick(u, group, now);
            if (left.length === 0) expect(picked).toBe(-1);
            else expect(left).toContain(picked);
            if (picked >= 0) before.add(picked);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("what is left keeps its proportions", () => {
  const weights = Float64Array.from([5, 1, 3, 2]);
  const candidates = chooseAmong({ size: 4, weights });
  const picker = new DistinctPicker(candidates);
  const counts = new Float64Array(16);
  for (let sample = 0; sample < 40_000; sample++) {
    picker.begin();
    const first = picker.pick(draw(2 * sample), 0, 0);
    counts[first * 4 + picker.pick(draw(2 * sample + 1), 0, 0)]!++;
  }
  expect(
    fit(
      counts,
      (cell) => {
        const [first, second] = [Math.floor(cell / 4), cell % 4];
        return first === second ? 0 : ((weights[first]! / 11) * weights[second]!) / (11 - weights[first]!);
      },
      40_000,
    ),
  ).toBeGreaterThan(1e-4);
  picker.begin();
  picker.exclude(0, 0, 0);
  picker.exclude(0, 0, 0);
  picker.exclude(-1, 0, 0);
  expect(new Set([0.1, 0.5, 0.9].map((u) => picker.pick(u, 0, 0)))).toEqual(new Set([1, 2, 3]));
  expect(picker.pick(0.5, 0, 0)).toBe(-1);
});

test("thousands without repeats", () => {
  const size = 5000;
  const candidates = chooseAmong({ size, weights: Float64Array.from({ length: size }, (_, index) => 1 / (index + 1)) });
  const picker = new DistinctPicker(candidates);
  picker.begin();
  const picked = new Set(Array.from({ length: size }, (_, index) => picker.pick(draw(index), 0, 0)));
  expect(picked.size).toBe(size);
  expect(picker.pick(0.5, 0, 0)).toBe(-1);
});

test("weights that depend on both sides, with and without time, exclusion and repeats", () => {
  const size = 60;
  const strata = 3;
  const stratumOf = Int32Array.from({ length: size }, (_, index) => (index * 7) % strata);
  const weights = Float64Array.from({ length: size }, (_, index) => 1 + (index % 4));
  const starts = Float64Array.from({ length: size }, (_, index) => index);
  // Two values of mine; the second never meets the last stratum.
  const factors = Float64Array.from([1, 3, 0.5, 2, 1, 0]);
  const now = 40;
  for (const timed of [false, true]) {
    const base = chooseAmong({ size, groups: stratumOf, groupCount: strata, weights, starts: timed ? starts : null });
    const choice = new Strata(base, strata, factors);
    for (const mine of [0, 1]) {
      const weight = (ordinal: number, excluded: number): number =>
        ordinal === excluded || (timed && starts[ordinal]! > now)
          ? 0
          : weights[ordinal]! * factors[mine * strata + stratumOf[ordinal]!]!;
      for (const excluded of [-1, 5]) {
        const total = Array.from({ length: size }, (_, ordinal) => weight(ordinal, excluded)).reduce((sum, x) => sum + x, 0);
        const counts = new Float64Array(size);
        for (let sample = 0; sample < 40_000; sample++) {
          counts[
            excluded < 0 ? choice.pick(draw(sample), 0, mine, now) : choice.pickOther(draw(sample), 0, mine, now, excluded)
          ]!++;
        }
        expect(fit(counts, (ordinal) => weight(ordinal, excluded) / total, 40_000)).toBeGreaterThan(1e-4);
        if (excluded < 0) expect(choice.total(0, mine, now)).toBeCloseTo(total, 9);
      }
      const distinct = new DistinctStrata(base, strata, factors);
      distinct.begin();
      const possible = Array.from({ length: size }, (_, ordinal) => ordinal).filter((ordinal) => weight(ordinal, -1) > 0);
      const picked = possible.map((_, index) => distinct.pick(draw(index), 0, mine, now));
      expect(picked.sort((a, b) => a - b)).toEqual(possible);
      expect(distinct.pick(0.5, 0, mine, now)).toBe(-1);
    }
    expect(choice.pick(0.5, -1, 0, now)).toBe(-1);
    expect(choice.pick(0.5, 0, -1, now)).toBe(-1);
  }
});

test("only those that began within a span", () => {
  const starts = Float64Array.from([5, 1, 9, 3, 7]);
  for (const candidates of [
    new UniformAlive({ size: 5, starts }),
    new WeightedAlive({ size: 5, starts, weights: Float64Array.from([1, 2, 3, 4, 5]) }),
  ]) {
    const picked = new Set(Array.from({ length: 200 }, (_, sample) => candidates.pickBetween(draw(sample), 0, 3, 7)));
    expect(picked).toEqual(new Set([0, 4]));
    expect(candidates.pickBetween(0.5, 0, 7, 8)).toBe(-1);
  }
});

test("weights become whole numbers in proportion", () => {
  expect([...masses([3, 0, -1, NaN, 5])]).toEqual([3, 0, 0, 0, 5]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 50 }), (weights) => {
      const whole = masses(weights);
      const sum = weights.reduce((one, other) => one + other, 0);
      const total = whole.reduce((one, other) => one + other, 0);
      expect(total).toBeLessThanOrEqual(2 ** 52);
      for (let index = 0; index < weights.length; index++) {
        expect(Number.isInteger(whole[index])).toBe(true);
        expect(whole[index]).toBeGreaterThan(0);
        expect(Math.abs(whole[index]! / total - weights[index]! / sum)).toBeLessThan(1e-13);
      }
    }),
  );
  expect(() => masses([1, Infinity])).toThrow(RangeError);
});

test("lookups in an order, smaller numbers first among equals, no order last", () => {
  const list = new OrderedCandidates(6, 2, 1);
  for (const [row, group, order] of [
    [0, 0, 5],
    [1, 1, 1],
    [2, 0, 9],
    [3, 0, 5],
    [5, 1, NaN],
  ] as const)
    list.add(row, group, order, row * 10);
  const { offsets, rows, values } = list.inOrder();
  expect([...offsets]).toEqual([0, 3, 5]);
  expect([...rows]).toEqual([0, 3, 2, 1, 5]);
  expect([...values[0]!]).toEqual([0, 30, 20, 10, 50]);
});

test("pairs never repeat", () => {
  const pairs = new LinkedPairs(12, 30, 200, stream, "Link");
  const seen = new Set<string>();
  for (let index = 0; index < 200; index++) {
    expect(pairs.left(index)).toBeLessThan(12);
    expect(pairs.right(index)).toBeLessThan(30);
    seen.add(`${pairs.left(index)} ${pairs.right(index)}`);
  }
  expect(seen.size).toBe(200);
  expect(() => new LinkedPairs(3, 4, 13, stream, "Link")).toThrow(ImpossibleData);
});

test("every strategy has a name of its own", () => {
  const starts = new Float64Array(3);
  const weights = Float64Array.from([1, 2, 3]);
  const ends = new Float64Array(3).fill(9);
  const all: readonly Candidates[] = [{}, { weights }, { starts }, { weights, starts }, { weights, starts, ends }].map(
    (columns) => chooseAmong({ size: 3, ...columns }),
  );
  expect(new Set(all.map(({ strategy }) => strategy)).size).toBe(5);
  expect(all.map(({ timed }) => timed)).toEqual([false, false, true, true, true]);
});
