/** Names and paths: what they stand for in a scope, and the value they give. */
import type { ConstSymbol, CurveSymbol, EntitySymbol, FieldSymbol, TableSymbol } from "../../binder/symbols.ts";
import * as names from "../../diagnostics/catalogue/names.ts";
import * as references from "../../diagnostics/catalogue/references.ts";
import * as rows from "../../diagnostics/catalogue/rows.ts";
import * as time from "../../diagnostics/catalogue/time.ts";
import * as problem from "../../diagnostics/catalogue/types.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Expr, RowRef } from "../../model/expression.ts";
import type { Span } from "../../source/span.ts";
import type * as ast from "../../syntax/ast.ts";
import { useConstant } from "../constants.ts";
import { now, row } from "../construct.ts";
import { notNull, rowIsNullable, rowKey } from "../facts.ts";
import { fieldType } from "../field-types.ts";
import { entityAt } from "../program.ts";
import type { Binding, Expected, Result, Scope } from "../scope.ts";
import { describeType, floatType, isText, timestampType } from "../types.ts";
import { checkExpression } from "./check.ts";
import { checkCurve } from "./curve-reads.ts";
import { lifecycleState, transitionState } from "./life.ts";
import { checkSerial } from "./serial.ts";
import { labelLiteral } from "./text.ts";
import { wayTo } from "./ways.ts";

/** What a name stands for. */
export type Resolution =
  | { readonly kind: "binding"; readonly binding: Binding }
  | { readonly kind: "field"; readonly field: FieldSymbol }
  | { readonly kind: "this" | "previous" | "now" | "period" | "scale" | "serial" | "lifecycle" | "left" | "entered" }
  | { readonly kind: "constant"; readonly symbol: ConstSymbol }
  | { readonly kind: "table"; readonly symbol: TableSymbol }
  | { readonly kind: "curve"; readonly symbol: CurveSymbol };

/** The order of the language: what is known everywhere; aliases and candidates; own fields, owners among them; constants, tables, curves. */
export function resolve(scope: Scope, name: string): Resolution | null {
  const { schema } = scope.program;
  switch (name) {
    case "this":
    case "previous":
      if (scope.entity !== null) return { kind: name };
      break;
    case "now":
    case "period":
    case "scale":
    case "left":
    case "entered":
      if (!scope.bindings.has(name)) return { kind: name };
      break;
  }
  const called = scope.renames?.get(name) ?? name;
  const binding = scope.bindings.get(called);
  if (binding !== undefined) return { kind: "binding", binding };
  const field = scope.entity?.fieldsByName.get(called);
  if (field !== undefined) return { kind: "field", field };
  if ((name === "serial" || name === "lifecycle") && scope.entity !== null) return { kind: name };
  const constant = schema.constants.get(name);
  if (constant !== undefined) return { kind: "constant", symbol: constant };
  const table = schema.tables.get(name);
  if (table !== undefined) return { kind: "table", symbol: table };
  const curve = schema.curves.get(name);
  return curve === undefined ? null : { kind: "curve", symbol: curve };
}

/** What is called by a name: tables and constants with parameters, past fields of the same name. */
export function resolveCallee(scope: Scope, name: string): Resolution | null {
  const { constants, tables } = scope.program.schema;
  const table = tables.get(name);
  if (table !== undefined) return { kind: "table", symbol: table };
  const constant = constants.get(name);
  return constant === undefined ? resolve(scope, name) : { kind: "constant", symbol: constant };
}

export function isKnownName(scope: Scope, name: string): boolean {
  return resolve(scope, name) !== null;
}

export function checkName(scope: Scope, node: ast.NameExpression, expected: Expected | null): Result {
  const { program } = scope;
  if (node.name === "") return null;
  if (expected?.type.kind === "enum" && isLabel(scope, expected.type.enum, node.name))
    return labelLiteral(scope, node.name, expected.type.enum, node.span);
  const found = resolve(scope, node.name);
  switch (found?.kind) {
    case undefined:
      reportUnknown(scope, node, expected);
      return null;
    case "binding":
      return readBinding(scope, found.binding, node.span);
    case "field":
      return readField(scope, found.field, node.span);
    case "this":
    case "previous": {
      const ref = rowOf(scope, node);
      return ref === null ? null : row(ref, rowIsNullable(program, ref, scope.nonNull), node.span);
    }
    case "now":
      return now(node.span);
    case "scale":
      return { op: "context", name: "scale", type: floatType, nullable: false, span: node.span };
    case "serial":
      return checkSerial(scope, node.span);
    case "lifecycle":
      return lifecycleState(scope, { row: "self", entity: scope.entity?.index ?? 0 }, node.span);
    case "left":
    case "entered":
      return transitionState(scope, found.kind, node.span);
    case "period":
      program.diagnostics.report(problem.periodAlone, node.span, {});
      return null;
    case "constant":
      return useConstant(scope, found.symbol, node.span, expected);
    case "table":
      program.diagnostics.report(problem.tableAlone, node.span, { name: found.symbol.name });
      return null;
    case "curve":
      return checkCurve(scope, found.symbol, node.span);
  }
}

