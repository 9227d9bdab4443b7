/** Fields: how each gets its value, with shaping, overrides of segments and `missing` folded into its rule. */
import type { FieldSymbol } from "../binder/symbols.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import * as rows from "../diagnostics/catalogue/rows.ts";
import { shapesNoDelay } from "../diagnostics/catalogue/time.ts";
import * as problem from "../diagnostics/catalogue/types.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Expr } from "../model/expression.ts";
import type { FieldModel, FieldValue, Role } from "../model/model.ts";
import type * as ast from "../syntax/ast.ts";
import { pathExpression } from "./expressions/aggregates.ts";
import { checkExpression } from "./expressions/check.ts";
import { columnsOf } from "./columns.ts";
import { curvesOf } from "./curves.ts";
import { defaultRule } from "./defaults.ts";
import { fieldType } from "./field-types.ts";
import { givenValue } from "./populations/given.ts";
import type { FieldType, Program } from "./program.ts";
import { ownersAbove } from "./ownership.ts";
import { checkReference } from "./references.ts";
import { assigned, DrawAddresses, newScope, type Place, type Scope } from "./scope.ts";
import { overridesOf, withOverrides } from "./segments.ts";
import { shapeRule } from "./shaping.ts";
import { checkSplit, isSplit } from "./split.ts";
import { serialPer } from "./serials.ts";

/** The model of a field; null where something in it is wrong (reported). `unique` is proved later. */
export function checkField(program: Program, field: FieldSymbol): FieldModel | null {
  const type = fieldType(program, field);
  if (type === null) {
    // Its rule may hold mistakes of its own.
    const rule = field.item?.rule ?? null;
    if (rule !== null) checkExpression(fieldScope(program, field), rule, null);
    return null;
  }
  checkTimedModifiers(program, field);
  const value = checkValue(program, field, type);
  const columns = columnsOf(program, field, type);
  if (value === null || columns === null) return null;
  return {
    index: field.index,
    name: field.name,
    doc: field.doc,
    role: roleOf(field),
    hidden: field.hidden,
    type: type.type,
    nullable: type.nullable,
    columns,
    value,
    unique: null,
    onDelete: onDeleteOf(program, field, type),
    history: modifier(field, "history") !== undefined,
    span: field.span,
  };
}

/** The modifier of that form, if the field has it. */
export function modifier<F extends ast.Modifier["form"]>(field: FieldSymbol, form: F): ModifierOf<F> | undefined {
  return field.item?.modifiers.find((m): m is ModifierOf<F> => m.form === form);
}
type ModifierOf<F extends ast.Modifier["form"]> = ast.Modifier & { readonly form: F };

export function roleOf(field: FieldSymbol): Role {
  const { roles } = field;
  for (const role of ["label", "live", "time", "until", "ref", "key"] as const) if (roles.has(role)) return role;
  return "plain";
}

export function placeOf(field: FieldSymbol, type: FieldType | null): Place {
  if (field.roles.has("live")) return "live";
  if (field.roles.has("label")) return "label";
  return type?.type.kind === "rate" ? "formula" : "field";
}

/** What the rule of a field sees. `suffix` tells the addresses of an override from those of the rule. */
export function fieldScope(program: Program, field: FieldSymbol, suffix = ""): Scope {
  const type = fieldType(program, field);
  const scope = { ...newScope(program, field.entity, placeOf(field, type), null), field, renames: field.renames };
  const address = `${drawPrefix(field)}${suffix}`;
  return { ...scope, draws: new DrawAddresses(address, sharedBy(scope, field)) };
}

/** `<Entity>.<field>`, or what `address` keeps in its place. */
export function drawPrefix(field: FieldSymbol): string {
  const kept = modifier(field, "address")?.address.text;
  if (kept === undefined) return `${field.entity.name}.${field.name}`;
  return kept.includes(".") ? kept : `${field.entity.name}.${kept}`;
}

/** The values of `shared by`; null where the draws belong to the row. */
function sharedBy(scope: Scope, field: FieldSymbol): readonly Expr[] | null {
  const shared = modifier(field, "shared");
  if (shared === undefined) return null;
  const values = shared.by.map((node) => checkExpression(scope, node, null));
  return values.filter((v) => v !== null);
}

