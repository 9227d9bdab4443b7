import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctTexts } from "../../src/vocabulary/distinct.ts";
import { at, draw, maximumLength, sizeOf, type Vocabulary } from "../../src/vocabulary/form.ts";

const word = fc.stringMatching(/^[a-c -]{1,3}$/);
const list = fc
  .uniqueArray(word, { minLength: 1, maxLength: 5 })
  .map((words): Vocabulary => ({ form: "list", words, weights: null }));
const digits = fc.stringMatching(/^[#?a-]{1,3}$/).map((pattern): Vocabulary => ({ form: "digits", pattern }));
const template = fc
  .array(fc.oneof(list, digits, fc.constantFrom("", " ", "-", "ab")), { minLength: 1, maxLength: 3 })
  .map((parts): Vocabulary => ({ form: "template", parts }));
const vocabulary = fc.oneof(
  list,
  digits,
  template,
  fc.array(fc.oneof(list, template), { minLength: 1, maxLength: 3 }).map((options): Vocabulary => ({
    form: "oneOf",
    options: options.map((option, place) => ({ vocabulary: option, weight: place + 1 })),
  })),
);

function textsOf(v: Vocabulary): string[] {
  return Array.from({ length: Math.min(sizeOf(v), 20_000) }, (_, index) => at(v, index));
}

describe("vocabularies", () => {
  it("number their texts: first to last, the last part fastest", () => {
    const v: Vocabulary = {
      form: "template",
      parts: [{ form: "list", words: ["red", "blue"], weights: null }, " shirt ", { form: "digits", pattern: "#" }],
    };
    expect(sizeOf(v)).toBe(20);
    expect([0, 1, 10, 19].map((index) => at(v, index))).toEqual(["red shirt 0", "red shirt 1", "blue shirt 0", "blue shirt 9"]);
    expect(maximumLength(v)).toBe("blue shirt 9".length);
  });

  it("number the texts of a pattern in alphabetical order", () => {
    const v: Vocabulary = { form: "digits", pattern: "?-##" };
    expect(sizeOf(v)).toBe(2600);
    expect([at(v, 0), at(v, 100), at(v, 2599)]).toEqual(["A-00", "B-00", "Z-99"]);
  });

  it("are never longer than said", () => {
    fc.assert(fc.property(vocabulary, (v) => textsOf(v).every((text) => text.length <= maximumLength(v))));
  });

  it("have as many different texts as proved", () => {
    fc.assert(
      fc.property(vocabulary, (v) => {
        const distinct = distinctTexts(v);
        const texts = textsOf(v);
        if (distinct === null) return;
        expect(new Set(texts).size).toBe(texts.length);
        expect(distinct).toBe(sizeOf(v));
      }),
    );
  });

  it("draw only texts that have a number", () => {
    fc.assert(
      fc.property(vocabulary, fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (v, numbers) => {
        if (sizeOf(v) > 20_000) return;
        expect(textsOf(v)).toContain(draw(v, () => numbers.next().value as number));
      }),
    );
  });

  it("see that two ways give one text", () => {
    const parts = (...lists: string[][]): Vocabulary => ({
      form: "template",
      parts: lists.map((words) => ({ form: "list", words, weights: null })),
    });
    expect(distinctTexts(parts(["a", "ab"], ["c", "bc"]))).toBe(null);
    expect(distinctTexts(parts(["a", "b"], ["c", "bc"]))).toBe(4);
  });

  it("prove large templates by decoding them", () => {
    const thousand: Vocabulary = { form: "list", words: Array.from({ length: 1000 }, (_, n) => `word${n}`), weights: null };
    expect(distinctTexts({ form: "template", parts: [thousand, " ", thousand] })).toBe(1_000_000);
    // "word1" + "word23" is "word1word23", and nothing else is; but word1 + 1… is not told from word11.
    expect(distinctTexts({ form: "template", parts: [thousand, thousand] })).toBe(null);
  });
});
