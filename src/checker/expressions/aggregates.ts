/** Aggregates: over which rows they run, and what of each they take. */
import type { EntitySymbol, FieldSymbol } from "../../binder/symbols.ts";
import * as references from "../../diagnostics/catalogue/references.ts";
import * as problem from "../../diagnostics/catalogue/types.ts";
import type { AggregateFunction, Expr, RowRef, Way } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import { rowRefsOf, walk } from "../../model/walk.ts";
import type * as ast from "../../syntax/ast.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { coalesce, convert, literal } from "../construct.ts";
import { condition, toFloat } from "../conversion.ts";
import { factsOf, withFacts } from "../facts.ts";
import { fieldType } from "../field-types.ts";
import { ownersAbove } from "../ownership.ts";
import { entityAt } from "../program.ts";
import { bindName, type Result, type Scope } from "../scope.ts";
import { boolType, describeType, floatType, intType, isMoment, isNumeric } from "../types.ts";
import { checkExpression } from "./check.ts";
import { checkOccurrences } from "./life.ts";
import { checkCondition } from "./logic.ts";
import { resolve, rowOf } from "./names.ts";

/** True where a call that could be a function too (`max`, `min`) is an aggregate: it has one argument that reads an entity. */
export function isAggregate(scope: Scope, node: ast.CallExpression): boolean {
  const [argument] = node.arguments;
  if (argument === undefined || node.arguments.length > 1) return false;
  if (argument.of !== null || argument.where !== null) return true;
  return entityIn(scope, argument.value) !== null;
}

/** The first entity that an expression names, apart from those that are bound already. */
function entityIn(scope: Scope, node: ast.Expression): EntitySymbol | null {
  const search = (nodes: readonly (ast.Expression | null)[]): EntitySymbol | null => {
    for (const n of nodes) {
      const found = n === null ? null : entityIn(scope, n);
      if (found !== null) return found;
    }
    return null;
  };
  switch (node.kind) {
    case "name":
      return resolve(scope, node.name) === null ? (scope.program.schema.entitiesByName.get(node.name) ?? null) : null;
    case "member":
      return entityIn(scope, node.object);
    case "call":
      return search(node.arguments.map((a) => a.value));
    case "binary":
      return search([node.left, node.right]);
    case "unary":
      return entityIn(scope, node.operand);
    case "conditional":
      return search([node.condition, node.then, node.otherwise]);
    case "match":
      return search([node.subject, ...node.arms.map((a) => a.value)]);
    case "string":
      return search(node.parts.map((p) => (p.form === "expression" ? p.value : null)));
    case "range":
      return search([node.low, node.high]);
    case "rate":
      return entityIn(scope, node.value);
    default:
      return null;
  }
}

const counts: readonly string[] = ["count", "any", "all"];

export function checkAggregate(scope: Scope, node: ast.CallExpression, name: string): Result {
  const { diagnostics } = scope.program;
  const [argument] = node.arguments;
  if (argument === undefined || node.arguments.length > 1 || argument.name !== null) {
    diagnostics.report(problem.argumentCount, node.span, {
      callee: name,
      wanted: "one entity, or a value of its rows: `sum(OrderItem.subtotal)`",
    });
    return null;
  }
  const entity = entityIn(scope, argument.value);
  if (entity === null) return checkWithoutEntity(scope, node, name, argument);
  const fn = name as AggregateFunction;
  const of = argument.of === null ? undefined : ofRow(scope, argument.of);
  if (of === null) return null;
  const inner = itemScope(scope, entity);
  const isEntityAlone = argument.value.kind === "name";
  if (isEntityAlone && !counts.includes(fn)) {
    diagnostics.report(problem.aggregateValue, argument.value.span, { fn, entity: entity.name });
    return null;
  }
  const conjuncts = argument.where === null ? [] : conjunctsOf(argument.where);
  const way = findWay(scope, inner, entity, of, argument.of, conjuncts, argument.value);
  if (way === null) return null;
  const where = checkConjuncts(inner, way.conjuncts);
  const facts = where === undefined || where === null ? [] : factsOf(scope.program, where, true);
  const value = isEntityAlone ? undefined : checkExpression(withFacts(inner, facts), argument.value, null);
  if (where === null || value === null) return null;
  if (way.way.way === "all") warnOfAll(scope, entity, where, argument.value);
  return typed(scope, node, fn, entity, way.way, where ?? null, value ?? null);
}

