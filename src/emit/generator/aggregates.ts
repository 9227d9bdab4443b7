/** Aggregates: over rows of the transaction by accumulating in their loop, over other rows by reductions kept for each row. */
import { unitsPerOne } from "../../model/type.ts";
import type { AggregateExpr } from "../../model/expression.ts";
import type { Context } from "./context.ts";
import { resolveRow } from "./context.ts";
import { expression, operand } from "./expression.ts";
import { countCode, loopsTo } from "./loops.ts";
import { momentCode } from "./moments.ts";
import { growingCode, reductionCode } from "./reductions.ts";
import { hasMomentOfItsOwn, isBelowEvent, passOfExistence, passOfExpression } from "./passes.ts";
import type { RowScope } from "./row-scope.ts";
import { nullOf } from "./value.ts";

export function aggregateValue(e: AggregateExpr, ctx: Context): string {
  if (e.way.way === "all") return ofReduction(e, "0", ctx);
  const row = resolveRow(e.way.of, ctx);
  if (e.way.way === "below" && row.at === "scope") {
    const loops = loopsTo(row.scope, e.entity);
    if (loops.length > 0) return overLoops(e, row.scope, loops, ctx);
  }
  if (row.at === "none") return ofNothing(e);
  const ordinal = row.at === "scope" ? row.scope.ordinal : row.ordinal;
  const value = ofReduction(e, ordinal, ctx);
  return row.at === "column" && row.nullable ? `(${ordinal} < 0 ? ${e.nullable ? nullOf(e.type) : "0"} : ${value})` : value;
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
  const reduction = fn.module.reduction(e, reader, ctx.isLive === true);
  if (reduction.way === "written") return reductionCode(reduction, fn.run("reductions"), ordinal);
  const member = fn.run(reduction.name);
  if (reduction.way === "columns") return reductionCode(reduction, member, ordinal);
  const moment = self.at === "scope" ? momentCode(self.scope, ctx.pass) : null;
  if (moment === null) throw new Error(`${e.fn} as of a moment, where there is none`);
  return growingCode(reduction, member, ordinal, moment);
}

function overLoops(e: AggregateExpr, over: RowScope, loops: readonly RowScope[], ctx: Context): string {
  if (e.fn === "count" && e.where === null && loops.length === 1 && isPlain(loops[0]!)) return countCode(loops[0]!, 0);
  const passIn = (target: RowScope): number => {
    const inner = { self: ctx.self.at === "scope" ? ctx.self.scope : null, items: [target] };
    return Math.max(passOfExistence(target), ...[e.where, e.value].map((x) => (x === null ? 0 : passOfExpression(x, inner))));
  };
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
      const add = accumulator.add(e.value === null ? "1" : operand(e.value, inner), momentCode(target, at) ?? "0");
      target.statement(at, e.where === null ? add : `if (${expression(e.where, inner)}) ${add}`);
    }
  }
  return accumulator.result((variable) => over.carriedAfterLoops(variable, last, ctx.pass));
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
