/** Reductions: aggregates over rows of another wave, one number for each row that they belong to. */
import { unitsPerOne } from "../../model/type.ts";
import type { AggregateExpr } from "../../model/expression.ts";
import { contextOf, fieldValue, type Context } from "./context.ts";
import { operand } from "./expression.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import type { ModuleBuilder, Reduction } from "./module-builder.ts";
import { camel } from "./names.ts";
import { momentCode } from "./moments.ts";
import { passOfExistence, passOfExpression, passOfField } from "./passes.ts";
import { birthsOf } from "./populations.ts";
import type { RowScope } from "./row-scope.ts";
import { asCode, nullOf } from "./value.ts";

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
    const line = accumulate(
      reduction,
      scope.fn.run("gathered"),
      at,
      e.value === null ? "1" : operand(e.value, ctx),
      momentCode(scope, pass) ?? "0",
    );
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

function accumulate(reduction: Reduction, store: string, at: string, value: string, moment: string): string {
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
    case "last": {
      // Rows of one moment, and those without any, in the order in which they stand.
      const best = `${store}.${reduction.name}Moments[${at}]`;
      const isOther = e.fn === "first" ? ">=" : "<";
      const kept = e.value?.type.kind === "bool" ? `Number(${value})` : value;
      return `if (!(${moment} ${isOther} ${best}!)) { ${target} = ${kept}; ${best} = ${moment}; }`;
    }
  }
}

/** The arrays of a reduction, with their sizes and starting values. */
export function reductionArrays(
  reduction: Reduction,
  fn: FunctionBuilder,
): readonly { readonly name: string; readonly code: string }[] {
  const { e, name } = reduction;
  const size = sizeOf(reduction, fn);
  const isFound = ["min", "max", "first", "last"].includes(e.fn);
  const start = e.fn === "all" ? ".fill(1)" : isFound ? ".fill(NaN)" : "";
  const arrays = [{ name, code: `new Float64Array(${size})${start}` }];
  if (e.fn === "avg" || e.fn === "share") arrays.push({ name: `${name}Rows`, code: `new Float64Array(${size})` });
  if (e.fn === "first" || e.fn === "last") arrays.push({ name: `${name}Moments`, code: `new Float64Array(${size}).fill(NaN)` });
  return arrays;
}

/** How many rows there are that each has a value of the reduction. */
const sizeOf = (reduction: Reduction, fn: FunctionBuilder): string =>
  reduction.target === null ? "1" : fn.run(camel(`${fn.module.model.entities[reduction.target]!.name}_rows`));

const perUnit = (e: AggregateExpr): string => (e.value?.type.kind === "decimal" ? ` / ${unitsPerOne(e.value.type)}` : "");

/** The value of a reduction for the row at an ordinal. */
export function reductionCode(reduction: Reduction, store: string, ordinal: string): string {
  const { e, name } = reduction;
  const cell = `${store}.${name}[${ordinal}]!`;
  switch (e.fn) {
    case "any":
    case "all":
      return `${cell} === 1`;
    case "avg":
    case "share":
      return `${cell} / ${store}.${name}Rows[${ordinal}]!${perUnit(e)}`;
    case "first":
    case "last":
      if (e.type.kind === "bool") return `(${cell} >= 0 ? ${cell} === 1 : null)`;
      return nullOf(e.type) === "NaN" ? cell : `(${cell} >= 0 ? ${cell} : -1)`;
    case "min":
    case "max":
      // Numbers are gathered; what is counted from 0 has another null.
      return nullOf(e.type) === "NaN" ? cell : `(${cell} >= 0 ? ${cell} : -1)`;
    case "count":
    case "sum":
      return cell;
  }
}

/** The value as of a moment (in seconds) for the row at an ordinal. */
export function growingCode(reduction: Reduction, store: string, ordinal: string, moment: string): string {
  const { e } = reduction;
  const at = `${ordinal}, ${moment}`;
  switch (e.fn) {
    case "any":
      return `${store}.sum(${at}) > 0`;
    case "all":
      return `${store}.sum(${at}) === ${store}.rows(${at})`;
    case "avg":
    case "share":
      return `${store}.mean(${at})${perUnit(e)}`;
    case "min":
    case "max":
      return `${store}.at(${at}, ${nullOf(e.type)})`;
    case "count":
    case "sum":
    case "first":
    case "last":
      return `${store}.sum(${at})`;
  }
}

/** The function that fills a reduction from columns in memory. */
export function columnReductionLines(reduction: Reduction, module: ModuleBuilder, fn: FunctionBuilder): readonly string[] {
  const { e } = reduction;
  const over = module.model.entities[e.entity]!;
  const row = fn.names.take(camel(over.name), "row");
  const item = { at: "column", entity: e.entity, ordinal: row, nullable: false } as const;
  const ctx: Context = { fn, self: item, candidate: null, items: [item], subject: null, pass: 0 };
  const field = e.way.way === "referring" ? e.way.field : null;
  const at = field === null ? "0" : asCode(fieldValue(item, field, ctx));
  const births = birthsOf(over, row, fn);
  const isGrowing = reduction.way === "as of";
  const tests = [
    ...(isGrowing ? [] : births.map((birth) => `${birth} < ${fn.run("periodEnd")}`)),
    ...(field !== null && over.fields[field]!.nullable ? [`${at} >= 0`] : []),
    ...(e.where === null ? [] : [operand(e.where, ctx)]),
  ];
  const given = e.value === null ? "1" : operand(e.value, ctx);
  const value = e.value?.type.kind === "bool" ? `Number(${given})` : given;
  const birth = births.length === 1 ? births[0]! : `Math.max(${births.join(", ")})`;
  const line = isGrowing
    ? `filled.add(${at}, ${birth}, ${value});`
    : accumulate(reduction, "filled", at, given, births.length === 0 ? "0" : birth);
  const rows = fn.run(camel(`${over.name}_rows`));
  const size = sizeOf(reduction, fn);
  const sums = (): string => `new ${module.runtime("GrowingSums")}(${rows}, ${size})`;
  const extremes = (): string => `new ${module.runtime("GrowingExtremes")}(${rows}, ${size}, ${e.fn === "max" ? 1 : -1})`;
  const arrays = (): string =>
    `{ ${reductionArrays(reduction, fn)
      .map((a) => `${a.name}: ${a.code}`)
      .join(", ")} }`;
  return [
    ...fn.opening,
    `const filled = ${isGrowing ? (e.fn === "min" || e.fn === "max" ? extremes() : sums()) : arrays()};`,
    `for (let ${row} = 0; ${row} < ${rows}; ${row}++) {`,
    tests.length === 0 ? line : `if (${tests.join(" && ")}) ${line}`,
    "}",
    `return filled${isGrowing ? ".settle()" : ""};`,
  ];
}
