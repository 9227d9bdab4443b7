/**
 * References to earlier rows of the own actor: rows with moments of their own, which are no rows above mine nor share a moment
 * with one (`ref order: Order of customer` in what a customer returns). Those that came strictly before me can be chosen. They are
 * remembered while the actor is walked, and the record of my row carries what is read of the one that is chosen.
 */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model, PerPopulation } from "../model/model.ts";
import { fieldExpressions, operands, populationExpressions, rowRefsOf } from "../model/walk.ts";
import { isTextual, wordsOfText } from "./carried-texts.ts";
import { hasNumberKey, isAbove, ownerAt, siblingChoice, transactionOf, wayDown } from "./actor-rows.ts";
import { isKnownBeforeNumbers } from "./numbers.ts";
import { type Transaction, type Wave, hasOwnMoment, isBelowEvent, isRoot, perPopulations } from "./waves.ts";

/** True for a reference to earlier rows of the own actor. */
export function isToEarlier(model: Model, waves: readonly Wave[], entity: EntityModel, field: FieldModel): boolean {
  const choice = siblingChoice(field);
  if (choice === null || isRoot(entity)) return false;
  const [mine, theirs] = [transactionOf(waves, entity.index), transactionOf(waves, choice.target)];
  if (mine === undefined || theirs === undefined) return false;
  if (mine.head === theirs.head) return entity.index === choice.target && entity.index === mine.head;
  return !isAbove(model, model.entities[theirs.head]!, entity);
}

/** A reference to earlier rows, and what a record carries of the row that is chosen. */
export interface EarlierReference {
  readonly field: FieldModel;
  readonly target: EntityModel;
  /** Fields that are read through the reference or make up the key: all but numbers, and texts that are made again. */
  readonly carried: readonly number[];
  /** Its number is a part of its key. */
  readonly isNumbered: boolean;
  /** Something of it is text: its ordinal and its moment are carried, from which that is computed. */
  readonly isComputed: boolean;
}

export function earlierReferences(model: Model, waves: readonly Wave[], entity: EntityModel): readonly EarlierReference[] {
  return entity.fields.flatMap((field): readonly EarlierReference[] => {
    const choice = siblingChoice(field);
    if (choice === null || !isToEarlier(model, waves, entity, field)) return [];
    const target = model.entities[choice.target]!;
    const isShown = field.columns.length > 0;
    const read = new Set([...readThrough(model, entity, field), ...(isShown ? target.key : [])]);
    const fields = [...read].filter((index) => !isOwnerField(target, index)).toSorted((a, b) => a - b);
    const way = wayDown(model, ownerAt(model, entity, choice.of)!, target)!;
    const isMadeAgain = (index: number): boolean =>
      isTextual(target.fields[index]!.type) && isComputable(target, index, way, isShown && target.key.includes(index));
    return [
      {
        field,
        target,
        carried: fields.filter((index) => !isMadeAgain(index) && !isNumber(target.fields[index]!)),
        isNumbered: isShown && hasNumberKey(target),
        isComputed: fields.some(isMadeAgain),
      },
    ];
  });
}

const isNumber = (field: FieldModel): boolean => field.value.by === "serial" && field.value.per === null;
function isOwnerField(entity: EntityModel, index: number): boolean {
  const { value } = entity.fields[index]!;
  return value.by === "population" && value.what.value === "owner";
}

/** The fields of the target that are read by way of a reference, wherever that is. */
function readThrough(model: Model, entity: EntityModel, field: FieldModel): ReadonlySet<number> {
  const found = new Set<number>();
  const isWay = (ref: RowRef): boolean => ref.row === "follow" && ref.of.entity === entity.index && ref.field === field.index;
  const scan = (e: Expr): void => {
    if (e.op === "field" && isWay(e.of)) found.add(e.field);
    for (let ref of rowRefsOf(e))
      for (; ref.row === "follow" || ref.row === "owner"; ref = ref.of)
        if (ref.row === "follow" && isWay(ref.of)) found.add(ref.field);
    operands(e).forEach(scan);
  };
  for (const other of model.entities) {
    for (const p of other.populations) populationExpressions(p).forEach(scan);
    for (const f of other.fields) fieldExpressions(f).forEach(scan);
  }
  return found;
}

/** True for rows that an event of the actor's life makes, and those below them. */
export const isLived = (way: readonly PerPopulation[]): boolean => way.some((p) => p.event !== null);

