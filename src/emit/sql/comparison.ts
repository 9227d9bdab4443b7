/** Comparisons that are never unknown: with null, `==` asks whether both are null, and every other comparison is false. */
import type { CompareExpr, Expr, InExpr, RowRef } from "../../model/expression.ts";
import { mayBeNull } from "./arithmetic.ts";
import { at, joined, level, primary, type Fragment } from "./fragment.ts";
import { bareLabel } from "./literal.ts";
import type { SqlPrinter } from "./printer.ts";
import { Obstacle } from "./rows.ts";

const symbols = { eq: "=", ne: "<>", lt: "<", le: "<=", gt: ">", ge: ">=" } as const;

export function comparison(printer: SqlPrinter, e: CompareExpr): Fragment {
  if (e.left.type.kind === "row" && e.right.type.kind === "row") return sameRow(printer, e);
  if (e.op === "ne" && (mayBeNull(e.left) || mayBeNull(e.right))) return negated(comparison(printer, { ...e, op: "eq" }));
  if (e.op !== "eq" && e.op !== "ne" && e.left.type.kind === "enum" && !isOrdered(printer, e.left.type.enum))
    return labelOrder(printer, e);
  const isOrder = e.op !== "eq" && e.op !== "ne";
  const [left, right] = operands(printer, e.left, e.right, isOrder);
  return guarded(printer, e, left, right);
}

/** The labels that equal a column of their enum, or do not, need no type. */
function besideField(printer: SqlPrinter, e: Expr, other: Expr): Fragment | null {
  const isLabel = e.op === "literal" && e.type.kind === "enum" && typeof e.value === "number" && other.op === "field";
  return isLabel && e.type.kind === "enum" ? bareLabel(printer, e.value, e.type.enum) : printer.natural(e);
}

/** Both sides as they can be compared: as columns hold them where that is exact, else computed. */
function operands(printer: SqlPrinter, a: Expr, b: Expr, isOrder: boolean): [Fragment, Fragment] {
  // An order of labels is that of their type: not every database sees by itself that the text is a label.
  const [left, right] = isOrder
    ? [printer.natural(a), printer.natural(b)]
    : [besideField(printer, a, b), besideField(printer, b, a)];
  return left !== null && right !== null ? [left, right] : [printer.value(a), printer.value(b)];
}

function guarded(printer: SqlPrinter, e: CompareExpr, left: Fragment, right: Fragment): Fragment {
  const plain: Fragment = { sql: `${at(left, level.sum)} ${symbols[e.op]} ${at(right, level.sum)}`, level: level.compare };
  const [leftNull, rightNull] = [mayBeNull(e.left), mayBeNull(e.right)];
  if (e.op === "eq" && leftNull && rightNull) {
    const same = printer.forms.sameOrBothNull;
    if (same !== null) return { sql: same(at(left, level.sum), at(right, level.sum)), level: level.compare };
    const neither = joined([plain, notNull(left), notNull(right)], "AND");
    return joined([neither, joined([nothing(left), nothing(right)], "AND")], "OR");
  }
  const guards = [...(leftNull ? [notNull(left)] : []), ...(rightNull ? [notNull(right)] : [])];
  return guards.length === 0 ? plain : joined([plain, ...guards], "AND");
}

const notNull = (value: Fragment): Fragment => ({ sql: `${at(value, level.sum)} IS NOT NULL`, level: level.compare });
const nothing = (value: Fragment): Fragment => ({ sql: `${at(value, level.sum)} IS NULL`, level: level.compare });

/** Where nulls can be, two values differ if equality does not hold. */
const negated = (equality: Fragment): Fragment => ({ sql: `NOT ${at(equality, level.primary)}`, level: level.not });

