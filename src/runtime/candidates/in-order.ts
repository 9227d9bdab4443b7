/** What draws without repeats under one owner. */
interface Picker<A extends readonly number[]> {
  begin(): void;
  pick(...asked: A): number;
}

/**
 * Draws without repeats for rows that loops come upon in another order than that of their moments: one walk says what each row
 * asks for, the next takes the answers. Under each owner the rows choose in the order of their moments (rows of one moment in the
 * order of the loops), so that a row leaves something to those after it alone.
 */
export class PicksInOrder<A extends readonly number[]> {
  readonly #picker: Picker<A>;
  readonly #moments: number[] = [];
  /** Null: the row wants none. */
  readonly #asked: (A | null)[] = [];
  /** Where the rows of each owner begin. */
  readonly #owners: number[] = [];
  readonly #picked: number[] = [];
  #next = 0;

  constructor(picker: Picker<A>) {
    this.#picker = picker;
  }

  begin(): void {
    this.#moments.length = 0;
    this.#asked.length = 0;
    this.#owners.length = 0;
  }
  /** The rows that ask from here on have another owner. */
  beginOwner(): void {
    this.#owners.push(this.#moments.length);
  }
  ask(moment: number, asked: A | null): void {
    this.#moments.push(moment);
    this.#asked.push(asked);
  }

  /** Chooses for all rows; `next` then gives what they chose (-1: nothing) in the order in which they asked. */
  settle(): void {
    const moments = this.#moments;
    for (let owner = 0; owner < this.#owners.length; owner++) {
      const first = this.#owners[owner]!;
      const order = Int32Array.from({ length: (this.#owners[owner + 1] ?? moments.length) - first }, (_, i) => first + i);
      order.sort((a, b) => moments[a]! - moments[b]! || a - b);
      this.#picker.begin();
      for (const row of order) {
        const asked = this.#asked[row]!;
        this.#picked[row] = asked === null ? -1 : this.#picker.pick(...asked);
      }
    }
    this.#next = 0;
  }
  next(): number {
    return this.#picked[this.#next++]!;
  }
}
