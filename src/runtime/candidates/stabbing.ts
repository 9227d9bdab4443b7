import { otherPosition, type Candidates, type Choosable } from "./candidates.ts";
import { firstAbove, layOut } from "./layout.ts";
import { masses } from "./masses.ts";
import { WeightedAlive } from "./weighted.ts";

/**
 * Candidates that begin to exist and end: `start <= now < end`, weighted or not. Strategy: those that never end are a prefix sorted
 * by start; the others stand in a segment tree over the distinct instants of their group, each in at most 2 log2(n) nodes, so that
 * the nodes between the leaf of a moment and the root hold exactly those alive then. A draw costs O(log n) node sums and one
 * search; memory is about 12 bytes times the nodes of each ending candidate.
 */
export class Stabbing implements Candidates {
  readonly strategy = "among those alive, by segment tree";
  readonly timed = true;
  private readonly endless: WeightedAlive;
  private readonly masses: Float64Array;
  /** The distinct instants of each group in order: `instants[instantOffsets[g]]` up to `instantOffsets[g + 1]`. */
  private readonly instants: Float64Array;
  private readonly instantOffsets: Int32Array;
  /** The candidates of each node (ascending). Group g's node n is number 2 * instantOffsets[g] + n; its leaves are the last half. */
  private readonly nodeOffsets: Int32Array;
  private readonly nodeRows: Int32Array;
  /** For each entry the sum of the masses of its node's entries up to and including it. */
  private readonly nodeSums: Float64Array;

  constructor(choosable: Choosable) {
    const { size } = choosable;
    const starts = choosable.starts ?? new Float64Array(size).fill(-Infinity);
    const ends = choosable.ends ?? new Float64Array(size).fill(Infinity);
    const weights = masses(choosable.weights ?? new Float64Array(size).fill(1));
    this.masses = weights;
    const { offsets, rows, groupCount } = layOut(choosable, null);

    const endless: number[] = [];
    for (const row of rows) if (!(ends[row]! < Infinity)) endless.push(row);
    endless.sort((one, other) => one - other);
    this.endless = new WeightedAlive({ ...choosable, weights, starts, ordinals: Int32Array.from(endless) });

    const ending = rows.filter((row) => ends[row]! < Infinity && startOf(starts, row) < ends[row]! && weights[row]! > 0);
    const groups = choosable.groups ?? null;
    const endingOffsets = new Int32Array(groupCount + 1);
    for (const row of ending) {
      const group = groups === null ? 0 : groups[row]!;
      endingOffsets[group + 1] = endingOffsets[group + 1]! + 1;
    }
    for (let group = 0; group < groupCount; group++) endingOffsets[group + 1] = endingOffsets[group + 1]! + endingOffsets[group]!;

    this.instantOffsets = new Int32Array(offsets.length);
    const instants = new Float64Array(ending.length * 2);
    let filled = 0;
    for (let group = 0; group < groupCount; group++) {
      const low = endingOffsets[group]!;
      const high = endingOffsets[group + 1]!;
      const own = new Float64Array((high - low) * 2);
      for (let index = low; index < high; index++) {
        own[2 * (index - low)] = startOf(starts, ending[index]!);
        own[2 * (index - low) + 1] = ends[ending[index]!]!;
      }
      own.sort();
      for (let index = 0; index < own.length; index++)
        if (index === 0 || own[index] !== own[index - 1]) instants[filled++] = own[index]!;
      this.instantOffsets[group + 1] = filled;
    }
    this.instants = instants.slice(0, filled);

    // Twice over the same walk: count, then fill.
    const nodeOffsets = new Int32Array(2 * filled + 1);
    this.nodeOffsets = nodeOffsets;
    this.eachNode(ending, groups, starts, ends, (node) => (nodeOffsets[node + 1] = nodeOffsets[node + 1]! + 1));
    for (let node = 0; node < 2 * filled; node++) nodeOffsets[node + 1] = nodeOffsets[node + 1]! + nodeOffsets[node]!;
    const nodeRows = new Int32Array(nodeOffsets[2 * filled]!);
    const nodeSums = new Float64Array(nodeRows.length);
    const next = nodeOffsets.slice();
    this.eachNode(ending, groups, starts, ends, (node, row) => {
      const entry = next[node]!;
      next[node] = entry + 1;
      nodeRows[entry] = row;
      nodeSums[entry] = (entry > nodeOffsets[node]! ? nodeSums[entry - 1]! : 0) + weights[row]!;
    });
    this.nodeRows = nodeRows;
    this.nodeSums = nodeSums;
  }