/** `count(visit)`: an event or a state of a lifecycle. */
function checkWithoutEntity(scope: Scope, node: ast.CallExpression, name: string, argument: ast.Argument): Result {
  const { schema, diagnostics } = scope.program;
  const { value } = argument;
  if (value.kind === "name" && scope.entity !== null && (name === "count" || name === "first" || name === "last")) {
    const of: RowRef | null = argument.of === null ? { row: "self", entity: scope.entity.index } : ofRow(scope, argument.of);
    if (of === null) return null;
    const owner = entityAt(scope.program, of.entity);
    const looksLikeEntity = /^[A-Z]/.test(value.name) || owner.lifecycle === null;
    if (!looksLikeEntity) return checkOccurrences(scope, name, of, value, node.span);
  }
  const head = headName(value);
  if (head !== null && resolve(scope, head.name) === null) {
    diagnostics.report(references.unknownInAggregate, head.span, {
      fn: name,
      name: head.name,
      nearest: nearest(head.name, schema.entitiesByName.keys()),
    });
    return null;
  }
  if (checkExpression(scope, value, null) !== null) diagnostics.report(references.aggregateOfNothing, node.span, { fn: name });
  return null;
}

function headName(node: ast.Expression): ast.NameExpression | null {
  if (node.kind === "name") return node;
  return node.kind === "member" ? headName(node.object) : null;
}

/** The row after `of`; null where it is none (reported). */
function ofRow(scope: Scope, path: ast.Path): RowRef | null {
  return rowOf(scope, pathExpression(path));
}

/** A path as the expression that reads it. */
export function pathExpression(path: ast.Path): ast.Expression {
  const [head, ...rest] = path.names;
  let node: ast.Expression =
    head === undefined ? { kind: "error", span: path.span } : { kind: "name", name: head.text, span: head.span };
  for (const name of rest) node = { kind: "member", object: node, name, span: { ...path.span, end: name.span.end } };
  return node;
}

/** The scope of an aggregate's value and `where`: the entity's name is the row it runs over. */
function itemScope(scope: Scope, entity: EntitySymbol): Scope {
  const depth = scope.depth + 1;
  // What is known of the rows of outer aggregates is told by their depth, which is another here.
  const nonNull = new Set([...scope.nonNull].filter((key) => !key.startsWith("item")));
  return { ...bindName(scope, entity.name, { kind: "item", entity: entity.index, depth }), depth, nonNull };
}

/** The parts of a condition that are joined by `and`. */
export function conjunctsOf(node: ast.Expression): readonly ast.Expression[] {
  return node.kind === "binary" && node.operator === "and" ? [...conjunctsOf(node.left), ...conjunctsOf(node.right)] : [node];
}

/** Undefined where there are none, null where one is wrong. */
function checkConjuncts(scope: Scope, conjuncts: readonly ast.Expression[]): Expr | null | undefined {
  let where: Expr | undefined;
  let inner = scope;
  let right = true;
  for (const conjunct of conjuncts) {
    const test = checkCondition(inner, conjunct);
    if (test === null) {
      right = false;
      continue;
    }
    inner = withFacts(inner, factsOf(scope.program, test, true));
    where =
      where === undefined ? test : { op: "and", type: boolType, nullable: false, span: conjunct.span, left: where, right: test };
  }
  return right ? where : null;
}

/** How the rows are found from mine (or from that of `of`): below it, by their one reference to it, or all of them. */
function findWay(
  scope: Scope,
  inner: Scope,
  entity: EntitySymbol,
  of: RowRef | undefined,
  path: ast.Path | null,
  conjuncts: readonly ast.Expression[],
  value: ast.Expression,
): { readonly way: Way; readonly conjuncts: readonly ast.Expression[] } | null {
  const { program } = scope;
  const target: RowRef | null = of ?? (scope.entity === null ? null : { row: "self", entity: scope.entity.index });
  if (target === null) return { way: { way: "all" }, conjuncts };
  const refs = referencesTo(scope, entity, target.entity);
  const whose = path === null ? "this" : path.names.map((name) => name.text).join(".");
  const chosen = conjuncts.find((c) => chosenReference(inner, c, whose, refs) !== null);
  const field = chosen === undefined ? null : chosenReference(inner, chosen, whose, refs);
  if (field !== null) {
    const rest = conjuncts.filter((c) => c !== chosen);
    return { way: { way: "referring", of: target, field: field.index }, conjuncts: rest };
  }
  if (ownersAbove(entity).has(entityAt(program, target.entity))) return { way: { way: "below", of: target }, conjuncts };
  const [first, second] = refs;
  if (first === undefined) {
    if (of === undefined) return { way: { way: "all" }, conjuncts };
    program.diagnostics.report(references.noWay, value.span, { entity: entity.name, to: entityAt(program, target.entity).name });
    return null;
  }
  if (second === undefined) return { way: { way: "referring", of: target, field: first.index }, conjuncts };
  program.diagnostics.report(
    references.twoWays,
    value.span,
    { entity: entity.name, to: entityAt(program, target.entity).name, fields: refs.map((r) => r.name), whose },
    {
      labels: refs.slice(0, 2).map((r) => ({ span: r.span, text: "a way" })),
    },
  );
  return null;
}

