/** What a lifecycle tells about a row: its state, and how often and when events fired and states were entered. */
import type { LifecycleSymbol } from "../../binder/symbols.ts";
import * as lifecycles from "../../diagnostics/catalogue/lifecycles.ts";
import * as names from "../../diagnostics/catalogue/names.ts";
import * as time from "../../diagnostics/catalogue/time.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { RowRef } from "../../model/expression.ts";
import type { Span } from "../../source/span.ts";
import type * as ast from "../../syntax/ast.ts";
import { rowIsNullable } from "../facts.ts";
import { entityAt } from "../program.ts";
import type { Result, Scope } from "../scope.ts";
import { intType, timestampType } from "../types.ts";

/** `customer.lifecycle`: the state the row is in. */
export function lifecycleState(scope: Scope, of: RowRef, span: Span): Result {
  const entity = entityAt(scope.program, of.entity);
  const { lifecycle } = entity;
  if (lifecycle === null) {
    scope.program.diagnostics.report(lifecycles.noLifecycle, span, { entity: entity.name });
    return null;
  }
  const nullable = rowIsNullable(scope.program, of, scope.nonNull);
  return {
    op: "life",
    what: "state",
    of,
    lifecycle: lifecycle.index,
    name: null,
    type: { kind: "enum", enum: lifecycle.enum.index },
    nullable,
    span,
  };
}

/** `left` and `entered`: the states of the transition that the row is made for. */
export function transitionState(scope: Scope, what: "left" | "entered", span: Span): Result {
  const { entity } = scope;
  const { source } = entity?.declaration ?? { source: null };
  const population = source?.form === "per" ? source.populations.findIndex((p) => p.path.names[1]?.text === "lifecycle") : -1;
  const owner = entity?.owners[population] ?? null;
  if (entity === null || owner === null || owner.lifecycle === null) {
    scope.program.diagnostics.report(time.outsideTransition, span, { name: what });
    return null;
  }
  const several = entity.owners.length > 1;
  const of: RowRef = {
    row: "owner",
    of: { row: "self", entity: entity.index },
    entity: owner.index,
    population: several ? population : null,
  };
  const { index, enum: states } = owner.lifecycle;
  return {
    op: "life",
    what,
    of,
    lifecycle: index,
    name: null,
    type: { kind: "enum", enum: states.index },
    nullable: several,
    span,
  };
}

/** Event or state by that name in a lifecycle. */
function hasEventOrState(lifecycle: LifecycleSymbol, name: string): boolean {
  return lifecycle.events.has(name) || lifecycle.enum.labels.some((l) => l.name === name);
}

/** `count(visit)`, `first(shipped)`, `last(ship of order)`. */
export function checkOccurrences(
  scope: Scope,
  what: "count" | "first" | "last",
  of: RowRef,
  name: ast.NameExpression,
  span: Span,
): Result {
  const entity = entityAt(scope.program, of.entity);
  const { lifecycle } = entity;
  if (lifecycle === null || !hasEventOrState(lifecycle, name.name)) {
    const known = lifecycle === null ? [] : [...lifecycle.events, ...lifecycle.enum.labels.map((l) => l.name)];
    scope.program.diagnostics.report(names.unknownEvent, name.span, {
      entity: entity.name,
      name: name.name,
      nearest: nearest(name.name, known),
      states: true,
    });
    return null;
  }
  const rowNullable = rowIsNullable(scope.program, of, scope.nonNull);
  return {
    op: "life",
    what,
    of,
    lifecycle: lifecycle.index,
    name: name.name,
    type: what === "count" ? intType : timestampType,
    nullable: what === "count" ? rowNullable : true,
    span,
  };
}
