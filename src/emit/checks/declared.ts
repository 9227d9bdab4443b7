/** Checks that the schema declares: of rows, of the whole, and statistical ones. */
import type { Expr } from "../../model/expression.ts";
import type { CheckModel, EntityModel } from "../../model/model.ts";
import type { Layout } from "../ddl/dialect.ts";
import { identifier } from "../ddl/identifiers.ts";
import { oneLine } from "../ddl/plain-printers.ts";
import type { Table } from "../ddl/tables.ts";
import { at, level } from "../sql/fragment.ts";
import { SqlPrinter } from "../sql/printer.ts";
import { RowScope, Rows } from "../sql/rows.ts";
import { aboutQuery } from "./about.ts";
import { counting, holding, type CheckQuery, type UnsaidCheck } from "./check-query.ts";

/** The checks of a table's rows, each after the row's own values and those of the rows it refers to. */
export function tableChecks(layout: Layout, table: Table): readonly (CheckQuery | UnsaidCheck)[] {
  return table.checks.map((check) => {
    const name = `${table.name}: ${check.label ?? oneLine(check.text)}`;
    return rowQuery(layout, table.entity, name, check.condition);
  });
}

/** Checks that stand beside the entities. */
export function schemaCheck(layout: Layout, check: CheckModel): CheckQuery | UnsaidCheck {
  const entity = check.entity === null ? null : layout.model.entities[check.entity];
  const name = check.label ?? (entity == null ? "" : `${entity.name}: `) + oneLine(check.text);
  if (check.about !== null) {
    if (entity != null) return { name, obstacle: "is statistical, but about single rows" };
    return aboutQuery(layout, name, check.about);
  }
  if (entity != null) return rowQuery(layout, entity, name, check.condition);
  const printer = new SqlPrinter(new Rows(layout, null));
  const { sql } = printer.condition(check.condition);
  const [obstacle] = printer.obstacles;
  return obstacle === undefined ? holding(layout, name, sql, "") : { name, obstacle };
}

/** Why no query can say a condition of the entity's rows; null if one can. */
export function queryObstacle(layout: Layout, entity: EntityModel, condition: Expr): string | null {
  const query = rowQuery(layout, entity, "", condition);
  return "obstacle" in query ? query.obstacle : null;
}

function rowQuery(layout: Layout, entity: EntityModel, name: string, condition: Expr): CheckQuery | UnsaidCheck {
  if (entity.hidden) return { name, obstacle: `reads \`${entity.name}\`, which is no table` };
  const rows = new Rows(layout, null);
  const scope = new RowScope(entity, rows.freshAlias("t"));
  const printer = new SqlPrinter(rows.about(scope));
  const holds = printer.condition(condition);
  const [obstacle] = printer.obstacles;
  if (obstacle !== undefined) return { name, obstacle };
  const from = [`FROM ${identifier(layout.dialect.identifiers, entity.table)} AS ${scope.alias ?? ""}`, ...scope.joins];
  return counting(layout, name, `${from.join("\n  ")}\nWHERE NOT ${at(holds, level.primary)}`);
}
