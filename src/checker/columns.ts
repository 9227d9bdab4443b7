/** The names of a field's columns. */
import type { EntitySymbol, FieldSymbol } from "../binder/symbols.ts";
import * as problem from "../diagnostics/catalogue/keys.ts";
import { fieldType, keyFields } from "./field-types.ts";
import { entityAt, type FieldType, type Program } from "./program.ts";

/** One a field; for a reference one a column of the key it refers to. Null where `as` gives the wrong number (reported). */
export function columnsOf(program: Program, field: FieldSymbol, type: FieldType): readonly string[] | null {
  if (field.hidden) return [];
  const written = field.item?.modifiers.find((m) => m.form === "as");
  const names = columnNames(program, field, type, []);
  if (written?.form !== "as") return names;
  const given = written.columns.map((c) => c.text);
  if (given.length === names.length) return given;
  program.diagnostics.report(problem.columnCount, written.span, { given: given.length, wanted: names.length });
  return null;
}

function columnNames(program: Program, field: FieldSymbol, type: FieldType, open: readonly EntitySymbol[]): readonly string[] {
  if (type.type.kind !== "row") return [field.name];
  const columns = keyColumns(program, entityAt(program, type.type.entity), open);
  return columns.length <= 1 ? [`${field.name}_id`] : columns.map((column) => `${field.name}_${column}`);
}

/** The columns of an entity's key; one where it has no key but its number. */
function keyColumns(program: Program, entity: EntitySymbol, open: readonly EntitySymbol[]): readonly string[] {
  if (open.includes(entity)) return [];
  return keyFields(program, entity).flatMap((key) => {
    const type = fieldType(program, key);
    const written = key.item?.modifiers.find((m) => m.form === "as");
    if (written?.form === "as") return written.columns.map((c) => c.text);
    return type === null ? [key.name] : columnNames(program, key, type, [...open, entity]);
  });
}
