/** What may be read when: a born value reads what is there by its row's moment, and no more. */
import * as problem from "../../diagnostics/catalogue/time.ts";
import type { AggregateExpr, Expr, FieldExpr } from "../../model/expression.ts";
import type { EntityModel, FieldModel } from "../../model/model.ts";
import { clauseExpressions, fieldExpressions, populationExpressions, startOf, walk } from "../../model/walk.ts";
import { shareRoot, whoseRow } from "../actors.ts";
import { headOf, mayLackMoment, perPopulations } from "../moments.ts";
import { eachField, type Draft } from "./draft.ts";
import { decidesMoment } from "./settle-references.ts";

/** Who reads: a field (born, live or label), a rate, a population, or a lifecycle's clause. */
interface Reader {
  readonly entity: EntityModel;
  readonly field: FieldModel | null;
  readonly name: string;
  readonly place: "born" | "formula" | "live" | "label" | "clause";
}

export function judgeReads(draft: Draft): void {
  eachField(draft, (entity, field) => {
    const place = field.role === "live" || field.role === "label" ? field.role : field.type.kind === "rate" ? "formula" : "born";
    for (const e of fieldExpressions(field)) judge(draft, { entity, field, name: field.name, place }, e);
  });
  for (const entity of draft.entities)
    for (const population of entity.populations)
      for (const e of populationExpressions(population))
        judge(draft, { entity, field: null, name: entity.name, place: "born" }, e);
  for (const lifecycle of draft.lifecycles) {
    const entity = lifecycle === null ? undefined : draft.entities[lifecycle.entity];
    if (entity === undefined) continue;
    for (const e of lifecycle?.clauses.flatMap(clauseExpressions) ?? [])
      judge(draft, { entity, field: null, name: "this clause", place: "clause" }, e);
  }
}

function judge(draft: Draft, reader: Reader, e: Expr): void {
  if (draft.isUnfounded(reader.entity)) return;
  walk(e, (x) => {
    if (x.op === "field") judgeField(draft, reader, x);
    if (x.op === "aggregate") judgeAggregate(draft, reader, x);
    const isTimed = (x.op === "context" && x.name === "now") || x.op === "curve" || x.op === "ramp" || x.op === "compound";
    if (isTimed && reader.place === "born" && reader.field !== null && mayLackMoment(draft.entities, reader.entity))
      draft.program.diagnostics.report(problem.noMoment, x.span, {
        what: x.op === "context" ? "`now`" : x.op === "curve" ? "a curve" : `\`${x.op}\``,
      });
  });
}

function judgeField(draft: Draft, reader: Reader, read: FieldExpr): void {
  const { diagnostics } = draft.program;
  const entity = draft.entities[read.of.entity];
  const field = entity?.fields[read.field];
  if (entity === undefined || field === undefined || !draft.isSound(entity, field)) return;
  if (field.role === "label" && reader.place !== "label") {
    diagnostics.report(problem.readsLabel, read.span, { name: field.name }, { labels: [{ span: field.span, text: "a label" }] });
    return;
  }
  if (field.role !== "live" || reader.place === "label") return;
  const label = { labels: [{ span: field.span, text: "live" }] };
  const isOwn = read.of.row === "self";
  if (reader.place === "live" && isOwn) return;
  if (isFinalOnly(draft, entity, field, new Set())) {
    diagnostics.report(problem.readsFinal, read.span, { name: field.name, entity: entity.name }, label);
    return;
  }
  if (!isOwn && reader.place === "born" && reader.field !== null && mayLackMoment(draft.entities, reader.entity)) {
    diagnostics.report(problem.noMoment, read.span, { what: `the live field \`${field.name}\`` }, label);
    return;
  }
  if (!isOwn && decidesBirth(reader)) {
    diagnostics.report(problem.liveBeforeBirth, read.span, { name: field.name, entity: entity.name }, label);
    return;
  }
  if (isOwn && reader.place === "born") diagnostics.report(problem.readsOwnLive, read.span, { name: field.name }, label);
  else if (startOf(read.of).row !== "item" && whoseRow(draft.entities, reader.entity, read.of) === "other")
    diagnostics.report(problem.readsOthersLive, read.span, { name: field.name, entity: entity.name }, label);
}

