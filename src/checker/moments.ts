/** Which rows have a moment, whose it is, and within which bounds it lies. */
import type { EntityModel, PerPopulation } from "../model/model.ts";
import type { Expr, RowRef } from "../model/expression.ts";
import { unbounded, type Bounds, type BoundsReader } from "./bounds.ts";
import { secondsADay } from "./calendar.ts";

type Entities = readonly EntityModel[];

export function perPopulations(entity: EntityModel): readonly PerPopulation[] {
  return entity.populations.filter((p) => p.form === "per");
}

/** True where the value of the `time` field is the owner's moment. */
function isOwnersMoment(entity: EntityModel): boolean {
  const field = entity.time === null ? undefined : entity.fields[entity.time];
  if (field?.value.by !== "rule") return false;
  const isOwner = (ref: RowRef): boolean => ref.row === "owner" && (ref.of.row === "self" || isOwner(ref.of));
  const isMoment = (e: Expr): boolean => {
    if (e.span !== field.span) return false;
    if (e.op === "coalesce") return isMoment(e.left) && isMoment(e.right);
    return e.op === "convert" ? isMoment(e.arg) : e.op === "field" && isOwner(e.of);
  };
  return isMoment(field.value.rule);
}

/**
 * `own`: the row has a moment of its own, and begins a transaction. `owner`: it shares its owner's (or follows it by
 * `every`), and belongs to its transaction. `none`: there is no moment at all.
 */
export function momentOf(entities: Entities, entity: EntityModel): "own" | "owner" | "none" {
  if (hasOwnMoment(entity)) return "own";
  const seen = new Set([entity]);
  for (let owner = ownerOf(entities, entity); owner !== undefined && !seen.has(owner); owner = ownerOf(entities, owner)) {
    if (hasOwnMoment(owner)) return "owner";
    seen.add(owner);
  }
  return "none";
}

/** True where rows of some population have no moment, neither their own nor an owner's. */
export function mayLackMoment(entities: Entities, entity: EntityModel, seen = new Set<EntityModel>()): boolean {
  if (seen.has(entity) || hasTimeOrSpan(entity)) return false;
  const owned = perPopulations(entity);
  const around = new Set([...seen, entity]);
  const lacks = ({ event, owner }: PerPopulation): boolean => {
    const above = entities[owner];
    return event === null && above !== undefined && mayLackMoment(entities, above, around);
  };
  return owned.length === 0 || owned.some(lacks);
}

/** True where a row, or one above it, has an end. */
export function mayEnd(entities: Entities, entity: EntityModel): boolean {
  return rowsAbove(entities, entity).some((row) => row.until !== null);
}

/** True where rows have moments, their own or their owners', by any of the populations. */
export function mayHaveMoment(entities: Entities, entity: EntityModel): boolean {
  return rowsAbove(entities, entity).some(hasOwnMoment);
}

/** An entity and those above it, by all populations. */
function rowsAbove(entities: Entities, entity: EntityModel): readonly EntityModel[] {
  const found = new Set([entity]);
  for (const row of found)
    for (const { owner } of perPopulations(row)) {
      const above = entities[owner];
      if (above !== undefined) found.add(above);
    }
  return [...found];
}

/** The owner of an entity's first population. */
function ownerOf(entities: Entities, entity: EntityModel): EntityModel | undefined {
  const [population] = perPopulations(entity);
  return population === undefined ? undefined : entities[population.owner];
}

function hasOwnMoment(entity: EntityModel): boolean {
  return hasTimeOrSpan(entity) || perPopulations(entity).some((p) => p.event !== null);
}

/** True where every row has a moment of its own, whatever population makes it. */
function hasTimeOrSpan(entity: EntityModel): boolean {
  if (entity.populations.some((p) => p.form === "over" || p.form === "arriving")) return true;
  const owned = perPopulations(entity);
  const time = entity.time === null ? undefined : entity.fields[entity.time];
  const isSpaced = time?.value.by === "population" && owned.some((p) => p.every !== null);
  return time !== undefined && !isOwnersMoment(entity) && !isSpaced;
}

/** The entity whose row begins the transaction of this entity's rows: itself, or an owner. */
export function headOf(entities: Entities, entity: EntityModel): EntityModel {
  let current = entity;
  const seen = new Set([entity]);
  while (!hasOwnMoment(current)) {
    const owner = ownerOf(entities, current);
    if (owner === undefined || seen.has(owner)) break;
    seen.add(owner);
    current = owner;
  }
  return current;
}

/** Between which moments (seconds) rows come to be; unbounded where that is not known. */
export function birthBounds(
  entities: Entities,
  bounds: BoundsReader,
  entity: EntityModel,
  seen = new Set<EntityModel>(),
): Bounds {
  const owners = perPopulations(entity);
  if (owners.length > 1 && !hasOwnMoment(entity) && !seen.has(entity)) {
    const each = owners.map(({ owner }) => birthBounds(entities, bounds, entities[owner]!, new Set([...seen, entity])));
    return { low: Math.min(...each.map((b) => b.low)), high: Math.max(...each.map((b) => b.high)) };
  }
  const head = headOf(entities, entity);
  const [population] = head.populations;
  if (head.time !== null) return bounds.field(head.index, head.time);
  if (population?.form === "over") return { low: population.start * secondsADay, high: population.end * secondsADay };
  return unbounded;
}
