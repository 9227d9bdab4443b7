/**
 * Aggregates over rows below a row above mine that are strictly earlier than mine: the rows are put in the order of their moments
 * where they are walked, and each that reads the aggregate finds its place among them.
 */
import type { AggregateExpr } from "../../model/expression.ts";
import { unitsPerOne } from "../../model/type.ts";
import { rowsTaken } from "../../plan/reductions.ts";
import { passBefore } from "./aggregates.ts";
import { selfScope, type Context } from "./context.ts";
import { operand } from "./expression.ts";
import { momentCode } from "./moments.ts";
import { hasMomentOfItsOwn } from "./passes.ts";
import type { RowScope } from "./row-scope.ts";
import { nullOf, typeCode } from "./value.ts";

export function overPast(e: AggregateExpr, over: RowScope, loops: readonly RowScope[], ctx: Context): string {
  const reader = datedRow(selfScope(ctx));
  const last = passBefore(e, loops, ctx);
  const key = JSON.stringify({ ...e, span: null });
  const { past, values, type } = pastOf(e, over, loops, last, key, ctx);
  const rows = over.carriedAfterLoops(past, last, ctx.pass, formOf(e));
  return reader.once(`past ${key} ${ctx.pass}`, () => {
    const mine = momentCode(reader, ctx.pass);
    if (mine === null) throw new Error(`${e.fn} as of a moment, where there is none`);
    if (values === null) return reader.local(`${e.fn}_so_far`, resultCode(e, rows, mine), ctx.pass);
    const at = reader.local(e.fn, `${rows}.${e.fn}(${mine})`, ctx.pass);
    const list = over.carriedAfterLoops(values, last, ctx.pass, `readonly ${arrayOf(type)}`);
    return reader.local(`${e.fn}_so_far`, `${at} < 0 ? ${nullOf(e.type)} : ${list}[${at}]!`, ctx.pass);
  });
}

/** The row whose moment a row shares: itself or one above. */
function datedRow(scope: RowScope): RowScope {
  let row = scope;
  while (
    row.owner !== null &&
    row.owner.base === null &&
    !row.isEvent &&
    !hasMomentOfItsOwn(row) &&
    row.population!.every === null
  )
    row = row.owner;
  return row;
}

interface Past {
  /** The variable with the rows. */
  readonly past: string;
  /** That with the values of a pick, by the order in which the rows came. */
  readonly values: string | null;
  readonly type: string;
}

/** The rows below a row by moment, as variables of that row. */
const pasts = new WeakMap<RowScope, Map<string, Past>>();

const isPick = (e: AggregateExpr): boolean => e.fn === "first" || e.fn === "last";

/** The class of the runtime that holds the rows. */
function formOf(e: AggregateExpr): "PastSums" | "PastExtremes" | "PastRows" {
  if (e.fn === "sum" || e.fn === "avg" || e.fn === "share") return "PastSums";
  return e.fn === "min" || e.fn === "max" ? "PastExtremes" : "PastRows";
}

function pastOf(e: AggregateExpr, over: RowScope, loops: readonly RowScope[], pass: number, key: string, ctx: Context): Past {
  const known = pasts.get(over) ?? new Map<string, Past>();
  pasts.set(over, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const { fn } = ctx;
  const { name } = fn.module.model.entities[e.entity]!;
  const made = `new ${fn.module.runtime(formOf(e))}(${formOf(e) === "PastExtremes" ? (e.fn === "max" ? 1 : -1) : ""})`;
  // One for all where each is done with before the next begins.
  const isOne = !over.isLoop || over.isEvent;
  const past = isOne ? fn.setup(`past${name}`, made) : fn.names.take(`past${name}`);
  over.statement(pass, isOne ? `${past}.begin();` : `const ${past} = ${made};`);
  const type = e.value === null ? "number" : typeCode(e.value.type, e.value.nullable);
  const values = isPick(e) ? fn.names.take(`valuesOf${name}`) : null;
  if (values !== null) over.statement(pass, `const ${values}: ${arrayOf(type)} = [];`);
  const result: Past = { past, values, type };
  known.set(key, result);
  for (const target of loops) {
    const inner: Context = { ...ctx, items: [{ at: "scope", scope: target }, ...ctx.items], pass };
    const taken = rowsTaken(e);
    const tests = taken === null ? [] : [operand(taken, inner)];
    const moment = momentCode(target, pass) ?? "0";
    const value = e.value === null ? null : operand(e.value, inner);
    const lines: string[] = [];
    if (e.fn === "any" && value !== null) tests.push(value);
    if (e.fn === "all") tests.push(value === null ? "false" : `!${value}`);
    if (formOf(e) === "PastRows") lines.push(`${past}.add(${moment});`);
    else lines.push(`${past}.add(${moment}, ${e.value?.type.kind === "bool" ? `Number(${value})` : value});`);
    if (values !== null) lines.push(`${values}.push(${value});`);
    target.statement(pass, `${tests.length === 0 ? "" : `if (${tests.join(" && ")}) `}{ ${lines.join(" ")} }`);
  }
  over.lateStatement(pass, `${past}.settle();`);
  return result;
}

function resultCode(e: AggregateExpr, rows: string, mine: string): string {
  switch (e.fn) {
    case "sum":
      return `${rows}.sum(${mine})`;
    case "avg":
    case "share":
      return `${rows}.mean(${mine})${e.value?.type.kind === "decimal" ? ` / ${unitsPerOne(e.value.type)}` : ""}`;
    case "min":
    case "max":
      return `${rows}.at(${mine}, ${nullOf(e.type)})`;
    case "any":
      return `${rows}.before(${mine}) > 0`;
    case "all":
      return `${rows}.before(${mine}) === 0`;
    case "count":
    case "first":
    case "last":
      return `${rows}.before(${mine})`;
  }
}

const arrayOf = (type: string): string => (type.includes(" ") ? `(${type})[]` : `${type}[]`);
