import type { SplitExpr } from "../../model/expression.ts";
import { contextOf } from "./context.ts";
import { operand } from "./expression.ts";
import { passOfWeights } from "./passes.ts";
import type { RowScope } from "./row-scope.ts";
import { camel } from "./names.ts";
import { code, type Value } from "./value.ts";

/** A row's part of a total: the difference of the rounded cumulative shares before and after it, so that the parts add up to the unit. */
export function splitValue(e: SplitExpr, scope: RowScope, pass: number): Value {
  const { fn } = scope;
  const round = fn.module.runtime("roundHalfAway");
  const weightPass = passOfWeights(scope, e);
  const owner = scope.owner!;
  const all = fn.names.take(camel(`${scope.entity.name}_weights`));
  owner.statement(weightPass, `let ${all} = 0;`);
  scope.statement(weightPass, `${all} += ${operand(e.weight, contextOf(scope, weightPass))};`);
  const before = fn.names.take(camel(`${scope.entity.name}_weight_before`));
  const paid = fn.names.take(camel(`${scope.entity.name}_paid`));
  owner.statement(pass, `let ${before} = 0;`);
  owner.statement(pass, `let ${paid} = 0;`);
  const sum = owner.carriedAfterLoops(all, weightPass, pass);
  const ctx = contextOf(scope, pass);
  scope.statement(pass, `${before} += ${operand(e.weight, ctx)};`);
  const total = operand(e.total, ctx);
  const upTo = scope.local("split_up_to", `${sum} === 0 ? 0 : ${round}((${total} * ${before}) / ${sum})`, pass);
  const part = scope.local("part", `${upTo} - ${paid}`, pass);
  scope.statement(pass, `${paid} = ${upTo};`);
  return code(part);
}
