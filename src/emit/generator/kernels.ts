/**
 * The functions of a wave: `count` (how many rows are born in each bucket), `place` (records of events in key order),
 * `write` (rows in order). All walk the same rows with the same code, asked for different things.
 */
import type { EntityModel, PerPopulation } from "../../model/model.ts";
import { perPopulations, type Transaction, type Wave } from "../../plan/waves.ts";
import { Agenda, carried } from "./agenda.ts";
import { enumWords } from "./conversion.ts";
import { code } from "./value.ts";
import { fieldExpressions, populationExpressions, walk } from "../../model/walk.ts";
import { fieldCompiler } from "./fields.ts";
import { FunctionBuilder } from "./function-builder.ts";
import { countCode, loopsTo } from "./loops.ts";
import { writerName, type ModuleBuilder } from "./module-builder.ts";
import { momentCode } from "./moments.ts";
import { camel, columnKey, pascal, plural } from "./names.ts";
import { passOfExistence } from "./passes.ts";
import { expression, operand } from "./expression.ts";
import { contextOf } from "./context.ts";
import { rootPopulation, rootScope } from "./populations.ts";
import { RowScope } from "./row-scope.ts";
import { gather } from "./reductions.ts";
import { writePass, writeRow } from "./write-columns.ts";

export interface EmittedFunction {
  readonly name: string;
  readonly doc: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly lines: readonly string[];
}

export interface WaveCode {
  readonly wave: Wave;
  readonly functions: readonly EmittedFunction[];
  /** The entry of the wave in the module's list of waves. */
  readonly entry: string;
}

export const numberingMember = (entity: EntityModel): string => camel(`${entity.name}_numbering`);
export const storeMember = (entity: EntityModel): string => camel(`${entity.name}_events`);

export function emitWave(wave: Wave, module: ModuleBuilder): WaveCode {
  const { model } = module;
  const root = model.entities[wave.root]!;
  const functions: EmittedFunction[] = [];
  const placed = wave.transactions.filter((t) => t.numbering !== "ordinal" && isPlaced(t));
  const rooted = wave.transactions.find((t) => t.head === wave.root)!;
  const entries: string[] = [`name: ${JSON.stringify(root.table)}`, `roots: (run) => run.${camel(`${root.name}_rows`)}`];

  const counted = [
    ...(rooted.numbering === "ordinal" ? rooted.members.filter((m) => !model.entities[m]!.hidden) : []),
    ...placed.flatMap(numbered),
  ];
  for (const e of counted)
    module.member(numberingMember(model.entities[e]!), {
      kind: "numbering",
      entity: e,
      transaction: wave.transactions.find((t) => t.head === e || t.members.includes(e))!,
    });
  const numberings = new Set([
    ...counted.map((e) => numberingMember(model.entities[e]!)),
    ...placed.map((t) => sizedBy(t, module)),
  ]);
  if (numberings.size > 0) {
    functions.push(emitCount(root, rooted, placed, module));
    entries.push(
      `numberings: [${[...numberings].map((name) => JSON.stringify(name)).join(", ")}]`,
      `count: ${functions.at(-1)!.name}`,
    );
  }
  if (rooted.numbering !== "time" && !writesRootsWhilePlacing(root, wave)) {
    const tables = [root, ...(rooted.numbering === "ordinal" ? rooted.members.map((m) => model.entities[m]!) : [])].filter(
      (e) => !e.hidden,
    );
    if (tables.length > 0) {
      const write = emitOrdinalWriter(root, rooted, tables, module);
      functions.push(write);
      entries.push(
        `rows: { tables: [${tables.map((t) => JSON.stringify(t.table)).join(", ")}], numberings: [${tables.map((x) => (x === root ? "null" : JSON.stringify(numberingMember(x)))).join(", ")}], write: ${write.name}, afterAll: ${module.readsReductions(root)} }`,
      );
    }
  }
  if (placed.length > 0 || writesRootsWhilePlacing(root, wave)) {
    for (const t of placed)
      module.member(storeMember(model.entities[t.head]!), {
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
      return `{ store: ${JSON.stringify(storeMember(head))}, numbering: ${JSON.stringify(sizedBy(t, module))}, width: ${width}, tables: [${write.tables.map((x) => JSON.stringify(x.table)).join(", ")}], numberings: [${write.tables.map((x) => JSON.stringify(numberingMember(x))).join(", ")}], write: ${write.fn.name} }`;
    });
    if (writesRootsWhilePlacing(root, wave)) entries.push(`placeTables: [${JSON.stringify(root.table)}]`);
    entries.push(`place: ${functions.find((f) => f.name.startsWith("place"))!.name}`, `events: [${events.join(", ")}]`);
  }
  return { wave, functions, entry: `{ ${entries.join(", ")} }` };
}

