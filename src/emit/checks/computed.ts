/** Columns that follow from other columns: computed again from what the tables hold, and compared. */
import type { Expr, FieldExpr, RowRef } from "../../model/expression.ts";
import type { EntityModel, FieldModel } from "../../model/model.ts";
import { holds } from "../../model/walk.ts";
import { perPopulations } from "../../plan/waves.ts";
import type { Layout } from "../ddl/dialect.ts";
import { identifier } from "../ddl/identifiers.ts";
import type { Table } from "../ddl/tables.ts";
import { asFloat } from "../sql/conversion.ts";
import { at, joined, level } from "../sql/fragment.ts";
import { SqlPrinter } from "../sql/printer.ts";
import { RowScope, Rows } from "../sql/rows.ts";
import { counting, type CheckQuery } from "./check-query.ts";
import { comparisonOf, type Comparison } from "./exactness.ts";
import { storedRule, type StoredRule } from "./stored-rule.ts";

/** Relative to the value, and absolute below 1. */
const tolerance = "1E-9";

/** Characters of a computation beyond which nobody would read the query. */
const longest = 2_500;

/** What the head of a script says about the tolerance of these checks. */
export const toleranceNote =
  "`but for rounding`: floats may differ by a billionth, and what is rounded from floats by half of its last place more.";
const butForRounding = ", but for rounding";

export const isTolerant = (check: CheckQuery): boolean => check.name.endsWith(butForRounding);

/** One check for each column of the table that can be computed again. */
export function computedChecks(layout: Layout, table: Table): readonly CheckQuery[] {
  const { entity } = table;
  return entity.fields.flatMap((field) => {
    if (field.hidden || field.columns.length === 0 || field.value.by !== "rule") return [];
    const query = field.value.rule.op === "split" ? partsQuery(layout, entity, field) : fieldQuery(layout, entity, field);
    return query === null ? [] : [query];
  });
}

function fieldQuery(layout: Layout, entity: EntityModel, field: FieldModel): CheckQuery | null {
  const stored = storedRule(layout.model, entity, field);
  if (stored === null || stored.rule.op === "literal") return null;
  const name = `${entity.table}: ${field.name} is as computed`;
  return query(layout, entity, name, ownValue(entity, field), stored);
}

/** The parts of what is split, summed up. */
function partsQuery(layout: Layout, entity: EntityModel, field: FieldModel): CheckQuery | null {
  const [population, second] = perPopulations(entity);
  if (field.value.by !== "rule" || population === undefined || second !== undefined) return null;
  const { rule } = field.value;
  if (rule.op !== "split") return null;
  const item: RowRef = { row: "item", depth: 0, entity: entity.index };
  const sum: Expr = {
    op: "aggregate",
    fn: "sum",
    entity: entity.index,
    way: { way: "below", of: { row: "owner", of: self(entity), entity: population.owner, population: null } },
    where: null,
    value: { ...ownValue(entity, field), of: item },
    type: field.type,
    nullable: false,
    span: field.span,
  };
  const total = storedRule(layout.model, entity, { ...field, value: { by: "rule", rule: rule.total } });
  return total === null ? null : query(layout, entity, `${entity.table}: the parts of ${field.name} make the whole`, sum, total);
}

const changesCase = (e: Expr): boolean => holds(e, (x) => x.op === "call" && (x.fn === "lower" || x.fn === "upper"));

const self = (entity: EntityModel): RowRef => ({ row: "self", entity: entity.index });

function ownValue(entity: EntityModel, field: FieldModel): FieldExpr {
  const { type, nullable, span } = field;
  return { op: "field", of: self(entity), field: field.index, type, nullable, span };
}

/** Null where SQL cannot say it. */
function query(layout: Layout, entity: EntityModel, name: string, value: Expr, rule: StoredRule): CheckQuery | null {
  const rows = new Rows(layout, null);
  const scope = new RowScope(entity, rows.freshAlias("t"));
  const printer = new SqlPrinter(rows.about(scope));
  const isReference = value.type.kind === "row";
  const comparison = isReference ? null : comparisonOf(rule.rule, value.type);
  if (comparison === null && !isReference) return null;
  if (printer.forms.casedLetters === "ascii" && changesCase(rule.rule)) return null;
  const conditions = rule.conditions.map((condition) => printer.condition(condition));
  const from = (): string =>
    [`FROM ${identifier(layout.dialect.identifiers, entity.table)} AS ${scope.alias ?? ""}`, ...scope.joins].join("\n  ");
  if (comparison === null) {
    const same: Expr = { op: "eq", left: value, right: rule.rule, type: { kind: "bool" }, nullable: false, span: value.span };
    const differs = { sql: `NOT ${at(printer.condition(same), level.primary)}`, level: level.not };
    if (rule.mayBeMissing || printer.obstacles.length > 0) return null;
    return counting(layout, name, `${from()}\nWHERE ${joined([...conditions, differs], "AND").sql}`);
  }
  const { stored, computed } = sides(printer, value, comparison);
  if (printer.obstacles.length > 0 || computed.length > longest) return null;
  const where = conditions.length === 0 ? "" : `\n  WHERE ${joined(conditions, "AND").sql}`;
  const both = `SELECT ${stored} AS actual, ${computed} AS expected\n  ${from()}${where}`;
  return counting(
    layout,
    comparison.how === "exact" ? name : name + butForRounding,
    `FROM (${both}) AS compared\nWHERE ${differs(comparison, rule.mayBeMissing)}`,
  );
}

/** What the column holds and what is computed, in one form. */
function sides(printer: SqlPrinter, value: Expr, { how, computed }: Comparison): { stored: string; computed: string } {
  if (how === "near") return { stored: asFloat(printer, value).sql, computed: asFloat(printer, computed).sql };
  const isText = value.type.kind === "text" || value.type.kind === "char";
  const { sql } = printer.value(computed);
  const asLoaded = isText && value.nullable && printer.forms.emptyTextsLoad === "null" ? `NULLIF(${sql}, '')` : sql;
  return { stored: printer.value(value).sql, computed: asLoaded };
}

function differs(comparison: Comparison, mayBeMissing: boolean): string {
  const values =
    comparison.how === "exact"
      ? "actual <> expected"
      : `ABS(actual - expected) > ${allowed(comparison.half)} + ${tolerance} * ABS(expected)`;
  const unexpected = "actual IS NOT NULL AND expected IS NULL";
  const missing = "actual IS NULL AND expected IS NOT NULL";
  return [values, unexpected, ...(mayBeMissing ? [] : [missing])].join("\n  OR ");
}

const allowed = (half: number): string => (half === 0 ? tolerance : (half * (1 + 1e-9)).toFixed(12));
