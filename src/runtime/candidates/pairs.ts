import { Permutation } from "../random/permutation.ts";
import type { Stream } from "../random/stream.ts";

/** `count` different pairs out of `left` times `right`: a permutation of the pairs' numbers, so nothing is remembered. */
export class Pairs {
  readonly strategy = "pairs, by a permutation";
  readonly count: number;
  private readonly rights: number;
  private readonly order: Permutation;

  /** left * right up to 2^52. Throws RangeError if there are fewer than `count` pairs. */
  constructor(left: number, right: number, count: number, key: Pick<Stream, "a" | "b">) {
    if (count > left * right) throw new RangeError(`${count} pairs out of ${left} times ${right}`);
    this.count = count;
    this.rights = right;
    this.order = new Permutation(left * right, key);
  }

  /** The left side, from 0, of pair `index`. */
  left(index: number): number {
    return Math.floor(this.order.at(index) / this.rights);
  }

  /** The right side, from 0, of pair `index`. */
  right(index: number): number {
    const pair = this.order.at(index);
    return pair - Math.floor(pair / this.rights) * this.rights;
  }
}
