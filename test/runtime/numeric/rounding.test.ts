import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalOf, ending, modulo, rescale, roundHalfAway, roundTo } from "../../../src/runtime/arithmetic/rounding.ts";

test("halves go away from zero", () => {
  expect([0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, -0.2, 4503599627370495.5, 1e300].map(roundHalfAway)).toEqual([
    1, -1, 2, 3, -3, 0, 0, 4503599627370496, 1e300,
  ]);
});

test("nothing is rounded to minus zero", () => {
  for (const value of [
    roundHalfAway(-0.2),
    roundTo(-0.2, 1),
    rescale(-4, 1, 0),
    decimalOf(-0.001, 2),
    modulo(-4, 2),
    rescale(-0, 0, 2),
  ]) {
    expect(Object.is(value, 0)).toBe(true);
  }
});

test("multiples and endings", () => {
  expect([roundTo(1234, 50), roundTo(1225, 50), roundTo(-1225, 50), roundTo(0.37, 0.25)]).toEqual([1250, 1250, -1250, 0.25]);
  expect([ending(4234, 100, 99), ending(4299, 100, 99), ending(50, 100, 95), ending(12340, 1000, 990)]).toEqual([
    4299, 4299, 95, 12990,
  ]);
});

test("a float that was written as a decimal rounds as it was written", () => {
  expect([
    decimalOf(1.005, 2),
    decimalOf(-1.005, 2),
    decimalOf(2.675, 2),
    decimalOf(1.0049, 2),
    decimalOf(0.285, 2),
    decimalOf(8.345, 2),
  ]).toEqual([101, -101, 268, 100, 29, 835]);
  expect([decimalOf(19.99, 2), decimalOf(0, 2), decimalOf(123456789.125, 2), decimalOf(1e13 + 0.4, 2)]).toEqual([
    1999, 0, 12345678913, 1000000000000040,
  ]);
});

test("every decimal of up to 15 digits survives the way through a float", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999999999999999, max: 999999999999999 }), fc.integer({ min: 0, max: 6 }), (value, scale) => {
      expect(decimalOf(value / 10 ** scale, scale)).toBe(value + 0);
    }),
  );
});

test("rescaling equals exact arithmetic", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (value, from, to) => {
      const scaled = BigInt(value) * 10n ** BigInt(to);
      const divisor = 10n ** BigInt(from);
      const double = 2n * scaled;
      const exact = (double < 0n ? double - divisor : double + divisor) / (2n * divisor);
      fc.pre(exact >= -(2n ** 53n) && exact <= 2n ** 53n);
      expect(rescale(value, from, to)).toBe(Number(exact) + 0);
    }),
    { numRuns: 2000 },
  );
});

test("the remainder has the sign of the dividend", () => {
  expect([modulo(7, 3), modulo(-7, 3), modulo(7, -3), modulo(5.5, 2)]).toEqual([1, -1, 1, 1.5]);
  expect(modulo(1, 0)).toBeNaN();
});
