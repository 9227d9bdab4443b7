/** The walk over the rows of a wave that its functions share: from a root row down, with what decides which rows there are. */
import type { EntityModel } from "../../model/model.ts";
import { isBelowEvent, perPopulations, type Transaction } from "../../plan/waves.ts";
import { Agenda } from "./agenda.ts";
import { fieldCompiler } from "./fields.ts";
import { FunctionBuilder } from "./function-builder.ts";
import { countCode, loopsTo } from "./loops.ts";
import { writerName, type ModuleBuilder } from "./module-builder.ts";
import { momentCode } from "./moments.ts";
import { camel } from "./names.ts";
import { passOfCount, passOfExistence } from "./passes.ts";
import { birthCode, partsAt, startCode } from "./births.ts";
import { rootScope } from "./populations.ts";
import { gather } from "./reductions.ts";
import { refuseEarly } from "./early.ts";
import { rootOf } from "./roots.ts";
import type { RowScope } from "./row-scope.ts";
import { writePass, writeRow } from "./write-columns.ts";

export interface EmittedFunction {
  readonly name: string;
  readonly doc: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly lines: readonly string[];
}

/** The numbering of an entity's rows; where they stand below several roots, of those of the wave that is emitted. */
export const numberingMember = (entity: EntityModel, module: ModuleBuilder): string =>
  camel(`${entity.name}${ofWave(entity, module)}_numbering`);
export const storeMember = (entity: EntityModel, module: ModuleBuilder): string =>
  camel(`${entity.name}${ofWave(entity, module)}_events`);

function ofWave(entity: EntityModel, module: ModuleBuilder): string {
  const { model, plan, wave } = module;
  const isShared = plan.waves.filter((w) => w.entities.includes(entity.index)).length > 1;
  return isShared && wave !== null ? `_of_${model.entities[wave.root]!.name}` : "";
}

/** The numbering of rows that are written in the order of their roots, for rows of other transactions that refer to them. */
export const keyNumberingMember = (entity: EntityModel): string => camel(`${entity.name}_key_numbering`);

/** The numbering whose rows are the records of a transaction: the head's, or a numbering of heads of their own. */
export function sizedBy(t: Transaction, module: ModuleBuilder): string {
  const head = module.model.entities[t.head]!;
  if (t.numbering === "time") return numberingMember(head, module);
  const member = camel(`${head.name}_record_numbering`);
  module.member(member, { kind: "numbering", entity: t.head, transaction: t });
  return member;
}

/** Begins a function that walks over root rows. */
export function startWalk(
  root: EntityModel,
  module: ModuleBuilder,
  parameters: readonly string[] = [],
  isCounting = false,
): RowScope {
  const fn = new FunctionBuilder(module, parameters);
  fn.isCounting = isCounting;
  return walkFrom(root, fn, true);
}

/** The root row of a walk; without the agenda of its life where nothing is wanted that follows from it. */
export function walkFrom(root: EntityModel, fn: FunctionBuilder, isLived = false): RowScope {
  const ordinal = fn.names.take(camel(root.name), "root");
  const scope = rootScope(fn, fieldCompiler, root, ordinal);
  if (isLived && root.lifecycle !== null) scope.agenda = new Agenda(scope, fn.module.model.lifecycles[root.lifecycle]!);
  orderLoops(scope);
  for (const birth of partsAt(root, ordinal, fn).flatMap((part) => part.births))
    scope.statement(0, `if (${birth} >= ${fn.run("periodEnd")}) continue;`);
  const moment = momentCode(scope, 0);
  // What falls after the period has not happened.
  if (moment !== null) scope.statement(0, `if (${moment} >= ${fn.run("periodEnd")}) continue;`);
  if (moment !== null && fn.isCounting) refuseEarly(scope, moment, 0);
  return scope;
}

/**
 * Makes the loops below a row in one order, where several ways lead to rows: those of a pass come, and are numbered, in it. It follows
 * from names and populations, not from the order of declarations.
 */
