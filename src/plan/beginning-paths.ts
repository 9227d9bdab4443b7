/** From when on a row is there, in the words of the schema: the paths of the moments of which it is the latest. */
import type { EntityModel, Model, Population } from "../model/model.ts";
import { isBornInTime, partsOf } from "./births.ts";
import { beginsWithinDay } from "./within-day.ts";

/** `offer.seller.since, offer.buyer.since`, for a row that `path` leads to; null where a moment has no field. */
export function beginningInWords(model: Model, entity: EntityModel, path: string): string | null {
  const paths = beginningPaths(model, entity, path);
  return paths === null || paths.length === 0 ? null : paths.join(", ");
}

function beginningPaths(model: Model, entity: EntityModel, path: string): readonly string[] | null {
  const own = entity.time === null ? [] : [`${path}.${entity.fields[entity.time]!.name}`];
  if (own.length > 0 && !beginsWithinDay(model, entity)) return own;
  const [population, ...others] = entity.populations;
  if (population === undefined || others.length > 0) return null;
  const all = rowsAbove(entity, population).map(({ row, field }) => {
    const above = model.entities[row]!;
    if (!isBornInTime(model, above)) return [];
    return field === null ? null : beginningPaths(model, above, `${path}.${entity.fields[field]!.name}`);
  });
  if (population.form === "over" || population.form === "arriving" || all.includes(null)) return null;
  return [...own, ...all.flatMap((paths) => paths ?? [])];
}

/** The owner, and the rows that a row is made of, with the fields that lead to them. */
function rowsAbove(
  entity: EntityModel,
  population: Population,
): readonly { readonly row: number; readonly field: number | null }[] {
  if (population.form === "link") return partsOf(entity, population).map((row, i) => ({ row, field: population.sides[i]! }));
  if (population.form !== "each" && population.form !== "per") return [];
  const each = population.each.flatMap((e) => (e.over === "rows" && e.of === null ? [{ row: e.entity, field: e.field }] : []));
  return population.form === "per" ? [{ row: population.owner, field: population.field }, ...each] : each;
}
