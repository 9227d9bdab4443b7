/** Expressions of the model as SQL of a dialect. What SQL cannot say is collected as obstacles; the text is then of no use. */
import { powerOfTen } from "../../model/type.ts";
import type { CallExpr, CondExpr, Expr, FieldExpr, MatchExpr, RowRef, TextExpr } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import { aggregate } from "./aggregate.ts";
import { arithmetic } from "./arithmetic.ts";
import { comparison, isNull, membership } from "./comparison.ts";
import { conversion } from "./conversion.ts";
import type { SqlForms } from "./forms.ts";
import { at, joined, level, primary, type Fragment } from "./fragment.ts";
import { literal, naturalLiteral } from "./literal.ts";
import { Obstacle, type RowScope, type Rows } from "./rows.ts";
import { tableCase } from "./table.ts";

export class SqlPrinter {
  readonly rows: Rows;
  readonly forms: SqlForms;
  readonly obstacles: string[];
  /** The value being matched, outermost `match` first. */
  readonly subjects: Fragment[] = [];

  constructor(rows: Rows, obstacles: string[] = []) {
    this.rows = rows;
    this.forms = rows.dialect.forms;
    this.obstacles = obstacles;
  }

  /** The printer for what stands inside an aggregate over `entity`. */
  within(entity: number): { printer: SqlPrinter; scope: RowScope } | null {
    const model = this.rows.model.entities[entity];
    if (model === undefined) return null;
    const { rows, scope } = this.rows.within(model);
    const printer = new SqlPrinter(rows, this.obstacles);
    printer.subjects.push(...this.subjects);
    return { printer, scope };
  }

  obstacle(reason: string): Fragment {
    if (!this.obstacles.includes(reason)) this.obstacles.push(reason);
    return primary("NULL");
  }

  /** `e` where SQL wants a condition: after WHERE, NOT, CHECK, WHEN. */
  condition(e: Expr): Fragment {
    switch (e.op) {
      case "and":
      case "or":
        return joined(
          flattened(e, e.op).map((term) => this.condition(term)),
          e.op === "and" ? "AND" : "OR",
        );
      case "not":
        return { sql: `NOT ${at(this.condition(e.arg), level.not)}`, level: level.not };
      case "eq":
      case "ne":
      case "lt":
      case "le":
      case "gt":
      case "ge":
        return comparison(this, e);
      case "isNull":
        return isNull(this, e.arg);
      case "in":
        return membership(this, e);
      case "aggregate":
        if (e.fn === "any" || e.fn === "all") return aggregate(this, e);
        break;
      default:
    }
    const value = this.value(e);
    return this.forms.booleans === "bits" ? { sql: `${at(value, level.sum)} = 1`, level: level.compare } : value;
  }

  /** `e` where SQL wants a value. Decimals of dialects that have none are integers of their smallest unit. */
  value(e: Expr): Fragment {
    switch (e.op) {
      case "literal":
        return literal(this, e.value, e.type);
      case "field":
        return this.field(e);
      case "row":
        return this.row(e.of);
      case "subject":
        return this.subjects[this.subjects.length - 1] ?? this.obstacle("reads a value being drawn");
      case "context":
        return this.context(e.name, e.type);
      case "negate":
        return { sql: `-${at(this.value(e.arg), level.primary)}`, level: level.sign };
      case "add":
      case "sub":
      case "mul":
      case "div":
      case "mod":
        return arithmetic(this, e);
      case "addMonths":
        return this.addMonths(e.arg, e.months);
      case "not":
      case "eq":
      case "ne":
      case "lt":
      case "le":
      case "gt":
      case "ge":
      case "and":
      case "or":
      case "isNull":
      case "in":
        return this.truth(this.condition(e));
      case "cond":
        return this.cond(e);
      case "coalesce":
        return primary(`COALESCE(${[e.left, e.right].map((x) => this.value(x).sql).join(", ")})`);
      case "match":
        return this.match(e);
      case "convert":
        return conversion(this, e);
      case "call":
        return this.call(e);
      case "text":
        return this.text(e);
      case "aggregate":
        return e.fn === "any" || e.fn === "all" ? this.truth(aggregate(this, e)) : aggregate(this, e);
      case "eachValue":
        return this.obstacle("reads a value that a population combines");
      case "serial":
      case "tag":
        return this.obstacle("reads the row's number");
      case "draw":
        return this.obstacle("draws a value");
      case "round":
      case "ending":
        return this.obstacle("shapes a value");
      case "table":
        return tableCase(this, e);
      case "curve":
        return this.obstacle(`reads the curve \`${this.rows.model.curves[e.curve]?.name ?? "?"}\``);
      case "warp":
        return this.obstacle("measures a delay in the time of curves");
      case "ramp":
      case "compound":
        return this.obstacle("drifts with time");
      case "split":
        return this.obstacle("splits an amount");
      case "life":
        return this.obstacle("reads a lifecycle");
    }
  }

  /**
   * A number or any other value as the column holds it, where that needs no computing; null where it does. Dialects without
   * exact decimals compare such values as they are: both sides are the number nearest to the same decimal.
   */
  natural(e: Expr): Fragment | null {
    if (this.forms.decimals === "exact" || e.type.kind !== "decimal") return this.value(e);
    if (e.op === "literal") return naturalLiteral(this, e.value, e.type);
    if (e.op === "field") return this.plainField(e);
    if (e.op === "convert") {
      const from = e.arg.type;
      if (from.kind === "int" || from.kind === "bigint" || (from.kind === "decimal" && from.scale <= e.type.scale))
        return this.natural(e.arg);
    }
    return null;
  }

