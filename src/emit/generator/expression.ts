/** Expressions of the model as TypeScript: the checker has made every conversion explicit, so this only prints. */
import { unitsPerOne } from "../../model/type.ts";
import type {
  ArithmeticExpr,
  CallExpr,
  CoalesceExpr,
  CompareExpr,
  Expr,
  InExpr,
  LifeExpr,
  MatchExpr,
} from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import { keyOf } from "../../plan/strata.ts";
import { aggregateValue } from "./aggregates.ts";
import { fieldValue, hoisted, resolveRow, selfScope, statementScope, under, type Context, type Row } from "./context.ts";
import { convert } from "./conversion.ts";
import { drawValue } from "./draws.ts";
import { previousRow, previousValue } from "./previous.ts";
import { walkedNumber } from "./siblings.ts";
import { curveCode, tableCode, warpCode } from "./tables.ts";
import { textValue } from "./text.ts";
import { textCall } from "./text-functions.ts";
import { momentCode } from "./moments.ts";
import { numberOf } from "./populations.ts";
import { asCode, code, isNullCode, isSimple, nullOf, type Value } from "./value.ts";

/** The code of an expression, safe to stand as an operand. */
export function operand(e: Expr, ctx: Context): string {
  const text = asCode(compile(e, ctx));
  return isSimple(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}

/** The code of an expression. */
export function expression(e: Expr, ctx: Context): string {
  return asCode(compile(e, ctx));
}

/** The value of an expression. */
export function compile(e: Expr, ctx: Context): Value {
  const part = ctx.parts?.get(keyOf(e));
  if (part !== undefined) return code(part);
  switch (e.op) {
    case "literal":
      return literal(e.value, e.type);
    case "field":
      if (e.of.row === "previous") return code(previousValue(selfScope(ctx), e.field, ctx.pass));
      return fieldValue(known(resolveRow(e.of, ctx), e.nullable), e.field, ctx);
    case "row": {
      if (e.of.row === "previous") return code(previousRow(selfScope(ctx), ctx.pass));
      const row = resolveRow(e.of, ctx);
      return code(row.at === "scope" ? row.scope.ordinal : row.at === "none" ? "-1" : row.ordinal);
    }
    case "eachValue": {
      if (ctx.self.at === "scope" && !ctx.self.scope.isMadeBy(e.population)) return literal(null, e.type);
      const bound = ctx.self.at === "scope" ? ctx.fn.eachValue(ctx.self.scope, e.each) : null;
      if (bound === null) throw new Error("the generator has no value of `each` here");
      return code(bound);
    }
    case "subject":
      return code(ctx.subject ?? "undefined");
    case "serial":
      return code(serialOf(ctx));
    case "tag":
      return { form: "text", parts: [{ form: "int", code: serialOf(ctx), pad: null }] };
    case "context":
      if (e.name === "scale") return code(ctx.fn.run("scale"));
      return code(inUnit(e.name === "now" ? nowCode(ctx) : ctx.fn.run(e.name), e.type));
    case "negate":
      return code(`-${operand(e.arg, ctx)}`);
    case "not": {
      const arg = operand(e.arg, ctx);
      return code(arg === "true" ? "false" : arg === "false" ? "true" : `!${arg}`);
    }
    case "add":
    case "sub":
    case "mul":
    case "div":
    case "mod":
      return code(arithmetic(e, ctx));
    case "addMonths":
      return code(
        `${ctx.fn.module.runtime(e.type.kind === "date" ? "addMonthsToDays" : "addMonthsToSeconds")}(${expression(e.arg, ctx)}, ${expression(e.months, ctx)})`,
      );
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return code(comparison(e, ctx));
    case "and":
    case "or": {
      const left = operand(e.left, ctx);
      const right = operand(e.right, under(ctx, e.op === "and" ? left : `!${left}`));
      if (left === "true" || left === "false") return code((left === "true") === (e.op === "and") ? right : left);
      return code(`${left} ${e.op === "and" ? "&&" : "||"} ${right}`);
    }
    case "isNull":
      return code(isNullCode(e.arg.type, operand(e.arg, ctx)));
    case "in":
      return code(membership(e, ctx));
    case "cond": {
      // What decides that a unique value is missing takes no digit of its number.
      const { digits: _, ...free } = ctx;
      const test = operand(e.test, free);
      return code(either(test, operand(e.then, under(ctx, test)), operand(e.otherwise, under(ctx, `!${test}`))));
    }
    case "coalesce": {
      const either = orElse(e, ctx);
      if (either !== null) return code(either);
      const left = named(e.left, ctx, "value");
      if (left === nullOf(e.left.type)) return code(operand(e.right, ctx));
      if (nullOf(e.left.type) === "null") return code(`${left} ?? ${operand(e.right, ctx)}`);
      return code(`${isNullCode(e.left.type, left)} ? ${operand(e.right, ctx)} : ${left}`);
    }
    case "match":
      return code(match(e, ctx));
    case "convert":
      return convert(e, ctx);
    case "call":
      return call(e, ctx);
    case "text":
      return textValue(e, ctx);
    case "draw":
      return drawValue(e, ctx);
    case "round":
      return code(`${ctx.fn.module.runtime("roundTo")}(${expression(e.arg, ctx)}, ${expression(e.by, ctx)})`);
    case "ending":
      return code(
        `${ctx.fn.module.runtime("ending")}(${expression(e.arg, ctx)}, ${endingUnit(e.type)}, ${expression(e.by, ctx)})`,
      );
    case "table":
      return code(tableCode(e, ctx));
    case "curve":
      return code(curveCode(e, ctx));
    case "warp":
      return code(warpCode(e, ctx));
    case "ramp":
      return code(
        `${ctx.fn.module.runtime("ramp")}(${[e.from, e.to, e.start, e.end, e.at].map((x) => expression(x, ctx)).join(", ")})`,
      );
    case "compound":
      return code(
        `${ctx.fn.module.runtime("compound")}(${expression(e.growth, ctx)}, ${e.unitSeconds}, ${expression(e.since, ctx)}, ${expression(e.at, ctx)})`,
      );
    case "aggregate":
      return code(aggregateValue(e, ctx));
    case "split":
      throw new Error("`split` is compiled with its field");
    case "life":
      return code(lifeCode(e, ctx));
  }
}

/** `now`: the moment of the row, or of its life; for live columns in final tables the period's end. */
function nowCode(ctx: Context): string {
  if (ctx.now !== undefined) return ctx.now;
  if (ctx.agenda !== undefined) return `Math.floor(${ctx.agenda.now})`;
  const moment = ctx.isLive === true || ctx.self.at !== "scope" ? null : momentCode(ctx.self.scope, ctx.pass);
  return moment ?? ctx.fn.run("periodEnd");
}

/** A field of a row that may be absent, or something else: one test, of the row. */
function orElse(e: CoalesceExpr, ctx: Context): string | null {
  if (e.left.op !== "field" || e.left.of.row === "previous") return null;
  const row = resolveRow(e.left.of, ctx);
  if (row.at !== "column" || !row.nullable) return null;
  if (ctx.fn.module.model.entities[row.entity]!.fields[e.left.field]!.nullable) return null;
  const value = asCode(fieldValue(known(row, false), e.left.field, ctx));
  return `${row.ordinal} < 0 ? ${operand(e.right, ctx)} : ${isSimple(value) ? value : `(${value})`}`;
}

const signOf = (value: string): string => `(${value} > 0 ? 1 : ${value} < 0 ? -1 : 0)`;

/** What an actor's lifecycle tells, where its agenda is at hand. */
function lifeCode(e: LifeExpr, ctx: Context): string {
  const row = resolveRow(e.of, ctx);
  const agenda = row.at === "scope" ? (row.scope.base ?? row.scope).agenda : null;
  if (agenda === null) throw new Error("a lifecycle is read where its agenda is not at hand");
  if (e.what === "left" || e.what === "entered") throw new Error("rows of transitions are refused by the checker");
  if (e.what === "state") return agenda.state;
  return e.what === "count" ? agenda.firings(e.name!) : agenda.moment(e.what, e.name!);
}

/** A literal in the representation of its type. */
export function literal(value: number | string | boolean | null, type: Type): Value {
  if (value === null) return code(nullOf(type));
  if (typeof value === "string") return { form: "text", parts: value === "" ? [] : [{ form: "literal", text: value }] };
  return code(String(value));
}

/** Code whose value is used more than once: given a name where statements can stand. */
export function named(e: Expr, ctx: Context, wish: string): string {
  const text = asCode(compile(e, ctx));
  if (isSimple(text)) return text;
  const scope = statementScope(ctx);
  return scope === null ? `(${text})` : hoisted(scope, wish, text, e, ctx);
}

/** A row on whose way nothing is null where it is read: the checker has seen to it. */
const known = (row: Row, nullable: boolean): Row => (row.at !== "scope" && !nullable ? { ...row, nullable: false } : row);

/** The number of the row from 1. */
export function serialOf(ctx: Context): string {
  if (ctx.self.at === "column") {
    const { entity, ordinal } = ctx.self;
    return numberOf(ctx.fn.module.model.entities[entity]!, ordinal, ctx.fn);
  }
  if (ctx.self.at !== "scope") throw new Error("only rows in the making and columns have a number here");
  const { scope } = ctx.self;
  if (scope.serial !== null) return scope.serial;
  if (scope.numbered !== null) return walkedNumber(scope, ctx.pass);
  if (scope.owner === null) return `(${numberOf(scope.entity, scope.ordinal, ctx.fn)})`;
  throw new Error(`the number of ${scope.entity.name} is not known here`);
}

/** Seconds as the unit of a type of time. */
const inUnit = (seconds: string, type: Type): string => (type.kind === "date" ? `${seconds} / 86_400` : seconds);

const endingUnit = (type: Type): string => String(unitsPerOne(type));

const symbols = { add: "+", sub: "-", mul: "*", div: "/", mod: "%" } as const;

function arithmetic(e: ArithmeticExpr, ctx: Context): string {
  const left = e.left.type.kind;
  const right = e.right.type.kind;
  let a = operand(e.left, ctx);
  let b = operand(e.right, ctx);
  // Dates count days and durations seconds.
  if (e.type.kind === "date" && right === "duration") b = `${b} / 86_400`;
  if (e.type.kind === "date" && left === "duration") a = `${a} / 86_400`;
  if (e.type.kind === "duration" && left === "date") return `(${a} - ${b}) * 86_400`;
  return `${a} ${symbols[e.op]} ${b}`;
}

function comparison(e: CompareExpr, ctx: Context): string {
  const a = operand(e.left, ctx);
  const b = operand(e.right, ctx);
  const both = e.left.nullable && e.right.nullable;
  const none = nullOf(e.left.type);
  if ((a === none && e.left.nullable) || (b === none && e.right.nullable)) return comparisonWithNull(e, a, b);
  const known = isWritten(a) && isWritten(b) ? comparisonOf(e.op, a, b) : null;
  if (known !== null) return known;
  if (e.op === "eq" || e.op === "ne") {
    const equal = both && none === "NaN" ? `Object.is(${a}, ${b})` : `${a} === ${b}`;
    return e.op === "eq" ? equal : both && none === "NaN" ? `!${equal}` : `${a} !== ${b}`;
  }
  const symbol = { lt: "<", le: "<=", gt: ">", ge: ">=" }[e.op];
  const guards = [e.left, e.right].flatMap((side, i) =>
    side.nullable && none !== "NaN" ? [none === "-1" ? `${i === 0 ? a : b} >= 0` : `${i === 0 ? a : b} !== null`] : [],
  );
  return [...guards, `${a} ${symbol} ${b}`].join(" && ");
}

/** What is always null is asked nothing: the type checker knows the answer, and refuses the question. */
function comparisonWithNull(e: CompareExpr, a: string, b: string): string {
  if (e.op !== "eq" && e.op !== "ne") return "false";
  const { type } = e.left;
  const [other, side] = a === nullOf(type) ? [b, e.right] : [a, e.left];
  const isNull = side.nullable ? isNullCode(type, other) : "false";
  if (e.op === "eq") return isNull;
  return isNull === "true" ? "false" : isNull === "false" ? "true" : `!(${isNull})`;
}

const isWritten = (text: string): boolean => /^(-?\d[\d_]*(\.\d+)?|true|false|"([^"\\]|\\.)*")$/.test(text);

