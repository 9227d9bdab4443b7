import type { Choosable } from "./candidates.ts";

/** Candidates in slots, sorted by (group, start, ordinal). */
export interface Layout {
  readonly groupCount: number;
  /** First slot of each group, and the number of slots. */
  readonly offsets: Int32Array;
  /** The candidate in each slot. */
  readonly rows: Int32Array;
}

/** Sorts candidates by group, by `keys` (ascending, NaN as -Infinity; null: no key), and by ordinal. */
export function layOut(choosable: Choosable, keys: Float64Array | null): Layout {
  const { size, ordinals = null, groups = null } = choosable;
  const groupCount = groups === null ? 1 : (choosable.groupCount ?? 0);
  const count = ordinals === null ? size : ordinals.length;
  const offsets = new Int32Array(groupCount + 1);
  for (let index = 0; index < count; index++) {
    const row = ordinals === null ? index : ordinals[index]!;
    const group = groups === null ? 0 : groups[row]!;
    if (group >= 0) offsets[group + 1] = offsets[group + 1]! + 1;
  }
  for (let group = 0; group < groupCount; group++) offsets[group + 1] = offsets[group + 1]! + offsets[group]!;
  const rows = new Int32Array(offsets[groupCount]!);
  const next = offsets.slice();
  for (let index = 0; index < count; index++) {
    const row = ordinals === null ? index : ordinals[index]!;
    const group = groups === null ? 0 : groups[row]!;
    if (group < 0) continue;
    rows[next[group]!] = row;
    next[group] = next[group]! + 1;
  }
  if (keys !== null) {
    const scratch = new Int32Array(rows.length);
    for (let group = 0; group < groupCount; group++) sortRows(rows, scratch, offsets[group]!, offsets[group + 1]!, keys);
  }
  return { groupCount, offsets, rows };
}

/** The keys in the order of the slots; NaN as -Infinity. */
export function inSlots(rows: Int32Array, keys: Float64Array): Float64Array {
  const sorted = new Float64Array(rows.length);
  for (let slot = 0; slot < rows.length; slot++) {
    const key = keys[rows[slot]!]!;
    sorted[slot] = key === key ? key : -Infinity;
  }
  return sorted;
}

/** For each candidate its slot, -1 for rows without one. */
export function slotsOf(rows: Int32Array, size: number): Int32Array {
  const slots = new Int32Array(size).fill(-1);
  for (let slot = 0; slot < rows.length; slot++) slots[rows[slot]!] = slot;
  return slots;
}

/** The first slot in [low, high) whose value is above `limit`, or `high`. */
export function firstAbove(values: Float64Array, limit: number, low: number, high: number): number {
  // Late in a period all have begun.
  if (high > low && values[high - 1]! <= limit) return high;
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (values[middle]! <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Stable merge sort of rows[low..high) by key; linear where they are in order already. */
function sortRows(rows: Int32Array, scratch: Int32Array, low: number, high: number, keys: Float64Array): void {
  let ordered = true;
  for (let slot = low + 1; slot < high && ordered; slot++) ordered = !above(keys, rows[slot - 1]!, rows[slot]!);
  if (ordered) return;
  let from = rows;
  let to = scratch;
  for (let width = 1; width < high - low; width *= 2) {
    for (let start = low; start < high; start += 2 * width) {
      const middle = Math.min(start + width, high);
      const end = Math.min(start + 2 * width, high);
      let left = start;
      let right = middle;
      for (let slot = start; slot < end; slot++) {
        const takeRight = left >= middle || (right < end && above(keys, from[left]!, from[right]!));
        to[slot] = takeRight ? from[right++]! : from[left++]!;
      }
    }
    const swap = from;
    from = to;
    to = swap;
  }
  if (from !== rows) rows.set(scratch.subarray(low, high), low);
}

/** Whether row `one` has a larger key than row `other`. */
function above(keys: Float64Array, one: number, other: number): boolean {
  const first = keys[one]!;
  const second = keys[other]!;
  return first > second || (second !== second && first === first && first > -Infinity);
}
