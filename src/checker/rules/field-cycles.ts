/** The fields of a transaction form one graph, the existence of its rows among them: it may have no circle. */
import * as problem from "../../diagnostics/catalogue/time.ts";
import type { Expr, RowRef } from "../../model/expression.ts";
import type { EntityModel } from "../../model/model.ts";
import { fieldExpressions, operands, populationExpressions, rowRefsOf } from "../../model/walk.ts";
import { whoseRow } from "../actors.ts";
import { findCircles } from "../circles.ts";
import { headOf, perPopulations } from "../moments.ts";
import type { Draft } from "./draft.ts";

/** A value, or (field -1) whether and how often rows of the entity exist. */
interface Node {
  readonly entity: number;
  readonly field: number;
}
const key = (node: Node): string => `${node.entity}.${node.field}`;

export function judgeFieldCycles(draft: Draft): void {
  const starts = draft.entities.flatMap((entity) =>
    draft.isUnfounded(entity) ? [] : entity.fields.map((field): Node => ({ entity: entity.index, field: field.index })),
  );
  findCircles(
    starts,
    key,
    (node) => readsOf(draft, node),
    (circle) => report(draft, circle),
  );
}

function report(draft: Draft, circle: readonly Node[]): void {
  const nameOf = ({ entity, field }: Node): string => {
    const model = draft.entities[entity];
    if (field === -1) return `number of ${model?.name ?? "rows"}`;
    return `${model?.name ?? ""}.${model?.fields[field]?.name ?? ""}`;
  };
  const first = circle.find((n) => n.field !== -1);
  const model = first === undefined ? undefined : draft.entities[first.entity];
  const span = first === undefined ? undefined : model?.fields[first.field]?.span;
  draft.program.diagnostics.report(problem.fieldCycle, span ?? model?.span ?? null, { circle: circle.map(nameOf) });
}

function readsOf(draft: Draft, node: Node): readonly Node[] {
  const entity = draft.entities[node.entity];
  if (entity === undefined) return [];
  if (node.field === -1)
    return entity.populations.flatMap((p) => populationExpressions(p).flatMap((e) => nodesIn(draft, entity, e, false)));
  const field = entity.fields[node.field];
  if (field === undefined || !draft.isSound(entity, field)) return [];
  const isLive = field.role === "live" || field.role === "label";
  // Where an event's row begins some time after the event, `now` in the rule of its moment is the event's.
  const isOfEvent = field.role === "time" && perPopulations(entity).some((p) => p.event !== null);
  const nodes = fieldExpressions(field).flatMap((e) => nodesIn(draft, entity, e, isLive, isOfEvent));
  // A candidate is chosen among those alive at my moment.
  const needsMoment = field.value.by === "reference" && field.value.choice.alive;
  return needsMoment ? [...nodes, ...momentNode(draft, entity)] : nodes;
}

/** The field that holds the moment of the entity's rows, if a rule computes it. */
function momentNode(draft: Draft, entity: EntityModel): readonly Node[] {
  const head = headOf(draft.entities, entity);
  return head.time === null ? [] : [{ entity: head.index, field: head.time }];
}

/** Values of the same transaction that an expression reads. Live values are read as they were before, except among themselves. */
function nodesIn(draft: Draft, entity: EntityModel, e: Expr, isLive: boolean, isOfEvent = false): readonly Node[] {
  const nodes: Node[] = [];
  /** `items`: whether the rows of the aggregates around may be of the transaction, the innermost first. */
  const isHere = (ref: RowRef, items: readonly boolean[]): boolean => {
    if (ref.row === "item") {
      const rows = draft.entities[ref.entity];
      const isMine = items[ref.depth] ?? true;
      return rows !== undefined && isMine && !isLive && headOf(draft.entities, rows) === headOf(draft.entities, entity);
    }
    if (isLive) return ref.row === "self";
    return whoseRow(draft.entities, entity, ref) === "transaction";
  };
  const add = (row: RowRef, field: number, items: readonly boolean[]): void => {
    const model = draft.entities[row.entity]?.fields[field];
    if (model === undefined || !isHere(row, items)) return;
    const readsLive = model.role === "live" || model.role === "label";
    if (readsLive === isLive) nodes.push({ entity: row.entity, field });
  };
  const visit = (x: Expr, items: readonly boolean[]): void => {
    if (x.op === "field") add(x.of, x.field, items);
    for (const ref of rowRefsOf(x))
      for (let way = ref; way.row === "follow" || way.row === "owner"; way = way.of)
        if (way.row === "follow") add(way.of, way.field, items);
    if (x.op === "context" && x.name === "now" && !isLive && !isOfEvent) nodes.push(...momentNode(draft, entity));
    if (x.op !== "aggregate") {
      for (const inner of operands(x)) visit(inner, items);
      return;
    }
    const rows = draft.entities[x.entity];
    const isSame =
      rows !== undefined &&
      x.way.way !== "all" &&
      headOf(draft.entities, rows) === headOf(draft.entities, entity) &&
      isHere(x.way.of, items);
    if (isSame && !isLive) nodes.push({ entity: x.entity, field: -1 });
    // Rows below a row of the past are those of the past, too, apart from mine.
    const isPast = x.way.way === "below" && startsAtMe(x.way.of) && whoseRow(draft.entities, entity, x.way.of) === "past";
    for (const inner of operands(x)) visit(inner, [!isPast, ...items]);
  };
  visit(e, []);
  return nodes;
}

/** True for a way that begins at the row itself. */
function startsAtMe(ref: RowRef): boolean {
  return ref.row === "self" || ((ref.row === "follow" || ref.row === "owner") && startsAtMe(ref.of));
}
