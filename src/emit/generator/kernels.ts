/**
 * The functions of a wave: `count` (how many rows are born in each bucket), `place` (records of events in key order),
 * `write` (rows in order). All walk the same rows with the same code, asked for different things.
 */
import type { EntityModel } from "../../model/model.ts";
import { areNumbered } from "../../plan/actor-rows.ts";
import { isShared } from "../../plan/reductions.ts";
import type { Transaction, Wave } from "../../plan/waves.ts";
import { emitEventWriter } from "./event-writer.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import { loopsTo } from "./loops.ts";
import { writerName, type ModuleBuilder } from "./module-builder.ts";
import { camel, pascal, plural } from "./names.ts";
import { passOfExistence } from "./passes.ts";
import { emitPlace, writesRootsWhilePlacing } from "./place.ts";
import { numbersWhilePlacing, recordOf } from "./records.ts";
import type { RowScope } from "./row-scope.ts";
import {
  blockFunction,
  bucketCode,
  gatherAndWrite,
  keyNumberingMember,
  memberRows,
  numberingMember,
  passOfAll,
  passOfWriting,
  rowCount,
  scopesOf,
  sizedBy,
  startWalk,
  storeMember,
  walkLines,
  writerParameters,
  writtenWhen,
  type EmittedFunction,
} from "./walk.ts";

export interface WaveCode {
  readonly wave: Wave;
  readonly functions: readonly EmittedFunction[];
  /** The entry of the wave in the module's list of waves. */
  readonly entry: string;
}

export function emitWave(wave: Wave, module: ModuleBuilder): WaveCode {
  module.wave = wave;
  const { model } = module;
  const root = model.entities[wave.root]!;
  const functions: EmittedFunction[] = [];
  const placed = wave.transactions.filter((t) => t.numbering !== "ordinal" && isPlaced(t));
  const rooted = wave.transactions.find((t) => t.head === wave.root)!;
  const entries: string[] = [`name: ${JSON.stringify(root.table)}`, `roots: (run) => run.${camel(`${root.name}_rows`)}`];

  const counted = [
    ...(rooted.numbering === "ordinal" ? rooted.members.filter((m) => areNumbered(model, model.entities[m]!)) : []),
    ...placed.flatMap(numbered),
  ];
  for (const e of counted)
    module.member(numberingMember(model.entities[e]!, module), {
      kind: "numbering",
      entity: e,
      transaction: wave.transactions.find((t) => t.head === e || t.members.includes(e))!,
    });
  const referred = numbersWhilePlacing(wave, module);
  for (const e of referred)
    module.member(keyNumberingMember(model.entities[e]!), { kind: "numbering", entity: e, transaction: rooted });
  const numberings = new Set([
    ...counted.map((e) => numberingMember(model.entities[e]!, module)),
    ...referred.map((e) => keyNumberingMember(model.entities[e]!)),
    ...placed.map((t) => sizedBy(t, module)),
  ]);
  if (numberings.size > 0) {
    functions.push(emitCount(root, rooted, placed, referred, module));
    entries.push(
      `numberings: [${[...numberings].map((name) => JSON.stringify(name)).join(", ")}]`,
      `count: ${functions.at(-1)!.name}`,
    );
  }
  if (rooted.numbering !== "time") {
    // The final values of an actor are known when its life has been walked: its own row is written there.
    const own = writesRootsWhilePlacing(root, wave) ? [] : [root];
    const tables = [...own, ...(rooted.numbering === "ordinal" ? rooted.members.map((m) => model.entities[m]!) : [])].filter(
      (e) => !e.hidden,
    );
    if (tables.length > 0) {
      const write = emitOrdinalWriter(root, rooted, tables, numberings.size > 0, module);
      functions.push(write);
      entries.push(
        `rows: { tables: [${tables.map((t) => JSON.stringify(t.table)).join(", ")}], numberings: [${tables.map((x) => (x === root ? "null" : JSON.stringify(numberingMember(x, module)))).join(", ")}], write: ${write.name}, afterAll: ${tables.some((t) => module.readsReductions(t))} }`,
      );
    }
  }
  if (placed.length > 0 || writesRootsWhilePlacing(root, wave)) {
    for (const t of placed)
      module.member(storeMember(model.entities[t.head]!, module), {
        kind: "store",
        entity: t.head,
        width: recordOf(t, wave, module).length,
      });
    functions.push(emitPlace(root, placed, wave, module));
    const events = placed.map((t) => {
      const write = emitEventWriter(root, t, wave, module);
      functions.push(write.fn);
      const head = model.entities[t.head]!;
      const width = recordOf(t, wave, module).length;
      return `{ store: ${JSON.stringify(storeMember(head, module))}, numbering: ${JSON.stringify(sizedBy(t, module))}, width: ${width}, tables: [${write.tables.map((x) => JSON.stringify(x.table)).join(", ")}], numberings: [${write.tables.map((x) => JSON.stringify(numberingMember(x, module))).join(", ")}], write: ${write.fn.name} }`;
    });
    if (writesRootsWhilePlacing(root, wave)) entries.push(`placeTables: [${JSON.stringify(root.table)}]`);
    // What several waves make is written together, apart from the rest.
    const apart = placed.flatMap(numbered).filter((e) => !isShared(module.plan.waves, e));
    const written = apart.map((e) => model.entities[e]!);
    if ([...written, ...(writesRootsWhilePlacing(root, wave) ? [root] : [])].some((e) => module.readsReductions(e)))
      entries.push("eventsAfterAll: true");
    entries.push(`place: ${functions.find((f) => f.name.startsWith("place"))!.name}`, `events: [${events.join(", ")}]`);
  }
  return { wave, functions, entry: `{ ${entries.join(", ")} }` };
}