export function orderLoops(row: RowScope): void {
  const { model, plan } = row.fn.module;
  const root = rootOf(row).entity.index;
  const { entities } = plan.waves.find((wave) => wave.root === root)!;
  const ways = (e: number): number => perPopulations(model.entities[e]!).filter((p) => entities.includes(p.owner)).length;
  if (!entities.some((e) => ways(e) > 1)) return;
  const below = entities.map((e) => model.entities[e]!).filter((e) => e !== row.entity && !isBelowEvent(model, e));
  for (const entity of below.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    if (entity.index !== root) loopsTo(row, entity.index);
}

/** One pass for rows that are walked in several ways, so that they come in the order of their loops: the latest of theirs. */
export const passOfAll = (rows: readonly RowScope[], passOf: (row: RowScope) => number): number =>
  Math.max(0, ...rows.map(passOf));

/** The statements of a walk; an actor's agenda stands between what it is born with and what it ends with. */
export function walkLines(scope: RowScope): readonly string[] {
  if (scope.agenda?.isLived === true) {
    for (const line of scope.agenda.lines(startCode(scope, 0))) scope.lateStatement(0, line);
  }
  return scope.allLines();
}

/** The function around the statements of a walk. */
export function blockFunction(
  name: string,
  doc: string,
  root: RowScope,
  extra: readonly { name: string; type: string }[],
  lines: readonly string[],
): EmittedFunction {
  return {
    name,
    doc,
    parameters: [{ name: "run", type: "Run" }, { name: "from", type: "number" }, { name: "to", type: "number" }, ...extra],
    lines: [...root.fn.opening, `for (let ${root.ordinal} = from; ${root.ordinal} < to; ${root.ordinal}++) {`, ...lines, "}"],
  };
}

/** The scopes of the rows of an entity in the walk over a root: one for each way down. */
export function scopesOf(root: RowScope, entity: number): readonly RowScope[] {
  return root.entity.index === entity ? [root] : loopsTo(root, entity);
}

/** Code of the bucket of a row's birth. */
export function bucketCode(scope: RowScope, pass: number, t: Transaction, module: ModuleBuilder): string {
  const moment = birthCode(scope, pass);
  if (moment === null) return "0";
  const width = t.bucket === "hour" ? 3_600 : 86_400;
  return scope.shared("bucket", `${module.runtime("bucketOf")}(${moment}, ${module.firstBirth(t)} * 86_400, ${width})`, pass);
}

/** The pass from which on it is known whether a row is written. */
export function passOfWriting(scope: RowScope): number {
  const until = (row: RowScope): number => (row.entity.until === null ? 0 : row.compiler.passOf(row, row.entity.until));
  return Math.max(passOfExistence(scope), ...datedOwners(scope).map(until));
}

/** The rows on the way from below the root to a row that have moments of their own, the topmost first. */
function datedOwners(scope: RowScope): readonly RowScope[] {
  const rows: RowScope[] = [];
  for (let row: RowScope | null = scope; row !== null && row.owner !== null; row = row.owner)
    if (row.moment !== null || (row.entity.time !== null && row.population!.every === null)) rows.unshift(row);
  return rows;
}

/**
 * When a row below a root is written: it and its owners begin in the period or, with `until`, live in it. Roots are written
 * whenever they began. Null: always.
 */
export function writtenWhen(scope: RowScope, pass: number): string | null {
  const start = scope.fn.run("periodStart");
  const tests: string[] = [];
  for (const row of datedOwners(scope)) {
    const begins = `${momentCode(row, pass)!} >= ${start}`;
    const { until } = row.entity;
    if (until === null) {
      // What is below is not earlier.
      tests.push(begins);
      break;
    }
    const field = row.entity.fields[until]!;
    const ends = `${row.fieldCode(until, pass)}${field.type.kind === "date" ? " * 86_400" : ""}`;
    tests.push(field.nullable ? `(${begins} || !(${ends} <= ${start}))` : `(${begins} || ${ends} > ${start})`);
  }
  return tests.length === 0 ? null : tests.join(" && ");
}

/** How many rows of a member a transaction has, by the ways to them. */
export interface MemberRows {
  readonly loop: RowScope;
  /** The pass from which on the number is known. */
  readonly pass: number;
  readonly count: (pass: number) => string;
}

export function memberRows(head: RowScope, member: EntityModel, base: number): readonly MemberRows[] {
  return loopsTo(head, member.index).map((loop): MemberRows => {
    const plain = loop.owner === head && loop.population!.when === null && loop.population!.each.length === 0;
    if (plain) return { loop, pass: Math.max(base, passOfCount(loop)), count: (pass) => countCode(loop, pass) };
    const at = Math.max(base, passOfExistence(loop));
    const name = head.once(`rows of ${member.name} ${loop.ordinal}`, () => {
      const rows = head.fn.names.take(camel(`${member.name}_rows_here`));
      head.statement(at, `let ${rows} = 0;`);
      loop.statement(at, `${rows}++;`);
      return rows;
    });
    return { loop, pass: at + 1, count: (pass) => head.carriedAfterLoops(name, at, pass) };
  });
}

/** The number of rows of a member, over all ways. */
export function rowCount(rows: readonly MemberRows[], pass: number): string {
  return rows.map((r) => r.count(pass)).join(" + ") || "0";
}

export const writerParameters = (writers: readonly string[], module: ModuleBuilder): readonly { name: string; type: string }[] =>
  writers.map((name) => ({ name, type: module.runtimeType("RowWriter") }));

/**
 * Emits what a row adds to reductions, and its writing, if its table is among those of the function. `beside`: the rows of the same
 * table that are written in the same walk.
 */
export function gatherAndWrite(
  scope: RowScope,
  tables: readonly EntityModel[],
  module: ModuleBuilder,
  beside: readonly RowScope[] = [scope],
): void {
  gather(scope, module);
  const pass = passOfAll(beside, (row) => Math.max(passOfExistence(row), writePass(row)));
  if (tables.includes(scope.entity)) writeRow(scope, writerName(scope.entity), pass);
}
