/** Reductions whose rows are told apart by values in order, their births among them: those below or above values of mine count. */
import type { AggregateExpr, Expr } from "../../model/expression.ts";
import { unitsPerOne } from "../../model/type.ts";
import { isDescending, type Limit, type Order } from "../../plan/compared.ts";
import type { Context } from "./context.ts";
import { expression, operand } from "./expression.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import type { ModuleBuilder, Reduction } from "./module-builder.ts";
import { beginningCode } from "./births.ts";
import { nullOf } from "./value.ts";

/** The values that tell the rows of a reduction apart by order. */
export const valuesOf = ({ orders }: Reduction): readonly Expr[] =>
  orders.flatMap(({ value }) => (value === "birth" ? [] : [value]));

/** What a row adds, as a number. */
export const asNumber = (e: AggregateExpr, value: string): string => (e.value?.type.kind === "bool" ? `Number(${value})` : value);

/** What makes a mean of decimals a number. */
export const perUnit = (e: AggregateExpr): string => (e.value?.type.kind === "decimal" ? ` / ${unitsPerOne(e.value.type)}` : "");

const isExtreme = ({ e }: Reduction): boolean => e.fn === "min" || e.fn === "max";
const signOf = ({ e }: Reduction): number => (e.fn === "max" ? 1 : -1);

/** A value as a number that is NaN where there is none. */
function numberCode(e: Expr, ctx: Context): string {
  return e.type.kind === "enum" && e.nullable ? `${ctx.fn.module.runtime("rankOf")}(${expression(e, ctx)})` : operand(e, ctx);
}

const negated = (text: string): string => `-(${text})`;

/** The values of a row that tell it apart, so that those that count are below a limit. */
export function orderCodes(reduction: Reduction, birth: string, ctx: Context): readonly string[] {
  return reduction.orders.map((order) => {
    const text = order.value === "birth" ? birth : numberCode(order.value, ctx);
    return isDescending(order) ? negated(text) : text;
  });
}

/** The rows of a reduction that columns fill. */
export function rowsInOrder(reduction: Reduction, rows: string, groups: string, module: ModuleBuilder): string {
  const values = reduction.orders.length === 1 ? "" : ", 2";
  if (!isExtreme(reduction)) return `new ${module.runtime("SumsBelow")}(${rows}, ${groups}${values})`;
  return `new ${module.runtime("ExtremesBelow")}(${rows}, ${groups}, ${signOf(reduction)}${values})`;
}

/** What is gathered while rows are written. */
export function gatheredInOrder(
  reduction: Reduction,
  fn: FunctionBuilder,
): readonly { readonly name: string; readonly code: string }[] {
  const { e, name, groups } = reduction;
  const { module } = fn;
  const made = `new ${gatheredForm(reduction, module)}`;
  return [
    ...(groups === null ? [] : [{ name: groups.name, code: `new ${module.runtime("ValueGroups")}()` }]),
    { name, code: made },
    ...(isMean(e) ? [{ name: `${name}Rows`, code: made }] : []),
  ];
}

/** What gathers the rows of a reduction: the class of the runtime and its arguments. */
export function gatheredForm(reduction: Reduction, module: ModuleBuilder): string {
  const isTwo = reduction.orders.length === 2;
  return isExtreme(reduction)
    ? `${module.runtime("GatheredExtremes")}(${signOf(reduction)}${isTwo ? ", 2" : ""})`
    : `${module.runtime("GatheredSums")}(${isTwo ? "2" : ""})`;
}

export const isMean = (e: AggregateExpr): boolean => e.fn === "avg" || e.fn === "share";

/** Code that gathers a row of a group in `rows`, which was born at a moment. */
export function gatherInOrder(
  reduction: Reduction,
  rows: string,
  at: string,
  value: string,
  birth: string,
  ctx: Context,
): string {
  const { e } = reduction;
  const orders = reduction.orders.length === 0 ? "0" : orderCodes(reduction, birth, ctx).join(", ");
  const add = (what: string, given: string): string => `${rows}${what}.add(${at}, ${given}, ${orders});`;
  if (isMean(e)) return `{ ${add("", asNumber(e, value))} ${add("Rows", "1")} }`;
  // All hold where there is none that does not.
  return add("", e.fn === "all" ? `Number(!${value})` : asNumber(e, value));
}

/** The limits of mine, as what is asked of a reduction: the upper one of each value, and the lower ones where there are any. */
export function limitsCode(orders: readonly Order[], ctx: Context): readonly string[] {
  const isBetween = orders.map((order) => order.low.length > 0 && !isDescending(order));
  const limits = orders.flatMap((order, i) => {
    const to = isDescending(order)
      ? least(order.low.map((limit) => limitCode(limit, true, ctx)))
      : least(order.high.map((limit) => limitCode(limit, false, ctx)));
    const from = isBetween[i]! ? greatest(order.low.map((limit) => fromCode(limit, ctx))) : "-Infinity";
    return [to, from];
  });
  while (limits.at(-1) === "-Infinity") limits.pop();
  return limits;
}

const least = (codes: readonly string[]): string => (codes.length === 1 ? codes[0]! : `Math.min(${codes.join(", ")})`);
const greatest = (codes: readonly string[]): string => (codes.length === 1 ? codes[0]! : `Math.max(${codes.join(", ")})`);

/** What values have to be below; `isNegated`: what minus the values have to be below, which are above mine. */
function limitCode(limit: Limit, isNegated: boolean, ctx: Context): string {
  const mine = mineCode(limit, ctx);
  const text = isNegated ? negated(mine) : mine;
  return limit.open ? text : `${ctx.fn.module.runtime("above")}(${text})`;
}

/** What values may not be below. */
function fromCode(limit: Limit, ctx: Context): string {
  const mine = mineCode(limit, ctx);
  return limit.open ? `${ctx.fn.module.runtime("above")}(${mine})` : mine;
}

function mineCode({ mine, isDay }: Limit, ctx: Context): string {
  if (mine !== "moment") return isDay ? `${operand(mine, ctx)} * 86_400` : numberCode(mine, ctx);
  if (ctx.self.at !== "scope") throw new Error("an aggregate as of a moment is computed where its row is made");
  // Rows of one population may always be there, beside those of others: for them all counts.
  return beginningCode(ctx.self.scope, ctx.pass) ?? ctx.fn.run("periodEnd");
}

/** The value of a reduction for the row at an ordinal or the group, of its rows between limits. `counted`: where those are counted that a mean is over. */
export function orderedCode(
  reduction: Reduction,
  rows: string,
  at: string,
  limits: readonly string[],
  counted = `${rows}Rows`,
): string {
  const { e, way } = reduction;
  const asked = [at, ...limits].join(", ");
  switch (e.fn) {
    case "any":
      return `${rows}.sum(${asked}) > 0`;
    case "all":
      return way === "written" ? `${rows}.sum(${asked}) === 0` : `${rows}.sum(${asked}) === ${rows}.rows(${asked})`;
    case "avg":
    case "share":
      return way === "written"
        ? `${rows}.sum(${asked}) / ${counted}.sum(${asked})${perUnit(e)}`
        : `${rows}.mean(${asked})${perUnit(e)}`;
    case "min":
    case "max":
      return `${rows}.at(${[at, nullOf(e.type), ...limits.filter((limit) => limit !== "-Infinity")].join(", ")})`;
    case "count":
    case "sum":
    case "first":
    case "last":
      return `${rows}.sum(${asked})`;
  }
}