/** True for what a root row's moment is computed from: an owned row is decided at its owner's moment, a root has none before. */
function decidesBirth(reader: Reader): boolean {
  const { entity, field } = reader;
  if (reader.place !== "born" || field === null || entity.time === null || perPopulations(entity).length > 0) return false;
  return field.index === entity.time || decidesMoment(entity, field);
}

/** True for live fields over rows of later waves, or of other actors: they have a final value only. */
function isFinalOnly(draft: Draft, entity: EntityModel, field: FieldModel, open: Set<FieldModel>): boolean {
  if (open.has(field) || field.role !== "live") return false;
  open.add(field);
  let final = false;
  for (const e of fieldExpressions(field))
    walk(e, (x) => {
      if (x.op === "aggregate" && isBeyondActor(draft, entity, x)) final = true;
      if (x.op !== "field" || x.of.row !== "self") return;
      const read = entity.fields[x.field];
      if (read !== undefined && isFinalOnly(draft, entity, read, open)) final = true;
    });
  return final;
}

/** Rows that are not below the actor's own. */
function isBeyondActor(draft: Draft, entity: EntityModel, aggregate: AggregateExpr): boolean {
  const rows = draft.entities[aggregate.entity];
  if (rows === undefined || aggregate.way.way === "all")
    return aggregate.way.way === "all" && rows !== undefined && !isEarlierWay(draft, entity, rows);
  if (aggregate.way.way === "below") return false;
  const whose = whoseRow(draft.entities, entity, aggregate.way.of);
  if (whose === "earlier") return false;
  return !shareRoot(draft.entities, entity, rows);
}

/** Rows of another root entity that nothing binds to mine: those of an earlier wave. */
function isEarlierWay(draft: Draft, entity: EntityModel, rows: EntityModel): boolean {
  return !shareRoot(draft.entities, entity, rows);
}

/** Born values aggregate their own transaction, their actor's past and earlier waves. */
function judgeAggregate(draft: Draft, reader: Reader, aggregate: AggregateExpr): void {
  const rows = draft.entities[aggregate.entity];
  if (rows === undefined || draft.isUnfounded(rows) || reader.place === "live" || reader.place === "label") return;
  // How many rows there are, whatever they are: declared, times the scale.
  const isDeclaredCount =
    aggregate.fn === "count" && aggregate.way.way === "all" && aggregate.where === null && aggregate.value === null;
  if (isDeclaredCount || !comesLater(draft, reader, aggregate, rows)) return;
  draft.program.diagnostics.report(
    problem.readsFuture,
    aggregate.span,
    { name: reader.name, entity: rows.name, whose: aggregate.way.way === "all" ? ownerOfBoth(draft, reader.entity, rows) : null },
    {
      labels: [{ span: rows.span, text: "these rows" }],
    },
  );
}

/** The way from a row to the nearest owner that has rows of the other entity below it, too; null where there is none. */
function ownerOfBoth(draft: Draft, from: EntityModel, rows: EntityModel): string | null {
  const way: string[] = [];
  const seen = new Set<EntityModel>();
  for (let at = from; !seen.has(at);) {
    seen.add(at);
    const [population] = perPopulations(at);
    if (population === undefined) return null;
    way.push(at.fields[population.field]!.name);
    at = draft.entities[population.owner]!;
    if (isBelow(draft, rows, at)) return way.join(".");
  }
  return null;
}

function isBelow(draft: Draft, entity: EntityModel, above: EntityModel, seen: readonly EntityModel[] = []): boolean {
  if (seen.includes(entity)) return false;
  return perPopulations(entity).some((p) => {
    const owner = draft.entities[p.owner]!;
    return owner === above || isBelow(draft, owner, above, [...seen, entity]);
  });
}

function comesLater(draft: Draft, reader: Reader, aggregate: AggregateExpr, rows: EntityModel): boolean {
  const { entities } = draft;
  const { way } = aggregate;
  const sameRoot = shareRoot(entities, reader.entity, rows);
  if (way.way === "all") return sameRoot;
  const whose = whoseRow(entities, reader.entity, way.of);
  if (whose === "earlier") return sameRoot;
  if (whose === "other") return true;
  // Rows of the own transaction are made together with it; a lifecycle looks back at all that has been.
  const isMine = way.of.row === "self";
  if (isMine && reader.place === "born") return !sameRoot || headOf(entities, rows) !== headOf(entities, reader.entity);
  return !sameRoot;
}
