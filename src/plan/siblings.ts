/**
 * References to rows of the own actor: those below a row at hand. The generator walks them where it makes the row that refers
 * to them, so the plan has to see that they can be walked there, and that what is read of them is known by then.
 */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model } from "../model/model.ts";
import { clauseExpressions, fieldExpressions, operands, populationExpressions, rowRefsOf } from "../model/walk.ts";
import { hasNumberKey, holdsNumber, isAbove, ownerAt, siblingChoice, transactionOf, wayDown } from "./actor-rows.ts";
import { earlierProblem, isLived, isToEarlier } from "./earlier-rows.ts";
import { isChained } from "./running.ts";
import { hasOwnMoment, perPopulations, type Transaction, type Wave } from "./waves.ts";

/** Rows whose numbers a transaction's records must carry: columns of its rows refer to rows of another transaction by them. */
export function numbersCarried(model: Model, waves: readonly Wave[], t: Transaction): readonly number[] {
  const found = new Set<number>();
  for (const index of [t.head, ...t.members]) {
    const entity = model.entities[index]!;
    for (const field of entity.fields) {
      if (field.columns.length === 0 || field.type.kind !== "row") continue;
      const target = model.entities[field.type.entity]!;
      if (!isWalked(entity, field) || !hasNumberKey(target) || isToEarlier(model, waves, entity, field)) continue;
      if (transactionOf(waves, target.index)!.head !== t.head) found.add(target.index);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

/** True for a reference to a row that is walked where it is made: chosen `of` a row, or one of an `each … of`. */
function isWalked(entity: EntityModel, field: FieldModel): boolean {
  if (siblingChoice(field) !== null) return true;
  return walkedBy(entity, field) !== null;
}

/** The row below which an `each … of` walks the rows that a field refers to. */
function walkedBy(entity: EntityModel, field: FieldModel): RowRef | null {
  if (field.value.by !== "population" || field.value.what.value !== "each") return null;
  const population = entity.populations[field.value.what.population];
  const each = population?.form === "per" ? population.each[field.value.what.each] : undefined;
  return each?.over === "rows" ? each.of : null;
}

/** True for rows of an actor's events that look at what the actor was born with. */
function isAcrossLife(model: Model, entity: EntityModel, owner: EntityModel): boolean {
  if (owner.lifecycle === null || entity === owner) return false;
  return perPopulations(entity).some((p) => p.event !== null || isAcrossLife(model, model.entities[p.owner]!, owner));
}

/** True where a value is known only when other rows of its transaction have been walked. */
function isLater(e: Expr): boolean {
  return e.op === "aggregate" || e.op === "split" || operands(e).some(isLater);
}
function isLaterField(entity: EntityModel, index: number, seen: Set<number>): boolean {
  if (seen.has(index)) return false;
  seen.add(index);
  const field = entity.fields[index]!;
  return (
    siblingChoice(field) !== null ||
    (isPutInOrder(entity) && followsOrder(field)) ||
    fieldExpressions(field).some((e) => isLater(e) || ownFields(e).some((f) => isLaterField(entity, f, seen)))
  );
}

/** True where rows have moments of their own, which loops come upon in another order: they are put in order when all have been walked. */
const isPutInOrder = (entity: EntityModel): boolean => hasOwnMoment(entity) && !isChained(entity);

/** True for a value that follows from the order of the rows: a number under an owner, a draw without repeats, the row before. */
function followsOrder(field: FieldModel): boolean {
  const { value } = field;
  if (value.by === "serial") return value.per !== null;
  if (value.by === "reference" && value.choice.distinctUnder !== null) return true;
  const readsPrevious = (e: Expr): boolean =>
    rowRefsOf(e).some((ref) => leadsOverPrevious(ref)) || operands(e).some(readsPrevious);
  return fieldExpressions(field).some(readsPrevious);
}
function leadsOverPrevious(ref: RowRef): boolean {
  if (ref.row === "previous") return true;
  return (ref.row === "follow" || ref.row === "owner") && leadsOverPrevious(ref.of);
}

/** The fields of a row of one kind that an expression reads, those that it follows among them. */
function fieldsOf(e: Expr, isRow: (ref: RowRef) => boolean): readonly number[] {
  const found = operands(e).flatMap((x) => fieldsOf(x, isRow));
  if (e.op === "field" && isRow(e.of)) found.push(e.field);
  for (let ref of rowRefsOf(e))
    for (; ref.row === "follow" || ref.row === "owner"; ref = ref.of)
      if (ref.row === "follow" && isRow(ref.of)) found.push(ref.field);
  return found;
}
const ownFields = (e: Expr): readonly number[] => fieldsOf(e, (ref) => ref.row === "self");
const candidateFields = (e: Expr): readonly number[] => fieldsOf(e, (ref) => ref.row === "candidate");

/** True where the way to a row leads over owners, or rows that stand for such, and not over what is chosen. */
function isAtHand(model: Model, self: EntityModel, ref: RowRef): boolean {
  if (ref.row !== "owner" && ref.row !== "follow") return ref.row === "self" || ref.row === "each";
  if (ref.row === "owner") return isAtHand(model, self, ref.of);
  const { value } = model.entities[ref.of.entity]!.fields[ref.field]!;
  return (value.by === "population" || (value.by === "rule" && value.rule.op === "row")) && isAtHand(model, self, ref.of);
}

/** What cannot be walked yet; null where everything can. */
export function siblingProblem(model: Model, waves: readonly Wave[], entity: EntityModel, field: FieldModel): string | null {
  const target = field.type.kind === "row" ? model.entities[field.type.entity]! : null;
  const of = siblingChoice(field)?.of ?? walkedBy(entity, field);
  if (target === null || of === null) return null;
  const isChosen = siblingChoice(field) !== null;
  const owner = ownerAt(model, entity, of);
  if (owner === null) {
    if (isChosen) return `a reference \`of\` a row that does not own mine (${entity.name}.${field.name})`;
    return isAtHand(model, entity, of) ? null : `an \`each\` over the rows of a row that does not own mine (${target.name})`;
  }
  const way = wayDown(model, owner, target);
  if (way === null) return `a reference \`of\` a row, below which ${target.name} has several populations`;
  const isEarlier = isChosen && isToEarlier(model, waves, entity, field);
  if (isChosen && target === entity && !isEarlier)
    return `a reference \`of\` a row to one of the own entity (${entity.name}.${field.name})`;
  if (way.some((p) => p.event !== null) && !isEarlier) return `a reference \`of\` a row to rows of its events (${target.name})`;
  if (isAcrossLife(model, entity, owner) && !isLived(way)) {
    // What an actor is born with is walked once, before its events.
    const counts = way.flatMap((p) => populationExpressions(p));
    const read = fieldExpressions(field).flatMap((e) => candidateFields(e));
    if (isChosen && field.columns.length > 0) read.push(...target.key);
    if (isEarlier) read.push(...[target.time, target.until].filter((f) => f !== null));
    if (counts.some(isLater) || read.some((f) => isLaterField(target, f, new Set())))
      return `a reference of an event's row to rows whose values follow those of others (${target.name})`;
  }
  if (isEarlier) return earlierProblem(model, waves, entity, field);
  const [mine, theirs] = [transactionOf(waves, entity.index)!, transactionOf(waves, target.index)!];
  const keysOwner = target.key.some((k) => target.fields[k]!.type.kind === "row" && k === way.at(-1)!.field);
  if (field.columns.length > 0 && keysOwner && way.length > 1)
    return `a reference \`of\` a row to rows further down whose key holds their owner's (${target.name})`;
  if (mine.head === theirs.head) {
    // An actor's own row is written when its life has been walked, and apart from the rows below it.
    const isApart = entity.lifecycle !== null && mine.numbering !== "time" && entity.index === mine.head;
    return isApart && field.columns.length > 0 && hasNumberKey(target)
      ? `a reference of an actor to rows below it that are numbered by \`serial\` (${target.name})`
      : null;
  }
  const head = model.entities[theirs.head]!;
  if (!isAbove(model, head, entity)) return `a reference \`of\` a row to rows with a moment of their own (${target.name})`;
  if (field.columns.length > 0 && hasNumberKey(target) && owner !== head)
    return `a reference \`of\` a row that shares its moment with others, to rows numbered by \`serial\` (${target.name})`;
  return null;
}

/** Reads through a reference to a row of the own actor that the generator cannot follow; `refuse` is told of each. */
export function misreadSiblings(model: Model, refuse: (at: Expr, what: string) => void): void {
  for (const entity of model.entities) {
    for (const field of entity.fields) fieldExpressions(field).forEach((e) => judge(e, entity, false));
    for (const p of entity.populations) populationExpressions(p).forEach((e) => judge(e, entity, false));
  }
  for (const { entity, clauses } of model.lifecycles)
    for (const e of clauses.flatMap(clauseExpressions)) judge(e, model.entities[entity]!, false);

  function judge(e: Expr, self: EntityModel, isTested: boolean): void {
    for (const ref of rowRefsOf(e)) judgeWay(e, self, ref);
    if (e.op === "field") {
      const from = model.entities[e.of.entity]!;
      const read = from.fields[e.field]!;
      if (siblingChoice(read) !== null && !isTested) refuse(e, "a row of the own actor as a value");
      if (isSibling(e.of) && e.of.row === "follow") {
        const holder = model.entities[e.of.of.entity]!;
        const owner = ownerAt(model, holder, siblingChoice(holder.fields[e.of.field]!)!.of);
        const way = owner === null ? null : wayDown(model, owner, from);
        const isBorn = owner !== null && isAcrossLife(model, holder, owner) && !(way !== null && isLived(way));
        if (isBorn && isLaterField(from, e.field, new Set()))
          refuse(e, `a value of a row that the actor was born with, which follows others (${from.name}.${read.name})`);
      }
      if (isBehindSibling(e.of) && holdsNumber(from, read))
        refuse(e, `the number of a row of the own actor (${from.name}.${read.name})`);
    }
    if (e.op === "row" && e.of.row === "follow" && isSibling(e.of) && !isTested) refuse(e, "a row of the own actor as a value");
    if (e.op === "aggregate") {
      if (isBehindSibling(e.way.way === "all" ? { row: "self", entity: self.index } : e.way.of))
        refuse(e, "an aggregate of a row that is chosen `of` another, unless a field of that row holds it");
      if (e.way.way === "referring" && siblingChoice(model.entities[e.entity]!.fields[e.way.field]!) !== null)
        refuse(e, "an aggregate over rows that refer to a row of their own actor");
    }
    for (const inner of operands(e)) judge(inner, self, e.op === "isNull");
  }

  /** True where the last step follows a reference to a row of the own actor. */
  function isSibling(ref: RowRef): boolean {
    return ref.row === "follow" && siblingChoice(model.entities[ref.of.entity]!.fields[ref.field]!) !== null;
  }
  function isBehindSibling(ref: RowRef): boolean {
    return isSibling(ref) || ((ref.row === "follow" || ref.row === "owner") && isBehindSibling(ref.of));
  }

  function judgeWay(e: Expr, self: EntityModel, ref: RowRef): void {
    if (ref.row !== "follow" && ref.row !== "owner") return;
    judgeWay(e, self, ref.of);
    if (isSibling(ref)) {
      const start = ref.of.row === "item" ? model.entities[ref.of.entity]! : ownerAt(model, self, ref.of);
      if (start === null || (ref.of.row === "item" && perPopulations(start).length === 0))
        refuse(e, "a row of the own actor, read from elsewhere");
    } else if (isBehindSibling(ref) && perPopulations(model.entities[ref.entity]!).length > 0)
      refuse(e, `what lies behind a row of the own actor (${model.entities[ref.entity]!.name})`);
  }
}
