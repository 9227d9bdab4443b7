import { ImpossibleData } from "../population/refusal.ts";

/** Beyond this many, going through all of them for each row would take too long. */
const most = 16_384;

/**
 * What tells candidates apart in weights that read my row, too: combinations of values, numbered from 0 in the order of their
 * first appearance. What a combination weighs is asked anew for each row of mine.
 */
export class Combinations<V extends readonly unknown[]> {
  readonly #numbers = new Map<string, number>();
  readonly #list: V[] = [];
  readonly #name: string;
  /** The factor of each combination, for the row that asked last. */
  readonly factors: Float64Array;

  /** `all`: those of the candidates; `name`: the reference, for the message where there are too many. */
  constructor(name: string, all: Iterable<V>) {
    this.#name = name;
    for (const values of all) this.#add(values);
    this.factors = new Float64Array(this.#list.length);
  }

  get count(): number {
    return this.#list.length;
  }

  /** The number of a combination of a candidate. */
  of(...values: V): number {
    return this.#numbers.get(textOf(values))!;
  }

  /** Fills the factors; returns the only row of their table. */
  weigh(factor: (values: V) => number): number {
    for (let i = 0; i < this.#list.length; i++) this.factors[i] = factor(this.#list[i]!);
    return 0;
  }

  #add(values: V): void {
    const text = textOf(values);
    if (this.#numbers.has(text)) return;
    if (this.#list.length === most)
      throw new ImpossibleData(
        `${this.#name}: its weight compares more than ${most} different values of candidates with those of a row. Compare fewer, or make it a condition.`,
      );
    this.#numbers.set(text, this.#list.length);
    this.#list.push(values);
  }
}

/** Two combinations have the same text if their values are the same: of numbers, NaN and the infinite ones are told apart. */
function textOf(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === "string" ? JSON.stringify(value) : String(value))).join();
}
