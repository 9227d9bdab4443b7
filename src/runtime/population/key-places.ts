/**
 * The places in key order, from 0, of owned rows that are numbered by time, for those who look them up: by bucket of the birth,
 * then by actor, then by moment, then as they stand below the actor. One walk adds the rows of all actors.
 */
export class KeyPlaces {
  readonly #buckets: number[] = [];
  readonly #moments: number[] = [];
  /** Where the rows of each actor begin. */
  readonly #actors: number[] = [];

  /** The rows that are added from here on have another actor. */
  beginActor(): void {
    this.#actors.push(this.#buckets.length);
  }

  /** A row by the bucket and the moment (seconds) of its birth; bucket -1 for one that is not written. */
  add(bucket: number, moment: number): void {
    this.#buckets.push(bucket);
    this.#moments.push(moment);
  }

  /** The place of each row, in the order in which they were added; -1 for one that is not written. */
  settle(): { readonly rows: number; readonly of: Int32Array } {
    const buckets = this.#buckets;
    const order = this.#inOrder();
    let last = -1;
    for (const bucket of buckets) if (bucket > last) last = bucket;
    const next = new Int32Array(last + 2);
    for (const bucket of buckets) if (bucket >= 0) next[bucket + 1]! += 1;
    for (let bucket = 1; bucket < next.length; bucket++) next[bucket]! += next[bucket - 1]!;
    const rows = next[last + 1]!;
    const of = new Int32Array(buckets.length).fill(-1);
    for (const row of order) {
      const bucket = buckets[row]!;
      if (bucket < 0) continue;
      of[row] = next[bucket]!;
      next[bucket]! += 1;
    }
    return { rows, of };
  }

  /** The rows actor by actor, those of each by their moments. */
  #inOrder(): Int32Array {
    const moments = this.#moments;
    const order = Int32Array.from(moments, (_, row) => row);
    for (let actor = 0; actor < this.#actors.length; actor++) {
      const rows = order.subarray(this.#actors[actor], this.#actors[actor + 1] ?? order.length);
      if (rows.length > 1) rows.sort((a, b) => moments[a]! - moments[b]! || a - b);
    }
    return order;
  }
}
