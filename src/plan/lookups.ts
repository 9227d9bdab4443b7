/** Which fields other rows look up: the columns that stay in memory. */
import type { Expr, RowRef } from "../model/expression.ts";
import type { Model } from "../model/model.ts";
import { fieldExpressions, populationExpressions, rowRefsOf, walk } from "../model/walk.ts";

/** Rows that are being computed where they are read, so that no column is needed for them. */
function isInScope(ref: RowRef): boolean {
  return ref.row === "self" || ref.row === "previous" || (ref.row === "owner" && isInScope(ref.of));
}

/** For each entity the indexes of the fields that are read from another row than the one being computed and its owners. */
export function lookedUpColumns(model: Model): readonly (readonly number[])[] {
  const found = model.entities.map(() => new Set<number>());
  const mark = (ref: RowRef): void => {
    if (ref.row !== "follow" && ref.row !== "owner") return;
    if (ref.row === "follow" && !isInScope(ref.of)) found[ref.of.entity]!.add(ref.field);
    mark(ref.of);
  };
  const scan = (e: Expr): void =>
    walk(e, (x) => {
      for (const ref of rowRefsOf(x)) mark(ref);
      if (x.op === "field" && !isInScope(x.of)) found[x.of.entity]!.add(x.field);
      if (x.op === "aggregate" && x.way.way === "referring") found[x.entity]!.add(x.way.field);
    });
  for (const entity of model.entities) {
    for (const p of entity.populations) populationExpressions(p).forEach(scan);
    for (const field of entity.fields) {
      fieldExpressions(field).forEach(scan);
      const target = field.type.kind === "row" ? model.entities[field.type.entity]! : null;
      if (target === null) continue;
      // Drawing a reference looks at the candidates' lives, and writing it at their keys.
      if (field.value.by === "reference" && field.value.choice.alive)
        for (const moment of [target.time, target.until]) if (moment !== null) found[target.index]!.add(moment);
      for (const key of target.key) if (target.fields[key]!.value.by !== "serial") found[target.index]!.add(key);
    }
  }
  return found.map((set) => [...set].toSorted((a, b) => a - b));
}
