/**
 * The function that places events: each transaction numbered by time leaves a record at the place of its key. Where loops come
 * upon an actor's rows out of order, the records wait until the actor's walk has ended.
 */
import type { Expr } from "../../model/expression.ts";
import type { EntityModel, Model } from "../../model/model.ts";
import type { Transaction, Wave } from "../../plan/waves.ts";
import { carried } from "./agenda.ts";
import { contextOf } from "./context.ts";
import { expression } from "./expression.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { writerName } from "./module-builder.ts";
import { loopsTo } from "./loops.ts";
import { momentCode } from "./moments.ts";
import { camel, pascal, plural } from "./names.ts";
import { isBelowEvent, passOfExistence, passOfKept, passOfPrevious } from "./passes.ts";
import { birthCode } from "./births.ts";
import {
  earlierNumbered,
  numbersReferred,
  numbersWhilePlacing,
  ownsHeads,
  recordOf,
  textWords,
  transactionReferred,
  waysTo,
  type Word,
} from "./records.ts";
import { numeric, partCode, passOfPart } from "./part-code.ts";
import { positionBefore } from "./previous.ts";
import { holdsNumberBefore } from "../../plan/rows-before.ts";
import { above } from "./roots.ts";
import type { RowScope } from "./row-scope.ts";
import { isScattered } from "./scattered.ts";
import { followSibling, keptAddress, keptNumber, keptRows, keptValue, numbersOf, rowsSoFar } from "./siblings.ts";
import { hasNumberAtOnce, settlePending, type PendingRows } from "./settle.ts";
import { asCode } from "./value.ts";
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
  type MemberRows,
} from "./walk.ts";

/** Where the key of a row is found while events are placed, and the pass from which on. */
type KeyOf =
  | { readonly known: "key"; readonly variable: string; readonly pass: number }
  /** The row's record is pending: the offset of its words. */
  | { readonly known: "pending"; readonly variable: string; readonly pass: number; readonly of: Transaction }
  /** A row of a member of a pending record: the place among the member's rows, from 0. */
  | {
      readonly known: "member";
      readonly head: RowScope;
      readonly variable: string;
      readonly pass: number;
      readonly entity: number;
    };

export function emitPlace(root: EntityModel, placed: readonly Transaction[], wave: Wave, module: ModuleBuilder): EmittedFunction {
  const scope = startWalk(root, module);
  const placing = new Placing(scope, placed, wave, module);
  placing.ordinalRows();
  for (const t of placed) placing.transaction(t);
  placing.settle();
  const written = writesRootsWhilePlacing(root, wave);
  const writers = written ? [writerName(root)] : [];
  if (written) {
    scope.serial = `(${scope.ordinal} + 1)`;
    gatherAndWrite(scope, [root], module);
  }
  const doc = `Places the events in key order: a record each.${written ? ` Writes ${root.table} on the way.` : ""}`;
  const name = module.functionName(`place${pascal(plural(root.name))}`);
  return blockFunction(name, doc, scope, writerParameters(writers, module), walkLines(scope));
}

/** The final values of an actor are known when its agenda ends: its row is written there, if it keeps its number. */
export function writesRootsWhilePlacing(root: EntityModel, wave: Wave): boolean {
  return root.lifecycle !== null && !root.hidden && wave.transactions.find((t) => t.head === root.index)!.numbering !== "time";
}

/** A word that the emission of one head's record fills. */
interface Filling {
  readonly head: RowScope;
  readonly way: number;
  readonly pass: number;
  readonly bucket: string;
  readonly members: ReadonlyMap<number, readonly MemberRows[]>;
}

class Placing {
  readonly #root: RowScope;
  readonly #placed: readonly Transaction[];
  readonly #wave: Wave;
  readonly #module: ModuleBuilder;
  readonly #keys = new Map<RowScope, KeyOf>();
  /** The pending rows of transactions, in order. */
  readonly #pending = new Map<Transaction, PendingRows>();
  /** The first number of the rows of a member, where rows of other transactions refer to them by it. */
  readonly #firsts = new Map<number, { readonly head: RowScope; readonly variable: string; readonly pass: number }>();
  #lastPass = 0;

