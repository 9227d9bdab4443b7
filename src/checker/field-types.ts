/** The declared types of fields. */
import type { EntitySymbol, FieldSymbol } from "../binder/symbols.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import * as problem from "../diagnostics/catalogue/types.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Type } from "../model/type.ts";
import type * as ast from "../syntax/ast.ts";
import { definitionOf, foldConstant, openConstant } from "./constants.ts";
import { isAssignable } from "./conversion.ts";
import { copiedType } from "./copies.ts";
import type { FieldType, Program } from "./program.ts";
import { boolType, commonType, describeType, intType, showType, textType } from "./types.ts";

const plainTypes = ["int", "bigint", "float", "rate", "bool", "date", "timestamp", "duration", "json", "uuid"] as const;
const typeNames = [...plainTypes, "decimal", "char", "text", "serial"];

/** What types are called in databases and other languages. */
const nameElsewhere: ReadonlyMap<string, string> = new Map([
  ...["varchar", "nvarchar", "varchar2", "string", "str"].map((name) => [name, "text(n)"] as const),
  ...["integer", "smallint", "tinyint", "number"].map((name) => [name, "int"] as const),
  ...["numeric", "money", "currency"].map((name) => [name, "decimal(p,s)"] as const),
  ...["double", "real"].map((name) => [name, "float"] as const),
  ...["datetime", "datetime2", "timestamptz"].map((name) => [name, "timestamp"] as const),
  ...["interval", "time"].map((name) => [name, "duration"] as const),
  ...["bigserial", "identity", "autoincrement", "id"].map((name) => [name, "serial"] as const),
  ["boolean", "bool"],
  ["guid", "uuid"],
  ["jsonb", "json"],
]);

/** The type of a field, or null where it is wrong (reported) or depends on itself. */
export function fieldType(program: Program, field: FieldSymbol): FieldType | null {
  const { fieldTypes } = program.memo;
  const known = fieldTypes.get(field);
  if (known === "open") return null;
  if (known !== undefined) return known;
  fieldTypes.set(field, "open");
  const type = computeFieldType(program, field);
  fieldTypes.set(field, type);
  return type;
}

function computeFieldType(program: Program, field: FieldSymbol): FieldType | null {
  const written = field.item?.type;
  if (written !== undefined) {
    const type = resolveType(program, written);
    if (type === null) return null;
    checkRole(program, field, written, type);
    return isAsImplied(program, field, written, type) ? { type, nullable: written.nullable } : null;
  }
  return impliedType(program, field);
}

/** A field that stands in the place of what the population gives must be able to hold that. */
function isAsImplied(program: Program, field: FieldSymbol, written: ast.TypeReference, type: Type): boolean {
  if (field.origin.from === "declared") return true;
  const implied = impliedType(program, field);
  if (implied === null) return true;
  if (!isAssignable(program.schema, implied.type, type)) {
    program.diagnostics.report(problem.typeMismatch, written.span, {
      found: describeType(type, program.schema),
      wanted: describeType(implied.type, program.schema),
      hint: `\`${field.name}\` is what the population gives; a field of your own needs another name.`,
    });
    return false;
  }
  if (implied.nullable && !written.nullable)
    program.diagnostics.report(problem.nullForRequired, written.span, { type: showType(type, program.schema) });
  return true;
}

/** Types of fields that no type was written for. */
function impliedType(program: Program, field: FieldSymbol): FieldType | null {
  const { origin, entity } = field;
  const source = entity.declaration.source;
  const row = (index: number): FieldType => ({ type: { kind: "row", entity: index }, nullable: false });
  switch (origin.from) {
    case "owner":
      return { ...row(origin.owner), nullable: entity.owners.length > 1 };
    case "side": {
      const name = source.form === "link" ? source.sides[origin.side].entity : null;
      const target = name === null ? undefined : program.schema.entitiesByName.get(name.text);
      return target === undefined ? null : row(target.index);
    }
    case "each": {
      const lists =
        source.form === "per" ? source.populations[origin.population]?.each : source.form === "each" ? source.each : [];
      const each = lists?.[origin.each];
      const type = each === undefined ? null : eachType(program, each);
      return type === null ? null : { type, nullable: entity.owners.length > 1 };
    }
    case "tree":
      if (origin.of === "parent" || origin.of === "root")
        return { type: { kind: "row", entity: entity.index }, nullable: origin.of === "parent" };
      return { type: origin.of === "level" ? intType : origin.of === "path" ? textType : boolType, nullable: false };
    case "copy":
      return copiedType(program, field, origin.path, origin.field);
    case "moment":
      return { type: { kind: "timestamp" }, nullable: false };
    case "version":
      return origin.of === "isCurrent"
        ? { type: boolType, nullable: false }
        : { type: { kind: "timestamp" }, nullable: origin.of === "validTo" };
    case "segments": {
      const item = entity.segments[origin.segments]?.item;
      const name = item?.type?.name.text;
      if (name === "bool") return { type: boolType, nullable: item?.type?.nullable ?? false };
      const symbol = program.schema.enums.find((e) =>
        name === undefined ? e.span === item?.name.span && e.origin === "segments" : e.name === name,
      );
      return symbol === undefined
        ? null
        : { type: { kind: "enum", enum: symbol.index }, nullable: item?.type?.nullable ?? false };
    }
    case "declared":
      return null;
  }
}

