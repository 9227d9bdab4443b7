/** Functions of values, with the meaning that SQL gives them. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import type { Expr, FunctionName } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import type * as ast from "../../syntax/ast.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { convert, numberOf } from "../construct.ts";
import { convertTo, required, toFloat, toInt, toText } from "../conversion.ts";
import { assigned, type Expected, type Result, type Scope } from "../scope.ts";
import {
  commonType,
  dateType,
  decimalType,
  describeType,
  floatType,
  intType,
  isMoment,
  isNumeric,
  isWhole,
  textType,
  timestampType,
} from "../types.ts";
import { checkExpression } from "./check.ts";
import { pickFromList } from "./pick.ts";

/** How a function takes its arguments; numbers in brackets say how many there may be. */
type Kind = "keeps" | "whole" | "float" | "power" | "extreme" | "part" | "span" | "text" | "special";

const functions: Readonly<Record<string, { readonly kind: Kind; readonly arguments: readonly [number, number] }>> = {
  abs: { kind: "keeps", arguments: [1, 1] },
  sign: { kind: "whole", arguments: [1, 1] },
  ceil: { kind: "whole", arguments: [1, 1] },
  floor: { kind: "whole", arguments: [1, 1] },
  round: { kind: "special", arguments: [1, 2] },
  min: { kind: "extreme", arguments: [2, 64] },
  max: { kind: "extreme", arguments: [2, 64] },
  sqrt: { kind: "float", arguments: [1, 1] },
  ln: { kind: "float", arguments: [1, 1] },
  exp: { kind: "float", arguments: [1, 1] },
  pow: { kind: "power", arguments: [2, 2] },
  year: { kind: "part", arguments: [1, 1] },
  quarter: { kind: "part", arguments: [1, 1] },
  month: { kind: "part", arguments: [1, 1] },
  week: { kind: "part", arguments: [1, 1] },
  weekday: { kind: "part", arguments: [1, 1] },
  day: { kind: "part", arguments: [1, 1] },
  hour: { kind: "part", arguments: [1, 1] },
  date: { kind: "special", arguments: [1, 1] },
  trunc: { kind: "special", arguments: [2, 2] },
  years: { kind: "span", arguments: [1, 1] },
  days: { kind: "span", arguments: [1, 1] },
  hours: { kind: "span", arguments: [1, 1] },
  minutes: { kind: "span", arguments: [1, 1] },
  lower: { kind: "text", arguments: [1, 1] },
  upper: { kind: "text", arguments: [1, 1] },
  title: { kind: "text", arguments: [1, 1] },
  trim: { kind: "text", arguments: [1, 1] },
  slug: { kind: "text", arguments: [1, 1] },
  left: { kind: "special", arguments: [2, 2] },
  right: { kind: "special", arguments: [2, 2] },
  substr: { kind: "special", arguments: [2, 3] },
  replace: { kind: "text", arguments: [3, 3] },
  length: { kind: "special", arguments: [1, 1] },
  concat: { kind: "text", arguments: [1, 64] },
  join: { kind: "special", arguments: [1, 64] },
  hex: { kind: "special", arguments: [1, 1] },
};
export const functionNames: readonly string[] = Object.keys(functions);