function isLabel(scope: Scope, enumIndex: number, name: string): boolean {
  return scope.program.schema.enums[enumIndex]?.labels.some((l) => l.name === name) ?? false;
}

function reportUnknown(scope: Scope, node: ast.NameExpression, expected: Expected | null): void {
  const { schema, diagnostics } = scope.program;
  if (scope.entity?.broken === true) return;
  if (expected?.type.kind === "enum") {
    const symbol = schema.enums[expected.type.enum];
    const labels = symbol?.labels.map((l) => l.name) ?? [];
    diagnostics.report(names.unknownLabel, node.span, {
      enumName: symbol?.name ?? "",
      label: node.name,
      nearest: nearest(node.name, labels) ?? wayTo(scope, node.name),
      labels,
    });
    return;
  }
  const labelOf = schema.enums.find((e) => e.labels.some((l) => l.name === node.name))?.name ?? null;
  diagnostics.report(names.unknownName, node.span, {
    name: node.name,
    nearest: wayTo(scope, node.name) ?? nearest(node.name, namesIn(scope)),
    labelOf,
    isText: expected !== null && isText(expected.type),
  });
}

/** All names that can be read in a scope, those of the row first. */
function namesIn(scope: Scope): readonly string[] {
  const { schema } = scope.program;
  return [
    ...scope.bindings.keys(),
    ...(scope.entity?.fieldsByName.keys() ?? []),
    ...schema.constants.keys(),
    ...schema.tables.keys(),
    ...schema.curves.keys(),
    "now",
    "period",
  ];
}

function readBinding(scope: Scope, binding: Binding, span: Span): Result {
  if (binding.kind === "error") return null;
  if (binding.kind === "value") {
    // What a condition proved about the value holds for the name that stands for it.
    const { value } = binding;
    if (value.op === "literal") return { ...value, span };
    return value.op === "field" && value.nullable && notNull(value).every((key) => scope.nonNull.has(key))
      ? { ...value, nullable: false }
      : value;
  }
  const ref = bindingRow(scope, binding);
  return row(ref, rowIsNullable(scope.program, ref, scope.nonNull), span);
}

function bindingRow(scope: Scope, binding: Binding & { kind: "row" | "item" }): RowRef {
  if (binding.kind === "row") return binding.ref;
  return { row: "item", depth: scope.depth - binding.depth, entity: binding.entity };
}

/** An own field as a value. */
function readField(scope: Scope, field: FieldSymbol, span: Span): Result {
  if (scope.place === "population") {
    scope.program.diagnostics.report(rows.readsOwnField, span, { name: field.name });
    return null;
  }
  const type = fieldType(scope.program, field);
  if (type === null) return null;
  const { origin } = field;
  if (origin.from === "each" && type.type.kind !== "row" && field.entity.owners.length < 2)
    return { op: "eachValue", population: origin.population, each: origin.each, type: type.type, nullable: false, span };
  if (origin.from === "owner" || (origin.from === "each" && type.type.kind === "row")) {
    const ref = rowOfField(field, self(field.entity), type.type);
    if (ref !== null) return row(ref, rowIsNullable(scope.program, ref, scope.nonNull), span);
  }
  return fieldOf(scope, self(field.entity), field, span);
}

function self(entity: EntitySymbol): RowRef {
  return { row: "self", entity: entity.index };
}

/** A field of a row as a value; null (unreported) where the field's type is wrong. */
export function fieldOf(scope: Scope, of: RowRef, field: FieldSymbol, span: Span): Result {
  const type = fieldType(scope.program, field);
  if (type === null) return null;
  const known = scope.nonNull.has(`${rowKey(of)}.${field.index}`);
  const nullable = !known && (type.nullable || rowIsNullable(scope.program, of, scope.nonNull));
  return { op: "field", of, field: field.index, type: type.type, nullable, span };
}

/** The row that a field of `of` refers to: the owner, the row of an `each`, or by following the reference. */
function rowOfField(field: FieldSymbol, of: RowRef, type: { kind: string; entity?: number }): RowRef | null {
  if (type.kind !== "row" || type.entity === undefined) return null;
  const { origin } = field;
  if (origin.from === "owner") {
    const several = field.entity.owners.length > 1;
    return { row: "owner", of, entity: type.entity, population: several ? origin.population : null };
  }
  if (origin.from === "each" && of.row === "self" && field.entity.owners.length < 2)
    return { row: "each", population: origin.population, each: origin.each, entity: type.entity };
  return { row: "follow", of, field: field.index, entity: type.entity };
}

