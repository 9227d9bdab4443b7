/**
 * Owned rows that rows of other actors refer to: how many there are, their places in key order, and what is read of them. Every
 * part of a run walks all actors for them, as it does for the columns of root rows.
 */
import type { EntityModel } from "../../model/model.ts";
import { rootsOf, type Transaction } from "../../plan/waves.ts";
import { arrayOf, isDirect } from "./columns.ts";
import { contextOf, follow } from "./context.ts";
import { FunctionBuilder } from "./function-builder.ts";
import { loopsTo } from "./loops.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { camel, columnKey } from "./names.ts";
import { passOfExistence } from "./passes.ts";
import { beginningCode, birthCode } from "./births.ts";
import { rowsMember, rowsOf } from "./populations.ts";
import { rootOf } from "./roots.ts";
import type { RowScope } from "./row-scope.ts";
import { bucketCode, memberRows, passOfWriting, rowCount, walkFrom, writtenWhen } from "./walk.ts";

/** A walk over all actors down to the rows of an owned entity, by all ways that lead there. */
interface OwnedWalk {
  readonly fn: FunctionBuilder;
  readonly roots: readonly RowScope[];
  readonly rows: readonly RowScope[];
}

function walkTo(entity: EntityModel, module: ModuleBuilder, parameters: readonly string[]): OwnedWalk {
  const fn = new FunctionBuilder(module, parameters);
  fn.numberOf = (row) => `(${placeOf(row, knownFrom(row))} + 1)`;
  fn.numberedFrom = knownFrom;
  const roots = rootsOfTable(entity, module).map((root) => walkFrom(root, fn));
  const rows = roots.flatMap((root) => loopsTo(root, entity.index));
  if (rows.length === 0) throw new Error(`no way leads to the rows of ${entity.name}`);
  walks.set(fn, roots);
  return { fn, roots, rows };
}

/** The root rows of the walk that a function makes. */
const walks = new WeakMap<FunctionBuilder, readonly RowScope[]>();

/** The root entities above an entity, in the order in which the rows of a bucket are numbered: that of their tables' names. */
function rootsOfTable(entity: EntityModel, { model }: ModuleBuilder): readonly EntityModel[] {
  const roots = [...rootsOf(model, entity)].map((root) => model.entities[root]!);
  return roots.toSorted((a, b) => (a.table < b.table ? -1 : 1));
}

function linesOf({ fn, roots }: OwnedWalk, before: readonly string[], after: readonly string[]): readonly string[] {
  const loops = roots.flatMap((root) => {
    const lines = root.allLines();
    const actors = fn.run(rowsMember(root.entity));
    return [`for (let ${root.ordinal} = 0; ${root.ordinal} < ${actors}; ${root.ordinal}++) {`, ...lines, "}"];
  });
  return [...fn.opening, ...before, ...loops, ...after];
}

const transactionOf = (entity: EntityModel, module: ModuleBuilder): Transaction => module.transactionOf(entity.index);

/** The rows of the same entity that the walk comes upon by all ways from the same root. */
function beside(row: RowScope): readonly RowScope[] {
  const root = rootOf(row);
  return root === row ? [row] : loopsTo(root, row.entity.index);
}

/** The pass from which on rows are known to exist, one for all ways: in it they come in the order in which they are numbered. */
const knownFrom = (row: RowScope): number => Math.max(...beside(row).map(passOfExistence));

/** Code of a row's place among those of its entity, in key order, as a walk comes upon it; -1 for one that is not written. */
function placeOf(row: RowScope, pass: number): string {
  const { fn, entity } = row;
  const known = knownFrom(row);
  const place = row.once("place", () => {
    const walked = walkedOf(row);
    const isInOrder = transactionOf(entity, fn.module).numbering === "ordinal";
    return row.local(
      `${entity.name}_place`,
      isInOrder ? `${walked}++` : `${fn.run(fn.module.places(entity))}.of[${walked}++]!`,
      known,
    );
  });
  return row.carried("place", place, known, pass);
}

/** The variable that counts the rows of an entity which a walk comes upon, by whatever way. */
function walkedOf(row: RowScope): string {
  const { fn, entity } = row;
  const roots = walks.get(fn)!;
  const walked = roots[0]!.once(`walked ${entity.name}`, () => {
    const name = fn.names.take(camel(`${entity.name}_walked`));
    row.topOfFunction(`let ${name} = 0;`);
    return name;
  });
  const known = counted.get(fn) ?? new Set<EntityModel>();
  counted.set(fn, known);
  if (known.has(entity)) return walked;
  known.add(entity);
  // Every way counts, whether it asks for places or not.
  for (const other of roots.flatMap((root) => loopsTo(root, entity.index))) if (other !== row) placeOf(other, knownFrom(other));
  return walked;
}

