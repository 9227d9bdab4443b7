/** The function that writes the rows of a transaction from its records, in key order. */
import type { EntityModel, PerPopulation } from "../../model/model.ts";
import { earlierReferences, type EarlierReference } from "../../plan/earlier-rows.ts";
import { perPopulations, type Transaction, type Wave } from "../../plan/waves.ts";
import { carried, combinationsOf, livePartsOf } from "./agenda.ts";
import { contextOf } from "./context.ts";
import { enumWords } from "./conversion.ts";
import { eachSize, eachValueAt } from "./each.ts";
import { compile } from "./expression.ts";
import { fieldCompiler } from "./fields.ts";
import { FunctionBuilder } from "./function-builder.ts";
import { loopsTo } from "./loops.ts";
import { writerName, type ModuleBuilder } from "./module-builder.ts";
import { camel, pascal, plural } from "./names.ts";
import { passOfExistence } from "./passes.ts";
import { rootScope } from "./populations.ts";
import { recordOf, textWords, waysTo, type Step, type Word } from "./records.ts";
import { roomOfCombination, roomOfEvent } from "./room.ts";
import { RowScope } from "./row-scope.ts";
import { code, type Value } from "./value.ts";
import type { Type } from "../../model/type.ts";
import { gatherAndWrite, orderLoops, passOfAll, writerParameters, type EmittedFunction } from "./walk.ts";

export interface EventWriter {
  readonly fn: EmittedFunction;
  readonly tables: readonly EntityModel[];
}

export function emitEventWriter(root: EntityModel, t: Transaction, wave: Wave, module: ModuleBuilder): EventWriter {
  const { model } = module;
  const head = model.entities[t.head]!;
  const rows = [...(t.numbering === "time" ? [head] : []), ...t.members.map((m) => model.entities[m]!)];
  const tables = rows.filter((e) => !e.hidden);
  const writers = tables.map(writerName);
  const fn = new FunctionBuilder(module, [...writers, "slice", "at", "row", "words"]);
  const words = recordOf(t, wave, module);
  const ways = waysTo(t.head, wave, module).map((way) => new Reading(root, t, way, words, fn).lines(tables));
  const way = words.findIndex((w) => w.word === "way");
  const choices = ways.map(
    (lines, i) =>
      `${i === 0 ? "" : "else "}${i < ways.length - 1 ? `if (words[at + ${way}] === ${i}) ` : ""}{ ${lines.join("\n")} }`,
  );
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
      lines: [
        "const { words } = slice;",
        ...fn.opening,
        `for (let row = from; row < to; row++) {`,
        `const at = row * ${words.length};`,
        ...(ways.length === 1 ? ways[0]! : choices),
        "}",
      ],
    },
  };
}

/** A truth from a word of a record. */
const truth = (name: string, isNullable: boolean): string =>
  isNullable ? `(Number.isNaN(${name}) ? null : ${name} === 1)` : `(${name} === 1)`;

/** The rows of a transaction, made from the words of a record by one of the ways that lead to its head. */
class Reading {
  readonly #t: Transaction;
  readonly #words: readonly Word[];
  readonly #fn: FunctionBuilder;
  readonly #lines: string[] = [];
  readonly #head: RowScope;

