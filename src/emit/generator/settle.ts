/** Emits how rows that loops came upon out of order get their keys and places, when the walk over their actor has ended. */
import type { Transaction, Wave } from "../../plan/waves.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { camel } from "./names.ts";
import { earlierNumbered, recordOf, transactionReferred, type Word } from "./records.ts";
import type { RowScope } from "./row-scope.ts";
import { isScattered } from "./scattered.ts";
import { numbersOf } from "./siblings.ts";
import { numberingMember, scopesOf, storeMember } from "./walk.ts";

/** The rows of a transaction that wait. */
export interface PendingRows {
  /** The constant that holds them. */
  readonly name: string;
  /** Words behind the record, by the word that they belong to: the place among the rows of a pending member. */
  readonly extras: Map<number, number>;
}

type Pending = ReadonlyMap<Transaction, PendingRows>;

export function settlePending(pending: Pending, root: RowScope, lastPass: number, wave: Wave, module: ModuleBuilder): void {
  if (pending.size === 0) return;
  const settling = new Settling(pending, root, wave, module);
  const pass = Math.max(lastPass, root.agenda === null ? 0 : 1);
  const settled = [...pending.keys()].map((t) => settling.transaction(t, pass));
  for (const line of settled) root.lateStatement(pass, line);
}

/** True for rows that have their numbers as soon as they come: those of events. */
export function hasNumberAtOnce(t: Transaction, root: RowScope, wave: Wave, module: ModuleBuilder): boolean {
  return !isScattered(t, wave, module) && scopesOf(root, t.head).every((head) => head.isEvent);
}

class Settling {
  readonly #pending: Pending;
  readonly #root: RowScope;
  readonly #wave: Wave;
  readonly #module: ModuleBuilder;

  constructor(pending: Pending, root: RowScope, wave: Wave, module: ModuleBuilder) {
    this.#pending = pending;
    this.#root = root;
    this.#wave = wave;
    this.#module = module;
  }

  #words(t: Transaction): readonly Word[] {
    return recordOf(t, this.#wave, this.#module);
  }

  /** The statement that settles the rows of a transaction. */
  transaction(t: Transaction, pass: number): string {
    const root = this.#root;
    const { fn } = root;
    const { entities } = this.#module.model;
    const { name } = this.#pending.get(t)!;
    const keys = this.#words(t).flatMap((word, i) => this.#keysOf(t, word, i));
    const list = fn.setup(camel(`${name}_keys`), `[${keys.join(", ")}] satisfies ${this.#module.runtimeType("PendingKey")}[]`);
    root.opening(0, `${name}.begin();`);
    // Rows that refer to each other have their numbers before any of them is placed.
    if (earlierNumbered(this.#wave, this.#module).has(t.head)) root.lateStatement(pass, `${name}.number(${list});`);
    return `${name}.settle(${fn.run(storeMember(entities[t.head]!, this.#module))}, ${list});`;
  }

  /** How a word gets its key; nothing where it holds one, or something else. */
  #keysOf(t: Transaction, word: Word, index: number): string[] {
    const numbering = (entity: number, take: string): string => {
      const member = numberingMember(this.#module.model.entities[entity]!, this.#module);
      return `{ word: ${index}, numbering: ${this.#root.fn.run(member)}, take: "${take}" }`;
    };
    if (word.word === "key") return [numbering(t.head, "one")];
    if (word.word === "memberKey" && t.members.includes(word.entity)) return [numbering(word.entity, "some")];
    if (word.word === "memberKey") return this.#firstOfOwner(word.entity, index);
    if (word.word === "numberBefore") return this.#keyAmong(t, index);
    if (word.word === "earlier" && word.part === "number") return this.#earlierKey(word, index);
    return word.word === "ownerKey" ? this.#ownerOf(word.entity, index, this.#pending.get(t)!.extras) : [];
  }

  /** How the first number of the rows of an owner's member is found when the owner was pending itself. */
  #firstOfOwner(entity: number, index: number): string[] {
    for (const [t, { name }] of this.#pending) {
      if (!t.members.includes(entity)) continue;
      const words = this.#words(t);
      const at = words.findIndex((w) => w.word === "memberKey" && w.entity === entity);
      return [`{ word: ${index}, owner: ${name}, ownerWord: ${at}, offset: null }`];
    }
    return [];
  }

  /** How the key of an earlier row is found that the actor's loops came upon; nothing where the word holds it. */
  #earlierKey(word: Word & { readonly word: "earlier" }, index: number): string[] {
    const t = transactionReferred(word, this.#module);
    return hasNumberAtOnce(t, this.#root, this.#wave, this.#module) ? [] : this.#keyAmong(t, index);
  }

  /** How the key of a row is found by its position, which a word holds. */
  #keyAmong(t: Transaction, index: number): string[] {
    const [rows] = scopesOf(this.#root, t.head);
    const pending = this.#pending.get(t);
    const keyWord = this.#words(t).findIndex((w) => w.word === "key");
    return [`{ word: ${index}, keys: ${numbersOf(rows!)}, from: ${pending?.name ?? "null"}, keyWord: ${keyWord} }`];
  }

  /** How the key of an owner is found when it was pending itself; nothing where the word holds it. */
  #ownerOf(entity: number, index: number, extras: ReadonlyMap<number, number>): string[] {
    for (const [t, { name }] of this.#pending) {
      const isHead = t.head === entity;
      if (!isHead && !t.members.includes(entity)) continue;
      const words = this.#words(t);
      const at = words.findIndex((w) => (isHead ? w.word === "key" : w.word === "memberKey" && w.entity === entity));
      return [`{ word: ${index}, owner: ${name}, ownerWord: ${at}, offset: ${isHead ? "null" : extras.get(index)!} }`];
    }
    return [];
  }
}
