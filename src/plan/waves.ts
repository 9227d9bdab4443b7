/** Waves: a root entity with everything below it, sorted so that each reads earlier ones only. */
import { referenceCycle } from "../diagnostics/catalogue/references.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model, PerPopulation } from "../model/model.ts";
import { fieldExpressions, populationExpressions, rowRefsOf, walk } from "../model/walk.ts";
import { isBornInTime, isTemporalRoot } from "./births.ts";

export interface Wave {
  readonly root: number;
  /** The root, then its descendants: owners before the owned. */
  readonly entities: readonly number[];
  readonly transactions: readonly Transaction[];
}

/** A row with a moment of its own (the head) and the descendants that share it (the members); kept or cut whole. */
export interface Transaction {
  readonly head: number;
  /** Owners before the owned. */
  readonly members: readonly number[];
  /**
   * How the rows are numbered. `ordinal`: by the root's ordinal, then the order below it, where all roots are there from the
   * beginning. `members by time`: the head is a root that keeps its number, its members follow its birth. `time`: all follow time.
   */
  readonly numbering: "ordinal" | "members by time" | "time";
  /** The bucket of the birth, for numbering by time. */
  readonly bucket: "hour" | "day";
}

/** The populations of an entity that hang under an owner. */
export function perPopulations(entity: EntityModel): readonly PerPopulation[] {
  return entity.populations.filter((p) => p.form === "per");
}

export function isRoot(entity: EntityModel): boolean {
  return perPopulations(entity).length === 0;
}

/** The root entities above an entity: itself, or those of its owners. */
export function rootsOf(model: Model, entity: EntityModel): ReadonlySet<number> {
  const roots = new Set<number>();
  const seen = new Set<number>();
  const climb = (e: EntityModel): void => {
    if (seen.has(e.index)) return;
    seen.add(e.index);
    if (isRoot(e)) roots.add(e.index);
    for (const p of perPopulations(e)) climb(model.entities[p.owner]!);
  };
  climb(entity);
  return roots;
}

/** True where the rows of the entity have a moment that is not their owner's: one that decides by itself whether they happen. */
export function hasOwnMoment(entity: EntityModel): boolean {
  return (
    (entity.time !== null && !isSpaced(entity)) || perPopulations(entity).some((p) => p.event !== null) || isTemporalRoot(entity)
  );
}

/** True for rows that an event makes and that begin some time after it: at a moment of their own, or one after the other. */
export function followsEvent(entity: EntityModel, population: PerPopulation): boolean {
  if (population.event === null) return false;
  return population.every !== null || (entity.time !== null && entity.fields[entity.time]!.value.by === "rule");
}

/** True for the rows that events make, and for what is below them. */
export function isBelowEvent(model: Model, entity: EntityModel): boolean {
  return perPopulations(entity).some((p) => p.event !== null || isBelowEvent(model, model.entities[p.owner]!));
}

/** True where the rows follow their owner's moment by gaps (`every`): they are kept or cut with it. */
function isSpaced(entity: EntityModel): boolean {
  const populations = perPopulations(entity);
  return populations.length > 0 && populations.every((p) => p.every !== null);
}

export function planWaves(model: Model, diagnostics: Diagnostics): readonly Wave[] {
  const roots = model.entities.filter(isRoot);
  const rootSets = model.entities.map((e) => rootsOf(model, e));
  const order = sortRoots(model, roots, rootSets, diagnostics);
  return order.map((root) => planWave(model, root, rootSets));
}

function planWave(model: Model, root: EntityModel, rootSets: readonly ReadonlySet<number>[]): Wave {
  const depth = (e: EntityModel): number =>
    e.index === root.index
      ? 0
      : 1 + Math.max(...perPopulations(e).map((p) => (rootSets[p.owner]!.has(root.index) ? depth(model.entities[p.owner]!) : 0)));
  const entities = model.entities
    .filter((e) => rootSets[e.index]!.has(root.index))
    .map((e) => ({ index: e.index, depth: depth(e) }))
    .toSorted((a, b) => a.depth - b.depth || a.index - b.index)
    .map((e) => e.index);
  const headOf = new Map<number, number>();
  for (const index of entities) {
    const entity = model.entities[index]!;
    // Rows whose owners belong to several transactions are numbered together, apart from those.
    const heads = new Set(perPopulations(entity).map((p) => headOf.get(p.owner)));
    const [head] = heads;
    headOf.set(index, head === undefined || heads.size > 1 || hasOwnMoment(entity) ? index : head);
  }
  const transactions = entities
    .filter((e) => headOf.get(e) === e)
    .map((head): Transaction => {
      const entity = model.entities[head]!;
      const timeType = entity.time === null ? null : entity.fields[entity.time]!.type.kind;
      const numbering =
        head !== root.index
          ? "time"
          : isTemporalRoot(root)
            ? "time"
            : !isBornInTime(model, root)
              ? "ordinal"
              : ("members by time" as const);
      return {
        head,
        members: entities.filter((e) => e !== head && headOf.get(e) === head),
        numbering,
        bucket: timeType === "date" ? "day" : "hour",
      };
    });
  return { root: root.index, entities, transactions };
}

