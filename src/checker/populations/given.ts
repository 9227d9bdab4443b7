/** Fields that their population gives: cells of given rows, the values of a tree, a calendar's day, the moment. */
import type { EntitySymbol, FieldSymbol } from "../../binder/symbols.ts";
import * as problem from "../../diagnostics/catalogue/time.ts";
import type { Expr, RowRef } from "../../model/expression.ts";
import type { FieldValue } from "../../model/model.ts";
import { convert } from "../construct.ts";
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
  if (field.roles.has("time") && !hasRule) return momentValue(program, field);
  return undefined;
}

/** The field that holds a calendar's day: the first date (or timestamp) without a rule. */
export function calendarField(program: Program, entity: EntitySymbol): FieldSymbol | null {
  const { source } = entity.declaration;
  const wanted = source.form === "calendar" && source.unit?.text === "hour" ? timestampType : dateType;
  const isFree = (f: FieldSymbol): boolean => f.item !== null && f.item.rule === null && f.item.choosers.length === 0;
  return entity.fields.find((f) => isFree(f) && fieldType(program, f)?.type.kind === wanted.kind) ?? null;
}

function momentValue(program: Program, field: FieldSymbol): FieldValue | null {
  const { entity } = field;
  const { source } = entity.declaration;
  const byPopulation =
    source.form === "arriving" ||
    (source.form === "count" && source.over !== null) ||
    (source.form === "per" && source.populations.some((p) => p.path.names.length > 1 || p.every !== null));
  if (byPopulation) return { by: "population", what: { value: "moment" } };
  const rule = ownersMoment(program, entity);
  const type = fieldType(program, field);
  if (rule !== null && type !== null) return { by: "rule", rule: convert({ ...rule, span: field.span }, type.type) };
  program.diagnostics.report(problem.noTimeRule, field.span, { entity: entity.name, name: field.name });
  return null;
}

/** The `time` of the nearest owner that has one, where there is a single line of owners. */
function ownersMoment(program: Program, entity: EntitySymbol): Expr | null {
  let ref: RowRef = { row: "self", entity: entity.index };
  let current = entity;
  const seen = new Set<EntitySymbol>();
  while (current.owners.length === 1 && !seen.has(current)) {
    seen.add(current);
    const owner = current.owners[0] ?? null;
    if (owner === null) return null;
    ref = { row: "owner", of: ref, entity: owner.index, population: null };
    const time = owner.fields.find((f) => f.roles.has("time"));
    const type = time === undefined ? null : fieldType(program, time);
    if (time !== undefined)
      return type === null
        ? null
        : { op: "field", of: ref, field: time.index, type: type.type, nullable: false, span: time.span };
    current = owner;
  }
  return null;
}