  constructor(root: RowScope, placed: readonly Transaction[], wave: Wave, module: ModuleBuilder) {
    this.#root = root;
    this.#placed = placed;
    this.#wave = wave;
    this.#module = module;
  }

  get #model(): Model {
    return this.#module.model;
  }

  /** Takes the numbers of rows that are not placed themselves, for those that refer to them. */
  ordinalRows(): void {
    const root = this.#root;
    for (const index of numbersWhilePlacing(this.#wave, this.#module)) {
      const entity = this.#model.entities[index]!;
      const numbering = root.fn.run(keyNumberingMember(entity));
      if (ownsHeads(index, this.#wave, this.#module)) this.#takeEach(entity, numbering);
      else this.#takeFirst(index, root, memberRows(root, entity, 0), `${numbering}.takeKeys(0, `);
    }
  }

  /** Takes the numbers of a member's rows one by one, for the rows below them. */
  #takeEach(entity: EntityModel, numbering: string): void {
    const root = this.#root;
    const first = root.fn.names.take(camel(`first_${entity.name}`));
    const loops = loopsTo(root, entity.index);
    const pass = passOfAll(loops, passOfExistence);
    root.statement(pass, `let ${first} = -1;`);
    for (const loop of loops) {
      const variable = loop.local(`${entity.name}_number`, `${numbering}.takeKeys(0, 1)`, pass);
      loop.statement(pass, `if (${first} < 0) ${first} = ${variable};`);
      this.#keys.set(loop, { known: "key", variable, pass });
    }
    this.#firsts.set(entity.index, { head: root, variable: first, pass: root.agenda === null ? pass + 1 : pass });
  }

  /** Takes the numbers of the rows of a member for those that refer to them: behind the loops that count them. */
  #takeFirst(entity: number, head: RowScope, rows: readonly MemberRows[], take: string): string {
    const pass = Math.max(0, ...rows.map(({ loop }) => passOfExistence(loop)));
    const variable = head.fn.names.take(camel(`first_${this.#model.entities[entity]!.name}`));
    head.lateStatement(pass, `const ${variable} = ${take}${rowCount(rows, pass)});`);
    head.changing(variable);
    // An actor's events stand behind all that it is born with.
    this.#firsts.set(entity, { head, variable, pass: head.agenda === null ? pass + 1 : pass });
    return variable;
  }

  transaction(t: Transaction): void {
    const words = recordOf(t, this.#wave, this.#module);
    const scattered = isScattered(t, this.#wave, this.#module);
    if (scattered) {
      // What settling needs besides the record: the place of an owner among the rows of a member.
      const extras = new Map<number, number>();
      words.forEach((word, i) => {
        if (word.word === "ownerKey" && this.#isPendingMember(word.entity)) extras.set(i, words.length + extras.size);
      });
      const wish = camel(`pending_${plural(this.#model.entities[t.head]!.name)}`);
      const made = `new ${this.#module.runtime("PendingRows")}(${words.length}, ${words.length + extras.size})`;
      this.#pending.set(t, { name: this.#root.fn.setup(wish, made), extras });
    }
    const heads = scopesOf(this.#root, t.head);
    const fillings = heads.map((head, way) => this.#filling(head, way, t, words));
    // One pass for all ways, so that keys and places are taken in one order.
    const pass = Math.max(...fillings.map((f) => f.pass));
    this.#lastPass = Math.max(this.#lastPass, pass);
    for (const filling of fillings) this.#place({ ...filling, pass }, t, words, scattered);
  }

  #isPendingMember(entity: number): boolean {
    return [...this.#pending.keys()].some((t) => t.members.includes(entity));
  }

  /** What a head's record needs, and the pass in which all of it is known. */
  #filling(head: RowScope, way: number, t: Transaction, words: readonly Word[]): Filling {
    const existence = passOfExistence(head);
    const owners = words.flatMap((w) => (w.word === "ownerKey" ? [this.#keyOf(above(head, w.entity))?.pass ?? 0] : []));
    const fields = words.map((w) => {
      const row = w.word === "field" ? above(head, w.entity) : null;
      return row === null || w.word !== "field" ? 0 : row.compiler.passOf(row, w.field);
    });
    for (const word of words) {
      const row = word.word === "part" ? this.#partRow(head, word.entity) : null;
      if (row !== null && word.word === "part") fields.push(passOfPart(row, word.part));
    }
    for (const word of words) if (word.word === "memberKey") owners.push(this.#firsts.get(word.entity)?.pass ?? 0);
    for (const word of words) if (word.word === "numberBefore") owners.push(passOfPrevious(head, null));
    for (const word of words) if (word.word === "earlier") owners.push(this.#passOfEarlier(word, head));
    // An actor's own row carries its final values: it is placed when its agenda has ended, with the key it took at birth.
    const base = head === this.#root && head.agenda !== null ? 1 : Math.max(passOfWriting(head), ...owners, ...fields);
    const members = new Map(t.members.map((m) => [m, memberRows(head, this.#model.entities[m]!, base)]));
    const pass = Math.max(base, ...[...members.values()].flat().map((r) => r.pass));
    return { head, way, pass, bucket: bucketCode(head, existence, t, this.#module), members };
  }

  /** The pass in which what is read of an earlier row is known. */
  #passOfEarlier(word: Word & { readonly word: "earlier" }, head: RowScope): number {
    const row = above(head, word.entity);
    if (row === null) return 0;
    const { value } = row.entity.fields[word.field]!;
    if (value.by !== "reference" || value.choice.of === null) throw new Error("an earlier row is chosen");
    const kept = keptRows(row, value.choice.of, value.choice.target);
    const { part } = word;
    const read = typeof part === "number" ? row.compiler.passOf(kept.rows, part) : passOfExistence(kept.rows);
    return Math.max(row.compiler.passOf(row, word.field), passOfKept(kept, read));
  }

  #keyOf(row: RowScope | null): KeyOf | undefined {
    return row === null ? undefined : this.#keys.get(row.base ?? row);
  }

  #place(filling: Filling, t: Transaction, words: readonly Word[], scattered: boolean): void {
    const { head, pass, members } = filling;
    const { fn } = head;
    const existence = passOfExistence(head);
    const bucket = head.carried("bucket", filling.bucket, existence, pass);
    const condition = writtenWhen(head, pass);
    const lines: string[] = [];
    const at = fn.names.take("at");
    const pending = this.#pending.get(t);
    if (scattered) {
      const variable = fn.names.take(camel(`${head.entity.name}_at`));
      head.statement(pass, `let ${variable} = -1;`);
      head.changing(variable);
      this.#keys.set(head, { known: "pending", variable, pass, of: t });
      lines.push(`const ${at} = ${variable} = ${pending!.name}.add(${birthCode(head, pass) ?? "0"}, ${bucket});`);
    } else {
      if (t.numbering === "time") this.#takeKey(filling, t, bucket, condition);
      lines.push(`const ${at} = ${fn.run(storeMember(head.entity, this.#module))}.place(${bucket});`);
    }
    const store = scattered ? pending!.name : fn.run(storeMember(head.entity, this.#module));
    const firsts = new Map<number, string>();
    const afterwards: (() => void)[] = [];
    for (const [m, rows] of members) {
      const taken = `${fn.run(numberingMember(this.#model.entities[m]!, this.#module))}.takeKeys(${bucket}, ${rowCount(rows, pass)})`;
      firsts.set(m, this.#firstOf(m, rows, filling, scattered ? null : taken, lines, afterwards));
    }
    words.forEach((word, i) => {
      const count = textWords(word, this.#module);
      if (count !== null) {
        const text = this.#textCode(word, filling);
        lines.push(`${this.#module.runtime("storeText")}(${store}.words, ${at}${i === 0 ? "" : ` + ${i}`}, ${text}, ${count});`);
        return;
      }
      for (const [index, value] of this.#wordCode(word, i, filling, firsts, pending?.extras ?? null))
        lines.push(`${store}.words[${at}${index === 0 ? "" : ` + ${index}`}] = ${value};`);
    });
    if (condition === null) for (const line of lines) head.statement(pass, line);
    else head.statement(pass, `if (${condition}) { ${lines.join("\n")} }`);
    for (const number of afterwards) number();
    this.#keepNumbers(t, head, pass, members);
  }

  /** Keeps the numbers of rows for later ones that refer to them. */
  #keepNumbers(t: Transaction, head: RowScope, pass: number, members: Filling["members"]): void {
    const referred = earlierNumbered(this.#wave, this.#module);
    const key = this.#keys.get(head);
    if (holdsNumberBefore(head.entity) && key?.known === "pending") referred.add(t.head);
    if (referred.has(t.head) && key !== undefined) {
      if (head.isEvent) rowsSoFar(head);
      head.statement(pass, `${numbersOf(head)}[${head.placeOf(pass)}] = ${key.variable};`);
    }
    for (const m of t.members) {
      const [rows] = members.get(m)!;
      if (!referred.has(m) || rows === undefined) continue;
      const at = head.fn.names.take("k", "l", "m", "n");
      const first = this.#firsts.get(m)!.variable;
      head.statement(
        pass,
        `for (let ${at} = 0; ${at} < ${rows.count(pass)}; ${at}++) ${numbersOf(rows.loop)}[${rowsSoFar(rows.loop)} + ${at}] = ${first} + ${at};`,
      );
    }
  }

  #takeKey({ head, pass }: Filling, t: Transaction, bucket: string, condition: string | null): void {
    const { fn } = head;
    const key = fn.names.take(camel(`${head.entity.name}_number`));
    const at = head === this.#root && head.agenda !== null ? 0 : pass;
    const taken = `${fn.run(sizedBy(t, this.#module))}.takeKeys(${bucket}, 1)`;
    head.statement(at, `const ${key} = ${condition === null ? taken : `${condition} ? ${taken} : -1`};`);
    head.changing(key);
    this.#keys.set(head, { known: "key", variable: key, pass: at });
  }

  /** True where rows with keys of their own stand below the rows of a member, whose keys they hold. */
  #isOwnerOfHeads(member: number): boolean {
    return this.#placed.some(
      (t) =>
        t.head !== this.#wave.root &&
        waysTo(t.head, this.#wave, this.#module)
          .flat()
          .some((step) => step.owner.index === member),
    );
  }

  /** The code of the word of a member's first key, or of the number of its rows where that is pending (`taken` null). */
  #firstOf(
    m: number,
    rows: readonly MemberRows[],
    filling: Filling,
    taken: string | null,
    lines: string[],
    afterwards: (() => void)[],
  ): string {
    const { head, pass } = filling;
    const isReferred = numbersReferred(this.#wave, this.#module).includes(m) || earlierNumbered(this.#wave, this.#module).has(m);
    let take = taken;
    if (isReferred && head.agenda !== null && taken !== null) {
      // The actor's events refer to them before its own row is placed.
      const numbering = head.fn.run(numberingMember(this.#model.entities[m]!, this.#module));
      take = this.#takeFirst(m, head, rows, `${numbering}.takeKeys(${filling.bucket}, `);
    }
    if (this.#isOwnerOfHeads(m)) {
      const first = this.#numberMembers(m, rows, filling, take, lines, afterwards);
      if (isReferred && head.agenda === null) this.#firsts.set(m, { head, variable: first, pass });
      return first;
    }
    if (!isReferred) return take ?? rowCount(rows, pass);
    if (head.agenda === null) this.#firsts.set(m, { head, variable: "", pass });
    if (take === null) return rowCount(rows, pass);
    if (head.agenda !== null) return take;
    const variable = head.fn.names.take(camel(`first_${this.#model.entities[m]!.name}`));
    head.statement(pass, `let ${variable} = -1;`);
    head.changing(variable);
    lines.push(`${variable} = ${take};`);
    this.#firsts.set(m, { head, variable, pass });
    return variable;
  }

  /** Numbers the rows of a member as their writing will; returns the code of the word. `taken`: takes the keys; null where the record is pending. */
  #numberMembers(
    m: number,
    rows: readonly MemberRows[],
    { head, pass }: Filling,
    taken: string | null,
    lines: string[],
    afterwards: (() => void)[],
  ): string {
    const { fn } = head;
    const { name } = this.#model.entities[m]!;
    let first = "0";
    if (taken !== null) {
      first = fn.names.take(camel(`first_${name}`));
      head.statement(pass, `let ${first} = -1;`);
      head.changing(first);
      lines.push(`${first} = ${taken};`);
    }
    const at = passOfAll(
      rows.map(({ loop }) => loop),
      (loop) => Math.max(pass, passOfExistence(loop)),
    );
    const variable = fn.names.take(camel(`${name}_number`));
    // The first is taken by then.
    afterwards.push(() => head.statement(at, `let ${variable} = ${head.carried("first", first, pass, at)} - 1;`));
    for (const { loop } of rows) {
      afterwards.push(() => loop.statement(at, `${variable}++;`));
      loop.changing(variable);
      this.#keys.set(
        loop,
        taken === null ? { known: "member", head, variable, pass: at, entity: m } : { known: "key", variable, pass: at },
      );
    }
    return taken === null ? rowCount(rows, pass) : first;
  }

  /** The code of the text that a word begins. */
  #textCode(word: Word, filling: Filling): string {
    const { head, pass } = filling;
    if (word.word === "earlier") return above(head, word.entity) === null ? "null" : this.#earlier(word, filling);
    return word.word === "field" ? (above(head, word.entity)?.fieldCode(word.field, pass) ?? "null") : "null";
  }

  /** The code of a word, by its index; for the key of a pending owner's member the word of its place, too. */
  #wordCode(
    word: Word,
    index: number,
    filling: Filling,
    firsts: ReadonlyMap<number, string>,
    extras: ReadonlyMap<number, number> | null,
  ): readonly (readonly [number, string])[] {
    const { head, pass } = filling;
    const one = (text: string): readonly (readonly [number, string])[] => [[index, text]];
    switch (word.word) {
      case "key": {
        const key = this.#keys.get(head)!;
        return key.known === "key" ? one(head.carried("number", key.variable, key.pass, pass)) : [];
      }
      case "root":
        return one(this.#root.ordinal);
      case "way":
        return one(String(filling.way));
      case "moment": {
        const row = above(head, word.entity);
        return one(row === null ? "NaN" : momentCode(row, pass)!);
      }
      case "live":
        return one(this.#liveValue(word.field, filling));
      case "livePart":
        return one(this.#livePart(word.e, filling));
      case "field": {
        const row = above(head, word.entity);
        if (row === null) return one("NaN");
        const { type, nullable } = row.entity.fields[word.field]!;
        return one(numeric(row.fieldCode(word.field, pass), type, nullable));
      }
      case "earlier":
        return one(this.#earlier(word, filling));
      case "numberBefore":
        return one(this.#numberBefore(filling));
      case "more":
        return [];
      case "part": {
        const row = this.#partRow(head, word.entity);
        return one(row === null ? "NaN" : partCode(row, word.part, pass));
      }
      case "ordinal":
        return one(above(head, word.entity)?.ordinal ?? "-1");
      case "ownerKey":
        return this.#ownerKey(word.entity, index, filling, extras);
      case "memberKey":
        return one(firsts.get(word.entity) ?? this.#referred(word.entity, pass));
    }
  }

  /** The number of the row before, or its position where that is not taken yet. */
  #numberBefore({ head, pass }: Filling): string {
    const key = this.#keys.get(head)!;
    if (key.known !== "key") {
      const before = positionBefore(head, pass);
      // What is below an event is counted from where those of the events before have ended.
      return isBelowEvent(head, this.#root) ? `(${before} < 0 ? -1 : ${rowsSoFar(head)} + ${before})` : before;
    }
    if (!head.isEvent) return "-1";
    const actor = head.owner!.base!;
    const name = actor.once(`number before ${head.entity.name}`, () => {
      const variable = head.fn.names.take(camel(`${head.entity.name}_number_before`));
      actor.statement(0, `let ${variable} = -1;`);
      return variable;
    });
    head.closing(`${name} = ${key.variable};`);
    return name;
  }

  /** What is read of the earlier row that a reference leads to. */
  #earlier(word: Word & { readonly word: "earlier" }, { head, pass }: Filling): string {
    const scope = above(head, word.entity);
    if (scope === null) return word.part === "place" || word.part === "number" ? "-1" : "NaN";
    const field = scope.entity.fields[word.field]!;
    if (field.value.by !== "reference") throw new Error("an earlier row is chosen");
    const row = followSibling(scope, field, field.value.choice, pass);
    const { part } = word;
    if (part === "place") return row.ordinal;
    if (part === "number")
      return keptNumber(row, hasNumberAtOnce(transactionReferred(word, this.#module), this.#root, this.#wave, this.#module));
    if (part === "ordinal" || part === "moment") return keptAddress(row)[part];
    const text = asCode(keptValue(row, part));
    const { type, nullable } = row.rows.entity.fields[part]!;
    if (type.kind !== "bool") return text;
    return nullable || row.nullable ? `${text} === null ? NaN : Number(${text})` : `Number(${text})`;
  }

  /** The row whose expressions a part belongs to: one on the way, or any of those that share the head's moment. */
  #partRow(head: RowScope, entity: number): RowScope | null {
    return above(head, entity) ?? loopsTo(head, entity)[0] ?? null;
  }

  /** The first number of rows of another transaction; where they are pending, the place of their head's record. */
  #referred(entity: number, pass: number): string {
    const first = this.#firsts.get(entity)!;
    const key = this.#keys.get(first.head);
    const variable = key?.known === "pending" ? key.variable : first.variable;
    return first.head.carried("first", variable, first.pass, pass);
  }

  #ownerKey(
    entity: number,
    index: number,
    { head, pass }: Filling,
    extras: ReadonlyMap<number, number> | null,
  ): readonly (readonly [number, string])[] {
    const owner = above(head, entity);
    if (owner === null) return [[index, "-1"]];
    const key = this.#keyOf(owner);
    if (key === undefined) throw new Error(`the key of ${owner.entity.name} is not known when ${head.entity.name} is placed`);
    const row = owner.base ?? owner;
    const variable = row.carried("number", key.variable, key.pass, pass);
    if (key.known !== "member") return [[index, variable]];
    const pending = this.#keys.get(key.head)!;
    return [
      [index, key.head.carried("at", pending.variable, pending.pass, pass)],
      [extras!.get(index)!, variable],
    ];
  }

  #liveValue(index: number, { head, pass }: Filling): string {
    let actor = head;
    while (actor.owner !== null) actor = actor.owner;
    const isOwn = actor === head;
    const field = actor.entity.fields[index]!;
    if (field.value.by !== "rule") throw new Error("a live field has a rule");
    const { value, words } = carried(field.value.rule);
    const text = words === null ? actor.fieldCode(index, isOwn ? pass : 0) : expression(value, contextOf(actor, pass));
    return numeric(text, field.type, field.nullable);
  }

  #livePart(e: Expr, { head, pass }: Filling): string {
    const isOwn = head === this.#root;
    const text = isOwn ? expression(e, { ...contextOf(head, pass), isLive: true }) : this.#root.agenda!.partBefore(e);
    return numeric(text, e.type, e.nullable);
  }

  settle(): void {
    settlePending(this.#pending, this.#root, this.#lastPass, this.#wave, this.#module);
  }
}
