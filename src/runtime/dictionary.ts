/** A fixed list of words, encoded once, so that writing one is a few fixed-size stores. */
export class Dictionary {
  readonly words: readonly string[];
  constructor(words: readonly string[]) {
    this.words = words;
  }
}
