/** Rows told apart by values that they have: a group for each combination of values, numbered from 0 as they come. Null is a value. */
type Part = number | string | boolean | null;
type Level = Map<Part, Level | number>;

export class ValueGroups {
  #first: Level = new Map();
  #count = 0;
  readonly #none: number;

  /** `none`: what stands for values that no row has. */
  constructor(none = -1) {
    this.#none = none;
  }

  /** Begins with the rows of another owner. */
  begin(): void {
    this.#first.clear();
    this.#count = 0;
  }

  /** The group of the values, a new one if need be. */
  of(...values: readonly Part[]): number {
    const last = values.length - 1;
    let level = this.#first;
    for (let at = 0; at < last; at++) {
      let next = level.get(values[at]!) as Level | undefined;
      if (next === undefined) level.set(values[at]!, (next = new Map()));
      level = next;
    }
    const known = level.get(values[last]!) as number | undefined;
    if (known !== undefined) return known;
    level.set(values[last]!, this.#count);
    return this.#count++;
  }

  /** The group of the values; where no row has them, what stands for that. */
  find(...values: readonly Part[]): number {
    let level: Level | number | undefined = this.#first;
    for (const value of values) {
      level = (level as Level).get(value);
      if (level === undefined) return this.#none;
    }
    return level as number;
  }

  slice(): ValueGroups {
    const copy = new ValueGroups(this.#none);
    copy.set(this);
    return copy;
  }
  /** Takes over the groups of another. */
  set(other: ValueGroups): void {
    this.#first = copyOf(other.#first);
    this.#count = other.#count;
  }
}

const copyOf = (level: Level): Level =>
  new Map([...level].map(([value, next]) => [value, typeof next === "number" ? next : copyOf(next)]));

/** A number for each group, of which there are as many as come. */
export class GroupedNumbers {
  #values: Float64Array;
  readonly #none: number;

  /** `none`: the number of a group without rows. */
  constructor(none: number) {
    this.#none = none;
    this.#values = new Float64Array(64).fill(none);
  }

  /** The number of a group; of -1, as of one without rows. */
  at(group: number): number {
    return group < 0 || group >= this.#values.length ? this.#none : this.#values[group]!;
  }
  put(group: number, value: number): void {
    if (group >= this.#values.length) {
      const larger = new Float64Array(Math.max(group + 1, this.#values.length * 2)).fill(this.#none);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[group] = value;
  }

  slice(): GroupedNumbers {
    const copy = new GroupedNumbers(this.#none);
    copy.set(this);
    return copy;
  }
  /** Takes over the numbers of another. */
  set(other: GroupedNumbers): void {
    this.#values = other.#values.slice();
  }
}
