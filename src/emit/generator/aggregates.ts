/** Aggregates: over rows of the transaction by accumulating in their loop, over other rows by reductions kept for each row. */
import { unitsPerOne } from "../../model/type.ts";
import type { AggregateExpr, Expr } from "../../model/expression.ts";
import { isOverPast } from "../../plan/past.ts";
import { comparedWhere, ordersOf } from "../../plan/compared.ts";
import { rowsTaken } from "../../plan/reductions.ts";
import type { Context, Row } from "./context.ts";
import { resolveRow, statementScope } from "./context.ts";
import { expression, operand, serialOf } from "./expression.ts";
import { countCode, loopsTo } from "./loops.ts";
import type { Groups } from "./module-builder.ts";
import { momentCode } from "./moments.ts";
import { limitsCode, orderedCode } from "./ordered.ts";
import { reductionCode } from "./reductions.ts";
import { hasMomentOfItsOwn, isBelowEvent, passOfExistence, passOfExpression } from "./passes.ts";
import type { RowScope } from "./row-scope.ts";
import { overPast } from "./past.ts";
import { isCompared, overCompared } from "./compared-rows.ts";
import { nullOf } from "./value.ts";

export function aggregateValue(e: AggregateExpr, ctx: Context): string {
  if (e.way.way === "all") return ofReduction(e, "0", ctx);
  const row = resolveRow(e.way.of, ctx);
  if (e.way.way === "below" && row.at === "scope") {
    // What an actor was born with is gone through where the actor is made, before its events.
    const over = row.scope.base ?? row.scope;
    const loops = loopsTo(over, e.entity);
    const isPast = ctx.isLive !== true && isOverPast(ctx.fn.module.model, e);
    if (isPast && row.scope.base !== null && loops.some((target) => isBelowEvent(target, over)))
      return overEventsBefore(e, over, loops, ctx);
    if (loops.length > 0 && isCompared(e, ctx)) return overCompared(e, over, loops, isPast, ctx);
    if (loops.length > 0 && isPast) return overPast(e, over, loops, ctx);
    if (loops.length > 0) return overLoops(e, over, loops, ctx);
  }
  if (row.at === "none") return ofNothing(e);
  const ordinal = placeOf(row, ctx);
  const value = ofReduction(e, ordinal, ctx);
  return row.at === "column" && row.nullable ? `(${ordinal} < 0 ? ${e.nullable ? nullOf(e.type) : "0"} : ${value})` : value;
}

/** The place of a row among those of its entity, by which other waves know it; -1 for none. */
function placeOf(row: Row, ctx: Context): string {
  if (row.at === "none") return "-1";
  if (row.at !== "scope" || row.scope.owner === null) return row.at === "scope" ? row.scope.ordinal : row.ordinal;
  return `(${serialOf({ ...ctx, self: row })} - 1)`;
}

/** Over no rows. */
function ofNothing(e: AggregateExpr): string {
  if (e.fn === "any" || e.fn === "all") return String(e.fn === "all");
  return e.fn === "count" || e.fn === "sum" ? "0" : nullOf(e.type);
}

/** The value for the row at an ordinal, or for all rows at 0. */
function ofReduction(e: AggregateExpr, ordinal: string, ctx: Context): string {
  const { fn, self } = ctx;
  const reader = self.at === "scope" ? self.scope.entity : fn.module.model.entities[self.entity]!;
  // The rows below a candidate are born with it, where it is not asked from when on there are such rows.
  const isOfAll = ctx.isLive === true || (self.at !== "scope" && e.way.way === "below");
  const reduction = fn.module.reduction(e, reader, isOfAll);
  const store = fn.run(reduction.way === "written" ? "reductions" : reduction.name);
  const at = reduction.groups === null ? ordinal : groupOfMine(e, reduction.groups, store, ordinal, isOfAll, ctx);
  if (reduction.orders.length === 0) return reductionCode(reduction, store, at);
  // What is mine may be called otherwise than for another row that reads the same reduction.
  const orders = ordersOf(fn.module.model, e, reduction.way === "as of", isOfAll);
  const rows = reduction.way === "written" ? `${store}.${reduction.name}` : reduction.groups === null ? store : `${store}.filled`;
  return orderedCode(reduction, rows, at, limitsCode(orders, ctx));
}