/** A transaction whose rows go through records: something of it is numbered by time. */
const isPlaced = (t: Transaction): boolean => t.numbering === "time" || t.members.length > 0;
const numbered = (t: Transaction): readonly number[] => (t.numbering === "members by time" ? t.members : [t.head, ...t.members]);

/** The numbering whose rows are the records of the transaction: the head's, or a numbering of heads of their own. */
function sizedBy(t: Transaction, module: ModuleBuilder): string {
  const head = module.model.entities[t.head]!;
  if (t.numbering === "time") return numberingMember(head);
  const member = camel(`${head.name}_record_numbering`);
  module.member(member, { kind: "numbering", entity: t.head, transaction: t });
  return member;
}

/** The scopes of the rows of an entity in the walk over a root. */
function scopesOf(root: RowScope, entity: number): readonly RowScope[] {
  return root.entity.index === entity ? [root] : loopsTo(root, entity);
}

/** Code of the bucket of a moment. */
function bucketCode(scope: RowScope, pass: number, t: Transaction, module: ModuleBuilder): string {
  const moment = momentCode(scope, pass);
  if (moment === null) return "0";
  const width = t.bucket === "hour" ? 3_600 : 86_400;
  return scope.shared("bucket", `${module.runtime("bucketOf")}(${moment}, ${module.firstBirth(t)} * 86_400, ${width})`, pass);
}

/** `number of rows of a member in the transaction`, in the pass that it is returned with. */
function memberCount(head: RowScope, member: EntityModel, base: number): { readonly code: string; readonly pass: number } {
  const loops = loopsTo(head, member.index);
  let pass = base;
  const counts = loops.map((loop) => {
    const plain = loop.owner === head && loop.population!.when === null && loop.population!.each.length === 0;
    if (plain) return countCode(loop, base);
    const at = Math.max(base, passOfExistence(loop));
    pass = Math.max(pass, at + 1);
    return head.once(`rows of ${member.name} ${loop.ordinal}`, () => {
      const n = head.fn.names.take(camel(`${member.name}_rows_here`));
      head.statement(at, `let ${n} = 0;`);
      loop.statement(at, `${n}++;`);
      return n;
    });
  });
  return { code: counts.join(" + ") || "0", pass };
}

/** The statements of a walk over root rows; an actor's agenda stands between what it is born with and what it ends with. */
function walkLines(scope: RowScope): readonly string[] {
  if (scope.agenda !== null && scope.agenda.rows.size > 0) {
    for (const line of scope.agenda.lines(momentCode(scope, 0) ?? scope.fn.run("periodStart"))) scope.lateStatement(0, line);
  }
  return scope.allLines();
}

function blockFunction(
  name: string,
  doc: string,
  fn: FunctionBuilder,
  root: RowScope,
  extra: readonly { name: string; type: string }[],
  lines: readonly string[],
): EmittedFunction {
  return {
    name,
    doc,
    parameters: [{ name: "run", type: "Run" }, { name: "from", type: "number" }, { name: "to", type: "number" }, ...extra],
    lines: [...fn.opening, `for (let ${root.ordinal} = from; ${root.ordinal} < to; ${root.ordinal}++) {`, ...lines, "}"],
  };
}

function startWalk(root: EntityModel, module: ModuleBuilder, parameters: readonly string[] = []): RowScope {
  const fn = new FunctionBuilder(module, parameters);
  const ordinal = fn.names.take(camel(root.name), "root");
  const scope = rootScope(fn, fieldCompiler, root, ordinal);
  if (root.lifecycle !== null) scope.agenda = new Agenda(scope, module.model.lifecycles[root.lifecycle]!);
  const population = rootPopulation(root);
  if (population.form === "each" && population.when !== null)
    scope.statement(0, `if (!${operand(population.when, contextOf(scope, 0))}) continue;`);
  for (const unborn of unbornSides(scope)) scope.statement(0, `if (${unborn}) continue;`);
  const moment = momentCode(scope, 0);
  // What falls after the period has not happened.
  if (moment !== null) scope.statement(0, `if (${moment} >= ${fn.run("periodEnd")}) continue;`);
  return scope;
}

