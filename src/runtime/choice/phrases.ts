import type { Dictionary } from "../dictionary.ts";
import { h } from "../random/hash.ts";
import { Weighted } from "./weighted.ts";

/** A piece of a phrase: a text itself, a word of a list (equally likely or by weights), digits and letters (`#`, `?`), or a phrase. */
export type Piece = string | Dictionary | readonly [Dictionary, Weighted] | { readonly pattern: string } | Phrases;

const perBit = 2.3283064365386963e-10;

/** Texts of several forms, each a row of pieces: full names with and without titles, company names. */
export class Phrases {
  readonly #forms: readonly (readonly Piece[])[];
  readonly #weights: Weighted;

  constructor(forms: readonly (readonly Piece[])[], weights: readonly number[]) {
    this.#forms = forms;
    this.#weights = new Weighted(weights);
  }

  /** The text for 32 random bits. */
  text(seed: number): string {
    let n = 0;
    const next = (): number => (h(n++, seed, 0x3c6ef372) >>> 0) * perBit;
    const form = this.#forms[this.#weights.pick(next())]!;
    let text = "";
    for (const piece of form) {
      if (typeof piece === "string") text += piece;
      else if (piece instanceof Phrases) text += piece.text(h(n++, seed, 0x3c6ef372));
      else if ("pattern" in piece)
        text += piece.pattern.replace(/[#?]/g, (symbol) =>
          symbol === "#" ? String(Math.floor(next() * 10)) : String.fromCharCode(65 + Math.floor(next() * 26)),
        );
      else if ("words" in piece) text += piece.words[Math.floor(next() * piece.words.length)]!;
      else text += piece[0].words[piece[1].pick(next())]!;
    }
    return text;
  }
}
