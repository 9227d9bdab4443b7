/** Parameters of draws: probabilities lie between 0 and 1, spreads are not negative, ranges are not upside down. */
import * as problem from "../../diagnostics/catalogue/values.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import type { DrawExpr, Expr } from "../../model/expression.ts";
import { fieldExpressions, populationExpressions, walk } from "../../model/walk.ts";
import { isIndependent } from "../origins.ts";
import { eachField, type Draft } from "./draft.ts";

export function judgeParameters(draft: Draft): void {
  const { diagnostics } = draft.program;
  const judge = (e: Expr): void =>
    walk(e, (x) => {
      if (x.op === "draw") judgeDraw(draft, x, diagnostics);
    });
  eachField(draft, (_entity, field) => fieldExpressions(field).forEach(judge));
  for (const entity of draft.entities)
    for (const population of entity.populations) populationExpressions(population).forEach(judge);
  for (const lifecycle of draft.lifecycles)
    for (const clause of lifecycle?.clauses ?? []) {
      const { timing } = clause;
      if (timing.form === "every") judge(timing.gap);
      if (timing.form === "after") judge(timing.delay);
      if (clause.chance !== null) judgeProbability(draft, clause.chance, diagnostics);
    }
}

function judgeDraw(draft: Draft, draw: DrawExpr, diagnostics: Diagnostics): void {
  const { bounds } = draft;
  const d = draw.distribution;
  const atLeast = (parameter: string, e: Expr, least: number, open: boolean): void => {
    const { high } = bounds.of(e);
    if (high < least || (open && high <= least))
      diagnostics.report(problem.parameterRange, e.span, {
        draw: d.name,
        parameter,
        wanted: open ? `above ${least}` : `of at least ${least}`,
      });
  };
  switch (d.name) {
    case "chance":
    case "geometric":
      judgeProbability(draft, d.probability, diagnostics);
      break;
    case "binomial":
      atLeast("trials", d.trials, 0, false);
      judgeProbability(draft, d.probability, diagnostics);
      break;
    case "successes":
      for (const p of d.probabilities) judgeProbability(draft, p, diagnostics);
      break;
    case "normal":
      atLeast("sd", d.sd, 0, false);
      break;
    case "lognormal":
      atLeast("median", d.median, 0, true);
      atLeast("sigma", d.sigma, 0, false);
      break;
    case "exponential":
      atLeast("mean", d.mean, 0, true);
      break;
    case "poisson":
      atLeast("mean", d.mean, 0, false);
      break;
    case "gamma":
      atLeast("shape", d.shape, 0, true);
      atLeast("scale", d.scale, 0, true);
      break;
    case "beta":
      atLeast("a", d.a, 0, true);
      atLeast("b", d.b, 0, true);
      break;
    case "pareto":
      atLeast("shape", d.shape, 0, true);
      atLeast("minimum", d.minimum, 0, true);
      break;
    case "zipf":
      atLeast("exponent", d.exponent, 0, false);
      atLeast("size", d.size, 1, false);
      break;
    case "choice":
      for (const choice of d.choices) atLeast("weight", choice.weight, 0, false);
      break;
    case "uniform":
    case "uniformGrid":
      // Ends that are computed: low above high whatever they are.
      if (bounds.of(d.low).low > bounds.of(d.high).high)
        diagnostics.report(problem.upsideDown, draw.span, { type: draw.type.kind });
      break;
    default:
      break;
  }
  if (draw.within !== null && bounds.of(draw.within.low).low > bounds.of(draw.within.high).high)
    diagnostics.report(problem.upsideDown, draw.within.low.span, { type: draw.type.kind });
}

function judgeProbability(draft: Draft, e: Expr, diagnostics: Diagnostics): void {
  const { low, high } = draft.bounds.of(e);
  // A bound beyond 0 or 1 that rounding did not make, and that is reached for sure.
  const slack = 1e-9;
  const over = Number.isFinite(high) && high > 1 + slack;
  const under = Number.isFinite(low) && low < -slack;
  const isCertain = low > 1 + slack || high < -slack || isIndependent(draft.entities, e);
  if ((over || under) && isCertain) diagnostics.report(problem.probability, e.span, { low: percent(low), high: percent(high) });
}

function percent(x: number): string {
  return Number.isFinite(x) ? `${Number((100 * x).toPrecision(6))}%` : "any";
}
