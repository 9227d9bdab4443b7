/** Texts as numbers from 0 in the order of their first appearance: the groups of candidates that are told apart by a text. */
export class TextGroups {
  readonly #indexes = new Map<string, number>();

  /** `texts`: those of the candidates; null belongs to no group. */
  constructor(texts: Iterable<string | null>) {
    for (const text of texts) if (text !== null && !this.#indexes.has(text)) this.#indexes.set(text, this.#indexes.size);
  }
  get count(): number {
    return this.#indexes.size;
  }
  /** -1 for null and for a text that no candidate has. */
  indexOf(text: string | null): number {
    return text === null ? -1 : (this.#indexes.get(text) ?? -1);
  }
}

/** Numbers as those from 0 in the order of their first appearance: the groups of candidates that are told apart by a number. */
export class NumberGroups {
  readonly #indexes = new Map<number, number>();

  /** `values`: those of the candidates; NaN belongs to no group. */
  constructor(values: Iterable<number>) {
    for (const value of values) if (value === value && !this.#indexes.has(value)) this.#indexes.set(value, this.#indexes.size);
  }
  get count(): number {
    return this.#indexes.size;
  }
  /** -1 for NaN and for a number that no candidate has. */
  indexOf(value: number): number {
    return this.#indexes.get(value) ?? -1;
  }
}
