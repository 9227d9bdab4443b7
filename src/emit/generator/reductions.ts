/** Reductions: aggregates over rows of another wave, one number for each row that they belong to. */
import type { AggregateExpr } from "../../model/expression.ts";
import { rowsTaken } from "../../plan/reductions.ts";
import { contextOf, fieldValue, type Context } from "./context.ts";
import { expression, operand } from "./expression.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import type { ModuleBuilder, Reduction } from "./module-builder.ts";
import { camel } from "./names.ts";
import { momentCode } from "./moments.ts";
import { passOfExistence, passOfExpression, passOfField } from "./passes.ts";
import { birthsOf } from "./births.ts";
import { ownerOf, rowsOf } from "./populations.ts";
import { asNumber, gatheredInOrder, gatherInOrder, orderCodes, perUnit, rowsInOrder, valuesOf } from "./ordered.ts";
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
      ...[e.where, e.value, ...(reduction.groups?.item ?? []), ...valuesOf(reduction)].map((x) =>
        x === null ? 0 : passOfExpression(x, items),
      ),
      field === null ? 0 : passOfField(scope, field),
    );
    const ctx: Context = { ...contextOf(scope, pass), items: [{ at: "scope", scope }] };
    const owner = belongsTo(reduction, scope, pass);
    if (owner === null) continue;
    const nullable = field !== null && scope.entity.fields[field]!.nullable;
    const taken = rowsTaken(e);
    const tests = [...(nullable ? [`${owner} >= 0`] : []), ...(taken === null ? [] : [operand(taken, ctx)])];
    const group = groupCode(reduction, `${scope.fn.run("gathered")}.`, owner, ctx);
    const isTested = group !== null && tests.length > 0;
    const at = group === null ? owner : isTested ? scope.fn.names.take("group") : scope.shared("group", group, pass);
    const given = e.value === null ? "1" : operand(e.value, ctx);
    const store = scope.fn.run("gathered");
    const line =
      reduction.orders.length > 0
        ? gatherInOrder(reduction, `${store}.${reduction.name}`, at, given, "0", ctx)
        : accumulate(reduction, store, at, given, momentCode(scope, pass) ?? "0");
    const whole = isTested ? `{ const ${at} = ${group}; ${line} }` : line;
    scope.statement(pass, tests.length === 0 ? whole : `if (${tests.join(" && ")}) ${whole}`);
  }
}

/** Code of the group that a row belongs to; null where rows are not told apart by values. */
function groupCode({ groups }: Reduction, store: string, owner: string, ctx: Context): string | null {
  if (groups === null) return null;
  const values = [...(groups.way.way === "all" ? [] : [owner]), ...groups.item.map((x) => expression(x, ctx))];
  return `${store}${groups.name}.of(${values.join(", ")})`;
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
  const { e } = reduction;
  const read = (what: string): string => cellCode(reduction, store, what, at);
  const put = (what: string, given: string): string =>
    reduction.groups === null
      ? `${store}.${reduction.name}${what}[${at}] = ${given};`
      : `${store}.${reduction.name}${what}.put(${at}, ${given});`;
  const add = (what: string, given: string): string =>
    reduction.groups === null ? `${read(what)} += ${given};` : put(what, `${read(what)} + ${given}`);
  const number = asNumber(e, value);
  const once = (lines: readonly string[]): string => (lines.length === 1 ? lines[0]! : `{ ${lines.join(" ")} }`);
  switch (e.fn) {
    case "count":
      return add("", "1");
    case "sum":
      return add("", value);
    case "avg":
    case "share":
      return once([add("", number), add("Rows", "1")]);
    case "min":
      return `if (!(${read("")} <= ${value})) ${put("", value)}`;
    case "max":
      return `if (!(${read("")} >= ${value})) ${put("", value)}`;
    case "any":
      return e.value === null ? put("", "1") : `if (${value}) ${put("", "1")}`;
    case "all":
      return `if (!${value}) ${put("", "0")}`;
    case "first":
    case "last": {
      // Rows of one moment, and those without any, in the order in which they stand.
      const isOther = e.fn === "first" ? ">=" : "<";
      return `if (!(${moment} ${isOther} ${read("Moments")})) ${once([put("", number), put("Moments", moment)])}`;
    }
  }
}

/** The code of a number of a reduction, for the row at an ordinal or the group. */
const cellCode = ({ name, groups }: Reduction, store: string, what: string, at: string): string =>
  groups === null ? `${store}.${name}${what}[${at}]!` : `${store}.${name}${what}.at(${at})`;

/** The arrays of a reduction, with their sizes and starting values. */
export function reductionArrays(
  reduction: Reduction,
  fn: FunctionBuilder,
): readonly { readonly name: string; readonly code: string }[] {
  const { e, name, groups } = reduction;
  if (reduction.orders.length > 0) return gatheredInOrder(reduction, fn);
  if (groups !== null) return groupedArrays(reduction, fn);
  const size = sizeOf(reduction, fn);
  const isFound = ["min", "max", "first", "last"].includes(e.fn);
  const start = e.fn === "all" ? ".fill(1)" : isFound ? ".fill(NaN)" : "";
  const arrays = [{ name, code: `new Float64Array(${size})${start}` }];
  if (e.fn === "avg" || e.fn === "share") arrays.push({ name: `${name}Rows`, code: `new Float64Array(${size})` });
  if (e.fn === "first" || e.fn === "last") arrays.push({ name: `${name}Moments`, code: `new Float64Array(${size}).fill(NaN)` });
  return arrays;
}

