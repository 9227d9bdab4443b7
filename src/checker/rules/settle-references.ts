/** Settles what a choice among rows needs to know: must the candidate be alive, may it repeat under one owner? */
import * as problem from "../../diagnostics/catalogue/references.ts";
import type { Expr } from "../../model/expression.ts";
import type { EntityModel, FieldModel, ReferenceChoice } from "../../model/model.ts";
import { fieldExpressions, rowRefsOf, startOf, walk } from "../../model/walk.ts";
import { numberOf } from "../construct.ts";
import { reachable } from "../circles.ts";
import { birthBounds, mayEnd, mayHaveMoment, perPopulations } from "../moments.ts";
import type { Draft } from "./draft.ts";

export function settleReferences(draft: Draft): readonly EntityModel[] {
  return draft.entities.map((entity) => {
    judgePairs(draft, entity);
    const fields = entity.fields.map((field) =>
      field.value.by === "reference" ? settle(draft, entity, field, field.value.choice) : field,
    );
    return { ...entity, fields };
  });
}

function settle(draft: Draft, entity: EntityModel, field: FieldModel, choice: ReferenceChoice): FieldModel {
  const target = draft.entities[choice.target];
  if (target === undefined) return field;
  if (!field.nullable && rowCount(target) === 0)
    draft.program.diagnostics.report(
      problem.emptyTarget,
      field.span,
      { name: field.name, entity: target.name },
      { labels: [{ span: target.span, text: "has no rows" }] },
    );
  if (!field.nullable && target === entity && choice.of === null)
    draft.program.diagnostics.report(problem.selfRequired, field.span, { name: field.name, entity: entity.name });
  const distinctUnder = distinctOwner(entity, field, choice);
  if (distinctUnder !== null) judgeCount(draft, entity, field, target);
  return {
    ...field,
    value: { by: "reference", choice: { ...choice, distinctUnder, alive: needsLife(draft, entity, field, target, choice) } },
  };
}

/** How many rows an entity has at scale 1, where that is known. */
export function rowCount(entity: EntityModel): number | null {
  const [population] = entity.populations;
  switch (population?.form) {
    case "numbered":
    case "over":
    case "link":
      return numberOf(population.count);
    case "rows":
      return population.rows.length;
    default:
      return null;
  }
}

/**
 * A candidate must be alive at my moment, unless one of us has no moment, my moment is computed from this very reference,
 * or every candidate has begun before the first of my rows and none ends.
 */
function needsLife(draft: Draft, entity: EntityModel, field: FieldModel, target: EntityModel, choice: ReferenceChoice): boolean {
  const { entities, bounds } = draft;
  if (choice.of !== null) return false;
  if (!mayHaveMoment(entities, target) || !mayHaveMoment(entities, entity)) return false;
  if (decidesMoment(entity, field)) return false;
  const [candidates, mine] = [birthBounds(entities, bounds, target), birthBounds(entities, bounds, entity)];
  return mayEnd(entities, target) || !(candidates.high <= mine.low);
}

/** True where the row's `time` is computed from the reference, directly or by way of other fields of the row. */
export function decidesMoment(entity: EntityModel, field: FieldModel): boolean {
  if (entity.time === null) return false;
  const next = (index: number): readonly number[] => {
    const read = entity.fields[index];
    return read === undefined ? [] : fieldExpressions(read).flatMap(ownFieldsRead);
  };
  return entity.time === field.index || reachable(entity.time, next).has(field.index);
}

/** Fields of the own row that an expression reads, those that it follows included. */
export function ownFieldsRead(e: Expr): readonly number[] {
  const fields: number[] = [];
  walk(e, (x) => {
    if (x.op === "field" && x.of.row === "self") fields.push(x.field);
    for (const ref of rowRefsOf(x)) {
      let way = ref;
      while (way.row === "follow" || way.row === "owner") {
        if (way.row === "follow" && way.of.row === "self" && startOf(way).row === "self") fields.push(way.field);
        way = way.of;
      }
    }
  });
  return fields;
}

/** The owner under which a key or a `unique` combination demands different candidates. */
function distinctOwner(entity: EntityModel, field: FieldModel, choice: ReferenceChoice): number | null {
  if (choice.first !== null) return null;
  const [population, second] = perPopulations(entity);
  if (population === undefined || second !== undefined) return null;
  const sets = [...entity.unique, ...(entity.key.length > 1 ? [entity.key] : [])];
  const demands = sets.some((set) => set.length === 2 && set.includes(field.index) && set.includes(population.field));
  return demands ? population.owner : null;
}

function judgeCount(draft: Draft, entity: EntityModel, field: FieldModel, target: EntityModel): void {
  const candidates = rowCount(target);
  const [population] = perPopulations(entity);
  if (candidates === null || population === undefined || population.each.length > 0) return;
  const most = population.count === null ? 1 : draft.bounds.of(population.count).high;
  if (!Number.isFinite(most) || most <= candidates) return;
  draft.program.diagnostics.report(
    problem.countAboveCandidates,
    population.count?.span ?? field.span,
    { entity: entity.name, count: most, target: target.name, candidates },
    { labels: [{ span: field.span, text: "drawn without repeats" }] },
  );
}

/** The pairs of a link differ: there must be as many, where the numbers of rows are known. */
function judgePairs(draft: Draft, entity: EntityModel): void {
  const [population] = entity.populations;
  if (population?.form !== "link") return;
  const wanted = numberOf(population.count);
  const [left, right] = population.sides.map((side) => {
    const type = entity.fields[side]?.type;
    return type?.kind === "row" ? draft.entities[type.entity] : undefined;
  });
  if (wanted === null || left === undefined || right === undefined) return;
  const [lefts, rights] = [rowCount(left), rowCount(right)];
  if (lefts === null || rights === null || wanted <= lefts * rights) return;
  draft.program.diagnostics.report(
    problem.pairsAboveAll,
    population.count.span,
    { count: wanted, pairs: lefts * rights, left: left.name, right: right.name },
    { labels: [...new Set([left, right])].map((side) => ({ span: side.span, text: `${rowCount(side)} rows` })) },
  );
}
