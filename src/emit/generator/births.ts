/** From when on rows are there: code of moments, in seconds. */
import type { EntityModel } from "../../model/model.ts";
import { isBornInTime, isTemporalRoot, partsOf } from "../../plan/births.ts";
import { isRoot } from "../../plan/waves.ts";
import { beginsWithinDay, decisiveReferences } from "../../plan/within-day.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import { momentCode, momentOfColumn } from "./moments.ts";
import { combinationOf, eachOfRoot, pairsMember, rootPopulation } from "./populations.ts";
import type { RowScope } from "./row-scope.ts";
import { asCode } from "./value.ts";

/** The moments from which on the row at an ordinal is there; none where it always is. */
export function birthsOf(entity: EntityModel, ordinal: string, fn: FunctionBuilder): readonly string[] {
  const { model } = fn.module;
  const isWithin = beginsWithinDay(model, entity);
  if (entity.time !== null && !isWithin) return [momentOfColumn(entity, entity.time, ordinal, fn)];
  const isKept = isWithin || isTemporalRoot(entity) || (!isRoot(entity) && isBornInTime(model, entity));
  if (isKept) return [`${fn.run(fn.module.births(entity))}[${ordinal}]!`];
  return isRoot(entity) ? partBirths(entity, ordinal, fn) : [];
}

/** A row that a root row is made of: a side of a link, by its index, or what an `each` of that index combines. */
export interface Part {
  readonly index: number;
  readonly entity: EntityModel;
  /** The name by which the row calls it; null where it has none. */
  readonly name: string | null;
  /** From when on it is there; none: always. */
  readonly births: readonly string[];
}

/** The rows that the root row at an ordinal is made of. */
export function partsAt(entity: EntityModel, ordinal: string, fn: FunctionBuilder): readonly Part[] {
  const population = rootPopulation(entity);
  const part = (index: number, of: number, name: string | null, at: () => string): Part => {
    const made = fn.module.model.entities[of]!;
    // Where it is, is asked only where that matters.
    return { index, entity: made, name, births: isBornInTime(fn.module.model, made) ? birthsOf(made, at(), fn) : [] };
  };
  if (population.form === "link")
    return partsOf(entity, population).map((of, side) =>
      part(
        side,
        of,
        entity.fields[population.sides[side]!]!.name,
        () => `${fn.run(pairsMember(entity))}.${side === 0 ? "left" : "right"}(${ordinal})`,
      ),
    );
  if (population.form !== "each") return [];
  return population.each.flatMap((each, i) =>
    each.over === "rows"
      ? [part(i, each.entity, each.alias, () => eachOfRoot(population, i, combinationOf(entity, population, ordinal, fn), fn))]
      : [],
  );
}

const partBirths = (entity: EntityModel, ordinal: string, fn: FunctionBuilder): readonly string[] =>
  partsAt(entity, ordinal, fn).flatMap((part) => part.births);

/** From when on the rows are there that an `each` combines with the row's owner. */
function combinedBirths(row: RowScope): readonly string[] {
  const { fn } = row;
  return row.population!.each.flatMap((each, i) => {
    const part = fn.eachRow(row, i);
    if (each.over !== "rows" || part?.at !== "column") return [];
    return birthsOf(fn.module.model.entities[each.entity]!, part.ordinal, fn);
  });
}

/**
 * From when on a row is there, with the first of its transaction: the moment that it or a row above has, or else the latest of the
 * rows that they are made of; null: always.
 */
export function birthCode(scope: RowScope, pass: number): string | null {
  const parts: string[] = [];
  // Rows that follow by gaps are there when what they follow is.
  let row = scope;
  for (; row.owner !== null && !isDated(row); row = row.owner) parts.push(...combinedBirths(row));
  const moment = momentCode(row, pass);
  // Rows that are not there yet at a moment are not combined at it.
  if (moment !== null) return moment;
  parts.push(...partBirths(row.entity, row.ordinal, row.fn));
  if (parts.length === 0) return null;
  return parts.length === 1 ? parts[0]! : scope.shared("birth", `Math.max(${parts.join(", ")})`, pass);
}

/**
 * From when on all is there that a row with a `time` of its own stands below, is made of, or has its moment from, and the event that
 * makes it; null: always.
 */
export function aboveCode(scope: RowScope, pass: number): string | null {
  const { fn, entity } = scope;
  const { model } = fn.module;
  const owner = scope.owner === null ? null : beginningCode(scope.owner, pass);
  const parts = scope.owner === null ? partBirths(entity, scope.ordinal, fn) : [];
  const chosen = decisiveReferences(model, entity).flatMap((reference) => {
    if (reference.value.by !== "reference") return [];
    const row = asCode(scope.field(reference.index, pass));
    const births = birthsOf(model.entities[reference.value.choice.target]!, row, fn);
    return births.map((birth) => (reference.nullable ? `(${row} < 0 ? -Infinity : ${birth})` : birth));
  });
  const above = scope.eventMoment ?? owner;
  const all = [...(above === null ? [] : [above]), ...parts, ...chosen];
  return all.length <= 1 ? (all[0] ?? null) : `Math.max(${all.join(", ")})`;
}

/** From when on a row is there by itself: its own moment, be it some gaps behind the first of its transaction; null: always. */
export const beginningCode = (scope: RowScope, pass: number): string | null => momentCode(scope, pass) ?? birthCode(scope, pass);

/** From when on the gaps behind a row run, and the clocks of its life: its moment; without one, the period's start, if it is there by then. */
export function startCode(scope: RowScope, pass: number): string {
  const moment = momentCode(scope, pass);
  if (moment !== null) return moment;
  const start = scope.fn.run("periodStart");
  const birth = birthCode(scope, pass);
  return birth === null ? start : `Math.max(${start}, ${birth})`;
}

/** True for a row whose moment is its own: an event's, or one with a `time` that is no gap behind its owner's. */
const isDated = (row: RowScope): boolean =>
  row.isEvent || row.drawMoment !== null || (row.entity.time !== null && row.population?.every === null);