/** A transaction whose rows go through records: something of it is numbered by time. */
const isPlaced = (t: Transaction): boolean => t.numbering === "time" || t.members.length > 0;
const numbered = (t: Transaction): readonly number[] => (t.numbering === "members by time" ? t.members : [t.head, ...t.members]);

function emitCount(
  root: EntityModel,
  rooted: Transaction,
  placed: readonly Transaction[],
  referred: readonly number[],
  module: ModuleBuilder,
): EmittedFunction {
  const scope = startWalk(root, module, [], true);
  const { fn } = scope;
  const { model } = module;
  const when = (condition: string | null): string => (condition === null ? "" : `if (${condition}) `);
  if (rooted.numbering === "ordinal")
    for (const m of rooted.members) {
      const entity = model.entities[m]!;
      const members = [
        ...(areNumbered(model, entity) ? [numberingMember(entity, module)] : []),
        ...(referred.includes(m) ? [keyNumberingMember(entity)] : []),
      ];
      if (members.length === 0) continue;
      const rows = memberRows(scope, entity, 0);
      const pass = Math.max(0, ...rows.map((r) => r.pass));
      for (const member of members) scope.statement(pass, `${fn.run(member)}.add(0, ${rowCount(rows, pass)});`);
    }
  for (const t of placed)
    for (const head of scopesOf(scope, t.head)) {
      const existence = passOfExistence(head);
      const base = passOfWriting(head);
      const bucket = bucketCode(head, existence, t, module);
      const add = (member: string, pass: number, rows: string): void =>
        head.statement(
          pass,
          `${when(writtenWhen(head, pass))}${fn.run(member)}.add(${head.carried("bucket", bucket, existence, pass)}, ${rows});`,
        );
      add(sizedBy(t, module), base, "1");
      for (const m of t.members) {
        const rows = memberRows(head, model.entities[m]!, base);
        const pass = Math.max(base, ...rows.map((r) => r.pass));
        add(numberingMember(model.entities[m]!, module), pass, rowCount(rows, pass));
      }
    }
  return blockFunction(
    module.functionName(`count${pascal(plural(root.name))}`),
    `Counts the rows that follow time: how many are born in each bucket.`,
    scope,
    [],
    walkLines(scope),
  );
}

function emitOrdinalWriter(
  root: EntityModel,
  rooted: Transaction,
  tables: readonly EntityModel[],
  isCounted: boolean,
  module: ModuleBuilder,
): EmittedFunction {
  const writers = tables.map(writerName);
  // Where nothing is counted, rows are asked whether they begin too early when they are written.
  const scope = startWalk(root, module, writers, !isCounted);
  const { fn } = scope;
  scope.serial = `(${scope.ordinal} + 1)`;
  if (rooted.numbering === "ordinal") {
    // A row may refer to those of any member: all of them have their numbers before the first is written.
    const members = rooted.members.map((m) => loopsTo(scope, m));
    for (const loops of members) for (const loop of loops) loop.serial = serialOfMember(loop, loops, fn);
    for (const loops of members) for (const loop of loops) gatherAndWrite(loop, tables, module, loops);
  }
  if (tables.includes(root) || root.hidden) gatherAndWrite(scope, tables, module);
  const doc = `Writes ${tables.map((t) => t.table).join(", ")} for a range of ${root.name} rows.`;
  const name = module.functionName(`write${pascal(plural(root.name))}`);
  return blockFunction(name, doc, scope, writerParameters(writers, module), scope.allLines());
}

const serialOfMember = (loop: RowScope, beside: readonly RowScope[], fn: FunctionBuilder): string => {
  const pass = passOfAll(beside, passOfExistence);
  loop.numberedFrom = pass;
  const name = fn.names.take(camel(`${loop.entity.name}_id`));
  if (areNumbered(fn.module.model, loop.entity))
    loop.statement(pass, `const ${name} = ${fn.run(numberingMember(loop.entity, fn.module))}.takeKeys(0, 1);`);
  return name;
};
