/**
 * What a longer period or a larger scale may change in the rows that were there before. `fixed`: nothing. `as-of`: the value
 * follows later rows. `period`: it reads the period's end. `scale`: it depends on how many rows another entity has.
 */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model } from "../model/model.ts";
import { fieldExpressions, populationExpressions, rowRefsOf, walk } from "../model/walk.ts";
import { isRoot, perPopulations, rootsOf } from "./waves.ts";

export const columnClasses = ["as-of", "period", "scale"] as const;
export type ColumnClass = (typeof columnClasses)[number];

/** For each entity and field the classes that apply, in the order of `columnClasses`; empty: fixed. */
export function classifyColumns(model: Model): readonly (readonly (readonly ColumnClass[])[])[] {
  const known = new Map<string, Set<ColumnClass>>();
  const classesOf = (entity: EntityModel, field: FieldModel): ReadonlySet<ColumnClass> => {
    const key = `${entity.index}.${field.index}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = new Set<ColumnClass>();
    known.set(key, found);
    if (field.role === "live" || field.role === "label") found.add("as-of");
    if (field.value.by === "serial" && field.value.per === null && isNumberedByTime(model, entity)) found.add("scale");
    if (field.value.by === "population" && field.value.what.value === "owner" && field.type.kind === "row")
      addKey(field.type.entity, found);
    if (field.value.by === "reference") {
      const target = model.entities[field.value.choice.target]!;
      if (isScaled(target)) found.add("scale");
      addKey(target.index, found);
    }
    for (const e of fieldExpressions(field)) addExpression(e, found);
    if (field.value.by === "rule" && readsLastQuota(field.value.rule, entity)) found.add("scale");
    return found;
  };
  const addKey = (entity: number, found: Set<ColumnClass>): void => {
    const target = model.entities[entity]!;
    for (const k of target.key) for (const c of classesOf(target, target.fields[k]!)) found.add(c);
  };
  const addRow = (ref: RowRef, found: Set<ColumnClass>): void => {
    if (ref.row === "follow") {
      const from = model.entities[ref.of.entity]!;
      for (const c of classesOf(from, from.fields[ref.field]!)) if (c !== "scale" || !isOwnKey(from, ref.field)) found.add(c);
      addRow(ref.of, found);
    } else if (ref.row === "owner") addRow(ref.of, found);
  };
  /** The way up to an owner is the owner's key by another name: what is read there may be fixed all the same. */
  const isOwnKey = (entity: EntityModel, field: number): boolean => {
    const { value } = entity.fields[field]!;
    return value.by === "population" && value.what.value === "owner";
  };
  const addExpression = (rule: Expr, found: Set<ColumnClass>): void =>
    walk(rule, (e) => {
      // `now` is the row's own moment, but in live columns, which are as of a moment by themselves.
      if (e.op === "context" && e.name === "periodEnd") found.add("period");
      if (e.op === "context" && e.name === "scale") found.add("scale");
      for (const ref of rowRefsOf(e)) addRow(ref, found);
      if (e.op === "field" && e.of.row !== "candidate") {
        const from = model.entities[e.of.entity]!;
        for (const c of classesOf(from, from.fields[e.field]!))
          if (c !== "as-of" || from.fields[e.field]!.role !== "live") found.add(c);
      }
      if (e.op === "aggregate" && e.way.way === "all" && isScaled(model.entities[e.entity]!)) found.add("scale");
    });
  return model.entities.map((entity) =>
    entity.fields.map((field) => columnClasses.filter((c) => classesOf(entity, field).has(c))),
  );
}

/** True where keys count rows in the order of time, so that more actors shift them. */
function isNumberedByTime(model: Model, entity: EntityModel): boolean {
  if (isRoot(entity)) return entity.populations.some((p) => p.form === "over" || p.form === "arriving");
  return perPopulations(entity).length > 0 && [...rootsOf(model, entity)].some((r) => isScaled(model.entities[r]!));
}

/** True where a larger scale makes more rows. */
export function isScaled(entity: EntityModel): boolean {
  return entity.populations.some(
    (p) =>
      ((p.form === "numbered" || p.form === "over") && !p.fixed) ||
      p.form === "arriving" ||
      p.form === "link" ||
      populationExpressions(p).some((e) => {
        let reads = false;
        walk(e, (x) => {
          if (x.op === "context" && x.name === "scale") reads = true;
        });
        return reads;
      }),
  );
}

function readsLastQuota(rule: Expr, entity: EntityModel): boolean {
  let found = false;
  walk(rule, (e) => {
    if (e.op === "draw" && e.distribution.name === "segment" && entity.segments[e.distribution.segments]!.exact) found = true;
  });
  return found && isScaled(entity);
}
