/** Fields that their population gives: cells of given rows, the values of a tree, a calendar's day, the moment. */
import type { EntitySymbol, FieldSymbol } from "../../binder/symbols.ts";
import * as problem from "../../diagnostics/catalogue/time.ts";
import type { Expr, RowRef } from "../../model/expression.ts";
import type { FieldValue } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import type { Span } from "../../source/span.ts";
import type { Source } from "../../syntax/ast.ts";
import { coalesce, convert } from "../construct.ts";
import { fieldType } from "../field-types.ts";
import type { Program } from "../program.ts";
import { dateType, timestampType } from "../types.ts";
import { columnsGiven } from "./rows.ts";

/** Undefined where the population does not give it; null where it should, and cannot (reported). */
export function givenValue(program: Program, field: FieldSymbol): FieldValue | null | undefined {
  const { entity, origin } = field;
  const { source } = entity.declaration;
  const hasRule = (field.item?.rule ?? null) !== null;
  if (source.form === "rows") {
    // A rule beside a file's column of that name is the rule's business; beside a written column it is a contradiction.
    const columns = columnsGiven(program, entity);
    // Rows that cannot be read may give any field.
    const isGiven = columns === null ? !hasRule : columns.includes(field.name);
    if (isGiven && (!hasRule || source.from === null)) return { by: "population", what: { value: "given" } };
    if (origin.from === "tree") return { by: "population", what: { value: "given" } };
  }
  if (source.form === "tree" && origin.from === "tree") return { by: "population", what: { value: "tree", of: origin.of } };
  if (source.form === "calendar" && calendarField(program, entity) === field)
    return { by: "population", what: { value: "calendar" } };
  if (!field.roles.has("time")) return undefined;
  if (!hasRule) return momentValue(program, field);
  if (!hasMomentsOfItsOwn(source)) return undefined;
  program.diagnostics.report(problem.momentGiven, field.span, { entity: entity.name, name: field.name });
  return null;
}

/** The field that holds a calendar's day: the first date (or timestamp) without a rule. */
export function calendarField(program: Program, entity: EntitySymbol): FieldSymbol | null {
  const { source } = entity.declaration;
  const wanted = source.form === "calendar" && source.unit?.text === "hour" ? timestampType : dateType;
  const isFree = (f: FieldSymbol): boolean => f.item !== null && f.item.rule === null && f.item.choosers.length === 0;
  return entity.fields.find((f) => isFree(f) && fieldType(program, f)?.type.kind === wanted.kind) ?? null;
}

/** True for root rows that come in time. */
const hasMomentsOfItsOwn = (source: Source): boolean =>
  source.form === "arriving" || (source.form === "count" && source.over !== null);

function momentValue(program: Program, field: FieldSymbol): FieldValue | null {
  const { entity } = field;
  const { source } = entity.declaration;
  const byPopulation =
    hasMomentsOfItsOwn(source) ||
    (source.form === "per" && source.populations.some((p) => p.path.names.length > 1 || p.every !== null));
  if (byPopulation) return { by: "population", what: { value: "moment" } };
  const type = fieldType(program, field);
  const self: RowRef = { row: "self", entity: entity.index };
  const rule = type === null ? null : ownersMoment(program, entity, self, type.type, field.span, new Set());
  if (rule !== null) return { by: "rule", rule };
  program.diagnostics.report(problem.noTimeRule, field.span, {
    entity: entity.name,
    name: field.name,
    owners: entity.owners.length,
  });
  return null;
}

/** The `time` of the nearest owner that has one; with several owners, of the one that the row has. */
function ownersMoment(
  program: Program,
  entity: EntitySymbol,
  of: RowRef,
  type: Type,
  span: Span,
  above: ReadonlySet<EntitySymbol>,
): Expr | null {
  if (entity.owners.length === 0 || above.has(entity)) return null;
  const isShared = entity.owners.length > 1;
  const moments = entity.owners.map((owner, population): Expr | null => {
    if (owner === null) return null;
    const ref: RowRef = { row: "owner", of, entity: owner.index, population: isShared ? population : null };
    const time = owner.fields.find((f) => f.roles.has("time"));
    if (time === undefined) return ownersMoment(program, owner, ref, type, span, new Set([...above, entity]));
    const read = fieldType(program, time)?.type;
    return read === undefined
      ? null
      : convert({ op: "field", of: ref, field: time.index, type: read, nullable: isShared, span }, type);
  });
  return moments.reduceRight((right, left) =>
    left === null || right === null ? null : coalesce(left, { ...right, nullable: false }, type, span),
  );
}