/** Rows are the same if their keys are. */
function sameRow(printer: SqlPrinter, e: CompareExpr): Fragment {
  const [left, right] = [rowOf(printer, e.left), rowOf(printer, e.right)];
  if (left === null || right === null) return printer.obstacle("compares a row that has no name");
  const keys = [printer.rows.key(left), printer.rows.key(right)];
  const [a, b] = keys;
  if (a === undefined || a instanceof Obstacle) return printer.obstacle(a?.reason ?? "compares no row");
  if (b === undefined || b instanceof Obstacle) return printer.obstacle(b?.reason ?? "compares no row");
  const columns = a.map((key, i): [Fragment, Fragment] => [primary(key), primary(b[i] ?? "NULL")]);
  const [only] = columns;
  if (columns.length === 1 && only !== undefined && !mayBeNull(e.left) && !mayBeNull(e.right))
    return guarded(printer, e, ...only);
  const same = joined(
    columns.map(([left, right]) => guarded(printer, { ...e, op: "eq" }, left, right)),
    "AND",
  );
  return e.op === "eq" ? same : negated(same);
}

function rowOf(printer: SqlPrinter, e: Expr): RowRef | null {
  if (e.op === "row") return e.of;
  if (e.op !== "field") return null;
  const field = printer.rows.model.entities[e.of.entity]?.fields[e.field];
  return field?.type.kind === "row" ? { row: "follow", of: e.of, field: e.field, entity: field.type.entity } : null;
}

/** Whether the database compares the labels of an enum in their order: it has a type for them, and orders it. */
export function isOrdered(printer: SqlPrinter, index: number): boolean {
  return printer.forms.enumsOrdered && printer.rows.layout.enumTypes.has(index);
}

/** Labels compare by their place in the enum; a dialect that keeps them as text would compare letters. */
function labelOrder(printer: SqlPrinter, e: CompareExpr): Fragment {
  return guarded(printer, e, labelPlace(printer, e.left), labelPlace(printer, e.right));
}

function labelPlace(printer: SqlPrinter, e: Expr): Fragment {
  if (e.op === "literal" && typeof e.value === "number") return primary(String(e.value));
  const labels = e.type.kind === "enum" ? (printer.rows.model.enums[e.type.enum]?.labels ?? []) : [];
  const arms = labels.map((label, i) => `WHEN ${printer.forms.text(label.name)} THEN ${i}`);
  return primary(`CASE ${at(printer.value(e), level.sum)} ${arms.join(" ")} END`);
}

export function isNull(printer: SqlPrinter, arg: Expr): Fragment {
  if (arg.type.kind !== "row") return nothing(printer.natural(arg) ?? printer.value(arg));
  const ref = rowOf(printer, arg);
  const key = ref === null ? new Obstacle("asks whether a row without a name is there") : printer.rows.key(ref);
  if (key instanceof Obstacle) return printer.obstacle(key.reason);
  return nothing(primary(key[0] ?? "NULL"));
}

export function membership(printer: SqlPrinter, e: InExpr): Fragment {
  const parts = e.range === null ? (e.list ?? []) : [e.range.low, e.range.high];
  if (e.range !== null && e.arg.type.kind === "enum" && !isOrdered(printer, e.arg.type.enum)) {
    const [low, high] = parts.map((part) => labelPlace(printer, part).sql);
    return withGuard(printer, e, { sql: `${labelPlace(printer, e.arg).sql} BETWEEN ${low} AND ${high}`, level: level.compare });
  }
  if (e.arg.type.kind === "row") return printer.obstacle("looks for a row in a list");
  const naturals = [
    printer.natural(e.arg),
    ...parts.map((part) => (e.range === null ? besideField(printer, part, e.arg) : printer.natural(part))),
  ];
  const values = naturals.some((n) => n === null)
    ? [e.arg, ...parts].map((part) => printer.value(part))
    : (naturals as Fragment[]);
  const [arg, ...others] = values as [Fragment, ...Fragment[]];
  // An empty list holds nothing; SQL has no way to write it.
  if (e.range === null && others.length === 0) return { sql: "1 = 0", level: level.compare };
  const subject = at(arg, level.sum);
  const test =
    e.range === null
      ? `${subject} IN (${others.map((o) => o.sql).join(", ")})`
      : `${subject} BETWEEN ${others.map((o) => at(o, level.sum)).join(" AND ")}`;
  return withGuard(printer, e, { sql: test, level: level.compare });
}

function withGuard(printer: SqlPrinter, e: InExpr, test: Fragment): Fragment {
  if (!mayBeNull(e.arg)) return test;
  return joined([test, notNull(printer.natural(e.arg) ?? printer.value(e.arg))], "AND");
}
