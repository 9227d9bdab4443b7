/** Entities: population, fields, keys, segments and checks put together. */
import type { EntitySymbol } from "../binder/symbols.ts";
import { snakeCase } from "../binder/naming.ts";
import * as keys from "../diagnostics/catalogue/keys.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import * as problem from "../diagnostics/catalogue/rows.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Expr } from "../model/expression.ts";
import type { EntityModel, FieldModel } from "../model/model.ts";
import { entityChecks } from "./checks.ts";
import { checkExpression } from "./expressions/check.ts";
import { fieldType, keyFields } from "./field-types.ts";
import { checkField, drawPrefix, modifier, roleOf } from "./fields.ts";
import { checkPopulations } from "./populations/populations.ts";
import type { Program } from "./program.ts";
import { newScope } from "./scope.ts";
import { checkSegments } from "./segments.ts";
import { textType } from "./types.ts";

/** An entity as far as it is right. What is wrong has been reported; stand-ins take its place, so that the rest can be judged. */
export interface DraftEntity {
  readonly model: EntityModel;
  /** Fields that are stand-ins. */
  readonly flawed: ReadonlySet<number>;
  /** True where the populations are wrong, and missing in the model. */
  readonly flawedRows: boolean;
}

export function checkEntity(program: Program, entity: EntitySymbol): DraftEntity {
  const populations = checkPopulations(program, entity);
  const segments = checkSegments(program, entity);
  const fields = entity.fields.map((field) => checkField(program, field));
  checkKeyCount(program, entity);
  checkAddresses(program, entity);
  const { declaration } = entity;
  const all = fields.map((model, index) => model ?? standIn(program, entity, index));
  const model: EntityModel = {
    index: entity.index,
    name: entity.name,
    table: declaration.table?.text ?? snakeCase(entity.name),
    doc: declaration.doc,
    hidden: declaration.hidden,
    span: declaration.name.span,
    populations: populations ?? [],
    fields: all,
    key: keyFields(program, entity).map((f) => f.index),
    unique: listed(program, entity, "unique"),
    indexes: listed(program, entity, "index"),
    checks: entityChecks(program, entity),
    partition: clustering(program, entity, "partition"),
    cluster: clustering(program, entity, "cluster"),
    segments: segments ?? [],
    time: all.find((f) => f.role === "time")?.index ?? null,
    until: all.find((f) => f.role === "until")?.index ?? null,
    lifecycle: entity.lifecycle?.index ?? null,
    history: declaration.history,
  };
  listed(program, entity, "key");
  const flawed = new Set(fields.flatMap((field, index) => (field === null ? [index] : [])));
  return { model, flawed, flawedRows: populations === null };
}

/** Takes the place of a field with mistakes; no rule looks at it. */
function standIn(program: Program, entity: EntitySymbol, index: number): FieldModel {
  const field = entity.fields[index];
  const type = field === undefined ? null : fieldType(program, field);
  return {
    index,
    name: field?.name ?? "",
    doc: null,
    role: field === undefined ? "plain" : roleOf(field),
    hidden: field?.hidden ?? false,
    type: type?.type ?? textType,
    nullable: type?.nullable ?? false,
    columns: [],
    value: { by: "population", what: { value: "given" } },
    unique: null,
    onDelete: null,
    history: false,
    span: field?.span ?? entity.declaration.name.span,
  };
}

/** No two fields draw from one address. */
function checkAddresses(program: Program, entity: EntitySymbol): void {
  const taken = new Map<string, EntitySymbol["fields"][number]>();
  // Fields that keep an address of old come last: they are those that could do otherwise.
  const fields = entity.fields.toSorted(
    (a, b) => Number(modifier(a, "address") !== undefined) - Number(modifier(b, "address") !== undefined),
  );
  for (const field of fields) {
    const address = drawPrefix(field);
    const first = taken.get(address);
    if (first !== undefined)
      program.diagnostics.report(
        problem.addressTaken,
        modifier(field, "address")?.span ?? field.span,
        { name: field.name, address },
        { labels: [{ span: first.span, text: "has it" }] },
      );
    taken.set(address, field);
  }
}

/** One key: fields with the role, or one list. */
function checkKeyCount(program: Program, entity: EntitySymbol): void {
  const lists = entity.keys.filter(({ item }) => item.kind === "key");
  const byRole = entity.fields.find((f) => f.roles.has("key"));
  const [first, second] = lists;
  const extra = byRole === undefined ? second : first;
  if (extra === undefined) return;
  const before = byRole?.span ?? first?.item.span;
  program.diagnostics.report(
    keys.twoKeys,
    extra.item.span,
    { entity: entity.name },
    { labels: before === undefined ? [] : [{ span: before, text: "the first" }] },
  );
}

/** The fields of `unique (a, b)` and the like; a list with an unknown name (reported) is left out. */
function listed(program: Program, entity: EntitySymbol, kind: "key" | "unique" | "index"): readonly (readonly number[])[] {
  return entity.keys.flatMap(({ item, renames }) => {
    if (item.kind !== kind) return [];
    const fields = item.names.map((name) => {
      const called = renames?.get(name.text) ?? name.text;
      const field = entity.fieldsByName.get(called);
      if (field === undefined && !entity.broken && called !== "")
        program.diagnostics.report(names.unknownField, name.span, {
          entity: entity.name,
          name: called,
          nearest: nearest(called, entity.fieldsByName.keys()),
        });
      return field?.index ?? null;
    });
    const hidden = entity.declaration.hidden ? undefined : fields.find((f) => f !== null && entity.fields[f]?.hidden === true);
    if (hidden !== undefined && hidden !== null && kind !== "key")
      program.diagnostics.report(keys.hiddenIndexed, item.span, { name: entity.fields[hidden]?.name ?? "", kind });
    return fields.every((f) => f !== null) ? [fields] : [];
  });
}

/** Null where none is written, or it is wrong (reported). */
function clustering(program: Program, entity: EntitySymbol, kind: "partition" | "cluster"): Expr | null {
  const [first, second] = entity.partitions.filter(({ item }) => item.kind === kind);
  if (first === undefined) return null;
  if (second !== undefined)
    program.diagnostics.report(
      problem.partitionTwice,
      second.item.span,
      { kind },
      { labels: [{ span: first.item.span, text: "the first" }] },
    );
  const scope = { ...newScope(program, entity, "check", null), renames: first.renames };
  return checkExpression(scope, first.item.by, null);
}
