/**
 * References to rows of the own actor: the rows below an owner. They are walked in an earlier pass, which keeps what is read of
 * them in arrays; the reference is the place of a row among them.
 */
import type { CompareExpr, Expr, RowRef } from "../../model/expression.ts";
import type { Conjunct, FieldModel, ReferenceChoice } from "../../model/model.ts";
import { contextOf, resolveRow, type Context, type Row } from "./context.ts";
import { drawsOf } from "./draws.ts";
import { expression, operand } from "./expression.ts";
import { loopsTo } from "./loops.ts";
import { camel } from "./names.ts";
import { passOfExistence, passOfExpression, passOfField, type KeptRows } from "./passes.ts";
import type { RowScope } from "./row-scope.ts";
import { asCode, code, nullOf, type Value } from "./value.ts";

/** A row that was kept while it was walked: `ordinal` is its place among those below the owner. */
export type KeptRow = Row & { readonly at: "kept" };

/** The rows among which a reference chooses, as far as passes care. */
export function keptRows(scope: RowScope, of: RowRef, entity: number): KeptRows {
  const above = resolveRow(of, contextOf(scope, 0));
  if (above.at !== "scope") throw new Error(`the rows of ${scope.fn.module.model.entities[entity]!.name} are not at hand`);
  // An event's row sees its actor in another light; the rows that the actor is born with are walked before its events.
  const owner = above.scope.base ?? above.scope;
  const [rows, second] = loopsTo(owner, entity);
  if (rows === undefined || second !== undefined) throw new Error("several ways lead to the rows of a reference");
  return { owner, rows, later: owner === above.scope ? 1 : 0 };
}

/** The pass from which on everything of a choice among siblings is known. */
export function passOfSiblings(scope: RowScope, field: FieldModel, choice: ReferenceChoice): number {
  const kept = keptRows(scope, choice.of!, choice.target);
  const ctx = { self: scope, items: [], candidate: kept };
  const candidate = choice.where.flatMap((c) => expressionsOf(c));
  const others = [...choice.by.map((f) => f.weight), choice.first?.order ?? null, choice.missing];
  const { until } = kept.rows.entity;
  return Math.max(
    kept.later + passOfExistence(kept.rows),
    until === null ? 0 : kept.later + passOfField(kept.rows, until),
    field.columns.length === 0 ? 0 : kept.later + passOfKey(kept.rows),
    ...[...candidate, ...others].map((e) => (e === null ? 0 : passOfExpression(e, ctx))),
  );
}

/** The pass in which the key columns of walked rows are known. */
export function passOfKey(rows: RowScope): number {
  return Math.max(0, ...rows.entity.key.map((k) => passOfField(rows, k)));
}

function expressionsOf(c: Conjunct): readonly Expr[] {
  if (c.kind === "candidate" || c.kind === "mine") return [c.test];
  return c.kind === "notRow" ? [c.mine] : [c.candidate, c.mine];
}

/** From which position on the rows below an owner stand in the arrays, and how many there are. */
function spanOf({ owner, rows }: KeptRows, pass: number): { readonly first: string; readonly count: string } {
  const known = passOfExistence(rows);
  const position = rows.position(known);
  // What is walked once a root, or once an event, begins at 0.
  if (!owner.isLoop || owner.isEvent) return { first: "0", count: `${position} + 1` };
  const { names } = owner.fn;
  const first = owner.once(`first of ${rows.ordinal}`, () => {
    const name = names.take(camel(`first_${rows.entity.name}`));
    owner.statement(known, `const ${name} = ${position} + 1;`);
    owner.changing(name);
    return name;
  });
  const count = owner.once(`count of ${rows.ordinal}`, () => {
    const name = names.take(camel(`${rows.entity.name}_below`));
    owner.statement(known, `let ${name} = 0;`);
    rows.statement(known, `${name}++;`);
    return name;
  });
  return { first: owner.carried("first", first, known, pass), count: owner.carriedAfterLoops(count, known, pass) };
}

/** The number of a row that is walked for the rows of another entity: kept where its own loop holds it. */
export function walkedNumber(scope: RowScope, pass: number): string {
  const rows = scope.numbered!();
  const numbers = rows.keptNumbers(passOfExistence(rows));
  const { first } = spanOf({ owner: rows.owner!, rows, later: 1 }, pass);
  const place = scope.once(`place ${pass}`, () => {
    const name = scope.fn.names.take(camel(`${scope.entity.name}_place`));
    scope.container!.statement(pass, `let ${name} = -1;`);
    scope.statement(pass, `${name}++;`);
    scope.changing(name);
    return name;
  });
  return `${numbers}[${first === "0" ? "" : `${first} + `}${place}]!`;
}

/** The row at a place among the rows below an owner. */
function keptRow(kept: KeptRows, ordinal: string, nullable: boolean, pass: number): KeptRow {
  const { first } = spanOf(kept, pass);
  return { at: "kept", entity: kept.rows.entity.index, rows: kept.rows, first, ordinal, nullable };
}

/** The value of a field of a kept row. */
export function keptValue(row: KeptRow, index: number): Value {
  const field = row.rows.entity.fields[index]!;
  const text = `${row.rows.kept(index)}[${row.first === "0" ? "" : `${row.first} + `}${row.ordinal}]!`;
  return code(row.nullable ? `(${row.ordinal} < 0 ? ${nullOf(field.type)} : ${text})` : text);
}

