/** Candidates between bounds against a list that is looked through from end to end. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedCandidates, type Bounded, type IntervalForm } from "../../../src/runtime/candidates/bounded.ts";
import { DistinctPicker } from "../../../src/runtime/candidates/distinct.ts";
import { hash32 } from "../../../src/runtime/random/hash.ts";

const forms: readonly IntervalForm[] = ["[]", "[)", "(]", "()"];

const cases = fc.record({
  size: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 100, max: 700 })),
  salt: fc.integer(),
  groups: fc.integer({ min: 1, max: 3 }),
  weighted: fc.boolean(),
  forms: fc.array(fc.constantFrom(...forms), { minLength: 1, maxLength: 3 }),
  questions: fc.array(
    fc.record({
      group: fc.integer({ min: -1, max: 2 }),
      bounds: fc.array(fc.oneof(fc.integer({ min: -2, max: 34 }), fc.constantFrom(-Infinity, Infinity, NaN)), {
        minLength: 6,
        maxLength: 6,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

function bounded(c: { size: number; salt: number; groups: number; weighted: boolean; forms: readonly IntervalForm[] }): Bounded {
  const number = (row: number, what: string, below: number): number => (hash32(`${c.salt} ${row} ${what}`) >>> 0) % below;
  const column = (make: (row: number) => number): Float64Array => Float64Array.from({ length: c.size }, (_, row) => make(row));
  return {
    size: c.size,
    groupCount: c.groups,
    groups: Int32Array.from({ length: c.size }, (_, row) => number(row, "group", c.groups + 1) - 1),
    weights: column((row) => (c.weighted ? number(row, "weight", 5) : 1)),
    values: c.forms.map((form, i) => ({ form, column: column((row) => number(row, `value ${i}`, 32)) })),
  };
}

function admits(b: Bounded, row: number, bounds: readonly number[]): boolean {
  return b.values.every(({ form, column }, i) => {
    const value = column[row]!;
    const [low, high] = [bounds[2 * i]!, bounds[2 * i + 1]!];
    return (form[0] === "(" ? value > low : value >= low) && (form[1] === ")" ? value < high : value <= high);
  });
}

test("positions are those of the rows within the bounds, in the order of the first value", () => {
  fc.assert(
    fc.property(cases, (c) => {
      const b = bounded(c);
      const candidates = new BoundedCandidates(b);
      for (const { group, bounds } of c.questions) {
        const asked = candidates.ask(...bounds);
        const wanted = Array.from({ length: c.size }, (_, row) => row)
          .filter((row) => group >= 0 && b.groups[row] === group && admits(b, row, bounds))
          .toSorted((x, y) => b.values[0]!.column[x]! - b.values[0]!.column[y]! || x - y)
          .flatMap((row) => Array.from({ length: b.weights[row]! }, () => row));
        expect(group < c.groups ? candidates.mass(group, asked) : 0).toBe(wanted.length);
        if (group >= c.groups) continue;
        wanted.forEach((row, position) => expect(candidates.at(position, group)).toBe(row));
        for (const row of new Set(wanted)) expect(candidates.positionOf(row, group)).toBe(wanted.indexOf(row));
        const outside = Array.from({ length: c.size }, (_, row) => row).find((row) => !wanted.includes(row));
        if (outside !== undefined) expect(candidates.positionOf(outside, group)).toBe(-1);
        expect(candidates.pick(0.999999, group, asked)).toBe(wanted.at(-1) ?? -1);
      }
    }),
    { numRuns: 150 },
  );
});

test("draws without repeats find the rest when the bounds move", () => {
  fc.assert(
    fc.property(cases, (c) => {
      const b = bounded({ ...c, weighted: false });
      const candidates = new BoundedCandidates(b);
      const picker = new DistinctPicker(candidates);
      picker.begin();
      const taken = new Set<number>();
      for (const [i, { bounds }] of c.questions.entries()) {
        const row = picker.pick((i * 0.37) % 1, 0, candidates.ask(...bounds));
        const left = Array.from({ length: c.size }, (_, r) => r).filter(
          (r) => b.groups[r] === 0 && admits(b, r, bounds) && !taken.has(r),
        );
        if (left.length === 0) expect(row).toBe(-1);
        else expect(left).toContain(row);
        if (row >= 0) taken.add(row);
      }
    }),
    { numRuns: 100 },
  );
});
