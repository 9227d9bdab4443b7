import { BoundedCandidates, type IntervalForm } from "../candidates/bounded.ts";

/** Gathers the candidates of a reference whose values have to lie between bounds, one call each. */
export class BoundedList {
  readonly #size: number;
  readonly #groupCount: number;
  readonly #groups: Int32Array;
  readonly #weights: Float64Array;
  readonly #values: readonly { readonly form: IntervalForm; readonly column: Float64Array }[];

  /** `size`: rows of the entity; `groupCount`: how many groups they may fall in; `forms`: how the interval of each value is closed. */
  constructor(size: number, groupCount: number, forms: readonly IntervalForm[]) {
    this.#size = size;
    this.#groupCount = groupCount;
    this.#groups = new Int32Array(size).fill(-1);
    this.#weights = new Float64Array(size);
    this.#values = forms.map((form) => ({ form, column: new Float64Array(size) }));
  }

  /** A row that can be chosen, in its group, by its weight, where its values are within bounds; one without a value never is. */
  add(ordinal: number, group: number, weight: number, ...values: readonly number[]): void {
    if (values.some((value) => Number.isNaN(value))) return;
    this.#groups[ordinal] = group;
    this.#weights[ordinal] = weight;
    values.forEach((value, i) => {
      this.#values[i]!.column[ordinal] = value;
    });
  }

  candidates(): BoundedCandidates {
    return new BoundedCandidates({
      size: this.#size,
      groups: this.#groups,
      groupCount: this.#groupCount,
      weights: this.#weights,
      values: this.#values,
    });
  }
}