/** The group of rows that have the values of mine: looked for once, where a statement can stand. */
function groupOfMine(e: AggregateExpr, groups: Groups, store: string, ordinal: string, isOfAll: boolean, ctx: Context): string {
  const keys = comparedWhere(e, isOfAll).keys.map(({ mine }) => keyOfMine(mine, ctx));
  const values = [...(e.way.way === "all" ? [] : [ordinal]), ...keys];
  const text = `${store}.${groups.name}.find(${values.join(", ")})`;
  const scope = ctx.branch === undefined ? statementScope(ctx) : null;
  return scope === null ? text : scope.shared("group", text, ctx.pass);
}

/** A value of mine, as columns of other waves hold it. */
function keyOfMine(e: Expr, ctx: Context): string {
  if (e.type.kind !== "row" || (e.op !== "row" && e.op !== "field")) return expression(e, ctx);
  const { entity } = e.type;
  return placeOf(resolveRow(e.op === "row" ? e.of : { row: "follow", of: e.of, field: e.field, entity }, ctx), ctx);
}

/** Over the rows of an actor's events and those that come with them, as of the event at hand: what had been gathered before it. */
function overEventsBefore(e: AggregateExpr, over: RowScope, loops: readonly RowScope[], ctx: Context): string {
  const { accumulator } = gathered(e, over, loops, ctx, true);
  return accumulator.result((variable) => over.agenda!.before(variable));
}

function overLoops(e: AggregateExpr, over: RowScope, loops: readonly RowScope[], ctx: Context): string {
  if (e.fn === "count" && e.where === null && loops.length === 1 && isPlain(loops[0]!)) return countCode(loops[0]!, 0);
  const { accumulator, last } = gathered(e, over, loops, ctx);
  return accumulator.result((variable) => over.carriedAfterLoops(variable, last, ctx.pass));
}

/**
 * What loops add up for an aggregate, once for all who read it; it is complete after the pass `last`. `isPast`: what a row adds may
 * follow from what was there before it, and is added when the row is complete.
 */
function gathered(
  e: AggregateExpr,
  over: RowScope,
  loops: readonly RowScope[],
  ctx: Context,
  isPast = false,
): { readonly accumulator: Accumulator; readonly last: number } {
  const passIn = (target: RowScope): number => passBefore(e, [target], ctx);
  // Rows below an event have passes of their own; the others share those of the row above.
  const last = loops.some((target) => isBelowEvent(target, over)) ? 0 : Math.max(...loops.map(passIn));
  const key = JSON.stringify({ ...e, span: null });
  const known = accumulators.get(over) ?? new Map<string, Accumulator>();
  accumulators.set(over, known);
  let accumulator = known.get(key);
  if (accumulator === undefined) {
    accumulator = accumulatorOf(e, over, last, loops.length > 1 || loops.some((target) => isOutOfOrder(target, over)));
    known.set(key, accumulator);
    for (const target of loops) {
      const at = isBelowEvent(target, over) ? passIn(target) : last;
      const { agenda: _agenda, source: _source, ...outside } = ctx;
      const inner: Context = { ...outside, items: [{ at: "scope", scope: target }, ...ctx.items], pass: at };
      const { add } = accumulator;
      const taken = rowsTaken(e);
      const line = (): string => {
        const added = add(e.value === null ? "1" : operand(e.value, inner), momentCode(target, at) ?? "0");
        return taken === null ? added : `if (${expression(taken, inner)}) ${added}`;
      };
      if (isPast) target.afterPass(at, line);
      else target.statement(at, line());
    }
  }
  return { accumulator, last };
}

