/** Aggregates as subqueries. */
import type { AggregateExpr, Expr, RowRef, Way } from "../../model/expression.ts";
import { holds } from "../../model/walk.ts";
import { identifier } from "../ddl/identifiers.ts";
import { isOrdered } from "./comparison.ts";
import { asFloat } from "./conversion.ts";
import { at, joined, level, primary, type Fragment } from "./fragment.ts";
import type { SqlPrinter } from "./printer.ts";
import { Obstacle, type OwnerStep, type RowScope } from "./rows.ts";

export function aggregate(printer: SqlPrinter, e: AggregateExpr): Fragment {
  const inner = printer.within(e.entity);
  if (inner === null) return printer.obstacle("counts rows of no entity");
  if (inner.scope.entity.hidden) return printer.obstacle(`reads \`${inner.scope.entity.name}\`, which is no table`);
  const conditions = wayConditions(printer, inner.printer, e);
  if (e.where !== null) conditions.push(inner.printer.condition(e.where));
  const query = (selected: string): string => `SELECT ${selected} ${sourceOf(inner.printer, inner.scope, conditions)}`;
  switch (e.fn) {
    case "any":
      if (e.value !== null) conditions.push(inner.printer.condition(e.value));
      return primary(`EXISTS (${query("1")})`);
    case "all":
      if (e.value !== null) conditions.push({ sql: `NOT ${at(inner.printer.condition(e.value), level.not)}`, level: level.not });
      return { sql: `NOT EXISTS (${query("1")})`, level: level.not };
    case "first":
    case "last":
      return printer.obstacle(`takes the ${e.fn} row`);
    default: {
      const { summary, of } = summaryOf(inner.printer, e);
      if (of === null) return primary(`(${query(summary)})`);
      // An aggregate of subqueries: some databases want their values first.
      if (e.value !== null && hasAggregate(e.value))
        return primary(`(SELECT ${around(summary, "v")} FROM (${query(`${of} AS v`)}) AS each_row)`);
      return primary(`(${query(around(summary, of))})`);
    }
  }
}

/** What is selected: `summary` with a value in place of `?`, or, without a value, as it is. */
function summaryOf(inner: SqlPrinter, e: AggregateExpr): { summary: string; of: string | null } {
  if (e.fn === "count") return { summary: "COUNT(*)", of: null };
  if (e.value === null) return { summary: inner.obstacle(`takes the ${e.fn} of nothing`).sql, of: null };
  switch (e.fn) {
    case "sum":
      return { summary: "COALESCE(SUM(?), 0)", of: inner.value(e.value).sql };
    case "share":
      return { summary: "AVG(?)", of: `CASE WHEN ${inner.condition(e.value).sql} THEN 1E0 ELSE 0E0 END` };
    case "avg":
      return { summary: "AVG(?)", of: asFloat(inner, e.value).sql };
    default:
      if (e.value.type.kind === "enum" && !isOrdered(inner, e.value.type.enum)) inner.obstacle("takes the extreme of labels");
      return { summary: `${e.fn.toUpperCase()}(?)`, of: inner.value(e.value).sql };
  }
}

const around = (summary: string, value: string): string => summary.replace("?", () => value);

const hasAggregate = (e: Expr): boolean => holds(e, (x) => x.op === "aggregate");

/** FROM, the joins that the aggregate's expressions asked for, and WHERE. Conditions are complete when this is called. */
function sourceOf(inner: SqlPrinter, scope: RowScope, conditions: readonly Fragment[]): string {
  const table = identifier(inner.rows.dialect.identifiers, scope.entity.table);
  const from = [`FROM ${table} AS ${scope.alias ?? ""}`, ...scope.joins].join(" ");
  return conditions.length === 0 ? from : `${from} WHERE ${joined(conditions, "AND").sql}`;
}

/** What ties the rows of the aggregate to the row that it is about. */
function wayConditions(outer: SqlPrinter, inner: SqlPrinter, e: AggregateExpr): Fragment[] {
  if (e.way.way === "all") return [];
  const item: RowRef = { row: "item", depth: 0, entity: e.entity };
  const ways = e.way.way === "referring" ? [referring(outer, item, e.way)] : below(outer, item, e.way.of.entity);
  const key = outer.rows.key(e.way.of);
  if (key instanceof Obstacle) return [outer.obstacle(key.reason)];
  const tests = ways.map((ref) => {
    const own = ref === null ? new Obstacle("counts rows in no way to them") : inner.rows.key(ref);
    if (own instanceof Obstacle) return outer.obstacle(own.reason);
    return joined(
      own.map((column, i): Fragment => ({ sql: `${column} = ${key[i] ?? "NULL"}`, level: level.compare })),
      "AND",
    );
  });
  return tests.length === 0 ? [outer.obstacle("counts rows in no way to them")] : [joined(tests, "OR")];
}

function referring(outer: SqlPrinter, item: RowRef, way: Extract<Way, { way: "referring" }>): RowRef | null {
  const field = outer.rows.model.entities[item.entity]?.fields[way.field];
  return field?.type.kind === "row" ? { row: "follow", of: item, field: way.field, entity: field.type.entity } : null;
}

/** The owners of the item, along each chain of populations that leads up to `owner`. */
function below(outer: SqlPrinter, item: RowRef, owner: number): readonly RowRef[] {
  const entity = outer.rows.model.entities[item.entity];
  if (entity === undefined) return [];
  return outer.rows.ownerChains(entity, owner).map((chain) => chain.reduce(ownerRef, item));
}

const ownerRef = (of: RowRef, step: OwnerStep): RowRef => ({
  row: "owner",
  of,
  entity: step.entity,
  population: step.population,
});
