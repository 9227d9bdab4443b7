/**
 * Nanoseconds an operation of the runtime's hot functions, each in a loop of its own; best of five.
 *
 *   node bench/numeric.ts [part of a name]
 */
import { exp, log, pow } from "../src/runtime/arithmetic/elementary.ts";
import { normalQuantile } from "../src/runtime/arithmetic/normal.ts";
import { decimalOf, rescale, roundHalfAway } from "../src/runtime/arithmetic/rounding.ts";
import { chooseAmong } from "../src/runtime/candidates/choose.ts";
import { DistinctPicker } from "../src/runtime/candidates/distinct.ts";
import { Strata } from "../src/runtime/candidates/strata.ts";
import { below } from "../src/runtime/choice/below.ts";
import { Quota } from "../src/runtime/choice/quota.ts";
import { Weighted } from "../src/runtime/choice/weighted.ts";
import { exponential } from "../src/runtime/distributions/exponential.ts";
import { Lognormal, lognormal, lognormalWithin } from "../src/runtime/distributions/normal.ts";
import { Poisson, poisson } from "../src/runtime/distributions/poisson.ts";
import { tabulate } from "../src/runtime/distributions/tabulate.ts";
import { Truncated } from "../src/runtime/distributions/truncated.ts";
import { hash32 } from "../src/runtime/random/hash.ts";
import { Permutation } from "../src/runtime/random/permutation.ts";
import { ChildDraw, RowKey } from "../src/runtime/random/row-key.ts";
import { Stream } from "../src/runtime/random/stream.ts";
import { civil } from "../src/runtime/time/calendar.ts";
import type { CurveData } from "../src/runtime/time/curve.ts";
import { Spread } from "../src/runtime/time/spread.ts";
import { Warp } from "../src/runtime/time/warp.ts";

const rounds = 1_000_000;
const stream = new Stream(42, "Order");
const use = hash32("Order.status");
const key = new RowKey();
const child = new RowKey();
const draw = new ChildDraw(use);
/** Moments between the first and the last start of the candidates below. */
const span = 86_000_000;
const size = 100_000;

const weights200 = new Weighted(Float64Array.from({ length: 200 }, (_, index) => 1 / (index + 1)));
const price = tabulate(new Truncated(new Lognormal(40, 0.9), 2, 2000));
const few = tabulate(new Poisson(0.6));
const order = new Permutation(1_000_000, stream);
const quota = new Quota([15, 40, 25, 10, 10]);
const season: CurveData = { by: "month", values: [1, 1, 1, 1, 1, 1, 1.2, 1, 1, 1, 1.6, 2.1] };
const hours: CurveData = { by: "hour", values: Array.from({ length: 24 }, (_, hour) => (hour < 7 ? 0.2 : 1)) };
const spread = new Spread(18_993, 20_089, [season, hours]);
const warp = new Warp(18_993, 20_089, [season, hours]);
const starts = Float64Array.from({ length: size }, (_, index) => index * (span / size));
const ends = starts.map((start, index) => (index % 3 === 0 ? start + span / 10 : Infinity));
const weights = Float64Array.from({ length: size }, (_, index) => 1 / (1 + (index % 1000)));
const groups = Int32Array.from({ length: size }, (_, index) => index % 500);
const strataOf = Int32Array.from({ length: size }, (_, index) => index % 5);
const everyone = chooseAmong({ size });
const begun = chooseAmong({ size, starts });
const weighted = chooseAmong({ size, weights });
const weightedBegun = chooseAmong({ size, weights, starts });
const grouped = chooseAmong({ size, weights, starts, groups, groupCount: 500 });
const living = chooseAmong({ size, weights, starts, ends });
const strata = new Strata(
  chooseAmong({ size, weights, starts, groups: strataOf, groupCount: 5 }),
  5,
  Float64Array.of(1, 2, 0.5, 3, 1),
);
const distinct = new DistinctPicker(chooseAmong({ size: 1286, weights: weights.subarray(0, 1286) }));

