import { h } from "./hash.ts";
import type { Stream } from "./stream.ts";

/** Rounds of the Feistel network; each changes one half. */
const rounds = 8;

/**
 * A keyed bijection of the integers [0, size), evaluated at any point without a table: a Feistel network on the two digits
 * of a mixed-radix form of the argument. The radices' product is at least `size` and exceeds it by less than 2 * sqrt(size) + 1,
 * so walking along the cycle until the value is in range takes one step almost always, and that many at the very most
 * (J. Black and P. Rogaway, "Ciphers with arbitrary finite domains", 2002).
 */
export class Permutation {
  readonly size: number;
  private readonly left: number;
  private readonly right: number;
  private readonly keys = new Int32Array(rounds);

  /** `size`: 0 to 2^52. `key`: a stream, or anything with a derived 64-bit key. */
  constructor(size: number, key: Pick<Stream, "a" | "b">) {
    this.size = size;
    let left = Math.max(1, Math.ceil(Math.sqrt(size)));
    let right = Math.max(1, Math.ceil(size / left));
    // A half of one value would never be mixed.
    if (size > 2 && right === 1) right = 2;
    if (size === 2) left = 2;
    this.left = left;
    this.right = right;
    this.rekey(key.a, key.b);
  }

  /** Another permutation of the same size: that of the key (`a`, `b`). */
  rekey(a: number, b: number): void {
    for (let round = 0; round < rounds; round++) this.keys[round] = h(round, b, a);
  }

  /** Where `index`, in [0, size), goes. */
  at(index: number): number {
    let value = index;
    do value = this.once(value);
    while (value >= this.size);
    return value;
  }

  /** The index that goes to `value`: at(indexOf(value)) is `value`. */
  indexOf(value: number): number {
    let index = value;
    do index = this.back(index);
    while (index >= this.size);
    return index;
  }

  private once(value: number): number {
    const { left, right, keys } = this;
    let first = (value / right) | 0;
    let second = (value - first * right) | 0;
    for (let round = 0; round < rounds; round += 2) {
      first = (first + below(h(second, keys[round]!, keys[round + 1]!), left)) | 0;
      if (first >= left) first = (first - left) | 0;
      second = (second + below(h(first, keys[round + 1]!, keys[round]!), right)) | 0;
      if (second >= right) second = (second - right) | 0;
    }
    return first * right + second;
  }

  private back(value: number): number {
    const { left, right, keys } = this;
    let first = (value / right) | 0;
    let second = (value - first * right) | 0;
    for (let round = rounds - 2; round >= 0; round -= 2) {
      second = second - below(h(first, keys[round + 1]!, keys[round]!), right);
      if (second < 0) second += right;
      first = first - below(h(second, keys[round]!, keys[round + 1]!), left);
      if (first < 0) first += left;
    }
    return first * right + second;
  }
}

/** Int32 bits to [0, n), n up to 2^26. */
function below(bits: number, n: number): number {
  return ((bits >>> 0) * 2.3283064365386963e-10 * n) | 0;
}
