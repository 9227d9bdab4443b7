/** `each`: the combinations that rows are made for. */
import type { EntitySymbol } from "../../binder/symbols.ts";
import * as names from "../../diagnostics/catalogue/names.ts";
import * as problem from "../../diagnostics/catalogue/rows.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Expr } from "../../model/expression.ts";
import type { EachModel } from "../../model/model.ts";
import type * as ast from "../../syntax/ast.ts";
import { snakeCase } from "../../binder/naming.ts";
import { pathExpression } from "../expressions/aggregates.ts";
import { checkValues, isList } from "../expressions/lists.ts";
import { constantScope } from "../expressions/constant-calls.ts";
import { rowOf } from "../expressions/names.ts";
import { eachType } from "../field-types.ts";
import { bindName, type Scope } from "../scope.ts";
import { commonType } from "../types.ts";
import { convert } from "../construct.ts";

/** The name of what an `each` binds; empty where it has none. */
export function aliasOf(each: ast.Each): string {
  return each.alias?.text ?? (each.over.form === "name" ? snakeCase(each.over.name.text) : "");
}

/** `scope` with the first `count` of a population's `each` bound to their names. */
export function eachScope(scope: Scope, list: readonly ast.Each[], population: number, count: number): Scope {
  let inner = scope;
  for (const [index, each] of list.slice(0, count).entries()) {
    const alias = aliasOf(each);
    const type = eachType(scope.program, each);
    if (alias === "") continue;
    if (type === null) inner = bindName(inner, alias, { kind: "error" });
    else if (type.kind === "row")
      inner = bindName(inner, alias, { kind: "row", ref: { row: "each", population, each: index, entity: type.entity } });
    else {
      const value: Expr = { op: "eachValue", population, each: index, type, nullable: false, span: each.span };
      inner = bindName(inner, alias, { kind: "value", value });
    }
  }
  return inner;
}

/** Null where one of them runs over nothing (reported). Each may read the aliases before it. */
export function checkEach(
  scope: Scope,
  entity: EntitySymbol,
  list: readonly ast.Each[],
  population: number,
): readonly EachModel[] | null {
  const models = list.map((each, index) => checkOne(eachScope(scope, list, population, index), entity, each));
  return models.every((m) => m !== null) ? models : null;
}

function checkOne(scope: Scope, entity: EntitySymbol, each: ast.Each): EachModel | null {
  const { program } = scope;
  const alias = aliasOf(each);
  const field = entity.fieldsByName.get(alias)?.index ?? null;
  switch (each.over.form) {
    case "range": {
      const [low, high] = [each.over.low.value, each.over.high.value];
      if (Number.isInteger(low) && Number.isInteger(high) && low <= high) return { over: "range", low, high, alias, field };
      program.diagnostics.report(problem.eachRange, each.span, {});
      return null;
    }
    case "list":
      return overList(scope, each, each.over.list, alias, field);
    case "name": {
      const { name, of } = each.over;
      const target = program.schema.entitiesByName.get(name.text);
      const symbol = program.schema.enumsByName.get(name.text);
      if (target === undefined && symbol === undefined) {
        const constant: ast.Expression = { kind: "name", name: name.text, span: name.span };
        if (program.schema.constants.has(name.text)) return overList(scope, each, constant, alias, field);
        const known = [...program.schema.entitiesByName.keys(), ...program.schema.enumsByName.keys()];
        if (name.text !== "")
          program.diagnostics.report(names.unknownEntity, name.span, { name: name.text, nearest: nearest(name.text, known) });
        return null;
      }
      if (target === undefined) {
        if (symbol === undefined || of === null)
          return symbol === undefined ? null : { over: "enum", enum: symbol.index, alias, field };
        program.diagnostics.report(problem.eachOfEnum, of.span, { name: name.text });
        return null;
      }
      if (of === null) return { over: "rows", entity: target.index, of: null, alias, field };
      const row = rowOf(scope, pathExpression(of));
      return row === null ? null : { over: "rows", entity: target.index, of: row, alias, field };
    }
  }
}

/** Over a list, written here or of a constant. */
function overList(scope: Scope, each: ast.Each, list: ast.Expression, alias: string, field: number | null): EachModel | null {
  if (!isList(constantScope(scope), list)) {
    scope.program.diagnostics.report(problem.eachRange, each.span, {});
    return null;
  }
  const values = checkValues(constantScope(scope), list, null);
  if (values === null) return null;
  const type = values.map((v) => v.type).reduce((a, b) => commonType(a, b) ?? a);
  const plain = values.map((value) => {
    const v = convert(value, type);
    return v.op === "literal" && (typeof v.value === "number" || typeof v.value === "string") ? v.value : null;
  });
  if (plain.every((v) => v !== null)) return { over: "list", values: plain, type, alias, field };
  scope.program.diagnostics.report(problem.eachRange, each.span, {});
  return null;
}
