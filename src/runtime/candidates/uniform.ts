import { otherPosition, type Candidates, type Choosable } from "./candidates.ts";
import { Guide } from "./guide.ts";
import { firstAbove, inSlots, layOut, slotsOf } from "./layout.ts";

/** Equally likely candidates that exist at every moment. Strategy: arithmetic on their number (in their group). */
export class Uniform implements Candidates {
  readonly strategy = "uniform, by arithmetic";
  readonly timed = false;
  private readonly size: number;
  private readonly offsets: Int32Array;
  /** Null where a slot is its candidate. */
  private readonly rows: Int32Array | null;
  private slots: Int32Array | null = null;

  constructor(choosable: Choosable) {
    this.size = choosable.size;
    if ((choosable.ordinals ?? null) === null && (choosable.groups ?? null) === null) {
      this.offsets = Int32Array.of(0, choosable.size);
      this.rows = null;
      return;
    }
    const layout = layOut(choosable, null);
    this.offsets = layout.offsets;
    this.rows = layout.rows;
  }

  pick(u: number, group: number, now: number): number {
    const mass = this.mass(group, now);
    return mass > 0 ? this.at(Math.floor(u * mass), group) : -1;
  }

  pickOther(u: number, group: number, now: number, excluded: number): number {
    const position = otherPosition(u, this.mass(group, now), this.positionOf(excluded, group), 1);
    return position < 0 ? -1 : this.at(position, group);
  }

  mass(group: number, _now?: number): number {
    return group >= 0 ? this.offsets[group + 1]! - this.offsets[group]! : 0;
  }

  at(position: number, group: number): number {
    const slot = this.offsets[group]! + position;
    return this.rows === null ? slot : this.rows[slot]!;
  }

  positionOf(candidate: number, group: number): number {
    if (candidate < 0 || group < 0) return -1;
    if (this.rows === null) return candidate;
    this.slots ??= slotsOf(this.rows, this.size);
    const slot = this.slots[candidate]!;
    return slot >= this.offsets[group]! && slot < this.offsets[group + 1]! ? slot - this.offsets[group]! : -1;
  }

  weightOf(_candidate: number): number {
    return 1;
  }
}

/** Equally likely candidates that begin to exist and never end. Strategy: those that have begun are a prefix, sorted by start. */
export class UniformAlive implements Candidates {
  readonly strategy = "uniform among those begun, by prefix";
  readonly timed = true;
  private readonly size: number;
  private readonly offsets: Int32Array;
  private readonly rows: Int32Array;
  private readonly starts: Float64Array;
  /** For a single group. */
  private readonly guide: Guide | null;
  private slots: Int32Array | null = null;

  constructor(choosable: Choosable) {
    const starts = choosable.starts ?? new Float64Array(choosable.size).fill(-Infinity);
    const layout = layOut(choosable, starts);
    this.size = choosable.size;
    this.offsets = layout.offsets;
    this.rows = layout.rows;
    this.starts = inSlots(layout.rows, starts);
    this.guide = layout.groupCount === 1 ? new Guide(this.starts) : null;
  }

  pick(u: number, group: number, now: number): number {
    const mass = this.mass(group, now);
    return mass > 0 ? this.rows[this.offsets[group]! + Math.floor(u * mass)]! : -1;
  }

  /** Among those that begin after `after` and have begun by `now`. */
  pickBetween(u: number, group: number, after: number, now: number): number {
    const from = this.mass(group, after);
    const count = this.mass(group, now) - from;
    return count > 0 ? this.rows[this.offsets[group]! + from + Math.floor(u * count)]! : -1;
  }

  pickOther(u: number, group: number, now: number, excluded: number): number {
    const position = otherPosition(u, this.mass(group, now), this.positionOf(excluded, group, now), 1);
    return position < 0 ? -1 : this.at(position, group);
  }

  mass(group: number, now: number): number {
    if (this.guide !== null) return group === 0 ? this.guide.upTo(now) : 0;
    if (group < 0) return 0;
    const low = this.offsets[group]!;
    return firstAbove(this.starts, now, low, this.offsets[group + 1]!) - low;
  }

  at(position: number, group: number): number {
    return this.rows[this.offsets[group]! + position]!;
  }

  positionOf(candidate: number, group: number, now: number): number {
    if (candidate < 0 || group < 0) return -1;
    this.slots ??= slotsOf(this.rows, this.size);
    const slot = this.slots[candidate]!;
    return slot >= this.offsets[group]! && slot < this.offsets[group + 1]! && this.starts[slot]! <= now
      ? slot - this.offsets[group]!
      : -1;
  }

  weightOf(_candidate: number): number {
    return 1;
  }
}
