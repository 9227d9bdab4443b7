/** Root entities are made one after the other; each refers to earlier ones only. A nullable reference that nobody reads orders nothing. */
import * as problem from "../../diagnostics/catalogue/references.ts";
import type { Expr, RowRef } from "../../model/expression.ts";
import type { EntityModel } from "../../model/model.ts";
import { fieldExpressions, populationExpressions, rowRefsOf, walk } from "../../model/walk.ts";
import { rootIndexes } from "../actors.ts";
import { findCircles } from "../circles.ts";
import { perPopulations } from "../moments.ts";
import type { Draft } from "./draft.ts";

export function judgeWaves(draft: Draft): void {
  const report = (circle: readonly number[]): void => {
    const [first = 0] = circle;
    const names = circle.map((index) => draft.entities[index]?.name ?? "");
    draft.program.diagnostics.report(problem.referenceCycle, draft.entities[first]?.span ?? null, { entities: names });
  };
  const needs = needsOf(draft);
  findCircles(needs.keys(), String, (root) => [...(needs.get(root) ?? [])].sort((a, b) => a - b), report);
  const owners = (index: number): readonly number[] => {
    const entity = draft.entities[index];
    return entity === undefined ? [] : perPopulations(entity).map(({ owner }) => owner);
  };
  findCircles(draft.entities.keys(), String, owners, report);
}

/** For each root entity those whose rows must be there before. */
function needsOf(draft: Draft): ReadonlyMap<number, ReadonlySet<number>> {
  const { entities } = draft;
  const read = referencesRead(draft);
  const needs = new Map<number, Set<number>>();
  for (const entity of entities) {
    if (draft.isUnfounded(entity)) continue;
    const own = rootIndexes(entities, entity);
    for (const root of own) if (!needs.has(root)) needs.set(root, new Set());
    const need = (target: number): void => {
      const model = entities[target];
      if (model === undefined) return;
      for (const from of own) for (const to of rootIndexes(entities, model)) if (!own.has(to)) needs.get(from)?.add(to);
    };
    for (const population of entity.populations) {
      for (const e of populationExpressions(population)) entitiesIn(e, need);
      if (population.form === "link") for (const side of population.sides) needType(entity, side, need);
      if (population.form === "each" || population.form === "per")
        for (const each of population.each) if (each.over === "rows") need(each.entity);
    }
    for (const field of entity.fields) {
      if (field.role === "live" || field.role === "label" || !draft.isSound(entity, field)) continue;
      const isDeferred = field.value.by === "reference" && field.nullable && !read.has(`${entity.index}.${field.index}`);
      if (isDeferred) continue;
      if (field.value.by === "reference") need(field.value.choice.target);
      for (const e of fieldExpressions(field)) if (!isWrong(draft, e)) entitiesIn(e, need);
    }
  }
  return needs;
}

/** What reads the future, say, goes round in a circle for that alone. */
function isWrong({ program }: Draft, { span }: Expr): boolean {
  return program.diagnostics.all.some(
    (found) =>
      found.severity === "error" &&
      found.span !== null &&
      found.span.file === span.file &&
      found.span.start >= span.start &&
      found.span.end <= span.end,
  );
}

function needType(entity: EntityModel, field: number, need: (entity: number) => void): void {
  const type = entity.fields[field]?.type;
  if (type?.kind === "row") need(type.entity);
}

/** Entities whose rows an expression reads, apart from the row itself and its owners. */
function entitiesIn(e: Expr, found: (entity: number) => void): void {
  const follow = (ref: RowRef): void => {
    if (ref.row !== "self" && ref.row !== "owner" && ref.row !== "previous") found(ref.entity);
    if (ref.row === "follow" || ref.row === "owner") follow(ref.of);
  };
  walk(e, (x) => {
    for (const ref of rowRefsOf(x)) follow(ref);
    // The number of an entity's rows is declared, and asks for none of them.
    const isDeclaredCount =
      x.op === "aggregate" && x.fn === "count" && x.way.way === "all" && x.where === null && x.value === null;
    if (x.op === "aggregate" && !isDeclaredCount) found(x.entity);
  });
}

/** References that some rule reads, as `entity.field`. */
function referencesRead(draft: Draft): ReadonlySet<string> {
  const read = new Set<string>();
  const mark = (ref: RowRef): void => {
    if (ref.row === "follow") read.add(`${ref.of.entity}.${ref.field}`);
    if (ref.row === "follow" || ref.row === "owner") mark(ref.of);
  };
  const scan = (e: Expr): void =>
    walk(e, (x) => {
      for (const ref of rowRefsOf(x)) mark(ref);
      if (x.op === "field") read.add(`${x.of.entity}.${x.field}`);
      if (x.op === "aggregate" && x.way.way === "referring") read.add(`${x.entity}.${x.way.field}`);
    });
  for (const entity of draft.entities) {
    for (const population of entity.populations) populationExpressions(population).forEach(scan);
    for (const field of entity.fields) fieldExpressions(field).forEach(scan);
  }
  return read;
}
