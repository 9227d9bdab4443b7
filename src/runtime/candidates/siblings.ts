/**
 * A choice among the rows below one owner. They are few: the rows that may be chosen are offered one by one, and one of them is
 * drawn with a probability proportional to its weight.
 */
export class Siblings {
  readonly #rows: number[] = [];
  /** The sum of the weights up to each row. */
  readonly #upTo: number[] = [];
  readonly #taken: number[] = [];
  #total = 0;

  /** Begins with the rows of another owner: none of them is taken. */
  beginOwner(): void {
    this.#taken.length = 0;
  }

  /** Begins with another choice. */
  begin(): void {
    this.#rows.length = 0;
    this.#upTo.length = 0;
    this.#total = 0;
  }

  /** A row that may be chosen, by its place among its siblings. */
  offer(row: number, weight: number): void {
    if (!(weight > 0)) return;
    this.#total += weight;
    this.#rows.push(row);
    this.#upTo.push(this.#total);
  }

  /** Like `offer`, unless the row was taken. */
  offerFree(row: number, weight: number): void {
    if (!this.#taken.includes(row)) this.offer(row, weight);
  }

  /** Chooses by a number in [0, 1); -1 where nothing was offered. */
  pick(unit: number): number {
    const at = unit * this.#total;
    for (let i = 0; i < this.#rows.length; i++) if (at < this.#upTo[i]!) return this.#rows[i]!;
    return this.#rows.at(-1) ?? -1;
  }

  /** Like `pick`; what is chosen is not offered to the same owner again. */
  take(unit: number): number {
    const row = this.pick(unit);
    if (row >= 0) this.#taken.push(row);
    return row;
  }
}