function checkValue(program: Program, field: FieldSymbol, type: FieldType): FieldValue | null {
  const { origin, item } = field;
  switch (origin.from) {
    case "owner":
      return { by: "population", what: { value: "owner", population: origin.population } };
    case "each":
      return { by: "population", what: { value: "each", population: origin.population, each: origin.each } };
    case "side":
      return { by: "population", what: { value: "side", side: origin.side } };
    case "moment":
      return { by: "population", what: { value: "moment" } };
    case "version":
      return { by: "population", what: { value: "version", of: origin.of } };
    case "copy": {
      const scope = fieldScope(program, field);
      const way = pathExpression(origin.path);
      const node: ast.Expression = {
        kind: "member",
        object: way,
        name: origin.field,
        span: { ...way.span, end: Math.max(way.span.end, origin.field.span.end) },
      };
      const copied = checkExpression(scope, node, null);
      return copied === null ? null : { by: "rule", rule: copied };
    }
    case "segments":
      return segmentValue(program, field, type);
    case "tree":
    case "declared":
      break;
  }
  const given = givenValue(program, field);
  if (given !== undefined) {
    const rule = item?.rule ?? null;
    if (given !== null && rule !== null) {
      program.diagnostics.report(rows.ruleForGiven, rule.span, { name: field.name });
      return null;
    }
    return given;
  }
  if (item === null) return null;
  if (item.type.name.text === "serial") return serialPer(program, field, item);
  if (type.type.kind === "row" && item.rule === null) {
    const override = overridesOf(field)[0];
    if (override !== undefined) {
      program.diagnostics.report(rows.overridesReference, override.override.name.span, { name: field.name });
      return null;
    }
    const choice = checkReference(program, field, item, type);
    return choice === null ? null : { by: "reference", choice };
  }
  const rule = checkRule(program, field, item, type);
  return rule === null ? null : { by: "rule", rule };
}

function segmentValue(program: Program, field: FieldSymbol, type: FieldType): FieldValue | null {
  const { origin } = field;
  const draws = fieldScope(program, field).draws;
  if (origin.from !== "segments" || draws === null) return null;
  const distribution = { name: "segment" as const, segments: origin.segments };
  return {
    by: "rule",
    rule: {
      op: "draw",
      type: type.type,
      nullable: false,
      span: field.span,
      use: draws.next(),
      distribution,
      within: null,
      shared: null,
    },
  };
}

/** Rule, default draw, overrides: one expression of the field's type. */
function checkRule(program: Program, field: FieldSymbol, item: ast.FieldItem, type: FieldType): Expr | null {
  const overrides = overridesOf(field);
  const scope = fieldScope(program, field);
  let base: Expr | null | undefined;
  if (item.rule === null) base = defaultRule(scope, field, item, type, overrides.length > 0);
  else if (isSplit(item.rule)) base = checkSplit(scope, field, item.rule, type);
  else {
    const chooser = item.choosers[0];
    if (chooser !== undefined) {
      program.diagnostics.report(rows.ruleAndChooser, chooser.span, { name: field.name });
      return null;
    }
    base = checkExpression(scope, item.rule, assigned(type.type));
    if (base !== null && base.type.kind === "rate" && type.type.kind !== "rate") {
      // Said here once, instead of as a mismatch of every branch.
      program.diagnostics.report(problem.typeMismatch, item.rule.span, {
        found: "a rate",
        wanted: "a value",
        hint: "Give the field the type `rate`.",
      });
      return null;
    }
  }
  // What a default draws is no delay, which has been said.
  const modifiers = item.rule === null ? item.modifiers.filter((m) => m.form !== "shaped") : item.modifiers;
  const shaped = base === null || base === undefined ? base : shapeRule(scope, base, modifiers, type, drawPrefix(field));
  return withOverrides(program, field, type, shaped, overrides);
}

/** The event of `anew on` must exist, and `shaped by` needs a rule, which reads its curves. */
function checkTimedModifiers(program: Program, field: FieldSymbol): void {
  const shaped = modifier(field, "shaped");
  if (shaped !== undefined && field.item?.rule === null && curvesOf(program, shaped.by) !== null)
    program.diagnostics.report(shapesNoDelay, shaped.span, {});
  const anew = modifier(field, "anew");
  if (anew === undefined || anew.event.text === "") return;
  const lives = [field.entity, ...ownersAbove(field.entity)].flatMap((e) => (e.lifecycle === null ? [] : [e.lifecycle]));
  const events = lives.flatMap((l) => [...l.events]);
  if (!events.includes(anew.event.text))
    program.diagnostics.report(names.unknownEvent, anew.event.span, {
      entity: field.entity.name,
      name: anew.event.text,
      nearest: nearest(anew.event.text, events),
      states: false,
    });
}

function onDeleteOf(program: Program, field: FieldSymbol, type: FieldType): FieldModel["onDelete"] {
  const written = modifier(field, "onDelete");
  if (written === undefined) return null;
  if (written.action === "set null") {
    if (!type.nullable) program.diagnostics.report(rows.setNullOfRequired, written.span, { name: field.name });
    return "set null";
  }
  const action = written.action.text;
  if (action === "cascade" || action === "restrict") return action;
  if (action !== "") program.diagnostics.report(rows.unknownAction, written.span, { action });
  return null;
}