/** The type of the values that an `each` runs through. */
export function eachType(program: Program, each: ast.Each): Type | null {
  switch (each.over.form) {
    case "range":
      return intType;
    case "list":
      return listType(program, each.over.list);
    case "name": {
      const { schema } = program;
      const name = each.over.name.text;
      const entity = schema.entitiesByName.get(name);
      if (entity !== undefined) return { kind: "row", entity: entity.index };
      const symbol = schema.enumsByName.get(name);
      if (symbol !== undefined) return { kind: "enum", enum: symbol.index };
      const constant = schema.constants.get(name);
      return constant === undefined
        ? null
        : openConstant(program, constant, () => listType(program, definitionOf(program, constant)));
    }
  }
}

/** The type that the elements of a list have in common. */
function listType(program: Program, node: ast.Expression): Type | null {
  const constant = node.kind === "name" ? program.schema.constants.get(node.name) : undefined;
  if (constant !== undefined) return openConstant(program, constant, () => listType(program, definitionOf(program, constant)));
  if (node.kind !== "list") return null;
  const types = node.elements.map((element) => foldConstant(program, element, null)?.type ?? null);
  return types.reduce((a, b) => (a === null || b === null ? null : commonType(a, b)));
}

/** A type as written. `serial` is a whole number. */
export function resolveType(program: Program, written: ast.TypeReference): Type | null {
  const { schema, diagnostics } = program;
  const name = written.name.text;
  if (name === "") return null;
  const sizes = written.arguments.map((argument) => sizeOf(program, argument));
  const wantsSizes = name === "decimal" ? 2 : name === "char" ? 1 : name === "text" ? sizes.length : 0;
  if (sizes.includes(null)) return null;
  const symbol = schema.enumsByName.get(name);
  const entity = schema.entitiesByName.get(name);
  if (!typeNames.includes(name) && symbol === undefined && entity === undefined) {
    const candidates = [...typeNames, ...schema.enumsByName.keys(), ...schema.entitiesByName.keys()];
    const meant = nameElsewhere.get(name.toLowerCase()) ?? nearest(name, candidates);
    diagnostics.report(names.unknownType, written.name.span, { name, nearest: meant });
    return null;
  }
  if (sizes.length !== wantsSizes || sizes.length > 2 || (name === "text" && sizes.length > 1)) {
    diagnostics.report(problem.typeSizes, written.span, {
      name,
      wanted:
        name === "text"
          ? "one, its length, or none"
          : wantsSizes === 2
            ? "two, its digits and how many of them follow the point"
            : wantsSizes === 1
              ? "one, its length"
              : "none",
    });
    return null;
  }
  const [first = 0, second = 0] = sizes as number[];
  switch (name) {
    case "serial":
      return intType;
    case "decimal":
      if (first < 1 || first > 38 || second < 0 || second > Math.min(first, 15)) {
        diagnostics.report(problem.typeSizes, written.span, {
          name,
          wanted: "1 to 38 digits, at most 15 of them behind the point",
        });
        return null;
      }
      return { kind: "decimal", precision: first, scale: second };
    case "char":
    case "text":
      if (sizes.length === 1 && first < 1) {
        diagnostics.report(problem.typeSizes, written.span, { name, wanted: "a length of at least 1" });
        return null;
      }
      return name === "char" ? { kind: "char", length: first } : { kind: "text", length: sizes.length === 0 ? null : first };
  }
  const plain = plainTypes.find((kind) => kind === name);
  if (plain !== undefined) return { kind: plain };
  if (symbol !== undefined) return { kind: "enum", enum: symbol.index };
  return entity === undefined ? null : { kind: "row", entity: entity.index };
}

/** A size in a type: a number, or the name of a constant. */
function sizeOf(program: Program, argument: ast.NumberExpression | ast.Name): number | null {
  const node: ast.Expression = "kind" in argument ? argument : { kind: "name", name: argument.text, span: argument.span };
  const folded = foldConstant(program, node, { type: intType, assign: false });
  if (folded === null) return null;
  if (folded.type.kind === "int" && typeof folded.value === "number") return folded.value;
  program.diagnostics.report(problem.typeSizes, argument.span, { name: "a type", wanted: "whole numbers" });
  return null;
}

/** `ref` and an entity's name belong together. */
function checkRole(program: Program, field: FieldSymbol, written: ast.TypeReference, type: Type): void {
  const isRef = field.roles.has("ref");
  const fits =
    type.kind === "row"
      ? isRef ||
        field.origin.from === "tree" ||
        field.origin.from === "owner" ||
        field.origin.from === "each" ||
        field.origin.from === "side"
      : !isRef;
  if (!fits)
    program.diagnostics.report(problem.refRole, written.span, {
      field: field.name,
      type: written.name.text,
      isRow: type.kind === "row",
    });
}

/** `key line_no: serial per order` counts under the owner: the key is both. */
function ownerOfSerial(field: FieldSymbol): readonly FieldSymbol[] {
  const per = field.item?.choosers.find((c) => c.form === "per");
  if (per?.form !== "per" || per.path.names.length > 1) return [];
  const owner = field.entity.fieldsByName.get(per.path.names[0]?.text ?? "");
  return owner?.origin.from === "owner" ? [owner] : [];
}

/** The fields that make the key of an entity, in order; empty where it has none. */
export function keyFields(program: Program, entity: EntitySymbol): readonly FieldSymbol[] {
  const known = program.memo.keys.get(entity);
  if (known !== undefined) return known;
  const declared = entity.fields.filter((f) => f.roles.has("key"));
  const item = entity.keys.find((k) => k.item.kind === "key");
  const listed = item?.item.names.map((name) => entity.fieldsByName.get(item.renames?.get(name.text) ?? name.text)) ?? [];
  const own = declared.length > 0 ? declared : listed.filter((f) => f !== undefined);
  const fields = own.length === 1 ? own.flatMap((field) => [...ownerOfSerial(field), field]) : own;
  program.memo.keys.set(entity, fields);
  return fields;
}
