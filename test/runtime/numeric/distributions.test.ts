import fc from "fast-check";
import { expect, test } from "vitest";
import { Beta, beta, betaWithin } from "../../../src/runtime/distributions/beta.ts";
import { Binomial, binomial, binomialWithin } from "../../../src/runtime/distributions/binomial.ts";
import type { Distribution } from "../../../src/runtime/distributions/distribution.ts";
import {
  Exponential,
  exponential,
  exponentialWithin,
  Pareto,
  pareto,
  paretoWithin,
} from "../../../src/runtime/distributions/exponential.ts";
import { Gamma, gamma, gammaWithin } from "../../../src/runtime/distributions/gamma.ts";
import { Geometric, geometric, geometricWithin } from "../../../src/runtime/distributions/geometric.ts";
import {
  Lognormal,
  lognormal,
  lognormalWithin,
  Normal,
  normal,
  normalWithin,
} from "../../../src/runtime/distributions/normal.ts";
import { Poisson, poisson, poissonWithin } from "../../../src/runtime/distributions/poisson.ts";
import { successes } from "../../../src/runtime/distributions/successes.ts";
import { ContinuousTable, DiscreteTable, tabulate } from "../../../src/runtime/distributions/tabulate.ts";
import { Truncated } from "../../../src/runtime/distributions/truncated.ts";
import { Uniform, uniformGrid, uniformInt, uniformReal } from "../../../src/runtime/distributions/uniform.ts";
import { Zipf, zipf, zipfWithin } from "../../../src/runtime/distributions/zipf.ts";
import * as reference from "./reference.ts";

const unit = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

