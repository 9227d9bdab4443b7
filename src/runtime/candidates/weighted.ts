import { otherPosition, type Candidates, type Choosable } from "./candidates.ts";
import { Guide } from "./guide.ts";
import { firstAbove, inSlots, layOut, slotsOf } from "./layout.ts";
import { masses } from "./masses.ts";

/** The masses of candidates summed in the order of their slots: `sums[slot]` is that of all slots before. */
function sumsOf(rows: Int32Array, masses: Float64Array): Float64Array {
  const sums = new Float64Array(rows.length + 1);
  for (let slot = 0; slot < rows.length; slot++) sums[slot + 1] = sums[slot]! + masses[rows[slot]!]!;
  return sums;
}

/** Weighted candidates that exist at every moment. Strategy: cumulative weights with a guide table. */
export class WeightedAlways implements Candidates {
  readonly strategy = "weighted, by cumulative weights";
  readonly timed = false;
  private readonly offsets: Int32Array;
  private readonly rows: Int32Array;
  private readonly masses: Float64Array;
  private readonly sums: Float64Array;
  private readonly guide: Guide;
  private slots: Int32Array | null = null;

  /** Needs `weights`. */
  constructor(choosable: Choosable) {
    const layout = layOut(choosable, null);
    this.offsets = layout.offsets;
    this.rows = layout.rows;
    this.masses = masses(choosable.weights ?? new Float64Array(choosable.size).fill(1));
    this.sums = sumsOf(layout.rows, this.masses);
    this.guide = new Guide(this.sums);
  }

  pick(u: number, group: number, now: number): number {
    const mass = this.mass(group, now);
    return mass > 0 ? this.at(Math.floor(u * mass), group) : -1;
  }

  pickOther(u: number, group: number, now: number, excluded: number): number {
    const position = otherPosition(u, this.mass(group, now), this.positionOf(excluded, group), this.weightOf(excluded));
    return position < 0 ? -1 : this.at(position, group);
  }

  mass(group: number, _now?: number): number {
    return group >= 0 ? this.sums[this.offsets[group + 1]!]! - this.sums[this.offsets[group]!]! : 0;
  }

  at(position: number, group: number): number {
    // Slots of no weight have an empty interval: the last sum that is at most the place belongs to a slot with weight.
    return this.rows[this.guide.within(this.sums[this.offsets[group]!]! + position) - 1]!;
  }

  positionOf(candidate: number, group: number): number {
    if (candidate < 0 || group < 0 || !(this.masses[candidate]! > 0)) return -1;
    this.slots ??= slotsOf(this.rows, this.masses.length);
    const slot = this.slots[candidate]!;
    const low = this.offsets[group]!;
    return slot >= low && slot < this.offsets[group + 1]! ? this.sums[slot]! - this.sums[low]! : -1;
  }

  weightOf(candidate: number): number {
    return candidate < 0 ? 0 : this.masses[candidate]!;
  }
}

/** Weighted candidates that begin to exist and never end. Strategy: cumulative weights over those begun, a prefix sorted by start. */
export class WeightedAlive implements Candidates {
  readonly strategy = "weighted among those begun, by prefix";
  readonly timed = true;
  private readonly offsets: Int32Array;
  private readonly rows: Int32Array;
  private readonly masses: Float64Array;
  private readonly starts: Float64Array;
  private readonly sums: Float64Array;
  private readonly guide: Guide;
  /** For a single group. */
  private readonly startGuide: Guide | null;
  private slots: Int32Array | null = null;
  /** The last question for a mass and its answer, where the group's masses begin and how much there is: the lines of a document ask the same. */
  private lastGroup = -1;
  private lastNow = NaN;
  private lastBase = 0;
  private lastMass = 0;

  constructor(choosable: Choosable) {
    const starts = choosable.starts ?? new Float64Array(choosable.size).fill(-Infinity);
    const layout = layOut(choosable, starts);
    this.offsets = layout.offsets;
    this.rows = layout.rows;
    this.masses = masses(choosable.weights ?? new Float64Array(choosable.size).fill(1));
    this.starts = inSlots(layout.rows, starts);
    this.sums = sumsOf(layout.rows, this.masses);
    this.guide = new Guide(this.sums);
    this.startGuide = layout.groupCount === 1 ? new Guide(this.starts) : null;
  }

  pick(u: number, group: number, now: number): number {
    const mass = this.mass(group, now);
    // Slots of no weight have an empty interval: the last sum that is at most the place belongs to a slot with weight.
    return mass > 0 ? this.rows[this.guide.within(this.lastBase + Math.floor(u * mass)) - 1]! : -1;
  }

  /** Among those that begin after `after` and have begun by `now`. */
  pickBetween(u: number, group: number, after: number, now: number): number {
    const from = this.mass(group, after);
    const mass = this.mass(group, now) - from;
    return mass > 0 ? this.at(from + Math.floor(u * mass), group) : -1;
  }

  pickOther(u: number, group: number, now: number, excluded: number): number {
    const position = otherPosition(u, this.mass(group, now), this.positionOf(excluded, group, now), this.weightOf(excluded));
    return position < 0 ? -1 : this.at(position, group);
  }

  mass(group: number, now: number): number {
    if (group !== this.lastGroup || now !== this.lastNow) this.ask(group, now);
    return this.lastMass;
  }

  private ask(group: number, now: number): void {
    this.lastGroup = group;
    this.lastNow = now;
    this.lastBase = group >= 0 ? this.sums[this.offsets[group]!]! : 0;
    this.lastMass = this.massOf(group, now);
  }

  private massOf(group: number, now: number): number {
    if (this.startGuide !== null) return group === 0 ? this.sums[this.startGuide.upTo(now)]! : 0;
    if (group < 0) return 0;
    const low = this.offsets[group]!;
    return this.sums[firstAbove(this.starts, now, low, this.offsets[group + 1]!)]! - this.sums[low]!;
  }

  at(position: number, group: number): number {
    return this.rows[this.guide.within(this.sums[this.offsets[group]!]! + position) - 1]!;
  }

  positionOf(candidate: number, group: number, now: number): number {
    if (candidate < 0 || group < 0 || !(this.masses[candidate]! > 0)) return -1;
    this.slots ??= slotsOf(this.rows, this.masses.length);
    const slot = this.slots[candidate]!;
    const low = this.offsets[group]!;
    return slot >= low && slot < this.offsets[group + 1]! && this.starts[slot]! <= now ? this.sums[slot]! - this.sums[low]! : -1;
  }

  weightOf(candidate: number): number {
    return candidate < 0 ? 0 : this.masses[candidate]!;
  }
}
