import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "../../src/diagnostics/nearest.ts";

describe("nearest", () => {
  it.each([
    ["Custmer", ["Order", "Customer"], "Customer"],
    ["cusotmer", ["order", "customer"], "customer"],
    ["orderId", ["order", "order_id"], "order_id"],
    ["PRICE", ["prize", "price"], "price"],
    ["quantty", ["quality", "quantity"], "quantity"],
    ["amount", ["total_amount", "count"], "total_amount"],
    ["snake_case", ["snakeCase", "snake_cast"], "snakeCase"],
  ])("%s", (name, candidates, expected) => expect(nearest(name, candidates)).toBe(expected));

  it.each([
    ["zebra", ["order", "customer"]],
    ["id", ["no", "ordinal"]],
    ["", ["order"]],
    ["order", []],
    ["order", ["order"]],
  ])("nothing is near %s", (name, candidates) => expect(nearest(name, candidates)).toBeNull());

  it("finds a name with one slip among strangers", () => {
    const name = fc.stringMatching(/^[a-z]{5,12}$/);
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom("drop", "double", "swap"), (word, place, slip) => {
        const at = place % (word.length - 1);
        const wrong = {
          drop: word.slice(0, at) + word.slice(at + 1),
          double: word.slice(0, at) + word[at]! + word.slice(at),
          swap: word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
        }[slip];
        fc.pre(wrong !== word);
        expect(nearest(wrong, ["0000000000", word, "1111"])).toBe(word);
      }),
    );
  });

  it("counts the slips that it forgives", () => {
    // The definition itself: a whole table, and every candidate.
    const distance = (a: string, b: string): number => {
      const table = Array.from({ length: a.length + 1 }, (_, i) =>
        Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
      );
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++) {
          const changed = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
          const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? table[i - 2]![j - 2]! + 1 : Infinity;
          table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, changed, swapped);
        }
      return table[a.length]![b.length]!;
    };
    const name = fc.stringMatching(/^[abcxé]{1,14}$/);
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 6 }), (wrong, candidates) => {
        const forgiven = Math.min(4, Math.max(1, Math.floor(wrong.length / 3)));
        const near = candidates
          .filter((candidate) => candidate !== wrong)
          .map((candidate) => {
            const isEnd = wrong.length >= 4 && (candidate.startsWith(wrong) || candidate.endsWith(wrong));
            return { candidate, slips: Math.min(distance(wrong, candidate), isEnd ? 1.75 : Infinity) };
          })
          .filter(({ slips }) => slips < forgiven + 0.5);
        const least = Math.min(...near.map(({ slips }) => slips));
        expect(nearest(wrong, candidates)).toBe(near.find(({ slips }) => slips === least)?.candidate ?? null);
      }),
      { numRuns: 2000 },
    );
  });

  it("is quick for thousands of unknown names among thousands", () => {
    const names = (prefix: string): string[] => Array.from({ length: 3000 }, (_, i) => `${prefix}_${(i * 7919) % 100_003}_name`);
    const [unknown, known] = [names("some"), names("other")];
    const begun = performance.now();
    for (const name of unknown) nearest(name, known);
    // About a second where this was measured; with a whole table for each pair it was half a minute.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it("asks", () => {
    expect(didYouMean("Custmer", ["Customer"])).toBe("Did you mean `Customer`?");
    expect(didYouMean("Custmer", ["Order"])).toBeNull();
  });
});
