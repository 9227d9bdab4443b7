/**
 * The numbers, from 1, of rows under their owners in the order of their moments (rows of one moment in the order of the loops).
 * One walk adds the rows of all owners, the next takes the numbers.
 */
export class AgendaNumbers {
  readonly #moments: number[] = [];
  /** Where the rows of each owner begin. */
  readonly #owners: number[] = [];
  #numbers: Int32Array = new Int32Array(0);
  #before: Int32Array = new Int32Array(0);
  #order: Int32Array = new Int32Array(0);
  #next = 0;

  begin(): void {
    this.#moments.length = 0;
    this.#owners.length = 0;
  }
  /** The rows that are added from here on have another owner. */
  beginOwner(): void {
    this.#owners.push(this.#moments.length);
  }
  add(moment: number): void {
    this.#moments.push(moment);
  }
  /** Numbers the rows; `next` then gives the numbers in the order in which the rows were added. */
  settle(): void {
    const moments = this.#moments;
    this.#numbers = new Int32Array(moments.length);
    this.#before = new Int32Array(moments.length);
    this.#order = new Int32Array(moments.length);
    for (let owner = 0; owner < this.#owners.length; owner++) {
      const first = this.#owners[owner]!;
      const end = this.#owners[owner + 1] ?? moments.length;
      const order = Int32Array.from({ length: end - first }, (_, i) => first + i);
      order.sort((a, b) => moments[a]! - moments[b]! || a - b);
      this.#order.set(order, first);
      for (let at = 0; at < order.length; at++) {
        this.#numbers[order[at]!] = at + 1;
        this.#before[order[at]!] = at === 0 ? -1 : order[at - 1]!;
      }
    }
    this.#next = 0;
  }
  next(): number {
    return this.#numbers[this.#next++]!;
  }
  /** Which row, in the order in which they were added, has the number before that of a row; -1 for the first of an owner. */
  before(row: number): number {
    return this.#before[row]!;
  }

  /** The places of an owner's rows in the order of all: from `start` to before `end`; owners count from 0. */
  start(owner: number): number {
    return this.#owners[owner]!;
  }
  end(owner: number): number {
    return this.#owners[owner + 1] ?? this.#moments.length;
  }
  /** Which row, in the order in which they were added, stands at a place. */
  at(place: number): number {
    return this.#order[place]!;
  }
}
