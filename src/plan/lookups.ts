/** Which fields other rows look up: the columns that stay in memory. */
import type { Expr, RowRef } from "../model/expression.ts";
import type { Model } from "../model/model.ts";
import { fieldExpressions, operands, populationExpressions, rowRefsOf } from "../model/walk.ts";
import { isTemporalRoot, partsOf } from "./births.ts";
import { isRoot } from "./waves.ts";

/** Rows that are being computed where they are read, so that no column is needed for them. `items`: the same of the aggregates around. */
function isInScope(ref: RowRef, items: readonly boolean[]): boolean {
  if (ref.row === "item") return items[ref.depth] ?? false;
  return ref.row === "self" || ref.row === "previous" || (ref.row === "owner" && isInScope(ref.of, items));
}

/** For each entity the indexes of the fields that are read from another row than the one being computed and its owners. */
export function lookedUpColumns(model: Model): readonly (readonly number[])[] {
  const found = model.entities.map(() => new Set<number>());
  const mark = (ref: RowRef, items: readonly boolean[]): void => {
    if (ref.row !== "follow" && ref.row !== "owner") return;
    if (ref.row === "follow" && !isInScope(ref.of, items)) found[ref.of.entity]!.add(ref.field);
    mark(ref.of, items);
  };
  const scan = (x: Expr, items: readonly boolean[] = []): void => {
    for (const ref of rowRefsOf(x)) mark(ref, items);
    if (x.op === "field" && !isInScope(x.of, items)) found[x.of.entity]!.add(x.field);
    if (x.op !== "aggregate") {
      for (const inner of operands(x)) scan(inner, items);
      return;
    }
    const inScope = x.way.way === "below" && isInScope(x.way.of, items);
    if (x.way.way === "referring" && !isLater(model, x.entity)) found[x.entity]!.add(x.way.field);
    // Rows count from their birth on.
    const { time } = model.entities[x.entity]!;
    if (x.way.way !== "below" && time !== null && !isLater(model, x.entity)) found[x.entity]!.add(time);
    for (const inner of operands(x)) scan(inner, [inScope || isLater(model, x.entity), ...items]);
  };
  for (const entity of model.entities) {
    // A row that is made of others is born when they are.
    for (const p of entity.populations)
      for (const part of partsOf(entity, p))
        for (const moment of [model.entities[part]!.time, model.entities[part]!.until])
          if (moment !== null) found[part]!.add(moment);
    for (const p of entity.populations) populationExpressions(p).forEach((e) => scan(e));
    for (const field of entity.fields) {
      fieldExpressions(field).forEach((e) => scan(e));
      const target = field.type.kind === "row" ? model.entities[field.type.entity]! : null;
      if (target === null) continue;
      if (field.value.by === "reference")
        for (const c of field.value.choice.where)
          if (c.kind === "candidate" && c.test.op === "aggregate" && c.test.fn === "any") {
            // The condition begins to hold with the first such row.
            const { time } = model.entities[c.test.entity]!;
            if (time !== null) found[c.test.entity]!.add(time);
          }
      // Drawing a reference looks at the candidates' lives, and writing it at their keys.
      if (field.value.by === "reference")
        for (const moment of [target.time, target.until]) if (moment !== null) found[target.index]!.add(moment);
      for (const key of target.key)
        if (target.fields[key]!.value.by !== "serial" || isTemporalRoot(target)) found[target.index]!.add(key);
    }
  }
  return found.map((set, i) => (isRoot(model.entities[i]!) ? [...set].toSorted((a, b) => a - b) : []));
}

/** Rows that are numbered by time or owned have no columns in memory: aggregates over them are filled while they are written. */
function isLater(model: Model, entity: number): boolean {
  const { populations } = model.entities[entity]!;
  return !isRoot(model.entities[entity]!) || populations.some((p) => p.form === "over" || p.form === "arriving");
}
