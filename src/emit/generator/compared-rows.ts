/**
 * Aggregates over rows beside mine that are compared with my row: the rows below the row above are gathered by what is compared
 * (and by their moments, where those strictly earlier count) in the pass that walks them, and asked for by each of mine in a later
 * one.
 */
import type { AggregateExpr } from "../../model/expression.ts";
import { comparedWhere, ordersOf } from "../../plan/compared.ts";
import { isComparedBeside } from "../../plan/compared-beside.ts";
import { rowsTaken } from "../../plan/reductions.ts";
import { passBefore } from "./aggregates.ts";
import type { Context } from "./context.ts";
import { expression, operand } from "./expression.ts";
import type { Reduction } from "./module-builder.ts";
import { momentCode } from "./moments.ts";
import { gatheredForm, gatherInOrder, isMean, limitsCode, orderedCode } from "./ordered.ts";
import type { RowScope } from "./row-scope.ts";

export function isCompared(e: AggregateExpr, ctx: Context): boolean {
  return ctx.isLive !== true && ctx.self.at === "scope" && isComparedBeside(ctx.fn.module.model, ctx.self.scope.entity, e);
}

export function overCompared(
  e: AggregateExpr,
  over: RowScope,
  loops: readonly RowScope[],
  isPast: boolean,
  ctx: Context,
): string {
  const last = passBefore(e, loops, ctx);
  const { rows, groups, reduction } = gatheredRows(e, over, loops, isPast, last, ctx);
  const carried = (variable: string, type: string): string => over.carriedAfterLoops(variable, last, ctx.pass, type);
  const form = /^\w+/.exec(gatheredForm(reduction, ctx.fn.module))![0];
  const at = carried(rows, form);
  const counted = isMean(e) ? carried(`${rows}Rows`, form) : at;
  const values = comparedWhere(e, false).keys.map(({ mine }) => expression(mine, ctx));
  const group = groups === null ? "0" : `${carried(groups, "ValueGroups")}.find(${values.join(", ")})`;
  const limits = limitsCode(reduction.orders, ctx);
  return orderedCode(reduction, at, group, limits.length === 0 ? ["Infinity"] : limits, counted);
}

interface Gathered {
  /** The variable with the rows, and that with their groups. */
  readonly rows: string;
  readonly groups: string | null;
  readonly reduction: Reduction;
}

/** The rows below a row, as variables of that row: once for all who read them. */
const gathered = new WeakMap<RowScope, Map<string, Gathered>>();

function gatheredRows(
  e: AggregateExpr,
  over: RowScope,
  loops: readonly RowScope[],
  isPast: boolean,
  pass: number,
  ctx: Context,
): Gathered {
  const key = `${pass} ${JSON.stringify({ ...e, span: null })}`;
  const known = gathered.get(over) ?? new Map<string, Gathered>();
  gathered.set(over, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const { fn } = ctx;
  const { keys, rest } = comparedWhere(e, false);
  const orders = ordersOf(fn.module.model, e, isPast, false);
  const entity = fn.module.model.entities[e.entity]!;
  const reduction: Reduction = {
    name: entity.name,
    e: { ...e, where: rest },
    target: null,
    way: "written",
    groups: null,
    orders,
  };
  // One for all where each is done with before the next begins.
  const isOne = !over.isLoop || over.isEvent;
  const declare = (name: string, made: string): void => {
    if (isOne) fn.atTop(`const ${name} = ${made};`);
    over.statement(pass, isOne ? `${name}.begin();` : `const ${name} = ${made};`);
  };
  const rows = fn.names.take(`compared${entity.name}`);
  const made = `new ${gatheredForm(reduction, fn.module)}`;
  declare(rows, made);
  if (isMean(e)) declare(`${rows}Rows`, made);
  const groups = keys.length === 0 ? null : fn.names.take(`groupsOf${entity.name}`);
  if (groups !== null) declare(groups, `new ${fn.module.runtime("ValueGroups")}()`);
  const result: Gathered = { rows, groups, reduction };
  known.set(key, result);
  for (const target of loops) {
    const inner: Context = { ...ctx, items: [{ at: "scope", scope: target }, ...ctx.items], pass };
    const taken = rowsTaken(reduction.e);
    const group = groups === null ? "0" : `${groups}.of(${keys.map(({ item }) => expression(item, inner)).join(", ")})`;
    const value = e.value === null ? "1" : operand(e.value, inner);
    const line = gatherInOrder(reduction, rows, group, value, momentCode(target, pass) ?? "0", inner);
    target.statement(pass, taken === null ? line : `if (${expression(taken, inner)}) ${line}`);
  }
  return result;
}
