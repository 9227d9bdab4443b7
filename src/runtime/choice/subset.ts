import type { ChildDraw } from "../random/row-key.ts";

/** k of n things, every subset equally likely, in their own order (D. Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S). */
export class Subset {
  /** The positions chosen last, ascending; the first `count` entries hold. */
  readonly chosen: Int32Array;
  count = 0;
  private readonly size: number;

  /** `size`: how many things there are. */
  constructor(size: number) {
    this.size = size;
    this.chosen = new Int32Array(size);
  }

  /** Chooses `k` (cut to [0, size]) by the draws number `first`, `first` + 1, … of `draw`, and gives how many. */
  choose(k: number, draw: ChildDraw, first: number): number {
    const size = this.size;
    const wanted = Math.max(0, Math.min(size, k));
    let count = 0;
    for (let position = 0; count < wanted; position++) {
      if (draw.unit(first + position) * (size - position) < wanted - count) this.chosen[count++] = position;
    }
    this.count = count;
    return count;
  }
}
