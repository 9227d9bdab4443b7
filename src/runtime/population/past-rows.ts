/** The rows below an owner by their moments: what is known of those strictly earlier than a moment, in one look each. */
export class PastRows {
  #moments = new Float64Array(16);
  #values = new Float64Array(16);
  #rows = 0;
  /** The rows in the order of their moments; null where they were added in it. */
  #order: Int32Array | null = null;

  /** Begins with the rows of another owner. */
  begin(): void {
    this.#rows = 0;
    this.#order = null;
  }

  /** A row with its moment (seconds) and, where values are asked for, its value. */
  add(moment: number, value = 1): void {
    if (this.#rows === this.#moments.length) {
      this.#moments = doubled(this.#moments);
      this.#values = doubled(this.#values);
    }
    this.#moments[this.#rows] = moment;
    this.#values[this.#rows++] = value;
  }

  /** Ends adding. */
  settle(): void {
    const rows = this.#rows;
    const moments = this.#moments;
    let row = 1;
    while (row < rows && moments[row - 1]! <= moments[row]!) row++;
    if (row < rows) {
      const order = Int32Array.from({ length: rows }, (_, i) => i);
      order.sort((a, b) => moments[a]! - moments[b]! || a - b);
      const values = this.#values;
      this.#order = order;
      this.#moments = Float64Array.from(order, (i) => moments[i]!);
      this.#values = Float64Array.from(order, (i) => values[i]!);
    }
    this.cumulate(this.#values, rows);
  }

  /** Makes of the values in the order of the moments what is asked for: at each place what the rows up to it come to. */
  protected cumulate(_values: Float64Array, _rows: number): void {
    // Counts and picks need no values.
  }

  /** How many rows are earlier than a moment. */
  before(moment: number): number {
    let low = 0;
    let high = this.#rows;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#moments[middle]! < moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What the rows earlier than a moment come to; `none` where there are none. */
  protected upTo(moment: number, none: number): number {
    const rows = this.before(moment);
    return rows === 0 ? none : this.#values[rows - 1]!;
  }

  /** Which row, in the order in which they were added, is the first of all that are earlier; -1 where none is. */
  first(moment: number): number {
    return this.before(moment) === 0 ? -1 : (this.#order?.[0] ?? 0);
  }
  /** The last of them. */
  last(moment: number): number {
    const rows = this.before(moment);
    return rows === 0 ? -1 : (this.#order?.[rows - 1] ?? rows - 1);
  }
}

export class PastSums extends PastRows {
  protected override cumulate(values: Float64Array, rows: number): void {
    for (let row = 1; row < rows; row++) values[row]! += values[row - 1]!;
  }
  sum(moment: number): number {
    return this.upTo(moment, 0);
  }
  /** NaN without rows. */
  mean(moment: number): number {
    return this.upTo(moment, 0) / this.before(moment);
  }
}

/** The least or the greatest value. */
export class PastExtremes extends PastRows {
  readonly #sign: number;

  /** `sign`: 1 for the greatest, -1 for the least. */
  constructor(sign: number) {
    super();
    this.#sign = sign;
  }

  protected override cumulate(values: Float64Array, rows: number): void {
    for (let row = 1; row < rows; row++)
      if (!(this.#sign * values[row]! >= this.#sign * values[row - 1]!)) values[row] = values[row - 1]!;
  }
  /** `none` without rows. */
  at(moment: number, none: number): number {
    return this.upTo(moment, none);
  }
}

function doubled(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