  pick(u: number, group: number, now: number): number {
    const mass = this.mass(group, now);
    return mass > 0 ? this.at(Math.floor(u * mass), group, now) : -1;
  }

  pickOther(u: number, group: number, now: number, excluded: number): number {
    const position = otherPosition(u, this.mass(group, now), this.positionOf(excluded, group, now), this.weightOf(excluded));
    return position < 0 ? -1 : this.at(position, group, now);
  }

  mass(group: number, now: number): number {
    let mass = this.endless.mass(group, now);
    const base = this.baseOf(group);
    for (let node = this.leafOf(group, now); node > 0; node >>= 1) mass += this.nodeMass(base + node);
    return mass;
  }

  at(position: number, group: number, now: number): number {
    let left = position - this.endless.mass(group, now);
    if (left < 0) return this.endless.at(position, group);
    const base = this.baseOf(group);
    for (let node = this.leafOf(group, now); node > 0; node >>= 1) {
      const mass = this.nodeMass(base + node);
      if (left < mass) {
        return this.nodeRows[
          firstAbove(this.nodeSums, left, this.nodeOffsets[base + node]!, this.nodeOffsets[base + node + 1]!)
        ]!;
      }
      left -= mass;
    }
    return -1;
  }

  positionOf(candidate: number, group: number, now: number): number {
    if (candidate < 0 || group < 0) return -1;
    const prefix = this.endless.positionOf(candidate, group, now);
    if (prefix >= 0) return prefix;
    let before = this.endless.mass(group, now);
    const base = this.baseOf(group);
    for (let node = this.leafOf(group, now); node > 0; node >>= 1) {
      const low = this.nodeOffsets[base + node]!;
      const high = this.nodeOffsets[base + node + 1]!;
      const entry = indexIn(this.nodeRows, candidate, low, high);
      if (entry >= 0) return before + this.nodeSums[entry]! - this.masses[candidate]!;
      before += this.nodeMass(base + node);
    }
    return -1;
  }

  weightOf(candidate: number): number {
    return candidate < 0 ? 0 : this.masses[candidate]!;
  }

  private nodeMass(node: number): number {
    const end = this.nodeOffsets[node + 1]!;
    return end > this.nodeOffsets[node]! ? this.nodeSums[end - 1]! : 0;
  }

  private baseOf(group: number): number {
    return group < 0 ? 0 : 2 * this.instantOffsets[group]!;
  }

  /** The leaf of a moment within its group's tree; 0 before the first instant, and for no group. */
  private leafOf(group: number, now: number): number {
    if (group < 0) return 0;
    const low = this.instantOffsets[group]!;
    const high = this.instantOffsets[group + 1]!;
    const index = firstAbove(this.instants, now, low, high) - low - 1;
    return index < 0 ? 0 : high - low + index;
  }

  /** Calls `visit` with every node that holds a candidate, candidate after candidate. */
  private eachNode(
    rows: Int32Array,
    groups: Int32Array | null,
    starts: Float64Array,
    ends: Float64Array,
    visit: (node: number, row: number) => void,
  ): void {
    for (const row of rows) {
      const group = groups === null ? 0 : groups[row]!;
      const low = this.instantOffsets[group]!;
      const high = this.instantOffsets[group + 1]!;
      const leaves = high - low;
      let from = firstAbove(this.instants, startOf(starts, row), low, high) - 1 - low + leaves;
      let to = firstAbove(this.instants, ends[row]!, low, high) - 1 - low + leaves;
      for (; from < to; from >>= 1, to >>= 1) {
        if (from & 1) visit(2 * low + from++, row);
        if (to & 1) visit(2 * low + --to, row);
      }
    }
  }
}

function startOf(starts: Float64Array, row: number): number {
  const start = starts[row]!;
  return start === start ? start : -Infinity;
}

/** Where `row` stands in an ascending part of `rows`; -1 if nowhere. */
function indexIn(rows: Int32Array, row: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (rows[middle]! < row) from = middle + 1;
    else to = middle;
  }
  return from < high && rows[from] === row ? from : -1;
}
