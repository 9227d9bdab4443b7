import { otherPosition, type Candidates } from "./candidates.ts";
import { layOut } from "./layout.ts";
import { masses } from "./masses.ts";

/** How an interval of values is closed: `(` and `)` leave out the value itself. */
export type IntervalForm = "[]" | "[)" | "(]" | "()";

/** Rows that are looked at one by one rather than sorted once more. */
const blockBits = 5;
const blockRows = 1 << blockBits;

/** Candidates with values that have to lie between bounds. Columns are indexed by ordinal; no value is NaN where the group is not negative. */
export interface Bounded {
  readonly size: number;
  /** The group of each row, from 0; a negative one belongs to none. */
  readonly groups: Int32Array;
  readonly groupCount: number;
  readonly weights: Float64Array;
  /** The values of each kind, with the form of the interval in which they have to lie. */
  readonly values: readonly { readonly form: IntervalForm; readonly column: Float64Array }[];
}

/** What is asked for: the bounds of each kind of value. */
class Question {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly #columns: readonly Float64Array[];
  readonly #openLow: readonly boolean[];
  readonly #openHigh: readonly boolean[];

  constructor(values: Bounded["values"]) {
    this.lows = new Float64Array(values.length).fill(-Infinity);
    this.highs = new Float64Array(values.length).fill(Infinity);
    this.#columns = values.map((v) => v.column);
    this.#openLow = values.map((v) => v.form.startsWith("("));
    this.#openHigh = values.map((v) => v.form.endsWith(")"));
  }

