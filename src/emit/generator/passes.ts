/**
 * In which pass over a transaction a value is known: what reads an aggregate over rows of the transaction comes one pass after
 * the loop that computes it. Pure analysis: nothing is emitted here.
 */
import type { AggregateExpr, Expr, RowRef, SplitExpr } from "../../model/expression.ts";
import type { FieldModel, ReferenceChoice } from "../../model/model.ts";
import { choiceExpressions, operands } from "../../model/walk.ts";
import { isRowBefore } from "../../plan/rows-before.ts";
import { isChained } from "../../plan/running.ts";
import { followsEvent } from "../../plan/waves.ts";
import { loopsTo } from "./loops.ts";
import { inOrderFor, inOrderOf, passInOrder, passOfOrder } from "./running.ts";
import type { RowScope } from "./row-scope.ts";
import { keptRows, passOfKey, passOfSiblings } from "./siblings.ts";

/** Rows below a row at hand that are kept while they are walked: `later` passes after what is read of them is known. */
export interface KeptRows {
  readonly owner: RowScope;
  readonly rows: RowScope;
  readonly later: number;
  /** They are of the actor's life: all of them is known when it goes on. */
  readonly isLived: boolean;
}

/** A row as far as passes care: one in the making, one that was kept, or columns. */
type Seen = RowScope | KeptRows | null;

interface PassContext {
  readonly self: RowScope | null;
  readonly items: readonly (RowScope | null)[];
  readonly candidate?: KeptRows;
}

const isKept = (row: Seen): row is KeptRows => row !== null && "rows" in row;
const passOfSeen = (row: RowScope | KeptRows, field: number): number =>
  isKept(row) ? passOfKept(row, passOfField(row.rows, field)) : passOfField(row, field);

/** When what is known of kept rows in a pass of theirs is known where they are chosen among. */
export const passOfKept = (kept: KeptRows, pass: number): number => kept.later + (kept.isLived ? 0 : pass);

const known = new WeakMap<RowScope, Map<number, number>>();

export function passOfField(scope: RowScope, index: number): number {
  if (scope.base !== null || (scope.liveField !== null && scope.entity.fields[index]!.role === "live")) return 0;
  const memo = known.get(scope) ?? new Map<number, number>();
  known.set(scope, memo);
  const before = memo.get(index);
  if (before !== undefined) return before;
  if (scope.earlier.has(index)) return 0;
  memo.set(index, 0);
  const order = inOrderOf(scope);
  if (order !== null) {
    memo.delete(index);
    return passInOrder(order, index);
  }
  const running = inOrderFor(scope, index);
  if (running !== null) {
    const pass = 1 + passOfOrder(running);
    memo.set(index, pass);
    return pass;
  }
  const field = scope.entity.fields[index]!;
  const ctx: PassContext = { self: scope, items: [] };
  let pass = passOfExistence(scope);
  if (isRowBefore(field)) pass = Math.max(...[null, ...scope.entity.key].map((k) => passOfPrevious(scope, k)));
  else if (field.value.by === "rule") {
    const { rule } = field.value;
    if (rule.op === "split") {
      pass = Math.max(pass, 1 + passOfWeights(scope, rule), passOfExpression(rule.total, ctx));
    } else pass = Math.max(pass, passOfExpression(rule, ctx));
  } else if (field.value.by === "serial" && field.value.per !== null && isNumberedByMoment(scope))
    pass = passOfExistence(scope) + 1;
  else if (field.value.by === "population" && field.value.what.value === "each" && field.columns.length > 0) {
    const bound = scope.fn.eachRow(scope, field.value.what.each);
    if (bound?.at === "scope") pass = Math.max(pass, passOfKey(bound.scope));
  } else if (field.value.by === "serial" && field.value.per === null) pass = Math.max(pass, passOfNumber(scope));
  else if (field.value.by === "reference" && field.value.choice.of !== null)
    pass = Math.max(pass, passOfSiblings(scope, field, field.value.choice));
  else if (field.value.by === "reference")
    pass =
      Math.max(pass, ...choiceExpressions(field.value.choice).map((e) => passOfExpression(e, ctx))) +
      Number(isPickedInOrder(scope, field.value.choice));
  pass = Math.max(pass, passOfKeyShown(scope, field));
  memo.set(index, pass);
  return pass;
}