/** The row that an expression stands for; null where it stands for none (reported). */
export function rowOf(scope: Scope, node: ast.Expression): RowRef | null {
  const { program } = scope;
  if (node.kind === "name") {
    const found = resolve(scope, node.name);
    if (found?.kind === "this" && scope.entity !== null) return self(scope.entity);
    if (found?.kind === "previous" && scope.entity !== null) {
      if (scope.entity.owners.length > 0) return { row: "previous", entity: scope.entity.index };
      program.diagnostics.report(references.previousOfRoot, node.span, { entity: scope.entity.name });
      return null;
    }
    if (found?.kind === "binding") {
      if (found.binding.kind === "row" || found.binding.kind === "item") return bindingRow(scope, found.binding);
      if (found.binding.kind === "error") return null;
      return rowOfValue(scope, found.binding.value);
    }
    if (found?.kind === "field") {
      if (scope.place === "population") {
        program.diagnostics.report(rows.readsOwnField, node.span, { name: found.field.name });
        return null;
      }
      return rowBehind(scope, self(found.field.entity), found.field, node.span);
    }
    if (found === null && program.schema.entitiesByName.has(node.name)) {
      program.diagnostics.report(problem.entityAsValue, node.span, { name: node.name });
      return null;
    }
  }
  if (node.kind === "member") {
    const of = rowOf(scope, node.object);
    if (of === null) return null;
    const field = findField(scope, of, node.name);
    return field === null ? null : rowBehind(scope, of, field, node.span);
  }
  const value = checkExpression(scope, node, null);
  return value === null ? null : rowOfValue(scope, value);
}

function rowOfValue(scope: Scope, value: Expr): RowRef | null {
  if (value.op === "row") return value.of;
  if (value.op === "field" && value.type.kind === "row")
    return { row: "follow", of: value.of, field: value.field, entity: value.type.entity };
  scope.program.diagnostics.report(problem.notARow, value.span, { found: describeType(value.type, scope.program.schema) });
  return null;
}

function rowBehind(scope: Scope, of: RowRef, field: FieldSymbol, span: Span): RowRef | null {
  const type = fieldType(scope.program, field);
  if (type === null) return null;
  const ref = rowOfField(field, of, type.type);
  if (ref === null)
    scope.program.diagnostics.report(problem.notARow, span, { found: describeType(type.type, scope.program.schema) });
  return ref;
}

function findField(scope: Scope, of: RowRef, name: ast.Name): FieldSymbol | null {
  const entity = entityAt(scope.program, of.entity);
  const called = of.row === "self" ? (scope.renames?.get(name.text) ?? name.text) : name.text;
  const field = entity.fieldsByName.get(called);
  if (field !== undefined) return field;
  if (!entity.broken && name.text !== "")
    scope.program.diagnostics.report(names.unknownField, name.span, {
      entity: entity.name,
      name: name.text,
      nearest: nearest(name.text, entity.fieldsByName.keys()),
    });
  return null;
}

export function checkMember(scope: Scope, node: ast.MemberExpression): Result {
  if (node.object.kind === "name" && resolve(scope, node.object.name)?.kind === "period") return periodEdge(scope, node);
  const of = rowOf(scope, node.object);
  if (of === null) return null;
  const entity = entityAt(scope.program, of.entity);
  if (node.name.text === "lifecycle" && !entity.fieldsByName.has("lifecycle")) return lifecycleState(scope, of, node.span);
  const field = findField(scope, of, node.name);
  if (field === null) return null;
  const type = fieldType(scope.program, field);
  if (type?.type.kind === "row" && field.origin.from === "owner") {
    const ref = rowOfField(field, of, type.type);
    if (ref !== null) return row(ref, rowIsNullable(scope.program, ref, scope.nonNull), node.span);
  }
  return fieldOf(scope, of, field, node.span);
}

const seesTheEnd: readonly Scope["place"][] = ["live", "label", "check", "report"];

function periodEdge(scope: Scope, node: ast.MemberExpression): Result {
  const { diagnostics } = scope.program;
  if (node.name.text !== "start" && node.name.text !== "end") {
    if (node.name.text !== "")
      diagnostics.report(names.unknownField, node.name.span, {
        entity: "period",
        name: node.name.text,
        nearest: nearest(node.name.text, ["start", "end"]),
      });
    return null;
  }
  if (node.name.text === "end" && !seesTheEnd.includes(scope.place)) {
    diagnostics.report(time.readsPeriodEnd, node.span, {});
    return null;
  }
  const name = node.name.text === "start" ? "periodStart" : "periodEnd";
  return { op: "context", name, type: timestampType, nullable: false, span: node.span };
}