  constructor(root: EntityModel, t: Transaction, way: readonly Step[], words: readonly Word[], fn: FunctionBuilder) {
    this.#t = t;
    this.#words = words;
    this.#fn = fn;
    const ordinal = this.#local(root.name, (w) => w.word === "root")!;
    const moment = this.#local(
      root.time === null ? "moment" : root.fields[root.time]!.name,
      (w) => w.word === "moment" && w.entity === root.index,
    );
    let scope = rootScope(fn, fieldCompiler, root, ordinal, moment);
    scope.serial = this.#key(root) ?? `(${ordinal} + 1)`;
    this.#readLive(scope);
    for (const { entity, population } of way) scope = this.#step(scope, entity, population);
    if (t.numbering === "time") scope.serial = this.#local(`${scope.entity.name}_id`, (w) => w.word === "key");
    scope.numberBefore = this.#local("number_before", (w) => w.word === "numberBefore");
    this.#readParts();
    this.#head = scope;
  }

  #index(match: (w: Word) => boolean): number {
    return this.#words.findIndex(match);
  }

  #read(index: number): string {
    return `words[at${index === 0 ? "" : ` + ${index}`}]!`;
  }

  /** A word as a local; null where the record has none such. */
  #local(wish: string, match: (w: Word) => boolean): string | null {
    const index = this.#index(match);
    if (index < 0) return null;
    const name = this.#fn.names.take(camel(wish));
    this.#lines.push(`const ${name} = ${this.#read(index)};`);
    return name;
  }

  /** The value of a field, as the word that begins it holds it. */
  #value(wish: string, word: Word, type: Type, isNullable: boolean): Value {
    const count = textWords(word, this.#fn.module);
    if (count === null) {
      const name = this.#local(wish, (w) => w === word)!;
      return code(type.kind === "bool" ? truth(name, isNullable) : name);
    }
    const name = this.#fn.names.take(camel(wish));
    const at = this.#index((w) => w === word);
    const stored = this.#fn.module.runtime("storedText");
    this.#lines.push(`const ${name} = ${stored}(words, at${at === 0 ? "" : ` + ${at}`}, ${count})${isNullable ? "" : "!"};`);
    return code(name);
  }

  #key(entity: EntityModel): string | null {
    return this.#local(`${entity.name}_id`, (w) => w.word === "ownerKey" && w.entity === entity.index);
  }

  #readLive(root: RowScope): void {
    const { entity, fn } = root;
    if (entity.lifecycle === null) return;
    const live = new Map(
      this.#words.flatMap((w) =>
        w.word === "live" ? [[w.field, this.#local(entity.fields[w.field]!.name, (x) => x === w)!] as const] : [],
      ),
    );
    const parts = new Map<string, string>();
    for (const w of this.#words)
      if (w.word === "livePart") {
        const name = this.#local(w.e.op, (x) => x === w)!;
        parts.set(w.key, w.e.type.kind === "bool" ? truth(name, w.e.nullable) : name);
      }
    root.liveField = (index): Value => {
      const field = entity.fields[index]!;
      if (field.value.by === "rule" && livePartsOf(entity, index) !== null)
        return compile(field.value.rule, { ...contextOf(root, 0), parts, isLive: true });
      const name = live.get(index);
      if (name === undefined)
        throw new Error(`${field.name} is not carried to the writing of ${fn.module.model.entities[this.#t.head]!.name}`);
      const words = field.value.by === "rule" ? carried(field.value.rule).words : null;
      if (words === null) return code(field.type.kind === "bool" ? truth(name, field.nullable) : name);
      const list = fn.module.model.enums[words]!.labels.map((l) => l.name);
      return { form: "text", parts: [{ form: "word", words: enumWords(words, { fn }), index: name, list }] };
    };
  }

  #readParts(): void {
    const { model } = this.#fn.module;
    this.#fn.parts.clear();
    for (const word of this.#words) {
      if (word.word !== "part") continue;
      const { part } = word;
      const entity = model.entities[word.entity]!;
      const read = part.of === "past" ? part.e : part.field === null ? null : entity.fields[part.field]!;
      const wish =
        part.of === "past" ? `${part.e.fn}_so_far` : `previous_${part.field === null ? "row" : entity.fields[part.field]!.name}`;
      const name = this.#local(wish, (w) => w === word)!;
      const isNullable = part.of === "previous" || part.e.nullable;
      const text = read?.type.kind === "bool" ? truth(name, isNullable) : name;
      this.#fn.parts.set(word.entity, (this.#fn.parts.get(word.entity) ?? new Map<string, string>()).set(part.key, text));
    }
  }

  /** A row on the way down. */
  #step(owner: RowScope, entity: EntityModel, population: PerPopulation): RowScope {
    const ordinal = this.#local(`${entity.name}_ordinal`, (w) => w.word === "ordinal" && w.entity === entity.index)!;
    const scope = new RowScope({ fn: this.#fn, compiler: fieldCompiler, entity, owner, population, ordinal });
    if (entity.index !== this.#t.head) scope.serial = this.#key(entity);
    scope.moment = this.#local(`${entity.name}_moment`, (w) => w.word === "moment" && w.entity === entity.index);
    if (population.event !== null && entity.time !== null && entity.fields[entity.time]!.value.by === "rule") {
      const isDate = entity.fields[entity.time]!.type.kind === "date";
      scope.given.set(entity.time, code(isDate ? `Math.floor(${scope.moment!} / 86_400)` : scope.moment!));
    }
    this.#bindEach(scope, population);
    for (const word of this.#words) {
      if (word.word !== "field" || word.entity !== entity.index) continue;
      const field = entity.fields[word.field]!;
      scope.given.set(field.index, this.#value(`${entity.name}_${field.name}`, word, field.type, field.nullable));
    }
    for (const ref of earlierReferences(this.#fn.module.model, this.#fn.module.plan.waves, entity)) this.#earlier(scope, ref);
    return scope;
  }

  /** An earlier row that a reference of the row leads to, as the record tells of it. */
  #earlier(scope: RowScope, { field, target }: EarlierReference): void {
    const { entity } = scope;
    const word = (part: string): string | null => {
      return this.#local(
        `${field.name}_${part}`,
        (w) => w.word === "earlier" && w.entity === entity.index && w.field === field.index && w.part === part,
      );
    };
    const place = word("place")!;
    const number = word("number");
    let owner = scope.owner!;
    while (owner.owner !== null && !perPopulations(target).some((p) => p.owner === owner.entity.index)) owner = owner.owner;
    const [population] = perPopulations(target);
    const ordinal = word("ordinal");
    const rows = new RowScope({
      fn: this.#fn,
      compiler: fieldCompiler,
      entity: target,
      owner,
      population: population!,
      ordinal: ordinal ?? place,
    });
    rows.serial = number;
    rows.moment = word("moment");
    const values = new Map<number, Value>();
    for (const w of this.#words) {
      if (w.word !== "earlier" || w.entity !== entity.index || w.field !== field.index || typeof w.part !== "number") continue;
      const read = target.fields[w.part]!;
      values.set(w.part, this.#value(`${field.name}_${read.name}`, w, read.type, read.nullable || field.nullable));
    }
    for (const key of target.key)
      if (number !== null && target.fields[key]!.value.by === "serial" && !values.has(key)) values.set(key, code(number));
    scope.given.set(field.index, code(place));
    scope.earlier.set(field.index, { rows, place, values });
  }

  /** The values of an `each`, from the number of the combination. */
  #bindEach(scope: RowScope, population: PerPopulation): void {
    const several = population.count !== null || population.atLeast > 0;
    const room = population.event === null ? roomOfCombination : roomOfEvent;
    const address = several ? `Math.floor(${scope.ordinal} / ${room})` : scope.ordinal;
    const isEvent = population.event !== null && population.each.length > 0;
    const combination = isEvent ? `(${address} % (${combinationsOf(population, this.#fn)}))` : address;
    population.each.forEach((each, i) => {
      const below = population.each.slice(i + 1).map((e) => eachSize(e, { fn: this.#fn }));
      const divided = below.length === 0 ? combination : `Math.floor(${combination} / (${below.join(" * ")}))`;
      const index = i === 0 ? divided : `${divided} % ${eachSize(each, { fn: this.#fn })}`;
      const name = this.#fn.names.take(camel(each.alias));
      this.#lines.push(`const ${name} = ${eachValueAt(each, index, { fn: this.#fn })};`);
      this.#fn.bindEach(
        scope,
        i,
        each.over === "rows" ? { at: "column", entity: each.entity, ordinal: name, nullable: false } : name,
      );
    });
  }

  /** The row on the way down whose transaction has the rows of an entity. */
  #ownerOf(entity: EntityModel): RowScope {
    const { head } = this.#fn.module.transactionOf(entity.index);
    let at: RowScope | null = this.#head;
    while (at !== null && at.entity.index !== head) at = at.owner;
    if (at === null) throw new Error(`${entity.name} is not below a row on the way to ${this.#head.entity.name}`);
    return at;
  }

  /** The statements that write the rows. */
  lines(tables: readonly EntityModel[]): readonly string[] {
    const head = this.#head;
    const { module } = this.#fn;
    orderLoops(head);
    const numbered: { readonly loops: readonly RowScope[]; readonly key: string; readonly isWritten: boolean }[] = [];
    // A row may refer to those of any member: all of them have their numbers before the first is written.
    for (const word of this.#words) {
      if (word.word !== "memberKey") continue;
      const entity = module.model.entities[word.entity]!;
      const isWritten = this.#t.members.includes(entity.index);
      const key = this.#fn.names.take(camel(`${entity.name}_id`));
      this.#lines.push(`let ${key} = ${this.#read(this.#index((w) => w === word))};`);
      const loops = loopsTo(isWritten ? head : this.#ownerOf(entity), entity.index);
      for (const loop of loops) {
        loop.serial = key;
        loop.numberedFrom = passOfAll(loops, passOfExistence);
      }
      numbered.push({ loops, key, isWritten });
    }
    for (const { loops, key, isWritten } of numbered) {
      for (const loop of loops) {
        if (isWritten) gatherAndWrite(loop, tables, module, loops);
        loop.lastStatement(loop.numberedFrom, `${key}++;`);
      }
    }
    if (this.#t.numbering === "time") gatherAndWrite(head, tables, module);
    return [...this.#lines, ...head.allLines()];
  }
}