  /** A condition as a value. */
  private truth(condition: Fragment): Fragment {
    return this.forms.booleans === "bits" ? primary(`CASE WHEN ${condition.sql} THEN 1 ELSE 0 END`) : condition;
  }

  private field(e: FieldExpr): Fragment {
    const plain = this.plainField(e);
    if (this.forms.decimals === "scaled" && e.type.kind === "decimal") return scaled(plain, e.type.scale);
    return plain;
  }

  private plainField(e: FieldExpr): Fragment {
    const entity = this.rows.model.entities[e.of.entity];
    const field = entity?.fields[e.field];
    if (entity === undefined || field === undefined) return this.obstacle("reads a field that is not there");
    if (field.type.kind === "row") return this.row({ row: "follow", of: e.of, field: e.field, entity: field.type.entity });
    const [column] = field.columns;
    if (field.hidden || column === undefined)
      return this.obstacle(`reads \`${field.name}\` of \`${entity.name}\`, which is no column`);
    const own = this.keyOfReference(e.of, e.field);
    if (own !== null) return primary(own);
    const sql = this.rows.column(e.of, column);
    return sql instanceof Obstacle ? this.obstacle(sql.reason) : primary(sql);
  }

  /** The key of a row that is referred to stands in the referring row: no join is needed to read it. */
  private keyOfReference(of: RowRef, field: number): string | null {
    if (of.row !== "follow" && of.row !== "owner") return null;
    const entity = this.rows.model.entities[of.entity];
    if (entity?.key.length !== 1 || entity.key[0] !== field) return null;
    const key = this.rows.key(of);
    return key instanceof Obstacle || key.length !== 1 ? null : (key[0] ?? null);
  }

  /** What identifies a row, where one column does. */
  private row(ref: RowRef): Fragment {
    const key = this.rows.key(ref);
    if (key instanceof Obstacle) return this.obstacle(key.reason);
    const [only] = key;
    return only === undefined || key.length > 1 ? this.obstacle("uses a row of several key columns as a value") : primary(only);
  }

  private context(name: "now" | "periodStart" | "periodEnd" | "scale", type: Type): Fragment {
    const { period } = this.rows.model;
    // In finished tables `now` is the end of the period; the scale is that of a plain run.
    if (name === "scale") return literal(this, 1, { kind: "float" });
    const day = name === "periodStart" ? period.start : period.end;
    return literal(this, type.kind === "timestamp" ? day * 86_400 : day, type);
  }

  private addMonths(moment: Expr, months: Expr): Fragment {
    if (moment.type.kind !== "date" && moment.type.kind !== "timestamp") return this.obstacle("adds months to no moment");
    return this.forms.addMonths(at(this.value(moment), level.sum), this.value(months), moment.type.kind);
  }

  private cond(e: CondExpr): Fragment {
    return primary(
      `CASE WHEN ${this.condition(e.test).sql} THEN ${this.value(e.then).sql} ELSE ${this.value(e.otherwise).sql} END`,
    );
  }

  private match(e: MatchExpr): Fragment {
    if (e.subject !== null) this.subjects.push(this.value(e.subject));
    const arms = e.arms.map((arm) => ({ test: this.condition(arm.test).sql, value: this.value(arm.value).sql }));
    const otherwise = e.otherwise === null ? arms.pop()?.value : this.value(e.otherwise).sql;
    if (e.subject !== null) this.subjects.pop();
    if (otherwise === undefined) return this.obstacle("matches nothing");
    if (arms.length === 0) return primary(`(${otherwise})`);
    return primary(`CASE ${arms.map((arm) => `WHEN ${arm.test} THEN ${arm.value}`).join(" ")} ELSE ${otherwise} END`);
  }

  private call(e: CallExpr): Fragment {
    const args = e.args.map((arg) => this.value(arg));
    const isScaled = this.forms.decimals === "scaled" && e.args[0]?.type.kind === "decimal";
    if (isScaled && (e.fn === "ceil" || e.fn === "floor")) return this.obstacle(`calls \`${e.fn}\` with a decimal`);
    if ((e.fn === "min" || e.fn === "max") && e.type.kind === "enum") return this.obstacle("compares labels");
    if (e.fn === "min") return primary(this.forms.minimum(args.map((arg) => arg.sql)));
    if (e.fn === "max") return primary(this.forms.maximum(args.map((arg) => arg.sql)));
    const form = this.forms.functions[e.fn];
    return form === null ? this.obstacle(`calls \`${e.fn}\``) : form(args.map((arg) => arg.sql));
  }

  private text(e: TextExpr): Fragment {
    const parts = e.parts.map((part) => {
      if (typeof part === "string") return this.forms.text(part);
      const sql = this.value(part.value);
      return part.pad === null ? at(sql, level.product) : this.forms.padded(sql.sql, part.pad);
    });
    const [only] = parts;
    if (only === undefined) return primary(this.forms.text(""));
    return parts.length === 1 ? primary(only) : this.forms.concat(parts);
  }
}

/** A number that stands for a decimal, as the integer of its smallest unit. */
export function scaled(value: Fragment, scale: number): Fragment {
  if (scale === 0) return primary(`CAST(ROUND(${value.sql}) AS INTEGER)`);
  return primary(`CAST(ROUND(${at(value, level.product)} * ${powerOfTen(scale)}) AS INTEGER)`);
}

/** The terms of nested `and`s (or `or`s), in order. */
function flattened(e: Expr, op: "and" | "or"): readonly Expr[] {
  return e.op === op ? [...flattened(e.left, op), ...flattened(e.right, op)] : [e];
}