interface Law {
  readonly name: string;
  readonly law: Distribution;
  readonly draw: (u: number) => number;
  readonly within: (u: number, low: number, high: number) => number;
}
const continuous: readonly Law[] = [
  {
    name: "uniform",
    law: new Uniform(2, 5),
    draw: (u) => uniformReal(u, 2, 5),
    within: (u, low, high) => uniformReal(u, low, high),
  },
  {
    name: "normal",
    law: new Normal(3, 2),
    draw: (u) => normal(u, 3, 2),
    within: (u, low, high) => normalWithin(u, 3, 2, low, high),
  },
  {
    name: "lognormal",
    law: new Lognormal(40, 0.9),
    draw: (u) => lognormal(u, 40, 0.9),
    within: (u, low, high) => lognormalWithin(u, 40, 0.9, low, high),
  },
  {
    name: "exponential",
    law: new Exponential(5),
    draw: (u) => exponential(u, 5),
    within: (u, low, high) => exponentialWithin(u, 5, low, high),
  },
  {
    name: "pareto",
    law: new Pareto(1.16, 2),
    draw: (u) => pareto(u, 1.16, 2),
    within: (u, low, high) => paretoWithin(u, 1.16, 2, low, high),
  },
  {
    name: "gamma",
    law: new Gamma(2.5, 3),
    draw: (u) => gamma(u, 2.5, 3),
    within: (u, low, high) => gammaWithin(u, 2.5, 3, low, high),
  },
  {
    name: "gamma below 1",
    law: new Gamma(0.4, 3),
    draw: (u) => gamma(u, 0.4, 3),
    within: (u, low, high) => gammaWithin(u, 0.4, 3, low, high),
  },
  { name: "beta", law: new Beta(8, 2), draw: (u) => beta(u, 8, 2), within: (u, low, high) => betaWithin(u, 8, 2, low, high) },
  {
    name: "beta below 1",
    law: new Beta(0.5, 0.6),
    draw: (u) => beta(u, 0.5, 0.6),
    within: (u, low, high) => betaWithin(u, 0.5, 0.6, low, high),
  },
];
const discrete: readonly Law[] = [
  {
    name: "poisson 0.6",
    law: new Poisson(0.6),
    draw: (u) => poisson(u, 0.6),
    within: (u, low, high) => poissonWithin(u, 0.6, low, high),
  },
  {
    name: "poisson 50",
    law: new Poisson(50),
    draw: (u) => poisson(u, 50),
    within: (u, low, high) => poissonWithin(u, 50, low, high),
  },
  {
    name: "poisson 1000",
    law: new Poisson(1000),
    draw: (u) => poisson(u, 1000),
    within: (u, low, high) => poissonWithin(u, 1000, low, high),
  },
  {
    name: "binomial",
    law: new Binomial(10, 0.3),
    draw: (u) => binomial(u, 10, 0.3),
    within: (u, low, high) => binomialWithin(u, 10, 0.3, low, high),
  },
  {
    name: "binomial, likely",
    law: new Binomial(10, 0.9),
    draw: (u) => binomial(u, 10, 0.9),
    within: (u, low, high) => binomialWithin(u, 10, 0.9, low, high),
  },
  {
    name: "binomial 1000",
    law: new Binomial(1000, 0.4),
    draw: (u) => binomial(u, 1000, 0.4),
    within: (u, low, high) => binomialWithin(u, 1000, 0.4, low, high),
  },
  {
    name: "binomial 1000, likely",
    law: new Binomial(1000, 0.8),
    draw: (u) => binomial(u, 1000, 0.8),
    within: (u, low, high) => binomialWithin(u, 1000, 0.8, low, high),
  },
  {
    name: "geometric",
    law: new Geometric(0.2),
    draw: (u) => geometric(u, 0.2),
    within: (u, low, high) => geometricWithin(u, 0.2, low, high),
  },
  {
    name: "zipf",
    law: new Zipf(1.1, 50),
    draw: (u) => zipf(u, 1.1, 50),
    within: (u, low, high) => zipfWithin(u, 1.1, 50, low, high),
  },
  {
    name: "zipf, long",
    law: new Zipf(1, 1_000_000),
    draw: (u) => zipf(u, 1, 1_000_000),
    within: (u, low, high) => zipfWithin(u, 1, 1_000_000, low, high),
  },
  {
    name: "zipf, steep",
    law: new Zipf(2.5, 1e12),
    draw: (u) => zipf(u, 2.5, 1e12),
    within: (u, low, high) => zipfWithin(u, 2.5, 1e12, low, high),
  },
];

test.each(continuous)("$name: the quantile undoes the distribution, and never decreases", ({ law, draw }) => {
  const bounded = law instanceof Uniform || law instanceof Beta;
  fc.assert(
    fc.property(unit, unit, (u, v) => {
      expect(Math.abs(law.cdf(law.quantile(u)) - u)).toBeLessThan(1e-11);
      // A bounded law ends where doubles are dense for one tail only.
      expect(Math.abs(law.survival(law.upperQuantile(u)) - u)).toBeLessThan(bounded ? 1e-8 : 1e-11 * u);
      expect(Math.abs(law.survival(law.quantile(u)) - (1 - u))).toBeLessThan(1e-11);
      const higher = law.quantile(Math.max(u, v));
      expect(law.quantile(Math.min(u, v))).toBeLessThanOrEqual(higher + 1e-14 * Math.abs(higher));
      expect(Math.abs(draw(u) - law.quantile(u))).toBeLessThanOrEqual(1e-12 * Math.abs(draw(u)));
    }),
    { numRuns: 200 },
  );
});

test.each(continuous)("$name: conditioned, the shape inside is kept", ({ law, within }) => {
  fc.assert(
    fc.property(
      unit,
      fc.double({ min: 0.001, max: 0.4, noNaN: true }),
      fc.double({ min: 0.5, max: 0.999, noNaN: true }),
      (u, from, to) => {
        const low = law.quantile(from);
        const high = law.quantile(to);
        const x = within(u, low, high);
        expect(x).toBeGreaterThanOrEqual(low);
        expect(x).toBeLessThanOrEqual(high);
        const truncated = new Truncated(law, low, high);
        expect(Math.abs(truncated.cdf(truncated.quantile(u)) - u)).toBeLessThan(1e-10);
        if (!(law instanceof Uniform)) expect(Math.abs(x - truncated.quantile(u))).toBeLessThan(1e-9 * Math.abs(high));
      },
    ),
    { numRuns: 100 },
  );
});

