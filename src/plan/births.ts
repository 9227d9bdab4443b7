/** When rows come into being: at moments of their own, or with the rows that they are made of. */
import type { Conjunct, EntityModel, Model, Population } from "../model/model.ts";

/** True for root rows that are born at moments that their population draws. */
export function isTemporalRoot(entity: EntityModel): boolean {
  return entity.populations.some((p) => p.form === "over" || p.form === "arriving");
}

/** The entities whose rows a row of the population is made of: the sides of a link, the rows of an `each`. */
export function partsOf(entity: EntityModel, population: Population): readonly number[] {
  if (population.form === "link")
    return population.sides.flatMap((side) => {
      const { type } = entity.fields[side]!;
      return type.kind === "row" ? [type.entity] : [];
    });
  if (population.form !== "each" && population.form !== "per") return [];
  return population.each.flatMap((each) => (each.over === "rows" && each.of === null ? [each.entity] : []));
}

/** True where not all rows of an entity are there from the beginning. */
export function isBornInTime(model: Model, entity: EntityModel): boolean {
  if (entity.time !== null || isTemporalRoot(entity)) return true;
  return entity.populations.some((p) => {
    const isBelow = p.form === "per" && (p.event !== null || p.every !== null || isBornInTime(model, model.entities[p.owner]!));
    return isBelow || partsOf(entity, p).some((part) => isBornInTime(model, model.entities[part]!));
  });
}

/** The entities whose rows' ends are those of a row: its own and its owners', from the row upwards. */
export function endingWith(model: Model, entity: EntityModel): readonly EntityModel[] {
  const owners = entity.populations.flatMap((p) => (p.form === "per" ? endingWith(model, model.entities[p.owner]!) : []));
  return [...new Set(entity.until === null ? owners : [entity, ...owners])];
}

/** `any(E of candidate where …)`: holds from the first such row on, where those come later than what they are below. */
export function beginsToHold(c: Conjunct, model: Model): boolean {
  if (c.kind !== "candidate" || c.test.op !== "aggregate" || c.test.fn !== "any") return false;
  const over = model.entities[c.test.entity]!;
  return isBornInTime(model, over) && (c.test.way.way !== "below" || comesLater(model, over, c.test.way.of.entity));
}

/** True where a row may be born after the row above it, of the entity `upper`. */
function comesLater(model: Model, entity: EntityModel, upper: number): boolean {
  if (entity.index === upper) return false;
  const isLater = (p: Population): boolean =>
    p.form === "per" &&
    (p.event !== null ||
      partsOf(entity, p).some((part) => isBornInTime(model, model.entities[part]!)) ||
      comesLater(model, model.entities[p.owner]!, upper));
  return entity.time !== null || entity.populations.some(isLater);
}