/** The entities whose rows a function counts by all ways. */
const counted = new WeakMap<FunctionBuilder, Set<EntityModel>>();

export function ownedRowsLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  if (transactionOf(entity, module).numbering !== "ordinal") return [`return run.${module.places(entity)}.rows;`];
  const walk = walkTo(entity, module, ["rows"]);
  for (const root of walk.roots) {
    const rows = memberRows(root, entity, 0);
    const pass = Math.max(0, ...rows.map((r) => r.pass));
    root.statement(pass, `rows += ${rowCount(rows, pass)};`);
  }
  return linesOf(walk, ["let rows = 0;"], ["return rows;"]);
}

export function placesLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const walk = walkTo(entity, module, ["places"]);
  const t = transactionOf(entity, module);
  for (const root of walk.roots) {
    root.opening(0, "places.beginActor();");
    const rows = loopsTo(root, entity.index);
    // One pass for all ways, so that places are taken in the order of keys.
    const pass = Math.max(...rows.flatMap((row) => [passOfWriting(row), passOfExistence(row)]));
    for (const row of rows) {
      let head = row;
      while (head.entity.index !== t.head) head = head.owner!;
      const bucket = head.carried("bucket", bucketCode(head, passOfExistence(head), t, module), passOfExistence(head), pass);
      const moment = birthCode(head, pass) ?? "0";
      const condition = writtenWhen(row, pass);
      row.statement(pass, `places.add(${condition === null ? bucket : `${condition} ? ${bucket} : -1`}, ${moment});`);
    }
  }
  return linesOf(walk, [`const places = new ${module.runtime("KeyPlaces")}();`], ["return places.settle();"]);
}

export function ownedBirthLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const walk = walkTo(entity, module, ["births"]);
  const { fn } = walk;
  for (const row of walk.rows) {
    const pass = Math.max(passOfWriting(row), knownFrom(row));
    // Rows of one population may be there from the beginning, beside those of others.
    store(row, pass, [`births[${placeOf(row, pass)}] = ${beginningCode(row, pass) ?? "-Infinity"};`]);
  }
  const rows = rowsOf(entity, fn);
  return linesOf(walk, [`const births = new Float64Array(${rows});`], ["return births;"]);
}

export function ownedColumnLines(entity: EntityModel, module: ModuleBuilder): readonly string[] {
  const walk = walkTo(entity, module, []);
  const { fn } = walk;
  const rows = rowsOf(entity, fn);
  const arrays = module.plan.lookups[entity.index]!.map((index) => entity.fields[index]!)
    .filter((field) => !isDirect(field))
    .map((field) => ({
      field,
      name: fn.names.take(camel(`${field.name}_column`)),
      ...arrayOf(field.type, field.nullable, rows),
    }))
    // Rows come in another order than that of their places: what grows would be full of holes.
    .map((a) => ({ ...a, code: a.code.replace(/^\[\] as \(?([^)]*?)\)?\[\]$/, `new Array<$1>(${rows})`) }));
  for (const row of walk.rows) {
    const fields = arrays.map((a) => row.compiler.passOf(row, a.field.index));
    const pass = Math.max(passOfWriting(row), knownFrom(row), ...fields);
    const at = placeOf(row, pass);
    const values = arrays.map((a) => `${a.name}[${at}] = ${a.store(valueOf(row, a.field.index, pass))};`);
    store(row, pass, values);
  }
  const columns = arrays.map(
    (a) => `${columnKey(entity, a.field)}: ${a.compact === true ? `${module.runtime("compact")}(${a.name})` : a.name}`,
  );
  return linesOf(
    walk,
    arrays.map((a) => `const ${a.name} = ${a.code};`),
    [`return { ${columns.join(", ")} };`],
  );
}

/** Keeps something of a row, where the row is written. */
function store(row: RowScope, pass: number, lines: readonly string[]): void {
  if (writtenWhen(row, pass) === null) for (const line of lines) row.statement(pass, line);
  else row.statement(pass, `if (${placeOf(row, pass)} >= 0) { ${lines.join("\n")} }`);
}

/** The value of a field; a row by its place among those of its entity. */
function valueOf(row: RowScope, index: number, pass: number): string {
  const { type } = row.entity.fields[index]!;
  if (type.kind !== "row") return row.fieldCode(index, pass);
  const found = follow({ at: "scope", scope: row }, index, type.entity, contextOf(row, pass));
  if (found.at === "none") return "-1";
  if (found.at === "column") return found.ordinal;
  if (found.at === "kept") throw new Error(`${row.entity.name}.${row.entity.fields[index]!.name} is a row beside others`);
  return found.scope.owner === null ? found.scope.ordinal : placeOf(found.scope, pass);
}