/** A pair exists from the moment on at which both of its rows do. */
function unbornSides(scope: RowScope): readonly string[] {
  const population = rootPopulation(scope.entity);
  if (population.form !== "link") return [];
  const { fn } = scope;
  return population.sides.flatMap((side) => {
    const { type } = scope.entity.fields[side]!;
    const target = fn.module.model.entities[type.kind === "row" ? type.entity : -1]!;
    if (target.time === null) return [];
    const time = target.fields[target.time]!;
    const value = `${fn.run(fn.module.columns(target))}.${columnKey(target, time)}[${scope.fieldCode(side, 0)}]!`;
    return [`${time.type.kind === "date" ? `${value} * 86_400` : value} >= ${fn.run("periodEnd")}`];
  });
}

/** Only rows born in the period are written below a root that began before it. */
function inPeriod(scope: RowScope, pass: number): string {
  const moment = scope.owner === null ? null : momentCode(scope, pass);
  return moment === null ? "" : `if (${moment} >= ${scope.fn.run("periodStart")}) `;
}

function emitCount(
  root: EntityModel,
  rooted: Transaction,
  placed: readonly Transaction[],
  module: ModuleBuilder,
): EmittedFunction {
  const scope = startWalk(root, module);
  const { fn } = scope;
  const { model } = module;
  const countMembers = (head: RowScope, t: Transaction, base: number, bucket: string, condition: string): void => {
    for (const m of t.members) {
      const member = model.entities[m]!;
      if (t.numbering === "ordinal" && member.hidden) continue;
      const { code: rows, pass } = memberCount(head, member, base);
      head.statement(pass, `${condition}${fn.run(numberingMember(member))}.add(${bucket}, ${rows});`);
    }
  };
  if (rooted.numbering === "ordinal") countMembers(scope, rooted, 0, "0", "");
  for (const t of placed)
    for (const head of scopesOf(scope, t.head)) {
      const base = passOfExistence(head);
      const bucket = bucketCode(head, base, t, module);
      const condition = inPeriod(head, base);
      if (t.numbering === "time") head.statement(base, `${condition}${fn.run(numberingMember(head.entity))}.add(${bucket}, 1);`);
      else head.statement(base, `${condition}${fn.run(sizedBy(t, module))}.add(${bucket}, 1);`);
      countMembers(head, t, base, bucket, condition);
    }
  return blockFunction(
    module.functionName(`count${pascal(plural(root.name))}`),
    `Counts the rows that follow time: how many are born in each bucket.`,
    fn,
    scope,
    [],
    walkLines(scope),
  );
}

/** A word of a record, and the code that fills it while events are placed. */
type Word =
  | { readonly word: "key" }
  | { readonly word: "root" }
  | { readonly word: "moment" }
  /** A live field of the actor, as it was before the event; for the actor's own row, as it is at the end. */
  | { readonly word: "live"; readonly field: number }
  | { readonly word: "ordinal" | "ownerKey"; readonly entity: number }
  | { readonly word: "memberKey"; readonly entity: number };

/** The words of a record: the head's key, the address, and the first keys of the members. */
function recordOf(t: Transaction, wave: Wave, module: ModuleBuilder): readonly Word[] {
  const words: Word[] = [];
  if (t.numbering === "time") words.push({ word: "key" });
  words.push({ word: "root" });
  // The moment that a root's population draws: recorded, so that writing need not draw it again.
  if (t.head === wave.root && module.model.entities[t.head]!.populations.some((p) => p.form === "over" || p.form === "arriving"))
    words.push({ word: "moment" });
  const byTime = new Set(
    wave.transactions.flatMap((x) =>
      x.numbering === "time" ? [x.head, ...x.members] : x.numbering === "members by time" ? x.members : [],
    ),
  );
  for (const { owner, entity, population } of ownerPath(t.head, wave, module)) {
    words.push({ word: "ordinal", entity: entity.index });
    if (byTime.has(owner.index)) words.push({ word: "ownerKey", entity: owner.index });
    if (population.event !== null) words.push({ word: "moment" });
  }
  for (const field of liveReads(t, wave, module)) words.push({ word: "live", field });
  for (const m of t.members) words.push({ word: "memberKey", entity: m });
  return words;
}

