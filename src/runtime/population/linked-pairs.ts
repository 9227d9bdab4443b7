import { Permutation } from "../random/permutation.ts";
import type { Stream } from "../random/stream.ts";
import { ImpossibleData } from "./refusal.ts";

/** Pairs of two entities' rows without repeats: a permutation of all pairs, of which the first `rows` are taken. */
export class LinkedPairs {
  readonly rows: number;
  readonly #right: number;
  readonly #order: Permutation;

  /** Throws `ImpossibleData` where there are fewer pairs than rows. */
  constructor(left: number, right: number, rows: number, stream: Stream, name: string) {
    if (rows > left * right)
      throw new ImpossibleData(
        `${name}: ${rows} pairs of ${left} and ${right} rows cannot all differ; at most ${left * right} can.`,
      );
    this.rows = rows;
    this.#right = right;
    this.#order = new Permutation(left * right, stream);
  }
  left(row: number): number {
    return Math.floor(this.#order.at(row) / this.#right);
  }
  right(row: number): number {
    return this.#order.at(row) % this.#right;
  }
}
