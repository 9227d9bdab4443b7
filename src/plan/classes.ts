/**
 * What a longer period or a larger scale may change in the rows that were there before. `fixed`: nothing. `as-of`: the value
 * follows later rows. `period`: it depends on the period's end. `scale`: it depends on how many rows another entity has.
 */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EachModel, EntityModel, FieldModel, Model, PopulationValue, ReferenceChoice } from "../model/model.ts";
import { choiceExpressions, populationExpressions, rowRefsOf, walk } from "../model/walk.ts";
import { beginsToHold, endingWith, isBornInTime, isTemporalRoot, partsOf } from "./births.ts";
import { areOtherActors, ownersOf } from "./owned-rows.ts";
import { hasOwnMoment, isRoot, perPopulations, rootsOf } from "./waves.ts";

export const columnClasses = ["as-of", "period", "scale"] as const;
export type ColumnClass = (typeof columnClasses)[number];

/** For each entity and field the classes that apply, in the order of `columnClasses`; empty: fixed. */
export function classifyColumns(model: Model): readonly (readonly (readonly ColumnClass[])[])[] {
  const classes = new Classes(model);
  return model.entities.map((entity) =>
    entity.fields.map((field) => {
      const found = classes.ofField(entity, field);
      return columnClasses.filter((c) => found.has(c));
    }),
  );
}

type Found = Set<ColumnClass>;

class Classes {
  readonly #model: Model;
  readonly #fields = new Map<string, Found>();
  readonly #rows = new Map<string, Found>();
  readonly #existence = new Map<number, Found>();
  /** The entity whose rows read what is looked at. */
  #reader: EntityModel | null = null;

  constructor(model: Model) {
    this.#model = model;
  }

  /** What a field's column holds. */
  ofField(entity: EntityModel, field: FieldModel): ReadonlySet<ColumnClass> {
    return this.#once(this.#fields, entity, field, (found) => {
      add(this.#ofExistence(entity), found);
      if (field.role === "live" || field.role === "label") found.add("as-of");
      const { value } = field;
      if (value.by === "serial" && value.per === null) this.#addNumber(entity, found);
      if (value.by === "rule") {
        this.#addExpression(value.rule, found);
        if (readsNumber(value.rule, entity.key.includes(field.index))) this.#addNumber(entity, found);
        if (readsLastQuota(value.rule, entity)) found.add("scale");
      }
      if (field.type.kind !== "row") {
        if (value.by === "population") this.#addGiven(entity, value.what, found);
        return;
      }
      add(this.#ofRow(entity, field), found);
      const target = this.#model.entities[field.type.entity]!;
      for (const k of target.key) add(this.ofField(target, target.fields[k]!), found);
    });
  }

