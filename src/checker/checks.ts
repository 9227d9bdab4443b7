/** Checks: conditions on rows and on the whole, exact or statistical. */
import type { EntitySymbol } from "../binder/symbols.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Expr } from "../model/expression.ts";
import type { CheckModel, EntityModel } from "../model/model.ts";
import { convert } from "./construct.ts";
import { condition } from "./conversion.ts";
import { checkOperands, relate } from "./expressions/comparison.ts";
import { checkCondition } from "./expressions/logic.ts";
import type * as ast from "../syntax/ast.ts";
import type { Program } from "./program.ts";
import { newScope, type Scope } from "./scope.ts";
import { commonType, isNumeric, describeType } from "./types.ts";
import * as problem from "../diagnostics/catalogue/types.ts";

/** Top-level checks; those that are wrong are left out (and reported). */
export function checkChecks(program: Program): readonly CheckModel[] {
  return program.schema.checks.flatMap((check): readonly CheckModel[] => {
    const entity = check.entity === null ? null : program.schema.entitiesByName.get(check.entity.text);
    if (entity === undefined) {
      const name = check.entity?.text ?? "";
      if (name !== "")
        program.diagnostics.report(names.unknownEntity, check.entity?.span ?? check.span, {
          name,
          nearest: nearest(name, program.schema.entitiesByName.keys()),
        });
      return [];
    }
    const scope = newScope(program, entity, "check", null);
    const label = check.label?.text ?? null;
    const text = program.context.sourceText(check.condition.span);
    const base = { label, entity: entity?.index ?? null, text, span: check.span };
    if (check.condition.kind === "binary" && check.condition.operator === "about" && entity === null) {
      const about = checkAbout(scope, check.condition);
      return about === null ? [] : [{ ...base, condition: about.condition, about: about.sides }];
    }
    const test = checkCondition(scope, check.condition);
    return test === null ? [] : [{ ...base, condition: test, about: null }];
  });
}

/** `measured about expected`: both as numbers of one type; the condition is their equality. */
function checkAbout(
  scope: Scope,
  node: ast.BinaryExpression,
): { condition: Expr; sides: { measured: Expr; expected: Expr } } | null {
  const { program } = scope;
  const operands = checkOperands(scope, node.left, node.right);
  if (operands === null) return null;
  const { left, right } = operands;
  const type = isNumeric(left.type) && isNumeric(right.type) ? commonType(left.type, right.type) : null;
  if (type === null) {
    program.diagnostics.report(problem.operatorTypes, node.operatorSpan, {
      operator: "about",
      left: describeType(left.type, program.schema),
      right: describeType(right.type, program.schema),
    });
    return null;
  }
  const test = relate(scope, "eq", left, right, node.span);
  const whole = test === null ? null : condition(program, test);
  return whole === null ? null : { condition: whole, sides: { measured: convert(left, type), expected: convert(right, type) } };
}

/** `check` items of an entity. */
export function entityChecks(program: Program, entity: EntitySymbol): EntityModel["checks"] {
  return entity.checks.flatMap(({ item, renames }) => {
    const scope = { ...newScope(program, entity, "check", null), renames };
    const test = checkCondition(scope, item.condition);
    if (test === null) return [];
    return [
      {
        label: item.label?.text ?? null,
        doc: item.doc,
        condition: test,
        text: program.context.sourceText(item.condition.span),
        span: item.span,
      },
    ];
  });
}