/** Equality of what is written in the code, as where a weight is asked of each label of an enum; null of an order. */
function comparisonOf(op: CompareExpr["op"], a: string, b: string): string | null {
  if (op !== "eq" && op !== "ne") return null;
  return String((a === b) === (op === "eq"));
}

function membership(e: InExpr, ctx: Context): string {
  const value = named(e.arg, ctx, "value");
  if (e.arg.nullable && value === nullOf(e.arg.type)) return "false";
  if (e.list !== null) {
    const tests = e.list.map((item) => `${value} === ${operand(item, ctx)}`);
    if (isWritten(value)) {
      const items = e.list.map((item) => operand(item, ctx));
      if (items.includes(value)) return "true";
      if (items.every(isWritten)) return "false";
    }
    return tests.length === 0 ? "false" : tests.join(" || ");
  }
  const { low, high } = e.range!;
  const known = e.arg.nullable && nullOf(e.arg.type) === "-1" ? `${value} >= 0 && ` : "";
  return `${known}${value} >= ${operand(low, ctx)} && ${value} <= ${operand(high, ctx)}`;
}

const either = (test: string, one: string, other: string): string =>
  test === "true" ? one : test === "false" ? other : `${test} ? ${one} : ${other}`;

function match(e: MatchExpr, ctx: Context): string {
  const subject = e.subject === null ? null : named(e.subject, ctx, "subject");
  const inner: Context = { ...ctx, subject };
  const arms = e.arms.map((arm, i) => {
    const test = operand(arm.test, inner);
    const isLast = e.otherwise === null && i === e.arms.length - 1;
    return { test, value: operand(arm.value, isLast ? inner : under(inner, test)) };
  });
  const none = arms.map((arm) => `!${arm.test}`).join(" && ");
  const last = e.otherwise === null ? arms.pop()!.value : operand(e.otherwise, none === "" ? inner : under(inner, none));
  return arms.reduceRight((rest, arm) => either(arm.test, arm.value, rest), last);
}

