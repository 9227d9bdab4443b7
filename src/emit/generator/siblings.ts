/**
 * References to rows of the own actor: the rows below an owner. They are walked in an earlier pass, which keeps what is read of
 * them in arrays; the reference is the place of a row among them.
 */
import type { CompareExpr, Expr, RowRef } from "../../model/expression.ts";
import type { Conjunct, FieldModel, ReferenceChoice } from "../../model/model.ts";
import { isToEarlier } from "../../plan/earlier-rows.ts";
import { contextOf, resolveRow, type Context, type Row } from "./context.ts";
import { drawsOf } from "./draws.ts";
import { expression, operand } from "./expression.ts";
import { loopsTo } from "./loops.ts";
import { momentCode } from "./moments.ts";
import { camel, plural } from "./names.ts";
import { isBelowEvent, passOfExistence, passOfExpression, passOfField, passOfKept, type KeptRows } from "./passes.ts";
import type { RowScope } from "./row-scope.ts";
import { asCode, code, nullOf, type Value } from "./value.ts";
import { passOfWriting, writtenWhen } from "./walk.ts";

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
  // The agenda is complete before the next pass over the actor; what its rows see of it is what came before.
  if (isBelowEvent(rows, owner)) return { owner, rows, later: isBelowEvent(scope, owner) ? 0 : 1, isLived: true };
  return { owner, rows, later: owner === above.scope ? 1 : 0, isLived: false };
}

