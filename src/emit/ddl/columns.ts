/** Which columns a field has: one, or, for a reference, one for each column of the key it refers to. */
import type { EntityModel, FieldModel, Model } from "../../model/model.ts";
import type { ScalarKind, Type } from "../../model/type.ts";

/** The types that a column can have. */
export type ScalarType = Type & { readonly kind: ScalarKind };

export interface KeyColumn {
  readonly name: string;
  readonly type: ScalarType;
}

const isScalar = (type: Type): type is ScalarType => type.kind !== "row" && type.kind !== "rate";

/** What stands for a row that has no key of its own (hidden entities may have none): its number. */
const rowNumber: ScalarType = { kind: "bigint" };

/** The columns of an entity's key, in order; references in the key are followed to the keys they refer to. */
export function keyColumns(model: Model, entity: EntityModel): readonly KeyColumn[] {
  return keyFieldsColumns(model, entity, new Set());
}

/** The columns of a field, in order; none for hidden fields. */
export function fieldColumns(model: Model, field: FieldModel): readonly KeyColumn[] {
  return named(field, scalarTypes(model, field.type, new Set()));
}

function keyFieldsColumns(model: Model, entity: EntityModel, passed: ReadonlySet<number>): readonly KeyColumn[] {
  const inside = new Set([...passed, entity.index]);
  return entity.key.flatMap((index) => {
    const field = entity.fields[index];
    return field === undefined ? [] : named(field, scalarTypes(model, field.type, inside));
  });
}

/** The types of the columns that hold a value of `type`; `passed` are the entities whose keys lead here. */
function scalarTypes(model: Model, type: Type, passed: ReadonlySet<number>): readonly ScalarType[] {
  if (type.kind === "rate") return [{ kind: "float" }];
  if (isScalar(type)) return [type];
  const target = type.kind === "row" ? model.entities[type.entity] : undefined;
  if (target === undefined || passed.has(target.index)) return [rowNumber];
  const types = target.key.flatMap((index) => {
    const field = target.fields[index];
    return field === undefined ? [] : scalarTypes(model, field.type, new Set([...passed, target.index]));
  });
  return types.length === 0 ? [rowNumber] : types;
}

function named(field: FieldModel, types: readonly ScalarType[]): readonly KeyColumn[] {
  return field.columns.map((name, i) => ({ name, type: types[i] ?? rowNumber }));
}