/** The live fields of the actor that rows of a transaction read, or, for its own row, that are columns. */
function liveReads(t: Transaction, wave: Wave, module: ModuleBuilder): readonly number[] {
  const { model } = module;
  const root = model.entities[wave.root]!;
  if (root.lifecycle === null) return [];
  const found = new Set<number>();
  for (const e of [t.head, ...t.members]) {
    for (const field of model.entities[e]!.fields) {
      if (e === root.index && field.role === "live" && t.numbering === "time") found.add(field.index);
      if (e === root.index && field.role === "live") continue;
      for (const rule of fieldExpressions(field))
        walk(rule, (x) => {
          if (x.op === "field" && x.of.entity === root.index && root.fields[x.field]!.role === "live") found.add(x.field);
        });
    }
    for (const p of model.entities[e]!.populations)
      for (const rule of populationExpressions(p))
        walk(rule, (x) => {
          if (x.op === "field" && x.of.entity === root.index && root.fields[x.field]!.role === "live") found.add(x.field);
        });
  }
  return [...found].toSorted((a, b) => a - b);
}

/** The way from the root down to an entity, as (owner, owned) pairs; the first population that stays in the wave. */
function ownerPath(
  entity: number,
  wave: Wave,
  module: ModuleBuilder,
): readonly { owner: EntityModel; entity: EntityModel; population: PerPopulation }[] {
  if (entity === wave.root) return [];
  const owned = module.model.entities[entity]!;
  const population = perPopulations(owned).find((p) => wave.entities.includes(p.owner))!;
  const owner = module.model.entities[population.owner]!;
  return [...ownerPath(owner.index, wave, module), { owner, entity: owned, population }];
}

function emitPlace(root: EntityModel, placed: readonly Transaction[], wave: Wave, module: ModuleBuilder): EmittedFunction {
  const scope = startWalk(root, module);
  const { fn } = scope;
  const { model } = module;
  const keys = new Map<RowScope, string>();
  for (const t of placed)
    for (const head of scopesOf(scope, t.head)) {
      const existence = passOfExistence(head);
      const bucket = bucketCode(head, existence, t, module);
      // An actor's own row carries its final values: it is placed when its agenda has ended, with the key it took at birth.
      const base = head === scope && scope.agenda !== null ? 1 : existence;
      if (t.numbering === "time") {
        const key = fn.names.take(camel(`${head.entity.name}_number`));
        head.statement(
          existence,
          `const ${key} = ${inPeriod(head, existence) === "" ? "" : `${momentCode(head, existence)!} < ${fn.run("periodStart")} ? -1 : `}${fn.run(sizedBy(t, module))}.takeKeys(${bucket}, 1);`,
        );
        keys.set(head, key);
      }
      const counts = t.members.map((m) => ({ member: model.entities[m]!, ...memberCount(head, model.entities[m]!, base) }));
      const pass = Math.max(base, ...counts.map((c) => c.pass));
      const store = fn.run(storeMember(head.entity));
      const lines: string[] = [];
      const at = fn.names.take("at");
      lines.push(`const ${at} = ${store}.place(${bucket});`);
      recordOf(t, wave, module).forEach((word, i) =>
        lines.push(`${store}.words[${at}${i === 0 ? "" : ` + ${i}`}] = ${wordCode(word, head, counts, bucket, fn, keys, base)};`),
      );
      const condition = inPeriod(head, base);
      if (condition === "") for (const line of lines) head.statement(pass, line);
      else head.statement(pass, `${condition}{ ${lines.join("\n")} }`);
    }
  const written = writesRootsWhilePlacing(root, wave);
  const writers = written ? [writerName(root)] : [];
  if (written) {
    scope.serial = `(${scope.ordinal} + 1)`;
    gatherAndWrite(scope, [root], writers, module);
  }
  const doc = `Places the events in key order: a record each.${written ? ` Writes ${root.table} on the way.` : ""}`;
  return blockFunction(module.functionName(`place${pascal(plural(root.name))}`), doc, fn, scope, writerParameters(writers, module), walkLines(scope));
}

