/** Checks of a row as constraints of its table, where SQL can say them. */
import type { Expr } from "../../model/expression.ts";
import { holds } from "../../model/walk.ts";
import { SqlPrinter } from "../sql/printer.ts";
import { RowScope, Rows } from "../sql/rows.ts";
import type { Layout } from "./dialect.ts";
import type { Check, Table } from "./tables.ts";

export type RowCheck =
  | { readonly check: Check; readonly sql: string }
  /** Why it is no constraint, in words that follow the check's text. */
  | { readonly check: Check; readonly obstacle: string };

export function rowChecks(layout: Layout, table: Table): readonly RowCheck[] {
  return table.checks.map((check) => {
    const row = new RowScope(table.entity, null);
    const printer = new SqlPrinter(new Rows(layout, row));
    const { sql } = printer.condition(check.condition);
    const [obstacle] = hasAggregate(check.condition) ? ["reads other rows"] : printer.obstacles;
    if (obstacle !== undefined) return { check, obstacle };
    const refusal = layout.dialect.printers.checkObstacle(row.columnsRead, table);
    return refusal === null ? { check, sql } : { check, obstacle: refusal };
  });
}

const hasAggregate = (e: Expr): boolean => holds(e, (x) => x.op === "aggregate");