/** The pass from which on everything of a choice among siblings is known. */
export function passOfSiblings(scope: RowScope, field: FieldModel, choice: ReferenceChoice): number {
  const kept = keptRows(scope, choice.of!, choice.target);
  const ctx = { self: scope, items: [], candidate: kept };
  const candidate = choice.where.flatMap((c) => expressionsOf(c));
  const others = [...choice.by.map((f) => f.weight), choice.first?.order ?? null, choice.missing];
  const { until } = kept.rows.entity;
  return Math.max(
    passOfKept(kept, passOfExistence(kept.rows)),
    until === null ? 0 : passOfKept(kept, passOfField(kept.rows, until)),
    isEarlier(scope, field) ? passOfKept(kept, passOfWriting(kept.rows)) : 0,
    field.columns.length === 0 ? 0 : passOfKept(kept, passOfKey(kept.rows)),
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

const isEarlier = ({ entity, fn: { module } }: RowScope, field: FieldModel): boolean =>
  isToEarlier(module.model, module.plan.waves, entity, field);

/** How many rows of an actor's life there were so far, as a variable: those that are written, for others to refer to. */
export function rowsSoFar(rows: RowScope): string {
  return rows.once("rows so far", () => {
    let event = rows;
    while (!event.isEvent) event = event.owner!;
    const name = rows.fn.names.take(camel(`${plural(rows.entity.name)}_so_far`));
    event.owner!.base!.statement(0, `let ${name} = 0;`);
    rows.placeInLife = rows === event ? () => name : (pass) => `${name} + ${rows.position(pass)}`;
    const here = rows === event ? `${name}++` : `${name} += ${rows.position(passOfExistence(rows))} + 1`;
    const written = writtenWhen(event, passOfWriting(event));
    event.closing(`${written === null ? "" : `if (${written}) `}${here};`);
    return name;
  });
}

/** The array of the numbers of earlier rows by place: filled where they are placed. */
export function numbersOf(rows: RowScope): string {
  return rows.once("numbers of earlier", () => rows.fn.setup(camel(`${rows.entity.name}_numbers_by_position`), "[] as number[]"));
}

/** From which position on the rows below an owner stand in the arrays, and how many there are. */
function spanOf({ owner, rows, isLived }: KeptRows, pass: number): { readonly first: string; readonly count: string } {
  if (isLived) return { first: "0", count: rowsSoFar(rows) };
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
  const { first } = spanOf({ owner: rows.owner!, rows, later: 1, isLived: false }, pass);
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
  if (row.recorded !== undefined) {
    const known = row.recorded.get(index);
    if (known !== undefined) return known;
    const made = row.rows.fieldCode(index, row.pass ?? 0);
    return code(row.nullable ? `(${row.ordinal} < 0 ? ${nullOf(field.type)} : ${made})` : made);
  }
  const text = `${row.rows.kept(index)}[${row.first === "0" ? "" : `${row.first} + `}${row.ordinal}]!`;
  return code(row.nullable ? `(${row.ordinal} < 0 ? ${nullOf(field.type)} : ${text})` : text);
}

/** The number of a kept row where its own loop holds it. */
export function numberOfKept({ rows, first, ordinal }: KeptRow): string {
  return `${rows.keptNumbers(passOfExistence(rows))}[${first === "0" ? "" : `${first} + `}${ordinal}]!`;
}

/** The row that a reference field of a row in the making leads to, where it chooses among rows of the actor. */
export function followSibling(scope: RowScope, field: FieldModel, choice: ReferenceChoice, pass: number): KeptRow {
  const recorded = scope.earlier.get(field.index);
  if (recorded !== undefined) {
    const { rows, place, values } = recorded;
    return {
      at: "kept",
      entity: rows.entity.index,
      rows,
      first: "0",
      ordinal: place,
      nullable: field.nullable,
      recorded: values,
    };
  }
  const kept = keptRows(scope, choice.of!, choice.target);
  return keptRow(kept, scope.fieldCode(field.index, pass), field.nullable, pass);
}

/** The number of an earlier row, where events are placed; where it is not taken yet, the position of the row. */
export function keptNumber(row: KeptRow, isTaken: boolean): string {
  const at = `${row.first === "0" ? "" : `${row.first} + `}${row.ordinal}`;
  const text = isTaken ? `${numbersOf(row.rows)}[${at}]!` : at;
  return row.nullable && text !== row.ordinal ? `(${row.ordinal} < 0 ? -1 : ${text})` : text;
}

/** The ordinal and the moment of an earlier row. */
export function keptAddress(row: KeptRow): { readonly ordinal: string; readonly moment: string } {
  const at = `${row.first === "0" ? "" : `${row.first} + `}${row.ordinal}`;
  const pass = passOfExistence(row.rows);
  const ordinals = row.rows.keptAs("ordinal", () => row.rows.ordinal, pass, "number");
  const one = (text: string): string => (row.nullable ? `(${row.ordinal} < 0 ? -1 : ${text})` : text);
  return { ordinal: one(`${ordinals}[${at}]!`), moment: one(`${momentsOf(row.rows)}[${at}]!`) };
}

const momentsOf = (rows: RowScope): string => {
  const pass = passOfExistence(rows);
  return rows.keptAs("moment", () => momentCode(rows, pass)!, pass, "number");
};

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
  if (isEarlier(scope, field)) tests.push(...earlierTests(kept, keptRow(kept, candidate, false, pass), scope, pass));
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

/** A candidate is there if it came strictly before me and is written; of the actor's life, both is so of all that is kept so far. */
function earlierTests(kept: KeptRows, row: KeptRow, scope: RowScope, pass: number): readonly string[] {
  const { rows } = kept;
  if (kept.isLived && kept.later === 0) return [];
  const at = `${row.first === "0" ? "" : `${row.first} + `}${row.ordinal}`;
  const before = `${momentsOf(rows)}[${at}]! < ${momentCode(scope, pass)!}`;
  const known = passOfWriting(rows);
  const written = kept.isLived ? null : writtenWhen(rows, known);
  if (written === null) return [before];
  return [before, `${rows.keptAs("written", () => written, known, "boolean")}[${at}]!`];
}

function chooserOf(scope: RowScope, field: FieldModel, choice: ReferenceChoice, pass: number): string {
  const { fn } = scope;
  const make = (): string => fn.setup(camel(`${field.name}_siblings`), `new ${fn.module.runtime("Siblings")}()`);
  if (choice.distinctUnder === null) return scope.once(`siblings ${field.name}`, make);
  // What an actor's events have taken outlasts them.
  const owner = scope.owner!.base ?? scope.owner!;
  const from = scope.isEvent ? 0 : pass;
  const chooser = owner.once(`siblings ${scope.entity.name}.${field.name}`, make);
  owner.once(`siblings ${scope.entity.name}.${field.name} ${owner.isLoop ? pass : 0}`, () => {
    owner.statement(from, `${chooser}.beginOwner();`);
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
