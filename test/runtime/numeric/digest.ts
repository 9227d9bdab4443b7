/** One number over the bits of thousands of results of every part of the numeric runtime: equal on every engine and processor. */
import { betaInverse } from "../../../src/runtime/arithmetic/beta.ts";
import { exp, expm1, log, log1p, pow } from "../../../src/runtime/arithmetic/elementary.ts";
import { gammaInverse, lnGamma } from "../../../src/runtime/arithmetic/gamma.ts";
import { normalCdf, normalQuantile } from "../../../src/runtime/arithmetic/normal.ts";
import { decimalOf, rescale, roundTo } from "../../../src/runtime/arithmetic/rounding.ts";
import { chooseAmong } from "../../../src/runtime/candidates/choose.ts";
import { DistinctPicker } from "../../../src/runtime/candidates/distinct.ts";
import { Quota } from "../../../src/runtime/choice/quota.ts";
import { Weighted } from "../../../src/runtime/choice/weighted.ts";
import { binomial } from "../../../src/runtime/distributions/binomial.ts";
import { exponential, pareto } from "../../../src/runtime/distributions/exponential.ts";
import { geometric } from "../../../src/runtime/distributions/geometric.ts";
import { Lognormal, lognormalWithin, normalWithin } from "../../../src/runtime/distributions/normal.ts";
import { poisson } from "../../../src/runtime/distributions/poisson.ts";
import { tabulate } from "../../../src/runtime/distributions/tabulate.ts";
import { Truncated } from "../../../src/runtime/distributions/truncated.ts";
import { zipf } from "../../../src/runtime/distributions/zipf.ts";
import { Permutation } from "../../../src/runtime/random/permutation.ts";
import { RowKey } from "../../../src/runtime/random/row-key.ts";
import { Stream } from "../../../src/runtime/random/stream.ts";
import { Arrivals } from "../../../src/runtime/time/arrivals.ts";
import { addMonthsToDays, civil } from "../../../src/runtime/time/calendar.ts";
import type { CurveData } from "../../../src/runtime/time/curve.ts";
import { compound } from "../../../src/runtime/time/drift.ts";
import { Spread } from "../../../src/runtime/time/spread.ts";
import { Warp } from "../../../src/runtime/time/warp.ts";

export function digest(): string {
  const stream = new Stream(2024, "digest");
  const sum = new RowKey();
  sum.startShared(stream);
  const key = new RowKey();
  const season: CurveData = { by: "month", values: [1, 1, 1, 1, 1, 1, 1.2, 1, 1, 1, 1.6, 2.1] };
  const hours: CurveData = { by: "hour", values: Array.from({ length: 24 }, (_, hour) => (hour < 7 ? 0.2 : hour / 7)) };
  const spread = new Spread(19_000, 19_700, [season, hours]);
  const warp = new Warp(19_000, 19_700, [season, hours]);
  const arrivals = new Arrivals(1e-3, 19_000, 19_700, [season, hours], stream);
  const price = tabulate(new Truncated(new Lognormal(40, 0.9), 2, 2000));
  const weights = Float64Array.from({ length: 300 }, (_, index) => pow(index + 1, -1.1));
  const starts = Float64Array.from(weights, (_, index) => 19_000 * 86400 + index * 200_000);
  const living = chooseAmong({ size: 300, weights, starts, ends: starts.map((start, index) => start + index * 100_000) });
  const distinct = new DistinctPicker(living);
  const choice = new Weighted(weights);
  const quota = new Quota([15, 40, 25, 10, 10]);
  const order = new Permutation(123_456, stream);

  for (let row = 0; row < 3000; row++) {
    key.ofRoot(stream, row);
    const u = key.unit(1);
    const v = key.unit53(2);
    const moment = spread.moment(v);
    distinct.begin();
    // prettier-ignore
    for (const value of [
      u, v, log(u), exp(20 * u - 10), log1p(u - 0.5), expm1(u - 0.5), pow(1 + u, 30 * v), lnGamma(30 * u), normalCdf(8 * u - 4), normalQuantile(v),
      normalWithin(u, 0, 1, v, v + 1), lognormalWithin(u, 40, 0.9, 2, 2000), price.at(u), exponential(u, 3), pareto(u, 1.16, 1),
      poisson(u, 5 * v), poisson(u, 300 * v), binomial(u, 20, v), binomial(v, 500, u), geometric(u, v), zipf(v, 1.1, 1e6),
      choice.pick(u), quota.labelOf(row, stream, 7000), order.at(row), order.indexOf(row),
      moment, warp.to(moment), warp.from(warp.to(moment) + 1e5 * u), arrivals.countOf(19_000 + (row % 700)), arrivals.moment(19_000 + (row % 700), row),
      civil(19_000 + row), addMonthsToDays(row, 7), compound(0.03, 31_557_600, 0, moment),
      living.pick(u, 0, moment), distinct.pick(u, 0, moment), distinct.pick(v, 0, moment),
      decimalOf(v * 1000, 2), rescale(row * 1234567, 5, 2), roundTo(u * 1000, 0.25),
    ]) sum.mix(value);
    if (row % 20 === 0) {
      sum.mix(gammaInverse(5 * v, u, 1 - u));
      sum.mix(betaInverse(5 * v, 2, u, 1 - u));
    }
  }
  return `${(sum.a >>> 0).toString(16).padStart(8, "0")}${(sum.b >>> 0).toString(16).padStart(8, "0")}`;
}
