/** Owned rows: how many for each row of the owner, each occurrence of its events, each combination. */
import type { EntitySymbol } from "../../binder/symbols.ts";
import * as names from "../../diagnostics/catalogue/names.ts";
import * as problem from "../../diagnostics/catalogue/rows.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { PerPopulation } from "../../model/model.ts";
import type * as ast from "../../syntax/ast.ts";
import type { Program } from "../program.ts";
import { bindName, type Scope } from "../scope.ts";
import { checkEach, eachScope } from "./each.ts";
import { checkCount, checkDelay, checkWhen, populationScope } from "./clauses.ts";

export function checkPer(program: Program, entity: EntitySymbol, per: ast.Per, population: number): PerPopulation | null {
  const owner = entity.owners[population] ?? null;
  if (owner === null) return null;
  const field = entity.fields.find((f) => f.origin.from === "owner" && f.origin.population === population);
  if (field === undefined) return null;
  const event = eventOf(program, owner, per);
  const address = field.name;
  const scopeFor = (what: string): Scope => {
    const ref = {
      row: "owner" as const,
      of: { row: "self" as const, entity: entity.index },
      entity: owner.index,
      population: entity.owners.length > 1 ? population : null,
    };
    return bindName(populationScope(program, entity, `${address}.${what}`), field.name, { kind: "row", ref });
  };
  const ownerKnown = (scope: Scope): Scope => ({
    ...scope,
    nonNull: new Set([...scope.nonNull, `self^${entity.owners.length > 1 ? population : ""}`]),
  });
  const each = checkEach(ownerKnown(scopeFor("each")), entity, per.each, population);
  const inner = (what: string): Scope => eachScope(ownerKnown(scopeFor(what)), per.each, population, per.each.length);
  const count = per.count === null ? null : checkCount(inner("count"), per.count);
  const when = per.when === null ? null : checkWhen(inner("when"), per.when);
  const every = per.every === null ? null : checkDelay(inner("every"), per.every);
  const atLeast = per.atLeast?.value ?? 0;
  if (!Number.isInteger(atLeast) || atLeast < 0) {
    program.diagnostics.report(problem.impossibleCount, per.atLeast?.span ?? per.span, { found: atLeast });
    return null;
  }
  const wrong =
    event === undefined ||
    each === null ||
    (per.count !== null && count === null) ||
    (per.when !== null && when === null) ||
    (per.every !== null && every === null);
  return wrong
    ? null
    : { form: "per", owner: owner.index, field: field.index, event, each, count, when, atLeast, every, address };
}

/** The event after the dot; null where the owner itself makes the rows, undefined where it is wrong (reported). */
function eventOf(program: Program, owner: EntitySymbol, per: ast.Per): string | null | undefined {
  const [, event, more] = per.path.names;
  if (event === undefined) return null;
  if (event.text === "") return undefined;
  if (more !== undefined) {
    program.diagnostics.report(problem.perPath, per.path.span, {});
    return undefined;
  }
  const { lifecycle } = owner;
  if (lifecycle === null) {
    program.diagnostics.report(names.unknownEvent, event.span, {
      entity: owner.name,
      name: event.text,
      nearest: null,
      states: false,
    });
    return undefined;
  }
  if (event.text === "lifecycle" || lifecycle.events.has(event.text)) return event.text;
  program.diagnostics.report(names.unknownEvent, event.span, {
    entity: owner.name,
    name: event.text,
    nearest: nearest(event.text, lifecycle.events),
    states: false,
  });
  return undefined;
}
