/** What may stand where another type is wanted, and the conversion that is then made. */
import type { BoundSchema } from "../binder/symbols.ts";
import * as problem from "../diagnostics/catalogue/types.ts";
import type { Expr } from "../model/expression.ts";
import type { Type } from "../model/type.ts";
import { convert, isNull, literal } from "./construct.ts";
import type { Program } from "./program.ts";
import type { Result } from "./scope.ts";
import {
  boolType,
  describeType,
  floatType,
  isMoment,
  isNumeric,
  isText,
  isWhole,
  sameRepresentation,
  showType,
  textType,
} from "./types.ts";

/** True where a value of `from` can stand for one of `to`: the same thing, or a number, moment or label in another form. */
export function isAssignable(schema: BoundSchema, from: Type, to: Type): boolean {
  if (sameRepresentation(from, to)) return true;
  if (isNumeric(from) && isNumeric(to)) return true;
  if (isMoment(from) && isMoment(to)) return true;
  if (isText(to)) return isText(from) || from.kind === "enum" || from.kind === "uuid";
  if (to.kind === "json" || to.kind === "uuid") return isText(from);
  if (from.kind === "enum" && to.kind === "enum") {
    const labels = schema.enums[to.enum]?.labels.map((l) => l.name) ?? [];
    return schema.enums[from.enum]?.labels.every((l) => labels.includes(l.name)) ?? false;
  }
  return false;
}

/** `e` as a value of `type`, by the conversions that need no word of the user; else reported, and null. */
export function convertTo(program: Program, e: Expr, type: Type): Result {
  if (isNull(e)) return literal(type, null, e.span);
  if (!isAssignable(program.schema, e.type, type)) {
    reportMismatch(program, e, type);
    return null;
  }
  return convert(e, type);
}

function reportMismatch(program: Program, e: Expr, type: Type): void {
  const { schema, diagnostics } = program;
  if (isNumeric(e.type) && (type.kind === "duration" || type.kind === "rate")) {
    diagnostics.report(problem.unitMissing, e.span, { wanted: type.kind });
    return;
  }
  diagnostics.report(problem.typeMismatch, e.span, {
    found: describeType(e.type, schema),
    wanted: describeType(type, schema),
    hint: mismatchHint(e.type, type, schema),
  });
}

function mismatchHint(from: Type, to: Type, schema: BoundSchema): string | null {
  if (isText(to) && from.kind !== "row") return 'Put it into a text: `"{…}"`.';
  if (from.kind === "row" && to.kind !== "row") return "Read one of its fields: `name.field`.";
  if (to.kind === "row") {
    const target = schema.entities[to.entity];
    const key = target?.fields.find((field) => field.roles.has("key"))?.name ?? "…";
    return `Choose the row by what it has: \`where name.${key} == …\` in place of the rule.`;
  }
  if (from.kind === "duration" && isNumeric(to)) return "Say in which unit: `days(…)`, `hours(…)`, or divide by `1d`.";
  if (from.kind === "rate" && isNumeric(to))
    return `A rate has a unit of time; it can stand where ${showType(to, schema)} cannot.`;
  if (to.kind === "bool") return "Compare it with something, or draw it: `chance(5%)`.";
  return null;
}

/** `e` where a condition is wanted: a bool that is never null. */
export function condition(program: Program, e: Expr): Result {
  const converted = convertTo(program, e, boolType);
  return converted === null ? null : required(program, converted);
}

/** `e` where null cannot be used; `??` or a condition has to take it away before. */
export function required(program: Program, e: Expr): Result {
  if (!e.nullable) return e;
  program.diagnostics.report(problem.mayBeNull, e.span, {});
  return null;
}

/** A number that is never null, as a float. */
export function toFloat(program: Program, e: Expr): Result {
  const converted = convertTo(program, e, floatType);
  return converted === null ? null : required(program, converted);
}

/** A whole number that is never null; fractions are refused rather than rounded. */
export function toInt(program: Program, e: Expr): Result {
  if (!isWhole(e.type)) {
    program.diagnostics.report(problem.typeMismatch, e.span, {
      found: describeType(e.type, program.schema),
      wanted: "a whole number",
      hint: isNumeric(e.type) ? "Round it: `round(…)`, `floor(…)`." : null,
    });
    return null;
  }
  return required(program, e);
}

/** Anything that can be written as text. */
export function toText(program: Program, e: Expr): Result {
  if (isText(e.type)) return e;
  if (e.type.kind === "row" || e.type.kind === "rate" || e.type.kind === "json") {
    program.diagnostics.report(problem.typeMismatch, e.span, {
      found: describeType(e.type, program.schema),
      wanted: "a text",
      hint: e.type.kind === "row" ? "Read one of its fields: `name.field`." : null,
    });
    return null;
  }
  if (e.op === "literal" && e.type.kind === "enum" && typeof e.value === "number") {
    const label = program.schema.enums[e.type.enum]?.labels[e.value]?.name;
    if (label !== undefined) return literal({ kind: "text", length: label.length }, label, e.span);
  }
  return convert(e, textType);
}
