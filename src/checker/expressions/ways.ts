/** Where a name that is not at hand could be found: `bag.shipment.customer` for `customer`. */
import type { BoundSchema, EntitySymbol, FieldSymbol } from "../../binder/symbols.ts";
import type { Scope } from "../scope.ts";

/** So many references are followed at most. */
const furthest = 3;

/** The shortest path over references from what the scope has at hand to a field of this name; null where there is none. */
export function wayTo(scope: Scope, name: string): string | null {
  const { schema } = scope.program;
  let reached: { readonly path: string; readonly entity: EntitySymbol }[] = [];
  for (const [bound, binding] of scope.bindings) {
    if (binding.kind === "item") reached.push({ path: bound, entity: schema.entities[binding.entity]! });
    else if (binding.kind === "row") reached.push({ path: bound, entity: schema.entities[binding.ref.entity]! });
  }
  // The count of a population is known before the row, and none of the row's own fields.
  const fields = scope.place === "population" ? [] : (scope.entity?.fields ?? []);
  reached.push(...stepsFrom(schema, fields, ""));
  for (let steps = 0; steps < furthest; steps++) {
    const found = reached.find(({ entity }) => entity.fieldsByName.has(name));
    if (found !== undefined) return `${found.path}.${name}`;
    reached = reached.flatMap(({ path, entity }) => stepsFrom(schema, entity.fields, `${path}.`));
  }
  return null;
}

function stepsFrom(
  schema: BoundSchema,
  fields: readonly FieldSymbol[],
  before: string,
): { readonly path: string; readonly entity: EntitySymbol }[] {
  return fields.flatMap((field) => {
    const entity =
      field.origin.from === "owner"
        ? schema.entities[field.origin.owner]
        : schema.entitiesByName.get(field.item?.type.name.text ?? "");
    return entity === undefined || entity === field.entity ? [] : [{ path: before + field.name, entity }];
  });
}