export function checkFunction(scope: Scope, node: ast.CallExpression, name: string, expected: Expected | null): Result {
  const { program } = scope;
  const known = functions[name];
  const [low, high] = known?.arguments ?? [0, 0];
  const count = node.arguments.length;
  const odd = node.arguments.find((a) => a.name !== null || a.of !== null || a.where !== null);
  if (known === undefined || odd !== undefined || count < low || count > high) {
    const wanted = low === high ? `${low}` : high === 64 ? `${low} or more` : `${low} or ${high}`;
    if (odd !== undefined && odd.name === null) program.diagnostics.report(problem.notAnAggregate, odd.span, { name });
    else program.diagnostics.report(problem.argumentCount, node.span, { callee: name, wanted: `${wanted} by position` });
    return null;
  }
  const nodes = node.arguments.map((a) => a.value);
  if (name === "trunc") return checkTrunc(scope, node, nodes[0], nodes[1]);
  if (name === "join" && nodes[0]?.kind === "pick" && nodes[0].choices === null) return joinPicked(scope, node, nodes[0], nodes);
  const passes = known.kind === "keeps" || known.kind === "extreme" ? expected : null;
  const results = nodes.map((n) => checkExpression(scope, n, passes?.assign === true ? null : passes));
  const args = results.filter((r) => r !== null);
  if (args.length < results.length) return null;
  switch (known.kind) {
    case "keeps":
      return keeps(scope, node, name, args);
    case "whole":
      return whole(scope, node, name, args);
    case "float":
    case "power":
      return floats(scope, node, name, args);
    case "extreme":
      return extreme(scope, node, name, args);
    case "part":
      return partOfMoment(scope, node, name, args[0] as Expr);
    case "span":
      return unitsOfDuration(scope, node, name, args[0] as Expr);
    case "text":
      return texts(scope, node, name, args);
    case "special":
      return special(scope, node, name, args);
  }
}

function call(node: ast.Node, fn: string, args: readonly Expr[], type: Type): Expr {
  return { op: "call", fn: fn as FunctionName, args, type, nullable: args.some((a) => a.nullable), span: node.span };
}

function wrongArgument(scope: Scope, found: Expr, wanted: string): null {
  scope.program.diagnostics.report(problem.typeMismatch, found.span, {
    found: describeType(found.type, scope.program.schema),
    wanted,
    hint: null,
  });
  return null;
}

function keeps(scope: Scope, node: ast.Node, name: string, args: readonly Expr[]): Result {
  const arg = required(scope.program, args[0] as Expr);
  if (arg === null) return null;
  return isNumeric(arg.type) || arg.type.kind === "duration"
    ? call(node, name, [arg], arg.type)
    : wrongArgument(scope, arg, "a number or a duration");
}

function whole(scope: Scope, node: ast.Node, name: string, args: readonly Expr[]): Result {
  const arg = required(scope.program, args[0] as Expr);
  if (arg === null) return null;
  if (!isNumeric(arg.type)) return wrongArgument(scope, arg, "a number");
  return isWhole(arg.type) && name !== "sign" ? arg : call(node, name, [arg], intType);
}

function floats(scope: Scope, node: ast.Node, name: string, args: readonly Expr[]): Result {
  const converted = args.map((a) => toFloat(scope.program, a));
  return converted.some((c) => c === null) ? null : call(node, name, converted as Expr[], floatType);
}

function extreme(scope: Scope, node: ast.Node, name: string, args: readonly Expr[]): Result {
  const values = args.map((a) => required(scope.program, a));
  if (values.some((v) => v === null)) return null;
  let type: Type | null = args[0]?.type ?? null;
  for (const arg of args) type = type === null ? null : commonType(type, arg.type);
  const orderable = type !== null && (isNumeric(type) || isMoment(type) || type.kind === "duration" || type.kind === "enum");
  if (type === null || !orderable)
    return wrongArgument(scope, args[args.length - 1] as Expr, "numbers, moments or durations of one kind");
  const converted = (values as Expr[]).map((v) => convert(v, type));
  return call(node, name, converted, type);
}

function partOfMoment(scope: Scope, node: ast.Node, name: string, arg: Expr): Result {
  const moment = required(scope.program, arg);
  if (moment === null) return null;
  if (!isMoment(moment.type)) return wrongArgument(scope, moment, "a date or a timestamp");
  return call(node, name, [name === "hour" ? convert(moment, timestampType) : moment], intType);
}

function unitsOfDuration(scope: Scope, node: ast.Node, name: string, arg: Expr): Result {
  const duration = required(scope.program, arg);
  if (duration === null) return null;
  return duration.type.kind === "duration"
    ? call(node, name, [duration], floatType)
    : wrongArgument(scope, duration, "a duration");
}

function texts(scope: Scope, node: ast.Node, name: string, args: readonly Expr[]): Result {
  const converted = args.map((a) => toText(scope.program, a));
  if (converted.some((c) => c === null)) return null;
  const [first] = converted as Expr[];
  // A change of case keeps the length; the others are bounded by what they are given, which the target's length decides.
  const type: Type = (name === "lower" || name === "upper") && first?.type.kind === "text" ? first.type : textType;
  return call(node, name, converted as Expr[], type);
}

