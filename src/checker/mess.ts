/** Mess: its targets, rates and mistakes are checked; the generator does not make them yet. */
import type { EntitySymbol, FieldSymbol } from "../binder/symbols.ts";
import * as generator from "../diagnostics/catalogue/generator.ts";
import * as problem from "../diagnostics/catalogue/mess.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Expr } from "../model/expression.ts";
import type * as ast from "../syntax/ast.ts";
import { toFloat } from "./conversion.ts";
import { checkExpression } from "./expressions/check.ts";
import { checkCondition } from "./expressions/logic.ts";
import { checkRange, isRange } from "./expressions/ranges.ts";
import { fieldType } from "./field-types.ts";
import type { Program } from "./program.ts";
import { assigned, bindName, DrawAddresses, newScope, type Scope } from "./scope.ts";

/** Mistakes in a cell, and those in a whole row. */
const cellMistakes = [
  "null",
  "blank",
  "typo",
  "pad",
  "upper",
  "lower",
  "format",
  "shift",
  "late",
  "orphan",
  "set",
  "outlier",
  "swap",
];
const rowMistakes = ["duplicate", "near_duplicate", "drop"];

export function checkMess(program: Program): void {
  for (const mess of program.schema.messes) {
    const before = program.diagnostics.all.length;
    for (const target of mess.targets) checkTarget(program, target);
    // What is wrong has to be repaired first.
    if (program.diagnostics.all.length > before) continue;
    program.diagnostics.report(
      generator.notGenerated,
      { ...mess.span, end: Math.min(mess.span.end, mess.span.start + 4) },
      { what: "mess is" },
    );
  }
}

function checkTarget(program: Program, target: ast.MessTarget): void {
  const [entityName, fieldName, more] = target.path.names;
  const entity = program.schema.entitiesByName.get(entityName?.text ?? "");
  if (entityName === undefined || entityName.text === "") return;
  if (entity === undefined) {
    program.diagnostics.report(names.unknownEntity, entityName.span, {
      name: entityName.text,
      nearest: nearest(entityName.text, program.schema.entitiesByName.keys()),
    });
    return;
  }
  const field = fieldName === undefined ? null : entity.fieldsByName.get(fieldName.text);
  if (field === undefined || more !== undefined) {
    const name = more ?? fieldName;
    if (name !== undefined && name.text !== "")
      program.diagnostics.report(names.unknownField, name.span, {
        entity: entity.name,
        name: name.text,
        nearest: nearest(name.text, entity.fieldsByName.keys()),
      });
    return;
  }
  if (field?.hidden === true || entity.declaration.hidden) {
    program.diagnostics.report(problem.messOnHidden, target.path.span, { name: field?.name ?? entity.name });
    return;
  }
  const scope = messScope(program, entity);
  if (target.where !== null) checkCondition(scope, target.where);
  for (const error of target.errors) {
    const rate = checkExpression(scope, error.rate, null);
    if (rate !== null) toFloat(program, rate);
    checkMistake(scope, entity, field, error.kind);
  }
}

function messScope(program: Program, entity: EntitySymbol): Scope {
  const scope = newScope(program, entity, "mess", new DrawAddresses(`${entity.name}!`));
  const level = program.schema.enumsByName.get("Level");
  if (level === undefined) return scope;
  const value: Expr = { op: "subject", type: { kind: "enum", enum: level.index }, nullable: false, span: level.span };
  return bindName(scope, "level", { kind: "value", value });
}

function checkMistake(scope: Scope, entity: EntitySymbol, field: FieldSymbol | null, node: ast.Expression): void {
  const { diagnostics } = scope.program;
  if (node.kind === "error") return;
  const callee = node.kind === "call" ? node.callee : node;
  const name = callee.kind === "name" ? callee.name : callee.kind === "constant" && callee.value === null ? "null" : "";
  const known = field === null ? rowMistakes : cellMistakes;
  if (!known.includes(name)) {
    diagnostics.report(problem.unknownMistake, callee.span, {
      name: name === "" ? scope.program.context.sourceText(callee.span) : name,
      onRow: field === null,
      nearest: nearest(name, known),
      known,
    });
    return;
  }
  const args = node.kind === "call" ? node.arguments : [];
  for (const argument of args) {
    if (name === "near_duplicate") {
      const target = argument.value.kind === "name" ? entity.fieldsByName.get(argument.value.name) : undefined;
      if (target === undefined && argument.value.kind === "name")
        diagnostics.report(names.unknownField, argument.value.span, {
          entity: entity.name,
          name: argument.value.name,
          nearest: nearest(argument.value.name, entity.fieldsByName.keys()),
        });
    } else if (isRange(scope, argument.value)) checkRange(scope, argument.value, null);
    else {
      const type = field === null ? null : fieldType(scope.program, field);
      checkExpression(scope, argument.value, name === "set" && type !== null ? assigned(type.type) : null);
    }
  }
}