/** Why earlier rows cannot be chosen; null where they can. */
export function earlierProblem(model: Model, waves: readonly Wave[], entity: EntityModel, field: FieldModel): string | null {
  const choice = siblingChoice(field)!;
  const target = model.entities[choice.target]!;
  const owner = ownerAt(model, entity, choice.of)!;
  const way = wayDown(model, owner, target)!;
  const [mine, theirs] = [transactionOf(waves, entity.index)!, transactionOf(waves, target.index)!];
  const rows = `a reference \`of\` a row to rows with a moment of their own (${target.name})`;
  if (mine.head !== entity.index || !hasOwnMoment(entity)) return `${rows}, from rows that share one`;
  const head = model.entities[theirs.head]!;
  if (isLived(way) && !perPopulations(head).some((p) => p.event !== null)) return `${rows} below an event's`;
  if (!isLived(way) && followsItself(model, entity, field, target)) return `${rows}, whose values follow the reference in turn`;
  const isInLife = isBelowEvent(model, entity);
  // What such a row sees is what there was at the event, not what has come since.
  if (isInLife && !perPopulations(entity).some((p) => p.event !== null)) return `${rows}, from rows some time after an event's`;
  if (isInLife && isBelowEvent(model, owner)) return `${rows} below an event's`;
  const isShown = field.columns.length > 0;
  if (isShown && hasNumberKey(target) && target !== head && (!isLived(way) || waitsForNumbers(model, waves, theirs)))
    return `${rows}, whose number follows that of another row`;
  for (const index of isShown ? target.key : [])
    if (isTextual(target.fields[index]!.type) && !isComputable(target, index, way, true) && !isStorable(model, target, index))
      return `${rows}, by a text as their key`;
  for (const index of readThrough(model, entity, field))
    if (isTextual(target.fields[index]!.type) && !isComputable(target, index, way, false) && !isStorable(model, target, index))
      return `a text of an earlier row that is of any length, or made of its number (${target.name}.${target.fields[index]!.name})`;
  if (!isShown || !target.key.some((k) => isOwnerField(target, k)) || way.length === 1) return null;
  return `${rows} further down whose key holds their owner's`;
}

/** True where a text is made of the row's number and draws alone, so that it can be made again where it is written. */
function isComputable(target: EntityModel, index: number, way: readonly PerPopulation[], isKey: boolean): boolean {
  const { value } = target.fields[index]!;
  if (way.length > 1 || value.by !== "rule") return false;
  const isPlain = (e: Expr): boolean =>
    e.op !== "aggregate" &&
    e.op !== "life" &&
    e.op !== "split" &&
    e.op !== "eachValue" &&
    !(e.op === "context" && e.name === "now") &&
    (isKey || (e.op !== "serial" && e.op !== "tag")) &&
    rowRefsOf(e).length === 0 &&
    operands(e).every(isPlain);
  return isPlain(value.rule);
}

/** True where a record can hold a text as it is. */
const isStorable = (model: Model, target: EntityModel, index: number): boolean =>
  wordsOfText(target.fields[index]!.type) !== null && isKnownBeforeNumbers(model, target, target.fields[index]!);

/** True where what is asked of the rows, or read of the one that is chosen, follows from the reference itself. */
function followsItself(model: Model, entity: EntityModel, field: FieldModel, target: EntityModel): boolean {
  const seen = new Set<string>();
  const leadsBack = (of: EntityModel, index: number): boolean => {
    if (of === entity && index === field.index) return true;
    const key = `${of.index}.${index}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return fieldExpressions(of.fields[index]!).some(reads);
  };
  const reads = (e: Expr): boolean => {
    if (e.op === "field" && leadsBack(model.entities[e.of.entity]!, e.field)) return true;
    for (let ref of rowRefsOf(e))
      for (; ref.row === "follow" || ref.row === "owner"; ref = ref.of)
        if (ref.row === "follow" && leadsBack(model.entities[ref.of.entity]!, ref.field)) return true;
    return operands(e).some(reads);
  };
  const asked = fieldExpressions(field).some(reads);
  const known = [...readThrough(model, entity, field), target.time, target.until].filter((f) => f !== null);
  return asked || known.some((index) => leadsBack(target, index));
}

/**
 * True where the numbers of earlier rows to which a transaction's rows refer are known only when the actor's walk has ended: those
 * of rows that loops come upon, out of order, and of events' rows that wait themselves.
 */
export function waitsForNumbers(model: Model, waves: readonly Wave[], t: Transaction, seen = new Set<number>()): boolean {
  if (seen.has(t.head)) return false;
  seen.add(t.head);
  return earlierReferences(model, waves, model.entities[t.head]!).some((ref) => {
    if (!ref.isNumbered) return false;
    const theirs = transactionOf(waves, ref.target.index)!;
    const isOfEvent = perPopulations(model.entities[theirs.head]!).some((p) => p.event !== null);
    return !isOfEvent || waitsForNumbers(model, waves, theirs, seen);
  });
}