test.each(continuous)("$name: the table is near the quantile, and exact outside", ({ law }) => {
  const table = tabulate(law);
  expect(table).toBeInstanceOf(ContinuousTable);
  for (let index = 0; index < 4000; index++) {
    const u = (index + 0.37) / 4000;
    expect(Math.abs(law.cdf(table.at(u)) - u)).toBeLessThan(5e-5);
  }
  expect(table.at(1e-6)).toBe(law.quantile(1e-6));
  expect(table.at(1 - 1e-6)).toBe(law.upperQuantile(1 - (1 - 1e-6)));
});

test.each(discrete)("$name: the least value above, drawn, tabulated or from above", ({ law, draw }) => {
  const table = tabulate(law);
  expect(table).toBeInstanceOf(DiscreteTable);
  fc.assert(
    fc.property(unit, (u) => {
      const value = law.quantile(u);
      expect(law.cdf(value)).toBeGreaterThan(u - 2e-16);
      expect(law.cdf(value - 1)).toBeLessThanOrEqual(u + 2e-16);
      // Where one more value adds less than rounding does, the neighbours are as good.
      const nearly = law.cdf(value) - u < 1e-13 || u - law.cdf(value - 1) < 1e-13 ? 1 : 0;
      for (const other of [draw(u), table.at(u), law.upperQuantile(1 - u)])
        expect(Math.abs(other - value)).toBeLessThanOrEqual(nearly);
      expect(Math.abs(law.cdf(value) + law.survival(value) - 1)).toBeLessThan(1e-11);
    }),
    { numRuns: 200 },
  );
});

test.each(discrete)("$name: conditioned on a range", ({ law, within }) => {
  const low = law.quantile(0.2);
  const high = law.quantile(0.95);
  const outside = law.cdf(low - 1);
  const inside = law.cdf(high) - outside;
  fc.assert(
    fc.property(unit, (u) => {
      const value = within(u, low, high);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
      expect((law.cdf(value) - outside) / inside).toBeGreaterThan(u - 1e-9);
      expect((law.cdf(value - 1) - outside) / inside).toBeLessThan(u + 1e-9);
    }),
    { numRuns: 200 },
  );
});

test("probabilities equal computed references", () => {
  for (const [mean, k, p, q] of reference.poissons) {
    expect(Math.abs(new Poisson(mean!).cdf(k!) - p!), `poisson ${mean} ${k}`).toBeLessThanOrEqual(1e-11 * p!);
    expect(Math.abs(new Poisson(mean!).survival(k!) - q!), `poisson ${mean} ${k}`).toBeLessThanOrEqual(1e-11 * q!);
  }
  for (const [trials, chance, k, p, q] of reference.binomials) {
    expect(Math.abs(new Binomial(trials!, chance!).cdf(k!) - p!), `binomial ${trials} ${chance} ${k}`).toBeLessThanOrEqual(
      1e-11 * p!,
    );
    expect(Math.abs(new Binomial(trials!, chance!).survival(k!) - q!), `binomial ${trials} ${chance} ${k}`).toBeLessThanOrEqual(
      1e-11 * q!,
    );
  }
  for (const [exponent, size, rank, p] of reference.zipfs) {
    expect(Math.abs(new Zipf(exponent!, size!).cdf(rank!) - p!), `zipf ${exponent} ${size} ${rank}`).toBeLessThan(1e-12);
  }
});