/** The pass from which on the key is known that a column shows: of a row that is made beside mine, or above it. */
function passOfKeyShown(scope: RowScope, field: FieldModel): number {
  if (field.type.kind !== "row" || field.columns.length === 0) return 0;
  if (field.value.by === "reference") return 0;
  const self = { row: "self", entity: scope.entity.index } as const;
  const { row } = passOfRow(
    { row: "follow", of: self, field: field.index, entity: field.type.entity },
    { self: scope, items: [] },
  );
  return row === null || isKept(row) || row === scope ? 0 : passOfKey(row);
}

/** True for a draw without repeats of rows that choose in the order of their moments: they ask, and have the answer one pass later. */
export function isPickedInOrder(scope: RowScope, choice: ReferenceChoice): boolean {
  return choice.distinctUnder !== null && isNumberedByMoment(scope);
}

/**
 * The pass from which on the number of a row is known: of one that is walked for others, after those that hold the numbers; of one
 * that several ways lead to, when it is known of those by all ways whether they exist.
 */
function passOfNumber(scope: RowScope): number {
  return Math.max(scope.numberedFrom, scope.numbered === null ? 0 : 1 + passOfExistence(scope.numbered()));
}

/** The pass that sums up the weights of a `split` over all rows of the owner. */
export function passOfWeights(scope: RowScope, e: SplitExpr): number {
  return Math.max(passOfExistence(scope), passOfExpression(e.weight, { self: scope, items: [] }));
}

const existence = new WeakMap<RowScope, number>();

/** Combinations of which there is a least number: the pass from which on their rows are chosen. */
export const chosenFrom = new WeakMap<RowScope, number>();

/** The pass from which on it is known whether the row exists. */
export function passOfExistence(scope: RowScope): number {
  if (!scope.isLoop) return 0;
  const before = existence.get(scope);
  if (before !== undefined) return before;
  existence.set(scope, 0);
  const { when, count, every } = scope.population!;
  const ctx: PassContext = { self: scope, items: [] };
  const own = [when, count, every].map((e) => (e === null ? 0 : passOfExpression(e, ctx)));
  // What would begin after the period, or after a row above has ended, does not exist.
  if (hasMomentOfItsOwn(scope)) {
    if (scope.entity.time !== null && every === null) own.push(passOfField(scope, scope.entity.time));
    for (const row of endingAbove(scope)) own.push(passOfField(row, row.entity.until!));
  }
  // Rows that an `each` runs over are walked where it is known whether the row is there that runs over them.
  const { container } = scope;
  if (container !== null && container !== scope.owner && !container.isCombination) own.push(passOfExistence(container));
  const pass = Math.max(chosenFrom.get(scope) ?? 0, ...own, scope.isEvent ? 0 : passOfExistence(scope.owner!));
  existence.set(scope, pass);
  // No field is known before its row.
  known.delete(scope);
  return pass;
}

/** The rows above a row that end. */
export function endingAbove(scope: RowScope): readonly RowScope[] {
  const rows: RowScope[] = [];
  for (let row = scope.owner; row !== null; row = row.owner) if (row.entity.until !== null) rows.push(row);
  return rows;
}

/** The pass from which on it is known how many rows a population without `each` has under its owner. */
export function passOfCount(scope: RowScope): number {
  const { count } = scope.population!;
  return count === null ? 0 : passOfExpression(count, { self: scope, items: [] });
}

/** True where the row's `time` decides whether it happens: not for what is at an event, which the agenda ends, nor for rows that follow by gaps. */
export function hasMomentOfItsOwn(scope: RowScope): boolean {
  if (scope.isEvent) return scope.eventMoment !== null && followsEvent(scope.entity, scope.population!);
  return scope.entity.time !== null && scope.population?.every === null;
}

/** True where `serial per` follows the moments of the rows: loops come upon them in another order, but where each follows the one before. */
export function isNumberedByMoment(scope: RowScope): boolean {
  return scope.isLoop && !scope.isEvent && hasMomentOfItsOwn(scope) && !isChained(scope.entity);
}

export function passOfExpression(e: Expr, ctx: PassContext): number {
  if (e.op === "aggregate") return passOfAggregate(e, ctx);
  let pass = e.op === "life" ? 1 : 0;
  if (e.op === "field" && e.of.row === "previous") {
    if (ctx.self !== null) pass = passOfPrevious(ctx.self, e.field);
  } else if (e.op === "field") {
    const found = passOfRow(e.of, ctx);
    pass = found.row === null ? found.pass : Math.max(found.pass, passOfSeen(found.row, e.field));
  } else if (e.op === "row") {
    pass = passOfRow(e.of, ctx).pass;
    if (e.of.row === "previous" && ctx.self !== null) pass = passOfPrevious(ctx.self, null);
  } else if (e.op === "serial" || e.op === "tag" || (e.op === "draw" && e.distribution.name === "uuid"))
    pass = ctx.self === null ? 0 : passOfNumber(ctx.self);
  for (const inner of operands(e)) pass = Math.max(pass, passOfExpression(inner, ctx));
  return pass;
}

