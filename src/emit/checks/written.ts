/**
 * Which rows stand in the tables. A row below another is written if its owner is and its own moment does not lie before the
 * period, so what was computed from rows of before cannot be computed again.
 */
import type { Expr, RowRef } from "../../model/expression.ts";
import type { EntityModel, Model } from "../../model/model.ts";
import { hasOwnMoment, perPopulations } from "../../plan/waves.ts";

const secondsADay = 86_400;

/** The column that holds the moment of a row, reached from it; null where none does exactly. */
export function momentOf(model: Model, of: RowRef): Expr | null {
  const entity = model.entities[of.entity];
  if (entity === undefined || entity.hidden) return null;
  if (entity.time !== null) {
    const field = entity.fields[entity.time];
    if (field === undefined || field.hidden) return null;
    return { op: "field", type: field.type, nullable: false, span: field.span, of, field: entity.time };
  }
  const [population, second] = perPopulations(entity);
  if (population === undefined || second !== undefined || population.event !== null || population.every !== null) return null;
  return momentOf(model, { row: "owner", of, entity: population.owner, population: null });
}

/** True where no row of the entity can have a moment before the period, nor stand below such a row. */
export function isInPeriod(model: Model, entity: EntityModel): boolean {
  const populations = perPopulations(entity);
  if (populations.length === 0) return true;
  return populations.every((p) => {
    const owner = model.entities[p.owner]!;
    if (!isInPeriod(model, owner)) return false;
    return !hasOwnMoment(entity) || earliest(model, entity) >= model.period.start * secondsADay;
  });
}

/** How many entities on the ways down to `lower` have moments of their own; those of `upper` and above are left out. */
export function momentsBelow(model: Model, lower: EntityModel, upper: number | null): number {
  const populations = perPopulations(lower);
  if (lower.index === upper || populations.length === 0) return 0;
  const own = hasOwnMoment(lower) ? 1 : 0;
  return own + Math.max(...populations.map((p) => momentsBelow(model, model.entities[p.owner]!, upper)));
}

/** A moment (seconds) before which no row of the entity is born. */
function earliest(model: Model, entity: EntityModel, seen: ReadonlySet<number> = new Set()): number {
  if (seen.has(entity.index)) return -Infinity;
  const inside = new Set([...seen, entity.index]);
  const populations = perPopulations(entity);
  const time = entity.time === null ? null : entity.fields[entity.time]!;
  const own = time?.value.by === "rule" ? lowest(model, time.value.rule, inside) : -Infinity;
  const [first] = entity.populations;
  if (populations.length === 0) return first?.form === "over" ? first.start * secondsADay : own;
  // Nothing begins before its owner; the life of an actor without a moment begins with the period.
  const above = populations.map((p) => {
    const owner = model.entities[p.owner]!;
    const isTimeless = p.event !== null && owner.time === null && perPopulations(owner).length === 0;
    return isTimeless && !hasOwnMoment(owner) ? model.period.start * secondsADay : earliest(model, owner, inside);
  });
  return Math.max(own, Math.min(...above));
}

function lowest(model: Model, e: Expr, seen: ReadonlySet<number>): number {
  switch (e.op) {
    case "literal":
      return typeof e.value === "number" ? e.value * (e.type.kind === "date" ? secondsADay : 1) : -Infinity;
    case "convert":
      return e.type.kind === "date" || e.type.kind === "timestamp" ? lowest(model, e.arg, seen) : -Infinity;
    case "draw":
      return e.distribution.name === "uniform" || e.distribution.name === "uniformGrid"
        ? lowest(model, e.distribution.low, seen)
        : -Infinity;
    case "field": {
      const entity = model.entities[e.of.entity]!;
      return entity.time === e.field ? earliest(model, entity, seen) : -Infinity;
    }
    default:
      return -Infinity;
  }
}
