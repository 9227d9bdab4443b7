/** Reductions: aggregates over rows of another wave, one number for each row that they belong to. */
import { unitsPerOne } from "../../model/type.ts";
import type { AggregateExpr } from "../../model/expression.ts";
import { contextOf, type Context } from "./context.ts";
import { operand } from "./expression.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import type { ModuleBuilder, Reduction } from "./module-builder.ts";
import { camel, columnKey } from "./names.ts";
import { passOfExistence, passOfExpression, passOfField } from "./passes.ts";
import type { RowScope } from "./row-scope.ts";
import { nullOf } from "./value.ts";

/** Adds a row in the making to the reductions over its entity that are filled while rows are written. */
export function gather(scope: RowScope, module: ModuleBuilder): void {
  for (const reduction of module.reductionsOver(scope.entity.index)) {
    const { e } = reduction;
    const items = { self: scope, items: [scope] };
    const field = e.way.way === "referring" ? e.way.field : null;
    const pass = Math.max(
      passOfExistence(scope),
      ...[e.where, e.value].map((x) => (x === null ? 0 : passOfExpression(x, items))),
      field === null ? 0 : passOfField(scope, field),
    );
    const ctx: Context = { ...contextOf(scope, pass), items: [{ at: "scope", scope }] };
    const at = belongsTo(reduction, scope, pass);
    if (at === null) continue;
    const nullable = field !== null && scope.entity.fields[field]!.nullable;
    const tests = [...(nullable ? [`${at} >= 0`] : []), ...(e.where === null ? [] : [operand(e.where, ctx)])];
    const line = accumulate(reduction, scope.fn.run("gathered"), at, e.value === null ? "1" : operand(e.value, ctx));
    scope.statement(pass, tests.length === 0 ? line : `if (${tests.join(" && ")}) ${line}`);
  }
}

/** Code of the row that a row of the reduction's entity counts for; null where it counts for none. */
function belongsTo(reduction: Reduction, scope: RowScope, pass: number): string | null {
  const { way } = reduction.e;
  if (way.way === "all") return "0";
  if (way.way === "referring") return scope.fieldCode(way.field, pass);
  let owner: RowScope | null = scope;
  while (owner !== null && owner.entity.index !== way.of.entity) owner = owner.owner;
  return owner?.ordinal ?? null;
}

function accumulate(reduction: Reduction, store: string, at: string, value: string): string {
  const target = `${store}.${reduction.name}[${at}]`;
  const { e } = reduction;
  switch (e.fn) {
    case "count":
      return `${target}! += 1;`;
    case "sum":
      return `${target}! += ${value};`;
    case "avg":
    case "share":
      return `{ ${target}! += ${e.value?.type.kind === "bool" ? `Number(${value})` : value}; ${store}.${reduction.name}Rows[${at}]! += 1; }`;
    case "min":
      return `if (!(${target}! <= ${value})) ${target} = ${value};`;
    case "max":
      return `if (!(${target}! >= ${value})) ${target} = ${value};`;
    case "any":
      return e.value === null ? `${target} = 1;` : `if (${value}) ${target} = 1;`;
    case "all":
      return `if (!${value}) ${target} = 0;`;
    case "first":
    case "last":
      throw new Error("first and last over another wave are refused by the plan");
  }
}

/** The arrays of a reduction, with their sizes and starting values. */
export function reductionArrays(
  reduction: Reduction,
  fn: FunctionBuilder,
): readonly { readonly name: string; readonly code: string }[] {
  const { e, name } = reduction;
  const size = reduction.target === null ? "1" : fn.run(camel(`${fn.module.model.entities[reduction.target]!.name}_rows`));
  const start = e.fn === "all" ? ".fill(1)" : (e.fn === "min" || e.fn === "max") && nullOf(e.type) === "NaN" ? ".fill(NaN)" : "";
  const arrays = [{ name, code: `new Float64Array(${size})${start}` }];
  if (e.fn === "avg" || e.fn === "share") arrays.push({ name: `${name}Rows`, code: `new Float64Array(${size})` });
  return arrays;
}

/** The value of a reduction for the row at an ordinal. */
export function reductionCode(reduction: Reduction, store: string, ordinal: string): string {
  const { e, name } = reduction;
  const cell = `${store}.${name}[${ordinal}]!`;
  if (e.fn === "any" || e.fn === "all") return `${cell} === 1`;
  if (e.fn === "avg" || e.fn === "share") {
    const scale = e.value?.type.kind === "decimal" ? ` / ${unitsPerOne(e.value.type)}` : "";
    return `${cell} / ${store}.${name}Rows[${ordinal}]!${scale}`;
  }
  return cell;
}

/** The function that fills a reduction from columns in memory. */
export function staticReductionLines(reduction: Reduction, module: ModuleBuilder, fn: FunctionBuilder): readonly string[] {
  const { e } = reduction;
  const over = module.model.entities[e.entity]!;
  const row = camel(over.name);
  fn.names.take(row);
  const item = { at: "column", entity: e.entity, ordinal: row, nullable: false } as const;
  const ctx: Context = { fn, self: item, candidate: null, items: [item], subject: null, pass: 0 };
  const arrays = reductionArrays(reduction, fn);
  const field = e.way.way === "referring" ? e.way.field : null;
  const at = field === null ? "0" : `${fn.run(module.columns(over))}.${columnKey(over, over.fields[field]!)}[${row}]!`;
  const tests = [
    ...(field !== null && over.fields[field]!.nullable ? [`${at} >= 0`] : []),
    ...(e.where === null ? [] : [operand(e.where, ctx)]),
  ];
  const line = accumulate(reduction, "filled", at, e.value === null ? "1" : operand(e.value, ctx));
  const rows = fn.run(camel(`${over.name}_rows`));
  return [
    ...fn.opening,
    `const filled = { ${arrays.map((a) => `${a.name}: ${a.code}`).join(", ")} };`,
    `for (let ${row} = 0; ${row} < ${rows}; ${row}++) {`,
    tests.length === 0 ? line : `if (${tests.join(" && ")}) ${line}`,
    "}",
    "return filled;",
  ];
}

/** The aggregates of an expression's rule that belong to other waves. */
export function isReduction(e: AggregateExpr): boolean {
  return e.way.way !== "below";
}
