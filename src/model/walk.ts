/** Walking over the expressions of a model. */
import type { Distribution, Expr, RowRef } from "./expression.ts";
import type { ClauseModel, FieldModel, Population, ReferenceChoice } from "./model.ts";

/** The expressions directly inside a distribution. */
export function distributionOperands(d: Distribution): readonly Expr[] {
  switch (d.name) {
    case "uniformGrid":
      return [d.low, d.high, d.step];
    case "uniform":
      return [d.low, d.high];
    case "normal":
      return [d.mean, d.sd];
    case "lognormal":
      return [d.median, d.sigma];
    case "exponential":
      return [d.mean];
    case "gamma":
      return [d.shape, d.scale];
    case "beta":
      return [d.a, d.b];
    case "pareto":
      return [d.shape, d.minimum];
    case "zipf":
      return [d.exponent, d.size];
    case "poisson":
      return [d.mean];
    case "geometric":
      return [d.probability];
    case "binomial":
      return [d.trials, d.probability];
    case "successes":
      return d.probabilities;
    case "chance":
      return [d.probability];
    case "choice":
      return d.choices.flatMap((c) => [c.weight, c.value]);
    case "element":
      return d.elements;
    case "subset":
      return [...d.elements, d.size];
    case "weighed":
      return [...d.values, ...(d.where === null ? [] : [d.where]), ...(d.weight === null ? [] : [d.weight])];
    case "label":
    case "pattern":
    case "faker":
    case "uuid":
    case "segment":
      return [];
  }
}

/** The expressions directly inside one. */
export function operands(e: Expr): readonly Expr[] {
  const some = (...list: readonly (Expr | null)[]): Expr[] => list.filter((x) => x !== null);
  switch (e.op) {
    case "literal":
    case "field":
    case "row":
    case "eachValue":
    case "subject":
    case "serial":
    case "tag":
    case "context":
    case "life":
      return [];
    case "negate":
    case "not":
    case "isNull":
    case "convert":
      return [e.arg];
    case "add":
    case "sub":
    case "mul":
    case "div":
    case "mod":
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge":
    case "and":
    case "or":
    case "coalesce":
      return [e.left, e.right];
    case "addMonths":
      return [e.arg, e.months];
    case "in":
      return [e.arg, ...(e.range === null ? [] : [e.range.low, e.range.high]), ...(e.list ?? [])];
    case "cond":
      return [e.test, e.then, e.otherwise];
    case "match":
      return some(e.subject, ...e.arms.flatMap((arm) => [arm.test, arm.value]), e.otherwise);
    case "call":
      return e.args;
    case "text":
      return e.parts.flatMap((part) => (typeof part === "string" ? [] : [part.value]));
    case "draw":
      return [
        ...distributionOperands(e.distribution),
        ...(e.within === null ? [] : [e.within.low, e.within.high]),
        ...(e.shared ?? []),
      ];
    case "round":
    case "ending":
      return [e.arg, e.by];
    case "table":
      return e.args;
    case "curve":
      return [e.at];
    case "warp":
      return [e.at, e.delay];
    case "ramp":
      return [e.from, e.to, e.start, e.end, e.at];
    case "compound":
      return [e.growth, e.since, e.at];
    case "aggregate":
      return some(e.where, e.value);
    case "split":
      return [e.total, e.weight];
  }
}

/** Calls `visit` for the expression and everything inside it, outermost first. */
export function walk(e: Expr, visit: (e: Expr) => void): void {
  visit(e);
  for (const operand of operands(e)) walk(operand, visit);
}

/** True where a test holds for the expression or something inside it. */
export function holds(e: Expr, test: (e: Expr) => boolean): boolean {
  return test(e) || operands(e).some((operand) => holds(operand, test));
}

/** The row that a way begins at. */
export function startOf(ref: RowRef): RowRef {
  return ref.row === "follow" || ref.row === "owner" ? startOf(ref.of) : ref;
}

/** The row references that an expression itself holds (not those of its operands). */
export function rowRefsOf(e: Expr): readonly RowRef[] {
  switch (e.op) {
    case "field":
    case "row":
    case "life":
      return [e.of];
    case "aggregate":
      return e.way.way === "all" ? [] : [e.way.of];
    default:
      return [];
  }
}

/** Every expression of a choice among rows. */
export function choiceExpressions(choice: ReferenceChoice): readonly Expr[] {
  const list: Expr[] = [];
  for (const c of choice.where) {
    if (c.kind === "candidate" || c.kind === "mine") list.push(c.test);
    else if (c.kind === "notRow") list.push(c.mine);
    else list.push(c.candidate, c.mine);
  }
  for (const factor of choice.by) list.push(factor.weight);
  if (choice.first !== null) list.push(choice.first.order);
  if (choice.missing !== null) list.push(choice.missing);
  return list;
}

/** Every expression that decides a field's value. */
export function fieldExpressions(field: FieldModel): readonly Expr[] {
  if (field.value.by === "rule") return [field.value.rule];
  if (field.value.by === "reference") return choiceExpressions(field.value.choice);
  return [];
}

/** Every expression of a clause of a lifecycle. */
export function clauseExpressions({ timing, chance, when }: ClauseModel): readonly Expr[] {
  const timed =
    timing.form === "every"
      ? timing.gap
      : timing.form === "at"
        ? timing.rate
        : timing.form === "after"
          ? timing.delay
          : timing.after;
  return [timed, chance, when].filter((x) => x !== null);
}

/** Every expression that decides which rows there are. */
export function populationExpressions(p: Population): readonly Expr[] {
  const some = (...list: readonly (Expr | null)[]): Expr[] => list.filter((x) => x !== null);
  switch (p.form) {
    case "numbered":
    case "over":
    case "link":
      return [p.count];
    case "arriving":
      return [p.perSecond];
    case "tree":
      return [p.roots, p.children, p.depth];
    case "each":
      return some(p.when);
    case "per":
      return some(p.count, p.when, p.every);
    case "rows":
    case "calendar":
      return [];
  }
}
