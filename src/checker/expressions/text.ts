/** Texts: plain ones, labels, and templates with values in them. */
import * as names from "../../diagnostics/catalogue/names.ts";
import * as keys from "../../diagnostics/catalogue/keys.ts";
import * as problem from "../../diagnostics/catalogue/types.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Expr } from "../../model/expression.ts";
import type * as ast from "../../syntax/ast.ts";
import type { Span } from "../../source/span.ts";
import { literal } from "../construct.ts";
import { toText } from "../conversion.ts";
import type { Expected, Result, Scope } from "../scope.ts";
import { textType } from "../types.ts";
import { checkExpression } from "./check.ts";
import { mayReadNumber } from "./serial.ts";

export function checkText(scope: Scope, node: ast.StringExpression, expected: Expected | null): Result {
  const plain = plainText(node);
  if (plain !== null) {
    if (expected?.type.kind === "enum") return labelLiteral(scope, plain, expected.type.enum, node.span);
    return literal({ kind: "text", length: plain.length }, plain, node.span);
  }
  const parts: (string | { readonly value: Expr; readonly pad: number | null })[] = [];
  let whole = true;
  for (const part of node.parts) {
    if (part.form === "literal") {
      parts.push(part.text);
      continue;
    }
    const value = part.form === "tag" ? tag(scope, part.span) : checkPart(scope, part.value);
    const pad = part.form === "tag" ? null : padOf(scope, part);
    if (value === null || pad === undefined) whole = false;
    else parts.push({ value, pad });
  }
  if (!whole) return null;
  const nullable = parts.some((p) => typeof p !== "string" && p.value.nullable);
  return { op: "text", type: textType, nullable, span: node.span, parts };
}

/** The text of a string without values in it; null for a template. */
export function plainText(node: ast.StringExpression): string | null {
  let text = "";
  for (const part of node.parts) {
    if (part.form !== "literal") return null;
    text += part.text;
  }
  return text;
}

/** A label of an enum, by its name. */
export function labelLiteral(scope: Scope, label: string, enumIndex: number, span: Span): Result {
  const symbol = scope.program.schema.enums[enumIndex];
  const index = symbol?.labels.findIndex((l) => l.name === label) ?? -1;
  if (symbol === undefined || index === -1) {
    const labels = symbol?.labels.map((l) => l.name) ?? [];
    scope.program.diagnostics.report(names.unknownLabel, span, {
      enumName: symbol?.name ?? "",
      label,
      nearest: nearest(label, labels),
      labels,
    });
    return null;
  }
  return literal({ kind: "enum", enum: enumIndex }, index, span);
}

function checkPart(scope: Scope, node: ast.Expression): Result {
  const value = checkExpression(scope, node, null);
  return value === null ? null : toText(scope.program, value);
}

function tag(scope: Scope, span: Span): Result {
  if (!mayReadNumber(scope)) {
    scope.program.diagnostics.report(keys.numberRead, span, { what: "`{#}`" });
    return null;
  }
  return { op: "tag", type: textType, nullable: false, span };
}

/** Zeros to the left, from `{serial:05}`; undefined where the format is another (reported). */
function padOf(scope: Scope, part: ast.StringPart & { form: "expression" }): number | null | undefined {
  if (part.format === null) return null;
  const match = /^0([1-9]\d?)$/.exec(part.format.trim());
  if (match === null) {
    scope.program.diagnostics.report(problem.textFormat, part.span, { format: part.format });
    return undefined;
  }
  return Number(match[1]);
}
