/**
 * The condition of an aggregate over rows elsewhere that compares them with mine: by values that equal mine, which make groups of
 * them, and by values in order, of which each row of mine asks for those below or above its own.
 */
import type { AggregateExpr, CompareExpr, Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, Model } from "../model/model.ts";
import type { Type } from "../model/type.ts";
import { operands, rowRefsOf } from "../model/walk.ts";
import { isRoot } from "./waves.ts";

/** What a value of a row has to be below or above; `open`: it may not equal that. */
export interface Limit {
  readonly mine: Expr | "moment";
  readonly open: boolean;
  /** Mine is a day where theirs is a moment in seconds. */
  readonly isDay: boolean;
}

/** A value by whose order rows are told apart. */
export interface Order {
  /** The moment from which a row is there, in seconds, or what an expression says of it. */
  readonly value: "birth" | Expr;
  readonly low: readonly Limit[];
  readonly high: readonly Limit[];
}

export interface Compared {
  readonly keys: readonly { readonly item: Expr; readonly mine: Expr }[];
  readonly orders: readonly (Order & { readonly value: Expr })[];
  /** The rest of the condition, which reads the aggregate's rows alone where the aggregate can be made. */
  readonly rest: Expr | null;
}

/** Takes the condition of an aggregate over rows elsewhere apart. `isLive`: `now` is the same for all who read it. */
export function comparedWhere(e: AggregateExpr, isLive: boolean): Compared {
  const keys: Compared["keys"][number][] = [];
  const orders: Compared["orders"][number][] = [];
  let rest: Expr | null = null;
  const ordered = (side: "low" | "high", value: Expr, mine: Expr, open: boolean): void => {
    const limit = { mine, open, isDay: false };
    const at = orders.findIndex((known) => textOf(known.value) === textOf(value));
    const known = orders[at] ?? { value, low: [], high: [] };
    orders[at < 0 ? orders.length : at] = { ...known, [side]: [...known[side], limit] };
  };
  const takeOrder = (op: CompareExpr["op"], left: Expr, right: Expr): boolean => {
    if (op === "eq" || op === "ne" || !hasOrder(left.type)) return false;
    const open = op === "lt" || op === "gt";
    const isBelow = op === "lt" || op === "le";
    if (areSides(left, right, isLive)) ordered(isBelow ? "high" : "low", left, right, open);
    else if (areSides(right, left, isLive)) ordered(isBelow ? "low" : "high", right, left, open);
    else return false;
    return true;
  };
  const take = (x: Expr): void => {
    if (x.op === "and") {
      take(x.left);
      take(x.right);
      return;
    }
    if (x.op === "eq") {
      const isLeft = areSides(x.left, x.right, isLive);
      if (isLeft || areSides(x.right, x.left, isLive)) {
        keys.push(isLeft ? { item: x.left, mine: x.right } : { item: x.right, mine: x.left });
        return;
      }
    }
    if ((x.op === "lt" || x.op === "le" || x.op === "gt" || x.op === "ge") && takeOrder(x.op, x.left, x.right)) return;
    if (x.op === "in" && x.range !== null && outside(x, 1, isLive)) {
      const { type, nullable, span } = x;
      for (const test of [
        { op: "ge", left: x.arg, right: x.range.low, type, nullable, span },
        { op: "le", left: x.arg, right: x.range.high, type, nullable, span },
      ] as const)
        take(test);
      return;
    }
    rest = rest === null ? x : { op: "and", type: x.type, nullable: false, span: x.span, left: rest, right: x };
  };
  if (e.where !== null) take(e.where);
  return { keys, orders, rest };
}

/** Values by whose order rows can be sorted: those that are numbers to the generator. */
const hasOrder = (type: Type): boolean =>
  ["int", "bigint", "decimal", "float", "rate", "date", "timestamp", "duration", "enum"].includes(type.kind);

