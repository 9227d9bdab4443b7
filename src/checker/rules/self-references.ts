/** A column may not follow a reference into its own entity to itself: the chain would have no known end. */
import * as problem from "../../diagnostics/catalogue/references.ts";
import type { RowRef } from "../../model/expression.ts";
import type { EntityModel, FieldModel } from "../../model/model.ts";
import { fieldExpressions, rowRefsOf, walk } from "../../model/walk.ts";
import type { Draft } from "./draft.ts";

export function judgeSelfReferences(draft: Draft): void {
  for (const entity of draft.entities) {
    // Few rows, made in the order of their numbers.
    const isOrdered = entity.populations.every(
      (p) => p.form === "rows" || p.form === "tree" || (p.form === "numbered" && p.fixed),
    );
    if (isOrdered || draft.isUnfounded(entity)) continue;
    const reads = entity.fields.map((field) =>
      field.role === "live" || !draft.isSound(entity, field) ? [] : ownEntityReads(entity, field),
    );
    if (reads.every((list) => list.every((read) => !read.elsewhere))) continue;
    const reported = new Set<number>();
    for (const field of entity.fields) {
      if (reported.has(field.index)) continue;
      const way = wayToItself(reads, field.index);
      if (way === null) continue;
      way.forEach((index) => reported.add(index));
      draft.program.diagnostics.report(problem.selfFollowed, field.span, { name: field.name, entity: entity.name });
    }
  }
}

interface Read {
  readonly field: number;
  /** In another row of the entity. */
  readonly elsewhere: boolean;
}

/** A field as it is reached: having left the own row, or not yet. */
interface Step {
  readonly field: number;
  readonly left: boolean;
  readonly from: Step | null;
}

/** The fields on a way from a field to itself that leads through another row; null where there is none. */
function wayToItself(reads: readonly (readonly Read[])[], target: number): readonly number[] | null {
  const seen = new Set<string>();
  const steps: Step[] = [{ field: target, left: false, from: null }];
  for (const step of steps)
    for (const read of reads[step.field] ?? []) {
      const next: Step = { field: read.field, left: step.left || read.elsewhere, from: step };
      if (next.field === target && next.left) {
        const way: number[] = [];
        for (let at: Step | null = step; at !== null; at = at.from) way.push(at.field);
        return way;
      }
      const id = `${next.field}.${next.left}`;
      if (!seen.has(id)) steps.push(next);
      seen.add(id);
    }
  return null;
}

/** Fields of the own entity that a field reads, in its own row or in one behind a drawn reference. */
function ownEntityReads(entity: EntityModel, field: FieldModel): readonly Read[] {
  const reads: Read[] = [];
  const add = (row: RowRef, index: number): void => {
    if (row.entity !== entity.index) return;
    if (row.row === "self") reads.push({ field: index, elsewhere: false });
    if (row.row === "candidate") reads.push({ field: index, elsewhere: true });
    if (row.row === "follow" && isDrawnFromSelf(entity, row)) reads.push({ field: index, elsewhere: true });
  };
  for (const e of fieldExpressions(field))
    walk(e, (x) => {
      if (x.op === "field") add(x.of, x.field);
      for (const ref of rowRefsOf(x))
        for (let way = ref; way.row === "follow" || way.row === "owner"; way = way.of)
          if (way.row === "follow") add(way.of, way.field);
    });
  return reads;
}

/** Behind a reference of the own row that is drawn among all rows; earlier rows under an owner (`of`) are made before. */
function isDrawnFromSelf(entity: EntityModel, ref: RowRef & { readonly row: "follow" }): boolean {
  if (ref.of.row !== "self" && !(ref.of.row === "follow" && isDrawnFromSelf(entity, ref.of))) return false;
  const value = entity.fields[ref.field]?.value;
  return value?.by === "reference" && value.choice.of === null;
}
