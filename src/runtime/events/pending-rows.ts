import type { EventStore } from "./event-store.ts";
import type { Numbering } from "./numbering.ts";

/** A word of the pending records that is made a key when they are settled. */
export type PendingKey =
  /** The next key of the row's bucket. */
  | { readonly word: number; readonly numbering: Numbering; readonly take: "one" }
  /** The first of as many keys as the word says. */
  | { readonly word: number; readonly numbering: Numbering; readonly take: "some" }
  /**
   * A key of the owner, which was pending too and has been settled: the word holds what its `add` returned; `ownerWord` is the
   * word with the key, to which `offset`, another word of mine, is added: the place among the rows of a member.
   */
  | { readonly word: number; readonly owner: PendingRows; readonly ownerWord: number; readonly offset: number | null }
  /**
   * The key of another row of the actor: the word holds its position (-1: none) in `keys`, the keys of such rows or, where they
   * were pending (`from`), what their `add` returned; `keyWord` is then the word with the key.
   */
  | { readonly word: number; readonly keys: readonly number[]; readonly from: PendingRows | null; readonly keyWord: number };

/**
 * The records of one actor's rows that its loops come upon out of order: they are gathered, put in the order of their moments
 * (rows of one moment in the order of the loops), and take their keys and places then.
 */
export class PendingRows {
  /** The words of the rows; valid until the next `add`. */
  words: Float64Array;
  readonly #width: number;
  readonly #recorded: number;
  #moments = new Float64Array(16);
  #buckets = new Float64Array(16);
  #rows = 0;
  #isNumbered = false;
  /** The rows in the order of their moments, once they have numbers. */
  #sorted: Int32Array | null = null;

  /** `recorded`: words that go into the records; `width`: those and what only settling needs, behind them. */
  constructor(recorded: number, width: number) {
    this.#recorded = recorded;
    this.#width = width;
    this.words = new Float64Array(16 * width);
  }

  /** Begins with another actor. */
  begin(): void {
    this.#rows = 0;
    this.#isNumbered = false;
  }

  /** Takes a row; the caller fills `words` from the returned offset on. */
  add(moment: number, bucket: number): number {
    if (this.#rows === this.#moments.length) {
      this.#moments = doubled(this.#moments);
      this.#buckets = doubled(this.#buckets);
      this.words = doubled(this.words);
    }
    const row = this.#rows++;
    this.#moments[row] = moment;
    this.#buckets[row] = bucket;
    return row * this.#width;
  }

  /** Gives the rows their keys, in the order of their moments: before any is placed, where rows refer to each other by them. */
  number(keys: readonly PendingKey[]): void {
    this.#isNumbered = true;
    this.#sorted = this.#order();
    for (const key of keys) {
      if (!("numbering" in key)) continue;
      for (let at = 0; at < this.#rows; at++) {
        const row = this.#sorted === null ? at : this.#sorted[at]!;
        const word = row * this.#width + key.word;
        this.words[word] = key.numbering.takeKeys(this.#buckets[row]!, key.take === "one" ? 1 : this.words[word]!);
      }
    }
  }

  /** Places the rows in the order of their moments. */
  settle(store: EventStore, keys: readonly PendingKey[]): void {
    if (!this.#isNumbered) this.number(keys);
    const rows = this.#rows;
    const order = this.#sorted;
    for (let at = 0; at < rows; at++) {
      const row = order === null ? at : order[at]!;
      const from = row * this.#width;
      for (const key of keys) {
        const word = from + key.word;
        if ("keys" in key) {
          const position = this.words[word]!;
          const found = position < 0 ? -1 : key.keys[position]!;
          this.words[word] = found < 0 || key.from === null ? found : key.from.words[found + key.keyWord]!;
        } else if ("owner" in key) {
          const offset = key.offset === null ? 0 : this.words[from + key.offset]!;
          this.words[word] = key.owner.words[this.words[word]! + key.ownerWord]! + offset;
        }
      }
      const to = store.place(this.#buckets[row]!);
      const { words } = store;
      for (let w = 0; w < this.#recorded; w++) words[to + w] = this.words[from + w]!;
    }
  }

  /** The rows in the order of their moments; null where they stand in it. */
  #order(): Int32Array | null {
    const moments = this.#moments;
    const rows = this.#rows;
    let row = 1;
    while (row < rows && moments[row - 1]! <= moments[row]!) row++;
    if (row >= rows) return null;
    const order = Int32Array.from({ length: rows }, (_, i) => i);
    return order.sort((a, b) => moments[a]! - moments[b]! || a - b);
  }
}

function doubled(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