/** What tells the rows of an aggregate apart by order, the moment of their births first where it counts. */
export function ordersOf(model: Model, e: AggregateExpr, isAsOf: boolean, isLive: boolean): readonly Order[] {
  const { orders } = comparedWhere(e, isLive);
  if (!isAsOf) return orders;
  const over = model.entities[e.entity]!;
  let birth: Order = { value: "birth", low: [], high: [{ mine: "moment", open: true, isDay: false }] };
  const others = orders.filter((order) => {
    const unit = momentUnit(over, order.value);
    if (unit === null) return true;
    const inSeconds = (limits: readonly Limit[]): readonly Limit[] =>
      limits.map((limit) => ({ ...limit, isDay: unit === "date" }));
    birth = { ...birth, low: [...birth.low, ...inSeconds(order.low)], high: [...birth.high, ...inSeconds(order.high)] };
    return false;
  });
  return [birth, ...others];
}

/** The kind of the field that is the birth of a root row; null for other values. */
function momentUnit(over: EntityModel, value: Expr): "date" | "timestamp" | null {
  const isTime = isRoot(over) && value.op === "field" && value.of.row === "item" && value.field === over.time;
  return isTime && (value.type.kind === "date" || value.type.kind === "timestamp") ? value.type.kind : null;
}

/** Rows above mine and not below: they are sorted the other way round. */
export const isDescending = (order: Order): boolean => order.high.length === 0;

/** Why an aggregate over rows elsewhere cannot compare them with mine as it does; null where it can. `where`: what it is over. */
export function comparisonProblem(e: AggregateExpr, over: EntityModel, orders: readonly Order[], isLive: boolean): string | null {
  const what = `an aggregate over rows of ${over.name}`;
  if ([comparedWhere(e, isLive).rest, e.value].some((x) => x !== null && outside(x, 1, isLive)))
    return `${what} that reads mine otherwise than to compare a value of theirs with it`;
  if (comparedWhere(e, isLive).orders.length === 0) return null;
  if (e.fn === "first" || e.fn === "last") return `${e.fn}() over rows of ${over.name} whose values are below or above mine`;
  if (orders.length > 2) {
    const birth = orders[0]!.value === "birth" ? ", of which the moment of their births is one" : "";
    return `${what} that compares more than two values of theirs with mine by order${birth}`;
  }
  const isBetween = orders.some(({ low, high }) => low.length > 0 && high.length > 0);
  return isBetween && (e.fn === "min" || e.fn === "max")
    ? `${e.fn}() over rows of ${over.name} between two values of mine`
    : null;
}

/** True for a value of the aggregate's row and one of mine. */
function areSides(item: Expr, mine: Expr, isLive: boolean): boolean {
  if (outside(item, 1, isLive) || !readsItem(item, 0) || readsItem(mine, 0)) return false;
  return (readsRow(mine) || (!isLive && readsNow(mine))) && isDrawFree(mine);
}

function isItem(ref: RowRef, depth: number): boolean {
  return ref.row === "item" ? ref.depth < depth : (ref.row === "follow" || ref.row === "owner") && isItem(ref.of, depth);
}

/** True where an expression reads anything but rows of the aggregates around it. */
const outside = (x: Expr, depth: number, isLive: boolean): boolean =>
  x.op === "draw" ||
  x.op === "eachValue" ||
  (!isLive && isNow(x)) ||
  rowRefsOf(x).some((ref) => !isItem(ref, depth)) ||
  operands(x).some((inner) => outside(inner, x.op === "aggregate" ? depth + 1 : depth, isLive));

/** True where an expression reads the row at a depth, those of aggregates around it, or rows that they lead to. */
function readsItem(x: Expr, depth: number): boolean {
  const reads = (ref: RowRef): boolean =>
    ref.row === "item" ? ref.depth >= depth : (ref.row === "follow" || ref.row === "owner") && reads(ref.of);
  return rowRefsOf(x).some(reads) || operands(x).some((inner) => readsItem(inner, x.op === "aggregate" ? depth + 1 : depth));
}

const isNow = (x: Expr): boolean => x.op === "context" && x.name === "now";
const readsNow = (x: Expr): boolean => isNow(x) || operands(x).some(readsNow);
const readsRow = (x: Expr): boolean => x.op === "eachValue" || rowRefsOf(x).length > 0 || operands(x).some(readsRow);
const isDrawFree = (x: Expr): boolean => x.op !== "draw" && x.op !== "aggregate" && operands(x).every(isDrawFree);
const textOf = (e: Expr): string => JSON.stringify(e, (name, value: unknown) => (name === "span" ? null : value));
