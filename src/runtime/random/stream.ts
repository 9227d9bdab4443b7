import { deriveA, deriveB, wordAt } from "./hash.ts";

/** The 64-bit key of an entity (or of anything else with a name), from the seed and the name. Immutable. */
export class Stream {
  readonly a: number;
  readonly b: number;

  /** `seed`: any integer up to 2^53 in magnitude. Two streams with different seeds or names have unrelated keys. */
  constructor(seed: number, name: string) {
    const bytes = new TextEncoder().encode(name);
    let a = deriveA(seed | 0, 0x243f6a88, 0x85a308d3);
    let b = deriveB(seed | 0, 0x243f6a88, 0x85a308d3);
    const mix = (word: number): void => {
      const next = deriveA(word, a, b);
      b = deriveB(word, a, b);
      a = next;
    };
    mix(Math.floor(seed / 4294967296) | 0);
    for (let start = 0; start < bytes.length; start += 4) mix(wordAt(bytes, start));
    mix(bytes.length);
    this.a = a;
    this.b = b;
  }
}