function special(scope: Scope, node: ast.Node, name: string, args: readonly Expr[]): Result {
  const [first, second, third] = args as [Expr, Expr?, Expr?];
  switch (name) {
    case "date": {
      if (!isMoment(first.type)) return wrongArgument(scope, first, "a date or a timestamp");
      return convert(first, dateType);
    }
    case "round":
      return round(scope, first, second);
    case "length": {
      const text = convertTo(scope.program, first, textType);
      const present = text === null ? null : required(scope.program, text);
      return present === null ? null : call(node, name, [present], intType);
    }
    case "hex": {
      const number = toInt(scope.program, first);
      return number === null ? null : call(node, name, [number], textType);
    }
    case "join": {
      const converted = args.map((a) => toText(scope.program, a));
      return converted.some((c) => c === null) ? null : call(node, name, converted as Expr[], textType);
    }
    default: {
      const text = toText(scope.program, first);
      const start = second === undefined ? null : toInt(scope.program, second);
      const size = third === undefined ? undefined : toInt(scope.program, third);
      if (text === null || start === null || size === null) return null;
      return call(node, name, size === undefined ? [text, start] : [text, start, size], textType);
    }
  }
}

/** `round(x)` to a whole number, `round(x, 2)` to two places; half away from zero. */
function round(scope: Scope, arg: Expr, places: Expr | undefined): Result {
  const value = required(scope.program, arg);
  if (value === null) return null;
  if (!isNumeric(value.type)) return wrongArgument(scope, value, "a number");
  if (places === undefined) return convert(value, intType);
  const scale = numberOf(places);
  if (scale === null || !Number.isInteger(scale) || scale < 0 || scale > 8)
    return wrongArgument(scope, places, "a literal number of places, 0 to 8");
  return convert(value, scale === 0 ? intType : decimalType(scale));
}

const truncations: Readonly<Record<string, string>> = {
  year: "truncYear",
  quarter: "truncQuarter",
  month: "truncMonth",
  week: "truncWeek",
  day: "truncDay",
  hour: "truncHour",
};

/** `trunc(x, month)`: the first day of its month. */
function checkTrunc(scope: Scope, node: ast.Node, value: ast.Expression | undefined, unit: ast.Expression | undefined): Result {
  const checked = value === undefined ? null : checkExpression(scope, value, null);
  const name = unit?.kind === "name" ? unit.name : "";
  const fn = truncations[name];
  if (fn === undefined) {
    scope.program.diagnostics.report(problem.unknownUnit, unit?.span ?? node.span, {
      name,
      nearest: nearest(name, Object.keys(truncations)),
    });
    return null;
  }
  if (checked === null) return null;
  if (!isMoment(checked.type)) return wrongArgument(scope, checked, "a date or a timestamp");
  if (name === "day") return convert(checked, dateType);
  return name === "hour"
    ? call(node, fn, [convert(checked, timestampType)], timestampType)
    : call(node, fn, [convert(checked, dateType)], dateType);
}

/** `join(pick(list, k), "|")`: the separator of what is picked. */
function joinPicked(scope: Scope, node: ast.Node, pick: ast.PickExpression, nodes: readonly ast.Expression[]): Result {
  const [list, size] = pick.arguments;
  const separator = nodes[1] === undefined ? null : checkExpression(scope, nodes[1], assigned(textType));
  if (list === undefined || size === undefined || (nodes[1] !== undefined && separator === null)) {
    if (size === undefined)
      scope.program.diagnostics.report(problem.argumentCount, node.span, {
        callee: "join",
        wanted: "texts, or `pick(list, k)` and a separator",
      });
    return null;
  }
  if (separator !== null && (separator.op !== "literal" || typeof separator.value !== "string")) {
    scope.program.diagnostics.report(problem.notConstant, separator.span, {});
    return null;
  }
  return pickFromList(scope, pick, list, size, separator === null ? ", " : String(separator.value), null);
}
