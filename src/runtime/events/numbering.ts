/**
 * Dense keys that follow time. Rows are counted by the bucket (hour or day) of their birth; a prefix sum then gives each bucket
 * its first key, and rows take keys in the order of their roots: by (bucket, root ordinal, order within the actor).
 * A shard counts the rows before and after its own roots as well, so that its keys are those of the single run.
 */
export class Numbering {
  readonly #own: Float64Array;
  /** Births of other shards; null until one is counted. */
  #before: Float64Array | null = null;
  #after: Float64Array | null = null;
  #counting: Float64Array;
  /** Next key of each bucket, once sealed. */
  readonly #next: Float64Array;
  /** Next slot of each bucket: the place among the rows of this run, from 0. */
  readonly #slot: Float64Array;
  /**
   * Rows of this run and of all shards, once sealed. In an array: a field that turned from a small integer into a double would
   * make the engine throw away the kernels that it compiles at that time.
   */
  readonly #sealed = new Float64Array(2);

  /** `buckets`: how many buckets births fall in, numbered from 0. */
  constructor(buckets: number) {
    this.#own = new Float64Array(buckets);
    this.#counting = this.#own;
    this.#next = new Float64Array(buckets);
    this.#slot = new Float64Array(buckets);
  }

  /** Which roots the next counts belong to, relative to those of this run. */
  counting(roots: "before" | "own" | "after"): void {
    if (roots === "own") this.#counting = this.#own;
    else if (roots === "before") this.#counting = this.#before ??= new Float64Array(this.#own.length);
    else this.#counting = this.#after ??= new Float64Array(this.#own.length);
  }

  /** Counts `rows` births in a bucket. */
  add(bucket: number, rows: number): void {
    this.#counting[bucket]! += rows;
  }

  /** What was counted so far, by bucket: the rows of all shards. */
  counted(): Float64Array {
    return this.#own.map((rows, b) => rows + (this.#before?.[b] ?? 0) + (this.#after?.[b] ?? 0));
  }
  /** Counts rows of the same table that another wave makes, by bucket: within each they stand before mine, or behind. */
  countOthers(rows: Float64Array, where: "before" | "after"): void {
    this.counting(where);
    for (let b = 0; b < rows.length; b++) this.#counting[b]! += rows[b]!;
  }

  /** Ends counting: keys and slots can be taken. */
  seal(): void {
    const own = this.#own;
    const before = this.#before;
    const after = this.#after;
    const next = this.#next;
    const slots = this.#slot;
    let key = 1;
    let slot = 0;
    for (let b = 0; b < own.length; b++) {
      const rows = own[b]!;
      if (before !== null) key += before[b]!;
      next[b] = key;
      slots[b] = slot;
      key += rows;
      slot += rows;
      if (after !== null) key += after[b]!;
    }
    this.#sealed[0] = slot;
    this.#sealed[1] = key - 1;
  }

  /** Forgets what was counted and taken. */
  reset(): void {
    this.#own.fill(0);
    this.#before = null;
    this.#after = null;
    this.#sealed.fill(0);
  }

  /** Rows of this run; known once sealed. */
  get rows(): number {
    return this.#sealed[0]!;
  }
  /** Rows of all shards; known once sealed. */
  get total(): number {
    return this.#sealed[1]!;
  }

  /** Rows of this run by bucket. */
  get births(): Float64Array {
    return this.#own;
  }

  /** Takes the next `rows` keys of a bucket and returns the first. */
  takeKeys(bucket: number, rows: number): number {
    const key = this.#next[bucket]!;
    this.#next[bucket] = key + rows;
    return key;
  }
  /** Takes the next slot of a bucket. */
  takeSlot(bucket: number): number {
    const slot = this.#slot[bucket]!;
    this.#slot[bucket] = slot + 1;
    return slot;
  }

  /** Throws if the rows that took keys are not those that were counted: the two passes would disagree. */
  verify(table: string): void {
    const own = this.#own;
    const slots = this.#slot;
    let slot = 0;
    for (let b = 0; b < own.length; b++) {
      slot += own[b]!;
      if (slots[b] !== slot) throw new Error(`${table}: bucket ${b} was counted differently than it was filled`);
    }
  }
}