function call(e: CallExpr, ctx: Context): Value {
  const { module } = ctx.fn;
  const runtime = (name: string): Value => code(`${module.runtime(name)}(${e.args.map((a) => expression(a, ctx)).join(", ")})`);
  const first = (): string => operand(e.args[0]!, ctx);
  const days = (): string => (e.args[0]!.type.kind === "date" ? expression(e.args[0]!, ctx) : `Math.floor(${first()} / 86_400)`);
  switch (e.fn) {
    case "abs":
    case "min":
    case "max":
    case "sqrt":
      return code(`Math.${e.fn}(${e.args.map((a) => expression(a, ctx)).join(", ")})`);
    case "ceil":
    case "floor": {
      const { type } = e.args[0]!;
      const scale = unitsPerOne(type);
      return code(`Math.${e.fn}(${scale === 1 ? expression(e.args[0]!, ctx) : `${first()} / ${scale}`})`);
    }
    case "round":
      return e.args.length === 1 ? runtime("roundHalfAway") : runtime("roundTo");
    case "ln":
      return runtime("log");
    case "exp":
    case "pow":
      return runtime(e.fn);
    case "sign":
      return code(signOf(named(e.args[0]!, ctx, "value")));
    case "year":
    case "quarter":
    case "month":
    case "day":
      return code(`${module.runtime(`${e.fn}Of`)}(${days()})`);
    case "week":
      return code(`${module.runtime("isoWeekOf")}(${days()})`);
    case "weekday":
      return code(`(${module.runtime("weekdayOf")}(${days()}) + 1)`);
    case "hour":
      return code(`Math.floor((${first()} % 86_400) / 3_600)`);
    case "date":
      return code(days());
    case "truncYear":
    case "truncQuarter":
    case "truncMonth":
    case "truncWeek": {
      const truncated = `${module.runtime(e.fn)}(${days()})`;
      return code(e.type.kind === "timestamp" ? `${truncated} * 86_400` : truncated);
    }
    case "truncDay":
      return code(e.type.kind === "timestamp" ? `${days()} * 86_400` : days());
    case "truncHour":
      return code(`Math.floor(${first()} / 3_600) * 3_600`);
    case "years":
      return code(`${first()} / 31_557_600`);
    case "days":
      return code(`${first()} / 86_400`);
    case "hours":
      return code(`${first()} / 3_600`);
    case "minutes":
      return code(`${first()} / 60`);
    case "length":
      return code(`${first()}.length`);
    case "lower":
    case "upper":
    case "title":
    case "slug":
    case "trim":
    case "left":
    case "right":
    case "substr":
    case "replace":
    case "concat":
    case "join":
      return textCall(e.fn, e.args, ctx);
    case "hex":
      return code(`(${expression(e.args[0]!, ctx)}).toString(16)`);
  }
}
