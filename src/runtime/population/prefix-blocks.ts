/**
 * Rows in groups, told apart by two values: they stand in the order of the first, and a prefix of a group is made up of blocks of
 * 2^n rows, one of each size at most. Each block knows its rows in the order of the second value and what they come to so far.
 */

/** Blocks of fewer rows are looked through. */
const leastSize = 16;

interface Level {
  /** Rows of a block. */
  readonly size: number;
  /** The second values, ascending within each block. */
  readonly others: Float64Array;
  /** What the rows of the block up to each come to. */
  readonly upTo: Float64Array;
}

export class PrefixBlocks {
  readonly #others: Float64Array;
  readonly #values: Float64Array;
  readonly #combine: (a: number, b: number) => number;
  /** Ever larger blocks. */
  readonly #levels: Level[] = [];

  /** `starts`: where each group begins, and the end of the last. The rows stand in the order of their groups and first values. */
  constructor(starts: Int32Array, others: Float64Array, values: Float64Array, combine: (a: number, b: number) => number) {
    this.#others = others;
    this.#values = values.slice();
    this.#combine = combine;
    let largest = 0;
    for (let group = 0; group + 1 < starts.length; group++) largest = Math.max(largest, starts[group + 1]! - starts[group]!);
    let order = Int32Array.from(others, (_, row) => row);
    for (let size = 2; size <= largest; size *= 2) {
      order = this.#merged(order, starts, size / 2);
      if (size >= leastSize) this.#levels.push(this.#level(order, starts, size));
    }
  }

  /** Blocks of twice the size; rows that no whole block holds stay where they are. */
  #merged(order: Int32Array, starts: Int32Array, size: number): Int32Array<ArrayBuffer> {
    const others = this.#others;
    const merged = Int32Array.from(order);
    for (let group = 0; group + 1 < starts.length; group++)
      for (let block = starts[group]!; block + 2 * size <= starts[group + 1]!; block += 2 * size) {
        let [left, right] = [block, block + size];
        for (let at = block; at < block + 2 * size; at++) {
          const isLeft = right === block + 2 * size || (left < block + size && others[order[left]!]! <= others[order[right]!]!);
          merged[at] = order[isLeft ? left++ : right++]!;
        }
      }
    return merged;
  }

  #level(order: Int32Array, starts: Int32Array, size: number): Level {
    const upTo = Float64Array.from(order, (row) => this.#values[row]!);
    for (let group = 0; group + 1 < starts.length; group++)
      for (let block = starts[group]!; block + size <= starts[group + 1]!; block += size)
        for (let at = block + 1; at < block + size; at++) upTo[at] = this.#combine(upTo[at - 1]!, upTo[at]!);
    return { size, others: Float64Array.from(order, (row) => this.#others[row]!), upTo };
  }

  /** What the rows of a group's beginning, from its start to `end`, come to whose second value is below a limit; else `none`. */
  below(start: number, end: number, limit: number, none: number): number {
    let found = false;
    let all = none;
    let block = start;
    for (let n = this.#levels.length - 1; n >= 0; n--) {
      const { size, others, upTo } = this.#levels[n]!;
      if (end - block < size) continue;
      const last = endBelow(others, block, block + size, limit);
      if (last > block) {
        all = found ? this.#combine(all, upTo[last - 1]!) : upTo[last - 1]!;
        found = true;
      }
      block += size;
    }
    for (let row = block; row < end; row++) {
      if (!(this.#others[row]! < limit)) continue;
      all = found ? this.#combine(all, this.#values[row]!) : this.#values[row]!;
      found = true;
    }
    return all;
  }

  /** How many rows these are. */
  rows(start: number, end: number, limit: number): number {
    let rows = 0;
    let block = start;
    for (let n = this.#levels.length - 1; n >= 0; n--) {
      const { size, others } = this.#levels[n]!;
      if (end - block < size) continue;
      rows += endBelow(others, block, block + size, limit) - block;
      block += size;
    }
    for (let row = block; row < end; row++) if (this.#others[row]! < limit) rows++;
    return rows;
  }
}

/** The place after the last value below a limit, of those from one place to another, ascending. */
function endBelow(values: Float64Array, from: number, to: number, limit: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
