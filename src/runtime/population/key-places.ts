/**
 * The places in key order, from 0, of owned rows that are numbered by time, for those who look them up: by bucket of the birth,
 * then by actor, then by moment, then as they stand below the actor. One walk adds the rows of all actors.
 */
export class KeyPlaces {
  #buckets = new Int32Array(1_024);
  #moments = new Float64Array(1_024);
  #rows = 0;
  /** Where the rows of each actor begin. */
  readonly #actors: number[] = [];

  /** The rows that are added from here on have another actor. */
  beginActor(): void {
    this.#actors.push(this.#rows);
  }

  /** A row by the bucket and the moment (seconds) of its birth; bucket -1 for one that is not written. */
  add(bucket: number, moment: number): void {
    if (this.#rows === this.#buckets.length) {
      const [buckets, moments] = [this.#buckets, this.#moments];
      this.#buckets = new Int32Array(buckets.length * 2);
      this.#buckets.set(buckets);
      this.#moments = new Float64Array(moments.length * 2);
      this.#moments.set(moments);
    }
    this.#buckets[this.#rows] = bucket;
    this.#moments[this.#rows++] = moment;
  }

  /** The place of each row, in the order in which they were added; -1 for one that is not written. */
  settle(): { readonly rows: number; readonly of: Int32Array } {
    const buckets = this.#buckets.subarray(0, this.#rows);
    const next = firstPlaces(buckets);
    const of = new Int32Array(this.#rows).fill(-1);
    const place = (row: number): void => {
      const bucket = buckets[row]!;
      if (bucket < 0) return;
      of[row] = next[bucket]!;
      next[bucket]! += 1;
    };
    for (let actor = 0; actor < this.#actors.length; actor++) {
      const first = this.#actors[actor]!;
      const end = this.#actors[actor + 1] ?? this.#rows;
      const order = this.#order(first, end);
      if (order === null) for (let row = first; row < end; row++) place(row);
      else order.forEach(place);
    }
    return { rows: next.at(-1)!, of };
  }

  /** The rows of an actor in the order of their moments; null where they stand in it, as most do. */
  #order(first: number, end: number): Int32Array | null {
    const moments = this.#moments;
    let row = first + 1;
    while (row < end && moments[row - 1]! <= moments[row]!) row++;
    if (row >= end) return null;
    const order = Int32Array.from({ length: end - first }, (_, i) => first + i);
    return order.sort((a, b) => moments[a]! - moments[b]! || a - b);
  }
}

/** The first place of each bucket, then how many rows there are; the rows of bucket -1 have none. */
function firstPlaces(buckets: Int32Array): Int32Array {
  let last = -1;
  for (const bucket of buckets) if (bucket > last) last = bucket;
  const first = new Int32Array(last + 2);
  for (const bucket of buckets) if (bucket >= 0) first[bucket + 1]! += 1;
  for (let bucket = 1; bucket < first.length; bucket++) first[bucket]! += first[bucket - 1]!;
  return first;
}