/** The final values of an actor are known when its agenda ends: its row is written there, if it keeps its number. */
function writesRootsWhilePlacing(root: EntityModel, wave: Wave): boolean {
  return root.lifecycle !== null && !root.hidden && wave.transactions.find((t) => t.head === root.index)!.numbering !== "time";
}

function wordCode(
  word: Word,
  head: RowScope,
  counts: readonly { readonly member: EntityModel; readonly code: string }[],
  bucket: string,
  fn: FunctionBuilder,
  keys: ReadonlyMap<RowScope, string>,
  pass: number,
): string {
  let root = head;
  while (root.owner !== null) root = root.owner;
  switch (word.word) {
    case "key":
      return keys.get(head)!;
    case "moment":
      return momentCode(head, pass)!;
    case "live": {
      const owner = head.agenda === null ? head.owner! : head;
      let actor = owner;
      while (actor.owner !== null) actor = actor.owner;
      const field = actor.entity.fields[word.field]!;
      if (field.value.by !== "rule") throw new Error("a live field has a rule");
      const { value, words } = carried(field.value.rule);
      const text =
        words === null ? actor.fieldCode(word.field, head.agenda === null ? 0 : pass) : expression(value, contextOf(actor, pass));
      return field.type.kind === "bool" ? `Number(${text})` : text;
    }
    case "root":
      return root.ordinal;
    case "ordinal": {
      let scope: RowScope | null = head;
      while (scope !== null && scope.entity.index !== word.entity) scope = scope.owner;
      return scope?.ordinal ?? "0";
    }
    case "ownerKey": {
      let owner = head.owner;
      while (owner !== null && owner.entity.index !== word.entity) owner = owner.owner;
      const key = owner === null ? undefined : keys.get(owner.base ?? owner);
      if (key === undefined)
        throw new Error(`the key of ${owner?.entity.name ?? "an owner"} is not known when ${head.entity.name} is placed`);
      return key;
    }
    case "memberKey": {
      const { member, code: rows } = counts.find((c) => c.member.index === word.entity)!;
      return `${fn.run(numberingMember(member))}.takeKeys(${bucket}, ${rows})`;
    }
  }
}

function emitOrdinalWriter(
  root: EntityModel,
  rooted: Transaction,
  tables: readonly EntityModel[],
  module: ModuleBuilder,
): EmittedFunction {
  const writers = tables.map(writerName);
  const scope = startWalk(root, module, writers);
  const { fn } = scope;
  scope.serial = `(${scope.ordinal} + 1)`;
  if (rooted.numbering === "ordinal")
    for (const m of rooted.members)
      for (const loop of loopsTo(scope, m)) {
        loop.serial = serialOfMember(loop, fn);
        gatherAndWrite(loop, tables, writers, module);
      }
  gatherAndWrite(scope, tables, writers, module);
  const doc = `Writes ${tables.map((t) => t.table).join(", ")} for a range of ${root.name} rows.`;
  return blockFunction(module.functionName(`write${pascal(plural(root.name))}`), doc, fn, scope, writerParameters(writers, module), scope.allLines());
}

const serialOfMember = (loop: RowScope, fn: FunctionBuilder): string => {
  const pass = passOfExistence(loop);
  const name = fn.names.take(camel(`${loop.entity.name}_id`));
  if (!loop.entity.hidden) loop.statement(pass, `const ${name} = ${fn.run(numberingMember(loop.entity))}.takeKeys(0, 1);`);
  return name;
};

const writerParameters = (writers: readonly string[], module: ModuleBuilder): readonly { name: string; type: string }[] =>
  writers.map((name) => ({ name, type: module.runtimeType("RowWriter") }));

const writePassOf = (scope: RowScope): number => Math.max(passOfExistence(scope), writePass(scope));

function gatherAndWrite(
  scope: RowScope,
  tables: readonly EntityModel[],
  writers: readonly string[],
  module: ModuleBuilder,
): void {
  gather(scope, module);
  const table = tables.indexOf(scope.entity);
  if (table >= 0) writeRow(scope, writers[table]!, writePassOf(scope));
}

