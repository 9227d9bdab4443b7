import { layOut } from "./layout.ts";
import type { Choosable } from "./candidates.ts";

/**
 * Lookups without a draw: the candidates of a group in a fixed order, smaller ordinals first among equals. Whoever asks walks from
 * `first(group)` to `end(group)` through `rows` and takes the first that passes its own tests of time.
 */
export class FirstBy {
  readonly strategy = "first by an order, sorted by group";
  /** The candidates, group after group, in order. */
  readonly rows: Int32Array;
  /** Group g stands at offsets[g] to offsets[g + 1] - 1 of `rows`. */
  readonly offsets: Int32Array;

  /** `order`: one number a row, smallest first (NaN before all); `descending` turns it round (NaN last). */
  constructor(choosable: Choosable, order: Float64Array, descending: boolean) {
    const layout = layOut(choosable, descending ? order.map((value) => (value === value ? -value : Infinity)) : order);
    this.rows = layout.rows;
    this.offsets = layout.offsets;
  }

  /** Where a group begins in `rows`; a negative group is empty. */
  first(group: number): number {
    return group < 0 ? 0 : this.offsets[group]!;
  }

  /** Where it ends (exclusive). */
  end(group: number): number {
    return group < 0 ? 0 : this.offsets[group + 1]!;
  }
}
