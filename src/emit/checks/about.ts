/**
 * Statistical checks: what is measured lies about where it is expected if the difference is at most 2% of the expected value,
 * or at most five standard errors of what is measured (which a sample of its size leaves about once in two million times).
 * The standard error is that of a share, a count (as of a Poisson number), an average or a sum of independent rows; anything
 * computed from several aggregates has none here, and 5% instead of 2%.
 */
import type { AggregateExpr, Expr } from "../../model/expression.ts";
import type { Layout } from "../ddl/dialect.ts";
import { asFloat } from "../sql/conversion.ts";
import { at, level } from "../sql/fragment.ts";
import { SqlPrinter } from "../sql/printer.ts";
import { Rows } from "../sql/rows.ts";
import { holding, type CheckQuery, type UnsaidCheck } from "./check-query.ts";

/** Relative tolerances in hundredths, with and without a standard error. */
const withError = "0.02";
const withoutError = "0.05";

export function aboutQuery(
  layout: Layout,
  name: string,
  about: { readonly measured: Expr; readonly expected: Expr },
): CheckQuery | UnsaidCheck {
  const printer = new SqlPrinter(new Rows(layout, null));
  const measured = asFloat(printer, about.measured).sql;
  const expected = asFloat(printer, about.expected).sql;
  const aggregate = aggregateOf(about.measured);
  const variance = aggregate === null ? null : varianceOf(printer, aggregate);
  const [obstacle] = printer.obstacles;
  if (obstacle !== undefined) return { name, obstacle };
  const difference = "ABS(measured - expected)";
  const relative = `${difference} <= ${variance === null ? withoutError : withError} * ABS(expected)`;
  const condition = variance === null ? relative : `${relative} OR ${difference} <= 5 * SQRT(variance)`;
  const figures = [
    `${measured} AS measured`,
    `${expected} AS expected`,
    ...(variance === null ? [] : [`${variance} AS variance`]),
  ];
  return holding(layout, name, condition, `FROM (SELECT ${figures.join(",\n  ")}) AS figures`);
}

/** The aggregate that is measured, if it is one alone. */
function aggregateOf(e: Expr): AggregateExpr | null {
  return e.op === "aggregate" ? e : e.op === "convert" ? aggregateOf(e.arg) : null;
}

/** The variance of what an aggregate measures, never negative; null where nothing is known. */
function varianceOf(printer: SqlPrinter, e: AggregateExpr): string | null {
  const aggregate = (fn: AggregateExpr["fn"], value: Expr | null): Expr => ({
    ...e,
    fn,
    value,
    type: fn === "count" ? { kind: "bigint" } : { kind: "float" },
  });
  const sql = (x: Expr): string => at(asFloat(printer, x), level.product);
  const rows = sql(aggregate("count", null));
  switch (e.fn) {
    case "count":
      return rows;
    case "share": {
      const share = sql(aggregate("share", e.value));
      return `${share} * (1 - ${share}) / NULLIF(${rows}, 0)`;
    }
    case "avg":
    case "sum": {
      if (e.value === null) return null;
      const value: Expr = { op: "convert", arg: e.value, type: { kind: "float" }, nullable: e.value.nullable, span: e.span };
      const square: Expr = {
        op: "mul",
        left: value,
        right: value,
        type: { kind: "float" },
        nullable: value.nullable,
        span: e.span,
      };
      const mean = sql(aggregate("avg", value));
      const spread = `ABS(${sql(aggregate("avg", square))} - ${mean} * ${mean})`;
      return e.fn === "avg" ? `${spread} / NULLIF(${rows}, 0)` : `${spread} * ${rows}`;
    }
    default:
      return null;
  }
}
