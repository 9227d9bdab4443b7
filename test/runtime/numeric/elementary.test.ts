import fc from "fast-check";
import { expect, test } from "vitest";
import { betaI, betaInverse, betaQ } from "../../../src/runtime/arithmetic/beta.ts";
import { exp, expm1, log, log1p, pow } from "../../../src/runtime/arithmetic/elementary.ts";
import { gammaInverse, gammaP, gammaQ, lnGamma } from "../../../src/runtime/arithmetic/gamma.ts";
import { erfc, normalCdf, normalQuantile } from "../../../src/runtime/arithmetic/normal.ts";
import * as reference from "./reference.ts";

/** Distance in units of the last place of the reference. */
function ulps(value: number, expected: number): number {
  const size = Math.abs(expected);
  const unit = size < 2.3e-308 ? 5e-324 : 2 ** (Math.floor(Math.log2(size)) - 52);
  return Math.abs(value - expected) / unit;
}
function off(value: number, expected: number): number {
  return expected === 0 ? Math.abs(value) : Math.abs(value - expected) / Math.abs(expected);
}

test.each([
  ["log", log, reference.logs],
  ["exp", exp, reference.exps],
  ["log1p", log1p, reference.log1ps],
  ["expm1", expm1, reference.expm1s],
] as const)("%s is within one unit in the last place", (_, f, values) => {
  for (const [x, expected] of values) expect(ulps(f(x!), expected!), `${x}`).toBeLessThanOrEqual(1);
});

test("pow is within one unit in the last place, four far out", () => {
  for (const [x, y, expected] of reference.powers) {
    const moderate = expected! > 1e-14 && expected! < 1e14;
    expect(ulps(pow(x!, y!), expected!), `${x} ^ ${y}`).toBeLessThanOrEqual(moderate ? 1 : 4);
  }
});

test("pow of integers is exact, and its edges are as in SQL", () => {
  expect(pow(10, 3)).toBe(1000);
  expect(pow(-2, 3)).toBe(-8);
  expect(pow(3, 33)).toBe(5559060566555523);
  expect(pow(2, -2)).toBe(0.25);
  expect(pow(-8, 1 / 3)).toBeNaN();
  expect(pow(0, -1)).toBe(Infinity);
  expect(pow(7, 0)).toBe(1);
  expect(pow(9, 0.5)).toBe(3);
  expect(pow(1.5, 2000)).toBe(Infinity);
  expect(pow(1.5, -2000)).toBe(0);
});

test("edges of the logarithm and the exponential", () => {
  expect([log(0), log(-1), log(1), log(Infinity), log(NaN)]).toEqual([-Infinity, NaN, 0, Infinity, NaN]);
  expect([exp(0), exp(-1e9), exp(1e9), exp(NaN), exp(-745.2)]).toEqual([1, 0, Infinity, NaN, 0]);
  expect([log1p(-1), log1p(-2), log1p(0), log1p(Infinity)]).toEqual([-Infinity, NaN, 0, Infinity]);
  expect([expm1(0), expm1(-100), expm1(1e9)]).toEqual([0, -1, Infinity]);
  expect(exp(-745.1)).toBeGreaterThan(0);
});

test("log and exp undo each other", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -700, max: 700, noNaN: true }),
      (x) => Math.abs(log(exp(x)) - x) < 1e-15 * Math.max(1, Math.abs(x)) * 2,
    ),
  );
});

test("log and exp never decrease", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
      (x) => log(x) <= log(x * (1 + 4e-16)) && exp(-1 / x) <= exp(-1 / (x * (1 + 4e-16))),
    ),
  );
});

test("erfc and the normal distribution, both tails", () => {
  for (const [x, expected] of reference.errors) expect(off(erfc(x!), expected!), `${x}`).toBeLessThan(3e-15);
  for (const [p, expected] of reference.normalQuantiles) {
    expect(off(normalQuantile(p!), expected!), `${p}`).toBeLessThan(2e-15);
    expect(off(normalCdf(expected!), p!), `${p}`).toBeLessThan(2e-14);
  }
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1), normalQuantile(2)]).toEqual([-Infinity, 0, Infinity, NaN]);
});

test("ln Gamma", () => {
  for (const [x, expected] of reference.lnGammas) {
    expect(Math.abs(lnGamma(x!) - expected!), `${x}`).toBeLessThan(4e-15 * Math.max(1, Math.abs(expected!)));
  }
});

test("the incomplete gamma functions, both tails, and their inverse", () => {
  for (const [a, x, p, q] of reference.gammas) {
    expect(off(gammaP(a!, x!), p!), `P ${a} ${x}`).toBeLessThan(1e-12);
    expect(off(gammaQ(a!, x!), q!), `Q ${a} ${x}`).toBeLessThan(1e-12);
    expect(off(gammaInverse(a!, p!, q!), x!), `inverse ${a} ${x}`).toBeLessThan(1e-11);
  }
});

test("the incomplete beta function, both tails, and its inverse", () => {
  for (const [a, b, x, p, q] of reference.betas) {
    expect(off(betaI(a!, b!, x!), p!), `I ${a} ${b} ${x}`).toBeLessThan(1e-12);
    expect(off(betaQ(a!, b!, x!), q!), `1 - I ${a} ${b} ${x}`).toBeLessThan(1e-12);
    expect(off(betaInverse(a!, b!, p!, q!), x!), `inverse ${a} ${b} ${x}`).toBeLessThan(1e-11);
  }
});
