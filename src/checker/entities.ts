/** Entities: population, fields, keys, segments and checks put together. */
import type { EntitySymbol } from "../binder/symbols.ts";
import { snakeCase } from "../binder/naming.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import * as problem from "../diagnostics/catalogue/rows.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Expr } from "../model/expression.ts";
import type { EntityModel, FieldModel } from "../model/model.ts";
import { entityChecks } from "./checks.ts";
import { checkExpression } from "./expressions/check.ts";
import { keyFields } from "./field-types.ts";
import { checkField } from "./fields.ts";
import { checkPopulations } from "./populations/populations.ts";
import type { Program } from "./program.ts";
import { newScope } from "./scope.ts";
import { checkSegments } from "./segments.ts";

/** The model of an entity as far as it can be told by itself; null where something in it is wrong (reported). */
export function checkEntity(program: Program, entity: EntitySymbol): EntityModel | null {
  const populations = checkPopulations(program, entity);
  const segments = checkSegments(program, entity);
  const fields = entity.fields.map((field) => checkField(program, field));
  program.fields.set(entity, fields);
  const unique = listed(program, entity, "unique");
  const indexes = listed(program, entity, "index");
  const keyItems = listed(program, entity, "key");
  const partition = clustering(program, entity, "partition");
  const cluster = clustering(program, entity, "cluster");
  const checks = entityChecks(program, entity);
  const wrong =
    populations === null ||
    segments === null ||
    fields.some((f) => f === null) ||
    unique === null ||
    indexes === null ||
    keyItems === null ||
    partition === undefined ||
    cluster === undefined;
  if (wrong) return null;
  const { declaration } = entity;
  const all = fields as FieldModel[];
  return {
    index: entity.index,
    name: entity.name,
    table: declaration.table?.text ?? snakeCase(entity.name),
    doc: declaration.doc,
    hidden: declaration.hidden,
    span: declaration.name.span,
    populations,
    fields: all,
    key: keyFields(program, entity).map((f) => f.index),
    unique,
    indexes,
    checks,
    partition,
    cluster,
    segments,
    time: all.find((f) => f.role === "time")?.index ?? null,
    until: all.find((f) => f.role === "until")?.index ?? null,
    lifecycle: entity.lifecycle?.index ?? null,
    history: declaration.history,
  };
}

/** The fields of `unique (a, b)` and the like; null where a name is unknown (reported). */
function listed(program: Program, entity: EntitySymbol, kind: "key" | "unique" | "index"): readonly (readonly number[])[] | null {
  let right = true;
  const lists = entity.keys
    .filter(({ item }) => item.kind === kind)
    .map(({ item, renames }) =>
      item.names.flatMap((name) => {
        const called = renames?.get(name.text) ?? name.text;
        const field = entity.fieldsByName.get(called);
        if (field !== undefined) return [field.index];
        right = false;
        if (!entity.broken && called !== "")
          program.diagnostics.report(names.unknownField, name.span, {
            entity: entity.name,
            name: called,
            nearest: nearest(called, entity.fieldsByName.keys()),
          });
        return [];
      }),
    );
  return right ? lists : null;
}

/** Null: none written; undefined: it is wrong (reported). */
function clustering(program: Program, entity: EntitySymbol, kind: "partition" | "cluster"): Expr | null | undefined {
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
  return checkExpression(scope, first.item.by, null) ?? undefined;
}
