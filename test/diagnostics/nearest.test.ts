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

  it("asks", () => {
    expect(didYouMean("Custmer", ["Customer"])).toBe("Did you mean `Customer`?");
    expect(didYouMean("Custmer", ["Order"])).toBeNull();
  });
});
