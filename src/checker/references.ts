/** References without a rule: a choice among the rows of an entity, by conditions and weights that a plan can index. */
import type { FieldSymbol } from "../binder/symbols.ts";
import * as problem from "../diagnostics/catalogue/references.ts";
import type { ReferenceChoice, RowOf, WeightFactor } from "../model/model.ts";
import type * as ast from "../syntax/ast.ts";
import { classify, isFiniteOfBoth, readsCandidate, readsOthers, type Classified } from "./conjuncts.ts";
import { numberOf } from "./construct.ts";
import { toFloat } from "./conversion.ts";
import { conjunctsOf, pathExpression } from "./expressions/aggregates.ts";
import { checkExpression } from "./expressions/check.ts";
import { checkCondition } from "./expressions/logic.ts";
import { rowOf } from "./expressions/names.ts";
import { factsOf, withFacts } from "./facts.ts";
import { drawPrefix, fieldScope, modifier } from "./fields.ts";
import { ownersAbove } from "./ownership.ts";
import { entityAt, type FieldType, type Program } from "./program.ts";
import { bindName, DrawAddresses, type Scope } from "./scope.ts";
import { missingTest } from "./shaping.ts";

/** The choice of a reference; null where something in it is wrong (reported). `alive` and `distinctUnder` are settled later. */
export function checkReference(
  program: Program,
  field: FieldSymbol,
  item: ast.FieldItem,
  type: FieldType,
): ReferenceChoice | null {
  if (type.type.kind !== "row") return null;
  const target = type.type.entity;
  const prefix = drawPrefix(field);
  const outer = fieldScope(program, field);
  const inner = bindName({ ...outer, draws: null }, field.name, { kind: "row", ref: { row: "candidate", entity: target } });
  const form = <F extends ast.Chooser["form"]>(wanted: F): (ast.Chooser & { readonly form: F }) | undefined =>
    item.choosers.find((c): c is ast.Chooser & { readonly form: F } => c.form === wanted);

  const ofPath = form("of");
  const of = ofPath === undefined ? null : siblingsOf(outer, target, ofPath);
  const wheres = item.choosers.filter((c) => c.form === "where");
  const where = conditions(
    inner,
    wheres.flatMap((c) => (c.form === "where" ? conjunctsOf(c.condition) : [])),
  );
  const facts = where === null ? inner : withFacts(inner, where.facts);
  const by = form("by");
  const weight = by === undefined ? { by: [], zipf: null } : weights(facts, by.weight);
  const firstBy = form("first");
  const first = firstBy === undefined ? null : lookup(facts, firstBy);
  const missingModifier = modifier(field, "missing");
  const missing = missingModifier === undefined ? null : missingTest(outer, missingModifier, prefix);
  let right = true;
  if (missingModifier !== undefined && !type.nullable) {
    program.diagnostics.report(problem.missingReference, missingModifier.span, { name: field.name });
    right = false;
  }
  if (by !== undefined && firstBy !== undefined) {
    program.diagnostics.report(problem.lookupAndWeight, firstBy.span, {}, { labels: [{ span: by.span, text: "a draw" }] });
    right = false;
  }
  const per = form("per");
  if (per !== undefined) {
    program.diagnostics.report(problem.perOfReference, per.span, {});
    right = false;
  }
  const wrong =
    !right ||
    of === undefined ||
    where === null ||
    weight === null ||
    first === undefined ||
    (missingModifier !== undefined && missing === null);
  if (wrong) return null;
  return {
    target,
    use: new DrawAddresses(prefix).next(),
    of,
    where: where.conjuncts,
    ...weight,
    first,
    missing,
    distinctUnder: null,
    alive: false,
  };
}

/** The row after `of`, below which the candidates are; undefined where it is wrong (reported). */
function siblingsOf(scope: Scope, target: number, chooser: ast.Chooser & { form: "of" }): RowOf | undefined {
  const ref = rowOf(scope, pathExpression(chooser.path));
  if (ref === null) return undefined;
  const entity = entityAt(scope.program, target);
  const owner = entityAt(scope.program, ref.entity);
  if (ownersAbove(entity).has(owner)) return ref;
  scope.program.diagnostics.report(problem.notBelow, chooser.path.span, { entity: entity.name, owner: owner.name });
  return undefined;
}

function conditions(
  scope: Scope,
  nodes: readonly ast.Expression[],
): { readonly conjuncts: ReferenceChoice["where"]; readonly facts: readonly string[] } | null {
  const conjuncts: Classified[] = [];
  let facts: readonly string[] = [];
  let right = true;
  for (const node of nodes) {
    const test = checkCondition(withFacts(scope, facts), node);
    if (test === null) {
      right = false;
      continue;
    }
    facts = [...facts, ...factsOf(scope.program, test, true)];
    const parts = classify(test);
    if (parts === null) {
      scope.program.diagnostics.report(problem.whereNotIndexable, node.span, {});
      right = false;
    } else conjuncts.push(...parts);
  }
  return right ? { conjuncts, facts } : null;
}

/** The factors of a weight, or the exponent of `zipf`. */
function weights(
  scope: Scope,
  node: ast.Expression,
): { readonly by: readonly WeightFactor[]; readonly zipf: number | null } | null {
  if (node.kind === "call" && node.callee.kind === "name" && node.callee.name === "zipf") {
    const [argument] = node.arguments;
    const checked = argument === undefined ? null : checkExpression(scope, argument.value, null);
    const zipf = checked === null ? null : numberOf(checked);
    if (zipf !== null && zipf >= 0 && node.arguments.length === 1) return { by: [], zipf };
    if (checked !== null || argument === undefined) scope.program.diagnostics.report(problem.zipfExponent, node.span, {});
    return null;
  }
  const factors = factorsOf(node).map((factor): WeightFactor | null => {
    const checked = checkExpression(scope, factor, null);
    const weight = checked === null ? null : toFloat(scope.program, checked);
    if (weight === null) return null;
    if (!readsCandidate(weight) && weight.op !== "literal") {
      scope.program.diagnostics.report(problem.weightWithoutCandidate, factor.span, {});
      return null;
    }
    if (!readsOthers(weight)) return { kind: "candidate", weight };
    if (isFiniteOfBoth(weight)) return { kind: "mixed", weight };
    scope.program.diagnostics.report(problem.weightNotIndexable, factor.span, {});
    return null;
  });
  return factors.every((f) => f !== null) ? { by: factors, zipf: null } : null;
}

function factorsOf(node: ast.Expression): readonly ast.Expression[] {
  return node.kind === "binary" && node.operator === "*" ? [...factorsOf(node.left), ...factorsOf(node.right)] : [node];
}

/** Null: no lookup; undefined: it is wrong (reported). */
function lookup(scope: Scope, chooser: ast.Chooser & { form: "first" }): ReferenceChoice["first"] | undefined {
  const order = checkExpression(scope, chooser.order, null);
  if (order === null) return undefined;
  if (readsCandidate(order) && !readsOthers(order)) return { order, descending: chooser.descending };
  scope.program.diagnostics.report(problem.orderOfOthers, chooser.order.span, {});
  return undefined;
}
