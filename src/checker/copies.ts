/** `copy a, b as c from line`: fields whose type and value are those of another row's. */
import type { EntitySymbol, FieldSymbol } from "../binder/symbols.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type * as ast from "../syntax/ast.ts";
import { fieldType } from "./field-types.ts";
import { entityAt, type FieldType, type Program } from "./program.ts";

/** The type of `path.field` seen from the copying field's entity; nullable where the way is. */
export function copiedType(program: Program, field: FieldSymbol, path: ast.Path, source: ast.Name): FieldType | null {
  const way = followPath(program, field.entity, path, field.renames);
  if (way === null) return null;
  const copied = way.entity.fieldsByName.get(source.text);
  if (copied === undefined) {
    if (!way.entity.broken && source.text !== "")
      program.diagnostics.report(names.unknownField, source.span, {
        entity: way.entity.name,
        name: source.text,
        nearest: nearest(source.text, way.entity.fieldsByName.keys()),
      });
    return null;
  }
  const type = fieldType(program, copied);
  return type === null ? null : { type: type.type, nullable: type.nullable || way.nullable };
}

interface Way {
  readonly entity: EntitySymbol;
  readonly nullable: boolean;
}

/** The entity at the end of a path of references. */
export function followPath(
  program: Program,
  from: EntitySymbol,
  path: ast.Path,
  renames: ReadonlyMap<string, string> | null,
): Way | null {
  let way: Way = { entity: from, nullable: false };
  for (const [index, name] of path.names.entries()) {
    const called = index === 0 ? (renames?.get(name.text) ?? name.text) : name.text;
    const field = way.entity.fieldsByName.get(called);
    if (field === undefined) {
      if (!way.entity.broken && called !== "") {
        const near = nearest(called, way.entity.fieldsByName.keys());
        if (index === 0)
          program.diagnostics.report(names.unknownName, name.span, { name: called, nearest: near, labelOf: null, isText: false });
        else program.diagnostics.report(names.unknownField, name.span, { entity: way.entity.name, name: called, nearest: near });
      }
      return null;
    }
    const type = fieldType(program, field);
    if (type?.type.kind !== "row") return null;
    way = { entity: entityAt(program, type.type.entity), nullable: way.nullable || type.nullable };
  }
  return way;
}