/** Entities that an expression reads of, apart from the self and its owners. */
function entitiesRead(e: Expr, found: (entity: number) => void): void {
  const follow = (ref: RowRef): void => {
    if (ref.row !== "self" && ref.row !== "owner" && ref.row !== "previous") found(ref.entity);
    if (ref.row === "follow" || ref.row === "owner") follow(ref.of);
  };
  walk(e, (x) => {
    for (const ref of rowRefsOf(x)) follow(ref);
    if (x.op === "aggregate") found(x.entity);
  });
}

/** True where the reference may be filled after everything else: nullable, and read by nobody. */
function isDeferrable(field: FieldModel, read: ReadonlySet<string>, entity: EntityModel): boolean {
  return field.nullable && !read.has(`${entity.index}.${field.index}`);
}

function fieldsRead(model: Model): ReadonlySet<string> {
  const read = new Set<string>();
  const mark = (ref: RowRef): void => {
    if (ref.row === "follow") {
      read.add(`${ref.of.entity}.${ref.field}`);
      mark(ref.of);
    } else if (ref.row === "owner") mark(ref.of);
  };
  const scan = (e: Expr): void =>
    walk(e, (x) => {
      for (const ref of rowRefsOf(x)) mark(ref);
      if (x.op === "field") read.add(`${x.of.entity}.${x.field}`);
      if (x.op === "aggregate" && x.way.way === "referring") read.add(`${x.entity}.${x.way.field}`);
    });
  for (const entity of model.entities) {
    for (const p of entity.populations) populationExpressions(p).forEach(scan);
    for (const field of entity.fields) fieldExpressions(field).forEach(scan);
  }
  return read;
}

function sortRoots(
  model: Model,
  roots: readonly EntityModel[],
  rootSets: readonly ReadonlySet<number>[],
  diagnostics: Diagnostics,
): readonly EntityModel[] {
  const read = fieldsRead(model);
  const needs = new Map<number, Set<number>>(roots.map((r) => [r.index, new Set()]));
  for (const entity of model.entities) {
    const own = rootSets[entity.index]!;
    const need = (target: number): void => {
      for (const from of own) for (const to of rootSets[target]!) if (!own.has(to)) needs.get(from)!.add(to);
    };
    for (const p of entity.populations) {
      populationExpressions(p).forEach((e) => entitiesRead(e, need));
      if (p.form === "link") for (const side of p.sides) needTarget(entity.fields[side]!, need);
      if (p.form === "each" || p.form === "per") for (const each of p.each) if (each.over === "rows") need(each.entity);
    }
    for (const field of entity.fields) {
      if (field.role === "live" || field.role === "label") continue;
      if (field.value.by === "reference" && isDeferrable(field, read, entity)) continue;
      if (field.value.by === "reference") need(field.value.choice.target);
      fieldExpressions(field).forEach((e) => entitiesRead(e, need));
    }
  }
  const sorted: EntityModel[] = [];
  const state = new Map<number, "open" | "done">();
  const visit = (root: EntityModel, path: readonly EntityModel[]): void => {
    if (state.get(root.index) === "done") return;
    if (state.get(root.index) === "open") {
      const cycle = path.slice(path.findIndex((p) => p.index === root.index));
      diagnostics.report(referenceCycle, root.span, { entities: [...cycle, root].map((e) => e.name) });
      return;
    }
    state.set(root.index, "open");
    for (const next of [...needs.get(root.index)!].toSorted((a, b) => a - b)) visit(model.entities[next]!, [...path, root]);
    state.set(root.index, "done");
    sorted.push(root);
  };
  for (const root of roots) visit(root, []);
  return sorted;
}

function needTarget(field: FieldModel, need: (entity: number) => void): void {
  if (field.type.kind === "row") need(field.type.entity);
}