/** The row that a reference field of a row in the making leads to, where it chooses among rows of the actor. */
export function followSibling(scope: RowScope, field: FieldModel, choice: ReferenceChoice, pass: number): KeptRow {
  const kept = keptRows(scope, choice.of!, choice.target);
  return keptRow(kept, scope.fieldCode(field.index, pass), field.nullable, pass);
}

/** Emits the choice and returns the place of the row that is chosen; -1 where there is none. */
export function chooseSibling(
  scope: RowScope,
  field: FieldModel,
  choice: ReferenceChoice,
  ctx: Context,
  conditions: readonly string[],
): string {
  const { fn } = scope;
  const { pass } = ctx;
  const kept = keptRows(scope, choice.of!, choice.target);
  const { count } = spanOf(kept, pass);
  const result = fn.names.take(camel(field.name), camel(`${scope.entity.name}_${field.name}`));
  const candidate = fn.names.take(camel(`${field.name}_candidate`));
  const inner: Context = { ...ctx, candidate: keptRow(kept, candidate, false, pass), inline: true };
  const tests = choice.where.flatMap((c) => testOf(c, inner));
  tests.push(...lifeTest(kept, inner, scope));
  const condition = tests.length === 0 ? "" : `if (${tests.join(" && ")}) `;
  const loop = `for (let ${candidate} = 0; ${candidate} < ${count}; ${candidate}++)`;
  scope.statement(pass, `let ${result} = -1;`);
  scope.changing(result);
  const lines: string[] = [];
  if (choice.first !== null) {
    const best = fn.names.take(camel(`${field.name}_order`));
    const order = fn.names.take("order");
    lines.push(
      `let ${best} = NaN;`,
      `${loop} ${condition}{`,
      `const ${order} = ${Number(choice.first.descending) === 1 ? "-" : ""}${operand(choice.first.order, inner)};`,
      // Smaller comes first, null last; ties go to the earlier row.
      `if (${result} < 0 || ${order} < ${best} || (Number.isNaN(${best}) && !Number.isNaN(${order}))) { ${result} = ${candidate}; ${best} = ${order}; }`,
      "}",
    );
  } else {
    const chooser = chooserOf(scope, field, choice, pass);
    const isDistinct = choice.distinctUnder !== null;
    const weights = choice.by.map((factor) => operand(factor.weight, inner));
    if (choice.zipf !== null) weights.push(`${fn.module.runtime("pow")}(${candidate} + 1, ${-choice.zipf})`);
    const unit = drawsOf(scope, pass, ctx.attempt ?? null).unit53(choice.use);
    lines.push(
      `${chooser}.begin();`,
      `${loop} ${condition}${chooser}.${isDistinct ? "offerFree" : "offer"}(${candidate}, ${weights.join(" * ") || "1"});`,
      `${result} = ${chooser}.${isDistinct ? "take" : "pick"}(${unit});`,
    );
  }
  if (conditions.length === 0) for (const line of lines) scope.statement(pass, line);
  else scope.statement(pass, `if (${conditions.join(" && ")}) { ${lines.join("\n")} }`);
  return result;
}

function chooserOf(scope: RowScope, field: FieldModel, choice: ReferenceChoice, pass: number): string {
  const { fn } = scope;
  const make = (): string => fn.setup(camel(`${field.name}_siblings`), `new ${fn.module.runtime("Siblings")}()`);
  if (choice.distinctUnder === null) return scope.once(`siblings ${field.name}`, make);
  const owner = scope.owner!;
  const chooser = owner.once(`siblings ${field.name}`, make);
  owner.once(`siblings ${field.name} ${owner.isLoop ? pass : 0}`, () => {
    owner.statement(pass, `${chooser}.beginOwner();`);
    return chooser;
  });
  return chooser;
}

/** The code of a condition on a candidate; those that read nothing of it are asked once before. */
function testOf(c: Conjunct, ctx: Context): readonly string[] {
  switch (c.kind) {
    case "mine":
      return [];
    case "candidate":
      return [operand(c.test, ctx)];
    case "equal": {
      const equal = comparison("eq", c.candidate, c.mine, ctx);
      if (c.anyIfNull !== true) return [equal];
      const mine: Expr = { op: "isNull", arg: c.mine, type: { kind: "bool" }, nullable: false, span: c.mine.span };
      return [`(${expression(mine, ctx)} || ${equal})`];
    }
    case "time":
      return [comparison(c.op, c.candidate, c.mine, ctx)];
    case "notRow":
      return [`${ctx.candidate!.at === "kept" ? ctx.candidate!.ordinal : "-1"} !== ${operand(c.mine, ctx)}`];
  }
}

function comparison(op: CompareExpr["op"], left: Expr, right: Expr, ctx: Context): string {
  return `(${expression({ op, left, right, type: { kind: "bool" }, nullable: false, span: left.span }, ctx)})`;
}

/** A candidate that has ended by my moment is no more. */
function lifeTest(kept: KeptRows, ctx: Context, scope: RowScope): readonly string[] {
  const { entity } = kept.rows;
  if (entity.until === null) return [];
  const field = entity.fields[entity.until]!;
  if (ctx.candidate?.at !== "kept") return [];
  const value = asCode(keptValue(ctx.candidate, entity.until));
  const ends = field.type.kind === "date" ? `${value} * 86_400` : value;
  const now = expression(
    { op: "context", name: "now", type: { kind: "timestamp" }, nullable: false, span: field.span },
    { ...ctx, self: { at: "scope", scope } },
  );
  return [`!(${ends} <= ${now})`];
}
