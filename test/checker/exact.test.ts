import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arithmetic, convert, exactLiteral, numberOf } from "../../src/checker/construct.ts";
import { addExact, compareExact, parseExact, toNumber } from "../../src/checker/exact.ts";
import { multiply } from "../../src/checker/expressions/arithmetic.ts";
import { decimalType, floatType, intType } from "../../src/checker/types.ts";

const span = { file: 0, start: 0, end: 0 };
const written = fc
  .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, fraction, places]) =>
    places === 0 ? `${whole}` : `${whole}.${String(fraction).padStart(4, "0").slice(0, places)}`,
  );

describe("numbers as they are written", () => {
  it("keep their value", () => {
    fc.assert(fc.property(written, (text) => void expect(toNumber(parseExact(text))).toBe(Number(text))));
    expect(toNumber(parseExact("8.75%"))).toBe(0.0875);
    expect(toNumber(parseExact("1_000_000"))).toBe(1_000_000);
  });

  it("keep their scale: 100% is no whole number", () => {
    expect(parseExact("100%").scale).toBe(2);
    expect(parseExact("1.50").scale).toBe(2);
  });

  it("are added and compared without binary fractions", () => {
    expect(toNumber(addExact(parseExact("0.1"), parseExact("0.2")))).toBe(0.3);
    expect(compareExact(parseExact("0.30"), parseExact("0.3"))).toBe(0);
  });
});

describe("folding", () => {
  it("multiplies decimals exactly", () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const product = multiply(exactLiteral(parseExact(a), span), exactLiteral(parseExact(b), span), span);
        const [x, y] = [parseExact(a), parseExact(b)];
        expect(numberOf(product)).toBeCloseTo(toNumber({ digits: x.digits * y.digits, scale: x.scale + y.scale }), 9);
      }),
    );
  });

  it("rounds half away from zero, once", () => {
    const cents = (text: string): number | null => numberOf(convert(exactLiteral(parseExact(text), span), decimalType(2)));
    expect(cents("0.125")).toBe(0.13);
    expect(cents("2.675")).toBe(2.68);
    const negative = arithmetic("sub", exactLiteral(parseExact("0"), span), exactLiteral(parseExact("7"), span), intType, span);
    expect(numberOf(convert(convert(negative, floatType), intType))).toBe(-7);
  });
});
