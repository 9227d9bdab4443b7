import type { ChildDraw } from "../random/row-key.ts";

/**
 * How many rows each combination of an `each` makes, with a least number in all: where chance left fewer, combinations that
 * may have rows and have none are added, each equally likely, by draws of their own; as far as they go.
 */
export class AtLeast {
  #rows: number[] = [];
  readonly #idle: number[] = [];
  #total = 0;

  begin(): void {
    this.#rows = [];
    this.#idle.length = 0;
    this.#total = 0;
  }

  /** The next combination: how many rows it has, and whether it may be added where that is none. */
  offer(rows: number, eligible: boolean): void {
    if (rows === 0 && eligible) this.#idle.push(this.#rows.length);
    this.#rows.push(rows);
    this.#total += rows;
  }

  /** Adds rows until there are `least`; the rows of each combination. */
  settle(least: number, draw: ChildDraw): readonly number[] {
    for (let n = 0; this.#total < least && this.#idle.length > 0; n++) {
      const [added] = this.#idle.splice(Math.floor(draw.unit(n) * this.#idle.length), 1);
      this.#rows[added!] = 1;
      this.#total++;
    }
    return this.#rows;
  }
}
