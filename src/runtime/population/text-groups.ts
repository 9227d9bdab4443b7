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