/** Each runs `n` operations and gives something that depends on all of them. */
// prettier-ignore
const cases: readonly (readonly [name: string, run: (n: number) => number])[] = [
  ["draw of a root row", (n) => { let x = 0; for (let i = 0; i < n; i++) { key.ofRoot(stream, i); x += key.bits(use); } return x; }],
  ["second draw of a row", (n) => { let x = 0; for (let i = 0; i < n; i++) x += key.bits(i); return x; }],
  ["53-bit draw of a row", (n) => { let x = 0; for (let i = 0; i < n; i++) x += key.unit53(i); return x; }],
  ["draw of a child", (n) => { let x = 0; draw.under(key); for (let i = 0; i < n; i++) x += draw.unit(i); return x; }],
  ["key of a child row", (n) => { let x = 0; for (let i = 0; i < n; i++) { child.ofChild(key, use, i); x += child.a; } return x; }],
  ["below", (n) => { let x = 0; for (let i = 0; i < n; i++) x += below(draw.bits(i), 50_000); return x; }],
  ["Weighted of 200", (n) => { let x = 0; for (let i = 0; i < n; i++) x += weights200.pick(draw.unit(i)); return x; }],
  ["Quota.labelOf in order", (n) => { let x = 0; for (let i = 0; i < n; i++) x += quota.labelOf(i, stream, n); return x; }],
  ["Permutation.at", (n) => { let x = 0; for (let i = 0; i < n; i++) x += order.at(i); return x; }],
  ["log", (n) => { let x = 0; for (let i = 1; i <= n; i++) x += log(i); return x; }],
  ["exp", (n) => { let x = 0; for (let i = 0; i < n; i++) x += exp(i * 1e-6); return x; }],
  ["pow", (n) => { let x = 0; for (let i = 0; i < n; i++) x += pow(1 + i * 1e-6, 2.3); return x; }],
  ["normalQuantile", (n) => { let x = 0; for (let i = 0; i < n; i++) x += normalQuantile((i + 0.5) / n); return x; }],
  ["lognormal", (n) => { let x = 0; for (let i = 0; i < n; i++) x += lognormal(draw.unit(i), 40, 0.9); return x; }],
  ["lognormalWithin", (n) => { let x = 0; for (let i = 0; i < n; i++) x += lognormalWithin(draw.unit(i), 40, 0.9, 2, 2000); return x; }],
  ["lognormal, conditioned, tabulated", (n) => { let x = 0; for (let i = 0; i < n; i++) x += price.at(draw.unit(i)); return x; }],
  ["exponential", (n) => { let x = 0; for (let i = 0; i < n; i++) x += exponential(draw.unit(i), 3); return x; }],
  ["poisson(0.6)", (n) => { let x = 0; for (let i = 0; i < n; i++) x += poisson(draw.unit(i), 0.6); return x; }],
  ["Poisson(0.6), tabulated", (n) => { let x = 0; for (let i = 0; i < n; i++) x += few.at(draw.unit(i)); return x; }],
  ["roundHalfAway", (n) => { let x = 0; for (let i = 0; i < n; i++) x += roundHalfAway(i * 0.37); return x; }],
  ["decimalOf", (n) => { let x = 0; for (let i = 0; i < n; i++) x += decimalOf(i * 0.037, 2); return x; }],
  ["rescale", (n) => { let x = 0; for (let i = 0; i < n; i++) x += rescale(i * 37, 4, 2); return x; }],
  ["civil", (n) => { let x = 0; for (let i = 0; i < n; i++) x += civil(19_000 + (i & 4095)); return x; }],
  ["Spread.moment", (n) => { let x = 0; for (let i = 0; i < n; i++) x += spread.moment(draw.unit(i)); return x; }],
  ["Warp.to", (n) => { let x = 0; for (let i = 0; i < n; i++) x += warp.to(1_650_000_000 + i * 41); return x; }],
  ["Warp.from", (n) => { let x = 0; for (let i = 0; i < n; i++) x += warp.from(i * 41); return x; }],
  ["pick: uniform", (n) => { let x = 0; for (let i = 0; i < n; i++) x += everyone.pick(draw.unit(i), 0, 0); return x; }],
  ["pick: uniform, begun", (n) => { let x = 0; for (let i = 0; i < n; i++) x += begun.pick(draw.unit(i), 0, i * 86); return x; }],
  ["pick: weighted", (n) => { let x = 0; for (let i = 0; i < n; i++) x += weighted.pick(draw.unit(i), 0, 0); return x; }],
  ["pick: weighted, begun", (n) => { let x = 0; for (let i = 0; i < n; i++) x += weightedBegun.pick(draw.unit(i), 0, i * 86); return x; }],
  ["pick: weighted, begun, of a group", (n) => { let x = 0; for (let i = 0; i < n; i++) x += grouped.pick(draw.unit(i), i % 500, i * 86); return x; }],
  ["pick: weighted, alive", (n) => { let x = 0; for (let i = 0; i < n; i++) x += living.pick(draw.unit(i), 0, i * 86); return x; }],
  ["pick: five strata, begun", (n) => { let x = 0; for (let i = 0; i < n; i++) x += strata.pick(draw.unit(i), 0, 0, i * 86); return x; }],
  ["pick: ten different of 1,286", (n) => { let x = 0; for (let i = 0; i < n; i++) { if (i % 10 === 0) distinct.begin(); x += distinct.pick(draw.unit(i), 0, 0); } return x; }],
];

const wanted = process.argv[2] ?? "";
let sink = 0;
for (const [name, run] of cases) {
  if (!name.includes(wanted)) continue;
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const from = performance.now();
    sink += run(rounds);
    best = Math.min(best, performance.now() - from);
  }
  console.log(`${((best * 1e6) / rounds).toFixed(1).padStart(8)} ns  ${name}`);
}
if (sink === 0.5) console.log(sink);