const inFields: readonly Scope["place"][] = ["field", "formula", "live"];

/** Rows that lead to this one over another row, but are all taken: a condition that reads this row, or any constant one, says that it is meant. */
function warnOfAll(scope: Scope, entity: EntitySymbol, where: Expr | undefined, value: ast.Expression): void {
  const { program } = scope;
  if (scope.entity === null || scope.entity === entity || !inFields.includes(scope.place) || where?.op === "literal") return;
  if (where !== undefined && readsSelf(where)) return;
  for (const first of entity.fields) {
    const type = fieldType(program, first)?.type;
    if (type?.kind !== "row" || type.entity === scope.entity.index) continue;
    const [second] = referencesTo(scope, entityAt(program, type.entity), scope.entity.index);
    if (second === undefined) continue;
    const way = `ref ${second.name}: ${scope.entity.name} = ${first.name}.${second.name}`;
    program.diagnostics.report(references.countsAll, value.span, { entity: entity.name, to: scope.entity.name, way });
    return;
  }
}

function readsSelf(e: Expr): boolean {
  let found = false;
  walk(e, (x) => {
    for (const ref of rowRefsOf(x)) {
      let at: RowRef = ref;
      while ("of" in at) at = at.of;
      if (at.row === "self") found = true;
    }
  });
  return found;
}

function referencesTo(scope: Scope, entity: EntitySymbol, target: number): readonly FieldSymbol[] {
  return entity.fields.filter((field) => {
    if (field.origin.from === "tree" && field.origin.of === "root") return false;
    const type = fieldType(scope.program, field);
    return type?.type.kind === "row" && type.type.entity === target;
  });
}

/** `Transfer.sender == this`: the reference that the condition chooses as the way. */
function chosenReference(inner: Scope, node: ast.Expression, whose: string, refs: readonly FieldSymbol[]): FieldSymbol | null {
  if (node.kind !== "binary" || node.operator !== "==") return null;
  const isWhose = (e: ast.Expression): boolean => pathText(e) === whose;
  const other = isWhose(node.right) ? node.left : isWhose(node.left) ? node.right : null;
  if (other?.kind !== "member" || other.object.kind !== "name") return null;
  const bound = resolve(inner, other.object.name);
  if (bound?.kind !== "binding" || bound.binding.kind !== "item") return null;
  return refs.find((r) => r.name === other.name.text) ?? null;
}

/** An expression that is a path, as it is written; null for others. */
function pathText(node: ast.Expression): string | null {
  if (node.kind === "name") return node.name;
  const object = node.kind === "member" ? pathText(node.object) : null;
  return object === null || node.kind !== "member" ? null : `${object}.${node.name.text}`;
}

/** The aggregate with the type that its function gives. */
function typed(
  scope: Scope,
  node: ast.Node,
  fn: AggregateFunction,
  entity: EntitySymbol,
  way: Way,
  where: Expr | null,
  value: Expr | null,
): Result {
  const { program } = scope;
  const make = (type: Type, nullable: boolean, taken: Expr | null): Expr => ({
    op: "aggregate",
    fn,
    entity: entity.index,
    way,
    where,
    value: taken,
    type,
    nullable,
    span: node.span,
  });
  if (value === null) return make(fn === "count" ? intType : boolType, false, null);
  const unsuitable = (wanted: string): null => {
    program.diagnostics.report(problem.typeMismatch, value.span, {
      found: describeType(value.type, program.schema),
      wanted,
      hint: null,
    });
    return null;
  };
  switch (fn) {
    case "count":
      return make(intType, false, value);
    case "any":
    case "all": {
      const test = condition(program, value);
      return test === null ? null : make(boolType, false, test);
    }
    case "share": {
      const test = condition(program, value);
      return test === null ? null : make(floatType, true, test);
    }
    case "sum": {
      const { type } = value;
      if (!isNumeric(type) && type.kind !== "duration") return unsuitable("a number or a duration");
      // Rows without a value add nothing.
      return make(type, false, coalesce(value, literal(type, 0, value.span), type, value.span));
    }
    case "avg": {
      if (value.type.kind === "duration") return make(value.type, true, value);
      if (!isNumeric(value.type)) return unsuitable("a number or a duration");
      return value.nullable ? make(floatType, true, convert(value, floatType)) : averageOf(scope, value, make);
    }
    case "min":
    case "max":
      return isNumeric(value.type) || isMoment(value.type) || value.type.kind === "duration" || value.type.kind === "enum"
        ? make(value.type, true, value)
        : unsuitable("a number, a moment or a duration");
    case "first":
    case "last":
      return make(value.type, true, value);
  }
}

function averageOf(scope: Scope, value: Expr, make: (type: Type, nullable: boolean, taken: Expr | null) => Expr): Result {
  const float = toFloat(scope.program, value);
  return float === null ? null : make(floatType, true, float);
}