function emitEventWriter(
  root: EntityModel,
  t: Transaction,
  wave: Wave,
  module: ModuleBuilder,
): { readonly fn: EmittedFunction; readonly tables: readonly EntityModel[] } {
  const { model } = module;
  const head = model.entities[t.head]!;
  const rows = [...(t.numbering === "time" ? [head] : []), ...t.members.map((m) => model.entities[m]!)];
  const tables = rows.filter((e) => !e.hidden);
  const writers = tables.map(writerName);
  const fn = new FunctionBuilder(module, [...writers, "slice", "at", "row", "words"]);
  const words = recordOf(t, wave, module);
  const lines: string[] = [];
  const read = (i: number): string => `words[at${i === 0 ? "" : ` + ${i}`}]!`;
  const local = (wish: string, i: number): string => {
    const name = fn.names.take(camel(wish));
    lines.push(`const ${name} = ${read(i)};`);
    return name;
  };
  const at = (match: (w: Word) => boolean): number => words.findIndex(match);
  const rootOrdinal = local(
    root.name,
    at((w) => w.word === "root"),
  );
  const momentWord = t.head === wave.root ? at((w) => w.word === "moment") : -1;
  let scope = rootScope(
    fn,
    fieldCompiler,
    root,
    rootOrdinal,
    momentWord < 0 ? null : local(root.time === null ? "moment" : root.fields[root.time]!.name, momentWord),
  );
  const keyOf = (entity: EntityModel): string | null => {
    const i = at((w) => w.word === "ownerKey" && w.entity === entity.index);
    return i < 0 ? null : local(`${entity.name}_id`, i);
  };
  scope.serial = keyOf(root) ?? `(${rootOrdinal} + 1)`;
  const live = new Map(
    words.flatMap((w, i) => (w.word === "live" ? [[w.field, local(root.fields[w.field]!.name, i)] as const] : [])),
  );
  if (root.lifecycle !== null)
    scope.liveField = (field) => {
      const name = live.get(field);
      if (name === undefined) throw new Error(`${root.fields[field]!.name} is not carried to the writing of ${head.name}`);
      const { value } = root.fields[field]!;
      const words = value.by === "rule" ? carried(value.rule).words : null;
      if (words !== null)
        return {
          form: "text",
          parts: [
            { form: "word", words: enumWords(words, { fn }), index: name, list: model.enums[words]!.labels.map((l) => l.name) },
          ],
        };
      return code(root.fields[field]!.type.kind === "bool" ? `(${name} === 1)` : name);
    };
  for (const { entity, population } of ownerPath(t.head, wave, module)) {
    const ordinal = local(
      `${entity.name}_ordinal`,
      at((w) => w.word === "ordinal" && w.entity === entity.index),
    );
    scope = new RowScope({ fn, compiler: fieldCompiler, entity, owner: scope, population, ordinal });
    if (entity.index !== t.head) scope.serial = keyOf(entity);
    if (population.event !== null)
      scope.moment = local(
        `${entity.name}_moment`,
        at((w) => w.word === "moment"),
      );
  }
  if (t.numbering === "time")
    scope.serial = local(
      `${head.name}_id`,
      at((w) => w.word === "key"),
    );
  for (const m of t.members) {
    const member = model.entities[m]!;
    const key = fn.names.take(camel(`${member.name}_id`));
    lines.push(`let ${key} = ${read(at((w) => w.word === "memberKey" && w.entity === m))};`);
    for (const loop of loopsTo(scope, m)) {
      loop.serial = key;
      gatherAndWrite(loop, tables, writers, module);
      loop.lateStatement(passOfExistence(loop), `${key}++;`);
    }
  }
  if (t.numbering === "time") gatherAndWrite(scope, tables, writers, module);
  const body = [
    "const { words } = slice;",
    ...fn.opening,
    `for (let row = from; row < to; row++) {`,
    `const at = row * ${words.length};`,
    ...lines,
    ...scope.allLines(),
    "}",
  ];
  return {
    tables,
    fn: {
      name: module.functionName(`write${pascal(plural(head.name))}${t.numbering === "time" ? "" : "Members"}`),
      doc: `Writes ${tables.map((x) => x.table).join(", ")} for a range of a slice of ${head.name} events, in key order.`,
      parameters: [
        { name: "run", type: "Run" },
        { name: "slice", type: module.runtimeType("Slice") },
        { name: "from", type: "number" },
        { name: "to", type: "number" },
        ...writerParameters(writers, module),
      ],
      lines: body,
    },
  };
}