/** When a field of the row before is known (null: whether there is one); rows with moments are put in order one pass after those. */
export function passOfPrevious(scope: RowScope, field: number | null): number {
  const known = Math.max(passOfExistence(scope), field === null ? 0 : passOfField(scope, field));
  return isNumberedByMoment(scope) && inOrderOf(scope) === null ? known + 1 : known;
}

function passOfAggregate(e: AggregateExpr, ctx: PassContext): number {
  if (e.way.way !== "below") return Math.max(passOfCompared(e, ctx), e.way.way === "all" ? 0 : passOfRow(e.way.of, ctx).pass);
  const { row, pass } = passOfRow(e.way.of, ctx);
  if (row === null || isKept(row)) return Math.max(pass, passOfCompared(e, ctx));
  // What an actor was born with is known before its events.
  if (row.base !== null) return pass;
  let latest = 0;
  for (const target of loopsTo(row, e.entity)) {
    const inner: PassContext = { self: ctx.self, items: [target, ...ctx.items] };
    if (isBelowEvent(target, row)) continue;
    latest = Math.max(
      latest,
      passOfExistence(target),
      ...[e.where, e.value].map((x) => (x === null ? 0 : passOfExpression(x, inner))),
    );
  }
  return 1 + latest;
}

/** When what rows elsewhere are compared with is known: values of the row that reads the aggregate, and its moment. */
function passOfCompared(e: AggregateExpr, ctx: PassContext): number {
  const inner: PassContext = { ...ctx, items: [null, ...ctx.items] };
  let dated = ctx.self;
  while (dated?.entity.time === null) dated = dated.owner;
  const moment = dated == null ? 0 : passOfField(dated, dated.entity.time);
  return Math.max(moment, ...[e.where, e.value].map((x) => (x === null ? 0 : passOfExpression(x, inner))));
}

/** True where an event lies between a row and one above it: the agenda is then complete before the next pass above. */
export function isBelowEvent(scope: RowScope, above: RowScope): boolean {
  for (let at: RowScope | null = scope; at !== null && at !== above; at = at.owner) if (at.isEvent) return true;
  return false;
}

/** Where a reference leads, and the pass in which that is known. */
function passOfRow(ref: RowRef, ctx: PassContext): { row: Seen; pass: number } {
  switch (ref.row) {
    case "self":
      return { row: ctx.self, pass: 0 };
    case "candidate":
      return { row: ctx.candidate ?? null, pass: 0 };
    case "previous":
      return { row: null, pass: 0 };
    case "each": {
      const bound = ctx.self?.fn.eachRow(ctx.self, ref.each);
      return { row: bound?.at === "scope" ? bound.scope : null, pass: 0 };
    }
    case "item":
      return { row: ctx.items[ref.depth] ?? null, pass: 0 };
    case "owner": {
      const of = passOfRow(ref.of, ctx);
      const isOther = of.row !== null && !isKept(of.row) && !of.row.isMadeBy(ref.population);
      return { row: isOther ? null : (of.row?.owner ?? null), pass: of.pass };
    }
    case "follow": {
      if (ref.of.row === "previous") return { row: null, pass: ctx.self === null ? 0 : passOfPrevious(ctx.self, ref.field) };
      const of = passOfRow(ref.of, ctx);
      if (of.row === null) return of;
      const field = (isKept(of.row) ? of.row.rows : of.row).entity.fields[ref.field]!;
      if (field.value.by === "population" && field.value.what.value === "owner") {
        const isOther = !isKept(of.row) && !of.row.isMadeBy(field.value.what.population);
        return { row: isOther ? null : of.row.owner, pass: of.pass };
      }
      const pass = Math.max(of.pass, passOfSeen(of.row, ref.field));
      if (isKept(of.row)) return { row: null, pass };
      if (of.row.earlier.has(ref.field)) return { row: null, pass };
      if (field.value.by === "reference" && field.value.choice.of !== null)
        return { row: keptRows(of.row, field.value.choice.of, field.value.choice.target), pass };
      if (field.value.by === "rule" && field.value.rule.op === "row") {
        const same = passOfRow(field.value.rule.of, { self: of.row, items: [] });
        if (same.row !== null) return { row: same.row, pass };
      }
      return { row: null, pass };
    }
  }
}
