/** Segments: the label is drawn, and chooses the rules that it overrides. */
import type { EntitySymbol, FieldSymbol, SegmentsSymbol } from "../binder/symbols.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import * as problem from "../diagnostics/catalogue/rows.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Expr } from "../model/expression.ts";
import type { SegmentsModel } from "../model/model.ts";
import type * as ast from "../syntax/ast.ts";
import { compare, literal } from "./construct.ts";
import { checkExpression } from "./expressions/check.ts";
import { withFacts } from "./facts.ts";
import { drawPrefix, fieldScope, modifier } from "./fields.ts";
import { fieldType } from "./field-types.ts";
import type { FieldType, Program } from "./program.ts";
import { assigned, type Result } from "./scope.ts";
import { shapeRule } from "./shaping.ts";
import { literalShares } from "./shares.ts";
import { boolType } from "./types.ts";

export interface FieldOverride {
  readonly segments: SegmentsSymbol;
  readonly segment: ast.Segment;
  readonly override: ast.Override;
}

/** The overrides of a field, in the order of the text. */
export function overridesOf(field: FieldSymbol): readonly FieldOverride[] {
  return field.entity.segments.flatMap((segments) =>
    segments.item.segments.flatMap((segment) =>
      segment.overrides
        .filter((override) => (segments.field.renames?.get(override.name.text) ?? override.name.text) === field.name)
        .map((override) => ({ segments, segment, override })),
    ),
  );
}

/** `base` undefined: the field has no rule but those of its segments; null: its rule is wrong. */
export function withOverrides(
  program: Program,
  field: FieldSymbol,
  type: FieldType,
  base: Expr | null | undefined,
  overrides: readonly FieldOverride[],
): Result {
  let rule: Expr | null | undefined = base;
  for (const segments of field.entity.segments) {
    const own = overrides.filter((o) => o.segments === segments);
    if (own.length > 0) rule = selectBySegment(program, field, type, rule, segments, own);
  }
  return rule ?? null;
}

/** What tells the draws of a segment's rule from those of the field's own, `Entity.field/1` among them. */
function overrideAddress(segment: ast.Segment): string {
  const label = segment.label.text;
  return /^(\d+|missing)$/.test(label) ? `/"${label}"` : `/${label}`;
}

function selectBySegment(
  program: Program,
  field: FieldSymbol,
  type: FieldType,
  base: Expr | null | undefined,
  segments: SegmentsSymbol,
  overrides: readonly FieldOverride[],
): Result {
  const label = fieldType(program, segments.field);
  const arms = overrides.map(({ segment, override }) => {
    const scope = withFacts(
      { ...fieldScope(program, field, overrideAddress(segment)), renames: segments.field.renames },
      present(program, segments, segment, field),
    );
    const rule = checkExpression(scope, override.rule, assigned(type.type));
    const value =
      rule === null ? null : shapeRule(scope, rule, override.modifiers, type, `${drawPrefix(field)}${overrideAddress(segment)}`);
    return { segment, value };
  });
  if (base === null || label === null || arms.some((a) => a.value === null)) return null;
  const covered = new Set(overrides.map((o) => o.segment.label.text));
  const uncovered = segments.item.segments.filter((s) => !covered.has(s.label.text));
  if (base === undefined && uncovered.length > 0) {
    program.diagnostics.report(
      problem.segmentWithoutValue,
      field.span,
      { field: field.name, segments: uncovered.map((s) => s.label.text) },
      {
        labels: uncovered.slice(0, 3).map((s) => ({ span: s.label.span, text: "gives no value" })),
      },
    );
    return null;
  }
  const span = segments.item.span;
  const subject: Expr = {
    op: "field",
    of: { row: "self", entity: field.entity.index },
    field: segments.field.index,
    type: label.type,
    nullable: label.nullable,
    span,
  };
  const tested = arms.map(({ segment, value }) => {
    const it: Expr = { op: "subject", type: label.type, nullable: label.nullable, span };
    const named = labelOf(program, label, segment);
    const test = named === null ? literal(boolType, false, span) : compare("eq", it, named, span);
    return { test, value: value as Expr };
  });
  const nullable = tested.some((a) => a.value.nullable) || (base?.nullable ?? false);
  return {
    op: "match",
    type: type.type,
    nullable,
    span: field.span,
    subject,
    arms: tested,
    otherwise: uncovered.length === 0 ? null : (base ?? null),
  };
}