  /** Where the values within the bounds of a kind begin, among ascending values. */
  first(kind: number, values: Float64Array): number {
    return placeOf(values, this.lows[kind]!, this.#openLow[kind]!);
  }
  /** Where they end. */
  end(kind: number, values: Float64Array): number {
    return placeOf(values, this.highs[kind]!, !this.#openHigh[kind]!);
  }

  /** True where a row's values are within the bounds, from a kind on. */
  admits(row: number, from: number): boolean {
    for (let kind = from; kind < this.lows.length; kind++) {
      const value = this.#columns[kind]![row]!;
      if (this.#openLow[kind]! ? !(value > this.lows[kind]!) : !(value >= this.lows[kind]!)) return false;
      if (this.#openHigh[kind]! ? !(value < this.highs[kind]!) : !(value <= this.highs[kind]!)) return false;
    }
    return true;
  }
}

/** How many of the ascending values are below a limit, or (`through`) at most the limit. */
function placeOf(values: Float64Array, limit: number, through: boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (through ? values[middle]! <= limit : values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Rows in the order of one kind of value, with a tree over blocks of them: each node has its rows in the order of the next kind.
 * Memory grows with n log(n) for two kinds of values, and by another logarithm for each further one.
 */
class Sorted {
  readonly rows: Int32Array;
  readonly #kind: number;
  readonly #values: Float64Array;
  readonly #weights: Float64Array;
  /** Sums of the weights before each place, for the last kind. */
  readonly #sums: Float64Array | null;
  /** The leaves of the tree, a power of two; node n's children are 2n and 2n + 1. */
  readonly #leaves: number;
  /** For nodes of two blocks and more. */
  readonly #nodes: (Sorted | undefined)[] = [];
  /** The nodes of a span; none for the last kind. */
  readonly #way: Int32Array;

  /** `rows`: ascending by the kind's values. */
  constructor(rows: Int32Array, kind: number, columns: readonly Float64Array[], weights: Float64Array) {
    this.rows = rows;
    this.#kind = kind;
    this.#weights = weights;
    this.#values = Float64Array.from(rows, (row) => columns[kind]![row]!);
    this.#leaves = 1;
    this.#sums = null;
    this.#way = new Int32Array(kind + 1 === columns.length ? 0 : 128);
    if (kind + 1 === columns.length) {
      const sums = new Float64Array(rows.length + 1);
      for (let at = 0; at < rows.length; at++) sums[at + 1] = sums[at]! + weights[rows[at]!]!;
      this.#sums = sums;
      return;
    }
    while (this.#leaves << blockBits < rows.length) this.#leaves *= 2;
    for (let node = this.#leaves - 1; node > 0; node--) {
      let span = blockRows;
      let left = node;
      for (; left < this.#leaves; left *= 2) span *= 2;
      const from = (left - this.#leaves) << blockBits;
      // The block at the beginning of a span is looked at row by row, so that nobody asks for what begins with the first.
      if (from === 0 || from >= rows.length) continue;
      const own = rows.slice(from, from + span);
      const next = columns[kind + 1]!;
      own.sort((a, b) => next[a]! - next[b]! || a - b);
      this.#nodes[node] = new Sorted(own, kind + 1, columns, weights);
    }
  }

  /** Sum of the weights of the rows that are admitted, of those before a place. */
  mass(question: Question, before: number = this.rows.length): number {
    const from = question.first(this.#kind, this.#values);
    const to = Math.min(before, question.end(this.#kind, this.#values));
    if (!(from < to)) return 0;
    if (this.#sums !== null) return this.#sums[to]! - this.#sums[from]!;
    let mass = 0;
    const nodes = this.#cut(from, to);
    for (let i = 0; i < nodes; i++) mass += this.#massOf(this.#way[i]!, from, to, question);
    return mass;
  }

  /** The row at a position among those that are admitted, in the order of the rows; -1 beyond them. */
  at(position: number, question: Question): number {
    const from = question.first(this.#kind, this.#values);
    const to = question.end(this.#kind, this.#values);
    if (!(from < to)) return -1;
    const sums = this.#sums;
    if (sums !== null) {
      const place = placeOf(sums, sums[from]! + position, true) - 1;
      return place < to ? this.rows[place]! : -1;
    }
    let left = position;
    const nodes = this.#cut(from, to);
    for (let i = 0; i < nodes; i++) {
      let node = this.#way[i]!;
      const mass = this.#massOf(node, from, to, question);
      if (left >= mass) {
        left -= mass;
        continue;
      }
      while (node < this.#leaves) {
        node *= 2;
        const first = this.#massOf(node, from, to, question);
        if (left < first) continue;
        left -= first;
        node++;
      }
      return this.#rowIn(node, from, to, left, question);
    }
    return -1;
  }

  /** The nodes that make up a span of places, from left to right: those at its ends may reach beyond. Returns how many. */
  #cut(from: number, to: number): number {
    const way = this.#way;
    let first = (from >> blockBits) + this.#leaves;
    let last = ((to - 1) >> blockBits) + this.#leaves;
    let count = 0;
    let rest = 127;
    way[count++] = first;
    if (last === first) return 1;
    // The blocks at the ends are looked at row by row.
    const end = last;
    first++;
    for (; first < last; first >>= 1, last >>= 1) {
      if (first & 1) way[count++] = first++;
      if (last & 1) way[rest--] = --last;
    }
    for (rest++; rest < 128; rest++) way[count++] = way[rest]!;
    way[count++] = end;
    return count;
  }

  #massOf(node: number, from: number, to: number, question: Question): number {
    if (node < this.#leaves) return this.#nodes[node]?.mass(question) ?? 0;
    const start = (node - this.#leaves) << blockBits;
    let mass = 0;
    for (let at = Math.max(from, start); at < to && at < start + blockRows; at++) {
      const row = this.rows[at]!;
      if (question.admits(row, this.#kind + 1)) mass += this.#weights[row]!;
    }
    return mass;
  }

  #rowIn(leaf: number, from: number, to: number, position: number, question: Question): number {
    const start = (leaf - this.#leaves) << blockBits;
    let left = position;
    for (let at = Math.max(from, start); at < to && at < start + blockRows; at++) {
      const row = this.rows[at]!;
      if (!question.admits(row, this.#kind + 1)) continue;
      left -= this.#weights[row]!;
      if (left < 0) return row;
    }
    return -1;
  }
}

/**
 * Candidates whose values lie between bounds that each draw brings along, weighted or not. Strategy: sorted by the first kind of
 * value; a draw is one position in that order among those within all bounds, found through a tree over blocks in logarithmic
 * time. Rows outside of the bounds of the first kind (those that begin later) change nothing.
 *
 * `ask` says the bounds; its answer stands for them where other candidates take a moment.
 */
export class BoundedCandidates implements Candidates {
  readonly strategy = "between bounds, by a tree of sorted ranges";
  readonly timed = true;
  readonly #question: Question;
  readonly #columns: readonly Float64Array[];
  readonly #masses: Float64Array;
  readonly #offsets: Int32Array;
  readonly #rows: Int32Array;
  /** Made when first asked for. */
  readonly #groups: (Sorted | undefined)[] = [];
  #slots: Int32Array | null = null;
  #questions = 0;
  #lastGroup = -1;
  #lastAsked = -1;
  #lastMass = 0;

  constructor(bounded: Bounded) {
    this.#columns = bounded.values.map((v) => v.column);
    this.#question = new Question(bounded.values);
    this.#masses = masses(bounded.weights);
    const { offsets, rows } = layOut(bounded, this.#columns[0]!);
    this.#offsets = offsets;
    this.#rows = rows;
  }

  /** Sets the bounds (low and high of each kind of value; NaN admits nothing) and returns a number that stands for them. */
  ask(...bounds: readonly number[]): number {
    const { lows, highs } = this.#question;
    let same = true;
    for (let kind = 0; kind < lows.length; kind++) {
      const low = bounds[2 * kind]!;
      const high = bounds[2 * kind + 1]!;
      // NaN is above all that there is.
      const nothing = low !== low || high !== high;
      const from = nothing ? Infinity : low;
      const to = nothing ? -Infinity : high;
      if (from === lows[kind] && to === highs[kind]) continue;
      same = false;
      lows[kind] = from;
      highs[kind] = to;
    }
    if (!same) this.#questions++;
    return this.#questions;
  }

  pick(u: number, group: number, asked: number): number {
    const mass = this.mass(group, asked);
    return mass > 0 ? this.at(Math.floor(u * mass), group) : -1;
  }

  pickOther(u: number, group: number, asked: number, excluded: number): number {
    const position = otherPosition(u, this.mass(group, asked), this.positionOf(excluded, group), this.weightOf(excluded));
    return position < 0 ? -1 : this.at(position, group);
  }

  mass(group: number, asked: number): number {
    if (group === this.#lastGroup && asked === this.#lastAsked) return this.#lastMass;
    this.#lastGroup = group;
    this.#lastAsked = asked;
    this.#lastMass = this.#of(group)?.mass(this.#question) ?? 0;
    return this.#lastMass;
  }

  at(position: number, group: number): number {
    return this.#of(group)?.at(position, this.#question) ?? -1;
  }

  positionOf(candidate: number, group: number): number {
    const sorted = candidate < 0 || !(this.#masses[candidate]! > 0) ? undefined : this.#of(group);
    if (sorted === undefined || !this.#question.admits(candidate, 0)) return -1;
    if (this.#slots === null) {
      this.#slots = new Int32Array(this.#masses.length).fill(-1);
      for (let slot = 0; slot < this.#rows.length; slot++) this.#slots[this.#rows[slot]!] = slot;
    }
    const place = this.#slots[candidate]! - this.#offsets[group]!;
    return place >= 0 && place < sorted.rows.length ? sorted.mass(this.#question, place) : -1;
  }

  weightOf(candidate: number): number {
    return candidate < 0 ? 0 : this.#masses[candidate]!;
  }

  #of(group: number): Sorted | undefined {
    if (group < 0) return undefined;
    return (this.#groups[group] ??= new Sorted(
      this.#rows.slice(this.#offsets[group], this.#offsets[group + 1]),
      0,
      this.#columns,
      this.#masses,
    ));
  }
}