/** The pass in which all is known that an aggregate reads of rows in loops. */
export function passBefore(e: AggregateExpr, loops: readonly RowScope[], ctx: Context): number {
  const self = ctx.self.at === "scope" ? ctx.self.scope : null;
  const passIn = (target: RowScope): number =>
    Math.max(
      passOfExistence(target),
      ...[e.where, e.value].map((x) => (x === null ? 0 : passOfExpression(x, { self, items: [target] }))),
    );
  return Math.max(...loops.map(passIn));
}

/** What is summed up over the rows below a row, by aggregate: once for all who read it. */
const accumulators = new WeakMap<RowScope, Map<string, Accumulator>>();

/** A population whose number of rows is its count. */
function isPlain(scope: RowScope): boolean {
  const { when, each } = scope.population!;
  return !scope.isEvent && !scope.owner!.isLoop && when === null && each.length === 0 && scope.entity.time === null;
}

interface Accumulator {
  /** `value` stands as an operand: it is compared, added and negated. */
  readonly add: (value: string, moment: string) => string;
  /** `read`: the code of a variable where the result is read. */
  readonly result: (read: (variable: string) => string) => string;
}

/** True where loops may come upon the rows in another order than that of their moments. */
function isOutOfOrder(target: RowScope, over: RowScope): boolean {
  for (let at: RowScope | null = target; at !== null && at !== over; at = at.owner) if (hasMomentOfItsOwn(at)) return true;
  return false;
}

/** `byMoment`: which rows are first and last is told by their moments, and among equal ones by the order of the loops. */
function accumulatorOf(e: AggregateExpr, over: RowScope, pass: number, byMoment: boolean): Accumulator {
  const declare = (wish: string, start: string): string => {
    const name = over.fn.names.take(`${wish}${over.fn.module.model.entities[e.entity]!.name}`);
    over.statement(pass, `let ${name} = ${start};`);
    return name;
  };
  switch (e.fn) {
    case "count": {
      const n = declare("count", "0");
      return { add: () => `${n}++;`, result: (read) => read(n) };
    }
    case "sum": {
      const sum = declare("sum", "0");
      return { add: (value) => `${sum} += ${value};`, result: (read) => read(sum) };
    }
    case "avg":
    case "share": {
      const sum = declare("sum", "0");
      const n = declare("count", "0");
      const scale = e.value?.type.kind === "decimal" ? ` / ${unitsPerOne(e.value.type)}` : "";
      const one = (value: string): string => (e.value?.type.kind === "bool" ? `Number(${value})` : value);
      return {
        add: (value) => `{ ${sum} += ${one(value)}; ${n}++; }`,
        result: (read) => `(${read(n)} === 0 ? NaN : ${read(sum)} / ${read(n)}${scale})`,
      };
    }
    case "min":
    case "max": {
      const best = declare(e.fn, nullOf(e.type));
      const better = e.fn === "min" ? "<" : ">";
      const none = nullOf(e.type) === "NaN" ? `Number.isNaN(${best})` : `${best} === ${nullOf(e.type)}`;
      return { add: (value) => `if (${none} || ${value} ${better} ${best}) ${best} = ${value};`, result: (read) => read(best) };
    }
    case "any": {
      const found = declare("any", "false");
      return {
        add: (value) => (e.value === null ? `${found} = true;` : `if (${value}) ${found} = true;`),
        result: (read) => read(found),
      };
    }
    case "all": {
      const every = declare("all", "true");
      return { add: (value) => `if (!${value}) ${every} = false;`, result: (read) => read(every) };
    }
    case "first":
    case "last": {
      const kept = declare(e.fn, nullOf(e.type));
      if (byMoment) {
        const best = declare(`${e.fn}MomentOf`, "NaN");
        const isOther = e.fn === "first" ? ">=" : "<";
        return {
          add: (value, moment) => `if (!(${moment} ${isOther} ${best})) { ${kept} = ${value}; ${best} = ${moment}; }`,
          result: (read) => read(kept),
        };
      }
      if (e.fn === "last") return { add: (value) => `${kept} = ${value};`, result: (read) => read(kept) };
      const seen = declare("seen", "false");
      return { add: (value) => `if (!${seen}) { ${kept} = ${value}; ${seen} = true; }`, result: (read) => read(kept) };
    }
  }
}