/** Fields to which the segment gives a value that is never null: its other rules may rely on that. */
function present(program: Program, segments: SegmentsSymbol, segment: ast.Segment, except: FieldSymbol): readonly string[] {
  return segment.overrides.flatMap(({ name, rule, modifiers }) => {
    const field = except.entity.fieldsByName.get(segments.field.renames?.get(name.text) ?? name.text);
    if (field === undefined || field === except || modifiers.some((m) => m.form === "missing")) return [];
    const type = fieldType(program, field);
    if (type === null || !type.nullable) return [];
    const checked = checkExpression(fieldScope(program, field), rule, assigned(type.type));
    return checked === null || checked.nullable ? [] : [`self.${field.index}`];
  });
}

function labelOf(program: Program, type: FieldType, segment: ast.Segment): Expr | null {
  if (type.type.kind === "bool") return literal(boolType, segment.label.text === "true", segment.label.span);
  if (type.type.kind !== "enum") return null;
  const index = program.schema.enums[type.type.enum]?.labels.findIndex((l) => l.name === segment.label.text) ?? -1;
  return index === -1 ? null : literal(type.type, index, segment.label.span);
}

/** Labels and weights of an entity's segments, and whether each override names a field. */
export function checkSegments(program: Program, entity: EntitySymbol): readonly SegmentsModel[] | null {
  let right = true;
  const models = entity.segments.map((symbol): SegmentsModel => {
    const { item } = symbol;
    const type = fieldType(program, symbol.field);
    const weights = literalShares(
      program,
      item.segments.map((s) => s.share),
      item.name.span,
    );
    if (weights === null) right = false;
    const seen = new Map<string, ast.Segment>();
    for (const segment of item.segments) {
      if (type !== null && labelOf(program, type, segment) === null && segment.label.text !== "") {
        const labels =
          type.type.kind === "enum" ? (program.schema.enums[type.type.enum]?.labels.map((l) => l.name) ?? []) : ["true", "false"];
        const enumName = type.type.kind === "enum" ? (program.schema.enums[type.type.enum]?.name ?? "") : "bool";
        program.diagnostics.report(names.unknownLabel, segment.label.span, {
          enumName,
          label: segment.label.text,
          nearest: nearest(segment.label.text, labels),
          labels,
        });
        right = false;
      }
      const first = seen.get(segment.label.text);
      if (first !== undefined && item.type !== null)
        program.diagnostics.report(
          names.labelTwice,
          segment.label.span,
          { enumName: symbol.field.name, label: segment.label.text },
          { labels: [{ span: first.label.span, text: "first here" }] },
        );
      seen.set(segment.label.text, segment);
      checkOverrideNames(program, entity, symbol, segment);
    }
    return {
      field: symbol.field.index,
      exact: item.exact,
      segments: item.segments.map((s, i) => ({ label: s.label.text, weight: weights?.[i] ?? 1 })),
    };
  });
  const exacts = entity.fields.filter((f) => modifier(f, "exact") !== undefined);
  for (const field of exacts) {
    const model = exactField(program, field);
    if (model === null) right = false;
    else models.push(model);
  }
  return right ? models : null;
}

/** `status: Status exact`: the enum's own shares, dealt out exactly. */
function exactField(program: Program, field: FieldSymbol): SegmentsModel | null {
  const type = fieldType(program, field);
  const symbol = type?.type.kind === "enum" ? program.schema.enums[type.type.enum] : undefined;
  if (symbol === undefined || field.item?.rule !== null || field.item.choosers.length > 0) {
    if (type !== null) program.diagnostics.report(problem.exactNeedsEnum, field.span, { name: field.name });
    return null;
  }
  const weights =
    literalShares(
      program,
      symbol.labels.map((l) => l.share),
      symbol.span,
    ) ?? symbol.labels.map(() => 1);
  return { field: field.index, exact: true, segments: symbol.labels.map((l, i) => ({ label: l.name, weight: weights[i] ?? 1 })) };
}

function checkOverrideNames(program: Program, entity: EntitySymbol, symbol: SegmentsSymbol, segment: ast.Segment): void {
  for (const { name } of segment.overrides) {
    const called = symbol.field.renames?.get(name.text) ?? name.text;
    if (called === "" || entity.broken) continue;
    const target = entity.fieldsByName.get(called);
    if (target === undefined)
      program.diagnostics.report(names.unknownField, name.span, {
        entity: entity.name,
        name: called,
        nearest: nearest(called, entity.fieldsByName.keys()),
      });
    else if (target.item === null) program.diagnostics.report(problem.ruleForGiven, name.span, { name: called });
  }
}