/** The numbers of a reduction by groups, and the groups. */
function groupedArrays(
  { e, name, groups }: Reduction,
  fn: FunctionBuilder,
): readonly { readonly name: string; readonly code: string }[] {
  const start = e.fn === "all" ? "1" : ["min", "max", "first", "last"].includes(e.fn) ? "NaN" : "0";
  const numbers = (none: string): string => `new ${fn.module.runtime("GroupedNumbers")}(${none})`;
  const arrays = [
    { name: groups!.name, code: `new ${fn.module.runtime("ValueGroups")}()` },
    { name, code: numbers(start) },
  ];
  if (e.fn === "avg" || e.fn === "share") arrays.push({ name: `${name}Rows`, code: numbers("0") });
  if (e.fn === "first" || e.fn === "last") arrays.push({ name: `${name}Moments`, code: numbers("NaN") });
  return arrays;
}

/** How many rows there are that each has a value of the reduction. */
const sizeOf = (reduction: Reduction, fn: FunctionBuilder): string =>
  reduction.target === null ? "1" : rowsOf(fn.module.model.entities[reduction.target]!, fn);

/** The value of a reduction for the row at an ordinal. */
export function reductionCode(reduction: Reduction, store: string, ordinal: string): string {
  const { e } = reduction;
  const cell = cellCode(reduction, store, "", ordinal);
  switch (e.fn) {
    case "any":
    case "all":
      return `${cell} === 1`;
    case "avg":
    case "share":
      return `${cell} / ${cellCode(reduction, store, "Rows", ordinal)}${perUnit(e)}`;
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

/** Code of the row in memory that a row of an aggregate counts for: the one it refers to, or its owner; -1 for none, where `nullable`. */
export function rowOf(e: AggregateExpr, row: string, fn: FunctionBuilder): { readonly code: string; readonly nullable: boolean } {
  const { entities } = fn.module.model;
  const over = entities[e.entity]!;
  if (e.way.way === "all") return { code: "0", nullable: false };
  if (e.way.way === "below") return ownerOf(over, entities[e.way.of.entity]!, row, fn);
  const item = { at: "column", entity: over.index, ordinal: row, nullable: false } as const;
  const ctx: Context = { fn, self: item, candidate: null, items: [item], subject: null, pass: 0 };
  return { code: asCode(fieldValue(item, e.way.field, ctx)), nullable: over.fields[e.way.field]!.nullable };
}

/** The function that fills a reduction from columns in memory. */
export function columnReductionLines(reduction: Reduction, module: ModuleBuilder, fn: FunctionBuilder): readonly string[] {
  const { e } = reduction;
  const over = module.model.entities[e.entity]!;
  const row = fn.names.take(camel(over.name), "row");
  const item = { at: "column", entity: e.entity, ordinal: row, nullable: false } as const;
  const ctx: Context = { fn, self: item, candidate: null, items: [item], subject: null, pass: 0 };
  const { code: owner, nullable } = rowOf(e, row, fn);
  const group = groupCode(reduction, reduction.orders.length > 0 ? "" : "filled.", owner, ctx);
  const at = group === null ? owner : fn.names.take("group");
  const births = birthsOf(over, row, fn);
  const isOrdered = reduction.orders.length > 0;
  const taken = rowsTaken(e);
  const tests = [
    ...(reduction.way === "as of" ? [] : births.map((birth) => `${birth} < ${fn.run("periodEnd")}`)),
    ...(nullable ? [`${owner} >= 0`] : []),
    ...(taken === null ? [] : [operand(taken, ctx)]),
  ];
  const given = e.value === null ? "1" : operand(e.value, ctx);
  const birth = births.length === 1 ? births[0]! : `Math.max(${births.join(", ")})`;
  const added = isOrdered
    ? `filled.add(${[at, asNumber(e, given), ...orderCodes(reduction, birth, ctx)].join(", ")});`
    : accumulate(reduction, "filled", at, given, births.length === 0 ? "0" : birth);
  const line = group === null ? added : `{ const ${at} = ${group}; ${added} }`;
  const rows = rowsOf(over, fn);
  // There are no more groups than rows; the last of them stays empty.
  const size = group === null ? sizeOf(reduction, fn) : `${rows} + 1`;
  const arrays = (): string =>
    `{ ${reductionArrays(reduction, fn)
      .map((a) => `${a.name}: ${a.code}`)
      .join(", ")} }`;
  return [
    ...fn.opening,
    ...(isOrdered && group !== null ? [`const groups = new ${module.runtime("ValueGroups")}(${rows});`] : []),
    `const filled = ${isOrdered ? rowsInOrder(reduction, rows, size, module) : arrays()};`,
    `for (let ${row} = 0; ${row} < ${rows}; ${row}++) {`,
    tests.length === 0 ? line : `if (${tests.join(" && ")}) ${line}`,
    "}",
    isOrdered && group !== null ? "return { filled: filled.settle(), groups };" : `return filled${isOrdered ? ".settle()" : ""};`,
  ];
}