  /** Which rows there are of those that have an address: what decides whether they happen. */
  #ofExistence(entity: EntityModel): ReadonlySet<ColumnClass> {
    const before = this.#existence.get(entity.index);
    if (before !== undefined) return before;
    const found: Found = new Set();
    this.#existence.set(entity.index, found);
    const reader = this.#reader;
    this.#reader = entity;
    for (const p of entity.populations) {
      // Roots are more or fewer at the end.
      if (p.form === "per" || p.form === "each") for (const e of populationExpressions(p)) this.#addExpression(e, found);
      if (p.form === "per") add(this.#ofExistence(this.#model.entities[p.owner]!), found);
      // Rows are there as soon as those that they are made of, and more of these make others of them.
      const parts = partsOf(entity, p).map((part) => this.#model.entities[part]!);
      const moving = p.form === "link" ? parts : parts.slice(1);
      for (const part of parts) if (isBornInTime(this.#model, part)) add(this.#ofExistence(part), found);
      // More of them come between those that the combinations are counted by.
      if (p.form !== "link" && parts.some((part) => !isRoot(part) && this.#isShifted(part))) found.add("scale");
      if (parts.some((part) => isBornInTime(this.#model, part)))
        for (const part of moving) this.#addSize({ kind: "row", entity: part.index }, found);
    }
    const time = entity.time === null ? null : entity.fields[entity.time]!.value;
    if (time?.by === "rule") this.#addExpression(time.rule, found);
    this.#reader = reader;
    return found;
  }

  /** Which row a reference leads to, whatever its key is. */
  #ofRow(entity: EntityModel, field: FieldModel): ReadonlySet<ColumnClass> {
    return this.#once(this.#rows, entity, field, (found) => {
      const { value } = field;
      if (value.by === "rule") this.#addExpression(value.rule, found);
      if (value.by === "population") this.#addGiven(entity, value.what, found);
      if (value.by === "reference") this.#addChoice(entity, value.choice, found);
    });
  }

  #once(known: Map<string, Found>, entity: EntityModel, field: FieldModel, fill: (found: Found) => void): Found {
    const key = `${entity.index}.${field.index}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found: Found = new Set();
    known.set(key, found);
    const reader = this.#reader;
    this.#reader = entity;
    fill(found);
    this.#reader = reader;
    return found;
  }

  /** The number of a row among those of its table. */
  #addNumber(entity: EntityModel, found: Found): void {
    if (this.#isShifted(entity)) found.add("scale");
    // What has no moment comes first among the rows of several root entities; a longer period may have more of it.
    const roots = [...rootsOf(this.#model, entity)].map((r) => this.#model.entities[r]!);
    const isLonger = (root: EntityModel): boolean => this.#followsPeriod(root) && !isBornInTime(this.#model, root);
    if (roots.length > 1 && roots.some(isLonger)) found.add("period");
  }

  /** True where more rows come between those that were there. */
  #isShifted(entity: EntityModel): boolean {
    if (entity.populations.some((p) => p.form === "tree") && isScaled(entity)) return true;
    const roots = [...rootsOf(this.#model, entity)].map((r) => this.#model.entities[r]!);
    const grows = roots.some((r) => this.#isScaled(r)) || this.#grows(entity, new Set());
    return grows && this.#isNumberedByTime(entity);
  }

  /** True where an owner may have more rows. */
  #grows(entity: EntityModel, seen: Set<number>): boolean {
    if (seen.has(entity.index)) return false;
    seen.add(entity.index);
    return perPopulations(entity).some((p) => {
      const found: Found = new Set();
      for (const e of populationExpressions(p)) this.#addExpression(e, found);
      return (
        found.has("scale") || p.each.some((each) => this.#isScaledEach(each)) || this.#grows(this.#model.entities[p.owner]!, seen)
      );
    });
  }

  #isScaledEach(each: EachModel): boolean {
    return each.over === "rows" && each.of === null && this.#isScaled(this.#model.entities[each.entity]!);
  }

  /** True for rows that are numbered in the order of their births: not those of roots that keep their numbers, nor what is below them and always exists. */
  #isNumberedByTime(entity: EntityModel): boolean {
    if (rootsOf(this.#model, entity).size > 1) return true;
    const owners = perPopulations(entity).map((p) => this.#model.entities[p.owner]!);
    if (owners.length === 0) return entity.populations.some((p) => p.form === "over" || p.form === "arriving");
    const follows = (o: EntityModel): boolean =>
      hasOwnMoment(o) || (isRoot(o) && isBornInTime(this.#model, o)) || this.#isNumberedByTime(o);
    return hasOwnMoment(entity) || owners.some(follows);
  }

  /** What a population gives: the rows that it combines depend on how many there are. */
  #addGiven(entity: EntityModel, what: PopulationValue, found: Found): void {
    for (const p of entity.populations) {
      if (what.value === "side" && p.form === "link") for (const side of p.sides) this.#addSize(entity.fields[side]!.type, found);
      // The last `each` is counted through first: more rows of it move the others.
      if (what.value === "each" && p.form === "each")
        for (const each of p.each.slice(1)) if (each.over === "rows") this.#addSize({ kind: "row", entity: each.entity }, found);
    }
  }

  #addSize(type: { readonly kind: string; readonly entity?: number }, found: Found): void {
    if (type.kind !== "row") return;
    const target = this.#model.entities[type.entity!]!;
    if (this.#isScaled(target)) found.add("scale");
    if (this.#followsPeriod(target)) found.add("period");
  }

  /** True where a larger scale makes more rows, of their own, below more owners, or of those that are combined. */
  #isScaled(entity: EntityModel): boolean {
    const owners = perPopulations(entity).map((p) => this.#model.entities[p.owner]!);
    return (
      isScaled(entity) ||
      owners.some((owner) => this.#isScaled(owner)) ||
      (owners.length > 0 && this.#grows(entity, new Set())) ||
      entity.populations.some(
        (p) => p.form === "each" && partsOf(entity, p).some((part) => this.#isScaled(this.#model.entities[part]!)),
      )
    );
  }

  /** True where a longer period has more rows. */
  #followsPeriod(entity: EntityModel): boolean {
    const { end } = this.#model.period;
    // Below an owner only those stand that are born before the period ends.
    return entity.populations.some(
      (p) =>
        (p.form === "per" && isBornInTime(this.#model, entity)) ||
        (p.form === "per" && this.#followsPeriod(this.#model.entities[p.owner]!)) ||
        p.form === "arriving" ||
        (p.form === "calendar" && p.end === end) ||
        (p.form === "each" && partsOf(entity, p).some((part) => this.#followsPeriod(this.#model.entities[part]!))),
    );
  }

  #addChoice(entity: EntityModel, choice: ReferenceChoice, found: Found): void {
    const target = this.#model.entities[choice.target]!;
    // Into the own root entity: among the smaller numbers, whatever comes behind; but more of them are born before.
    if (rootsOf(this.#model, entity).has(target.index) && isTemporalRoot(target) && this.#isScaled(target)) found.add("scale");
    if (choice.of === null && !rootsOf(this.#model, entity).has(target.index)) {
      if (this.#isScaled(target)) found.add("scale");
      // Those that had begun at my moment are the same, whatever comes later; a tree over those that end is another.
      const isAsOf =
        choice.alive &&
        (endingWith(this.#model, target).length === 0 || choice.first !== null || choice.where.some((c) => c.kind === "time"));
      const begun = choice.where.flatMap((c) =>
        c.kind === "candidate" && c.test.op === "aggregate" && beginsToHold(c, this.#model) ? [c.test.entity] : [],
      );
      const candidates = [target, ...begun.map((index) => this.#model.entities[index]!)];
      if (!isAsOf && candidates.some((entity) => this.#followsPeriod(entity))) found.add("period");
    }
    for (const e of choiceExpressions(choice)) this.#addExpression(e, found);
    // A row that is always there chooses among those that are alive at the end.
    const mayBeGone = isBornInTime(this.#model, target) || endingWith(this.#model, target).length > 0;
    if (choice.of === null && mayBeGone && !this.#begins(entity)) found.add("period");
    if (!choice.alive) return;
    for (const row of [target, ...ownersOf(this.#model, target)])
      for (const moment of [row.time, row.until]) if (moment !== null) add(this.ofField(row, row.fields[moment]!), found);
  }

  /** True where all rows of an entity come into being at some moment. */
  #begins(entity: EntityModel): boolean {
    if (entity.time !== null) return true;
    return entity.populations.every((p) => {
      if (p.form === "over" || p.form === "arriving") return true;
      if (partsOf(entity, p).some((part) => isBornInTime(this.#model, this.#model.entities[part]!))) return true;
      return p.form === "per" && (p.event !== null || p.every !== null || this.#begins(this.#model.entities[p.owner]!));
    });
  }

  #addPath(ref: RowRef, found: Found): void {
    if (ref.row === "follow") {
      const from = this.#model.entities[ref.of.entity]!;
      add(this.#ofRow(from, from.fields[ref.field]!), found);
    }
    if (ref.row === "follow" || ref.row === "owner") this.#addPath(ref.of, found);
  }

  #addExpression(rule: Expr, found: Found): void {
    walk(rule, (e) => {
      // `now` is the row's own moment, but in live columns, which are as of a moment by themselves.
      if (e.op === "context" && e.name === "periodEnd") found.add("period");
      if (e.op === "context" && e.name === "scale") found.add("scale");
      for (const ref of rowRefsOf(e)) this.#addPath(ref, found);
      if (e.op === "field") {
        const from = this.#model.entities[e.of.entity]!;
        const field = from.fields[e.field]!;
        // A live value as of a moment follows nothing later.
        for (const c of this.ofField(from, field)) if (c !== "as-of" || field.role !== "live") found.add(c);
      }
      if (e.op === "aggregate") {
        const over = this.#model.entities[e.entity]!;
        add(this.#ofExistence(over), found);
        if (e.way.way === "below" && this.#grows(over, new Set([e.way.of.entity]))) found.add("scale");
        // For rows that are always there all count that are born by the end.
        const reader = this.#reader;
        if (reader !== null && !found.has("as-of") && !this.#begins(reader)) {
          const isOthers = e.way.way !== "below" || (!isRoot(over) && areOtherActors(this.#model, reader, over));
          if (isOthers && (this.#followsPeriod(over) || isBornInTime(this.#model, over))) found.add("period");
        }
      }
      if (e.op === "aggregate" && e.way.way !== "below") {
        const over = this.#model.entities[e.entity]!;
        const roots = [...rootsOf(this.#model, over)].map((r) => this.#model.entities[r]!);
        if (roots.some((r) => this.#isScaled(r)) || this.#grows(over, new Set())) found.add("scale");
        // Of what is born in time, those count that were there at my moment.
        const reader = this.#reader;
        const isAsOf = reader !== null && !found.has("as-of") && this.#begins(reader) && isBornInTime(this.#model, over);
        if (!isAsOf && roots.some((r) => this.#followsPeriod(r))) found.add("period");
        if (e.way.way === "referring") add(this.#ofRow(over, over.fields[e.way.field]!), found);
      }
    });
  }
}

function add(classes: ReadonlySet<ColumnClass>, found: Found): void {
  for (const c of classes) found.add(c);
}

/** True where a text or key holds the row's number. */
function readsNumber(rule: Expr, isKey: boolean): boolean {
  let found = false;
  walk(rule, (e) => {
    if (e.op === "serial" || e.op === "tag") found = true;
    if (isKey && e.op === "draw" && e.distribution.name === "uuid") found = true;
  });
  return found;
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