test("conditioned laws are tabulated too", () => {
  for (const law of [
    new Truncated(new Poisson(5), 2, 8),
    new Truncated(new Zipf(1.1, 1e9), 1000, 1e6),
    new Truncated(new Binomial(1000, 0.4), 350, 500),
  ]) {
    const table = tabulate(law);
    fc.assert(
      fc.property(unit, (u) => Math.abs(table.at(u) - law.quantile(u)) <= 1e-6 * table.at(u)),
      { numRuns: 200 },
    );
  }
  const price = new Truncated(new Lognormal(40, 0.9), 2, 2000);
  const table = tabulate(price);
  expect(table.at(0)).toBeGreaterThanOrEqual(2);
  expect(table.at(1 - 2 ** -53)).toBeLessThanOrEqual(2000);
  fc.assert(fc.property(unit, (u) => Math.abs(price.cdf(table.at(u)) - u) < 1e-4));
});

test("a range far out in a tail keeps its shape", () => {
  const truncated = new Truncated(new Normal(0, 1), 10, 12);
  const median = truncated.quantile(0.5);
  expect(median).toBeGreaterThan(10.06);
  expect(median).toBeLessThan(10.08);
  expect(normalWithin(0.5, 0, 1, 10, 12)).toBeCloseTo(median, 12);
  expect(normalWithin(0.5, 0, 1, -12, -10)).toBeCloseTo(-median, 12);
  expect(normalWithin(0.3, 0, 1, 50, 60)).toBe(50);
  expect(() => new Truncated(new Normal(0, 1), 50, 60)).toThrow(RangeError);
  expect(() => new Truncated(new Poisson(3), 2.1, 2.9)).toThrow(RangeError);
});

test("the draw zero is no infinity, and edges of parameters have values", () => {
  expect(normal(0, 0, 1)).toBeCloseTo(-6.34, 1);
  expect(tabulate(new Normal(0, 1)).at(0)).toBe(normal(0, 0, 1));
  expect(lognormal(0, 40, 1)).toBeGreaterThan(0);
  expect([normal(0.3, 5, 0), lognormal(0.3, 5, 0), normalWithin(0.3, 5, 0, 6, 7)]).toEqual([5, 5, 6]);
  expect([
    poisson(0.9, 0),
    poisson(0.9, -1),
    binomial(0.9, 0, 0.5),
    binomial(0.9, 5, 0),
    binomial(0.1, 5, 1),
    geometric(0.9, 1),
  ]).toEqual([0, 0, 0, 0, 5, 0]);
  expect([zipf(0.99, 1.1, 1), zipf(0.5, 0, 1), geometricWithin(0.5, 0, 2, 2)]).toEqual([1, 1, 2]);
  expect(poisson(0, 1000)).toBeGreaterThan(700);
  expect(exponentialWithin(0.5, 5, 3, 3)).toBe(3);
});

test("uniform draws fill their ranges, ends included where closed", () => {
  const last = 1 - 2 ** -53;
  expect([uniformInt(0, 1, 6), uniformInt(last, 1, 6), uniformInt(last, -3, -3)]).toEqual([1, 6, -3]);
  expect([uniformGrid(0, 10, 100, 5), uniformGrid(last, 10, 100, 5), uniformGrid(last, 10, 99, 5)]).toEqual([10, 100, 95]);
  expect(uniformReal(last, 0, 1e-300)).toBeLessThan(1e-300);
  expect(uniformReal(last, 1e16, 1e16 + 2)).toBeLessThan(1e16 + 2);
  expect(uniformReal(last, -1e16 - 4, -1e16)).toBeLessThan(-1e16);
});

test("a chain of successes ends with the first that fails", () => {
  const chances = [0.35, 0.15];
  expect([successes(0.9, chances), successes(0.2, chances), successes(0.05, chances), successes(0.5, [])]).toEqual([0, 1, 2, 0]);
  expect(successes(0.0524, chances)).toBe(2);
  expect(successes(0.0526, chances)).toBe(1);
});
