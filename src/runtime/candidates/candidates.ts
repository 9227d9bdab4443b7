/**
 * Choosing a row among others. Candidates are ordinals of an earlier population; every class lays them out so that those that may
 * be chosen for a given group and moment form intervals of whole numbers, and a draw is one position among them. Weights become
 * whole numbers too (`masses`), so sums are exact: leaving candidates out never blurs the others' probabilities, and nothing is
 * ever drawn again. `group` is 0 where candidates are not grouped, -1 for a null group; `now` is ignored where time does not matter.
 *
 * A new strategy implements this interface, names itself in `strategy`, and is then usable below `DistinctPicker` and `Strata`.
 */
export interface Candidates {
  /** What `explain` calls it. */
  readonly strategy: string;
  /** Whether the answers depend on `now`. */
  readonly timed: boolean;
  /** A candidate for `u` in [0, 1), or -1 if there is none. */
  pick(u: number, group: number, now: number): number;
  /** The same among all but `excluded` (an ordinal; -1 excludes nobody). */
  pickOther(u: number, group: number, now: number, excluded: number): number;
  /** Sum of the weights of a group's candidates at a moment; a whole number. */
  mass(group: number, now: number): number;
  /** The candidate at a position, a whole number in [0, mass). */
  at(position: number, group: number, now: number): number;
  /** First position of a candidate; -1 if it is not among those of the group at the moment, or has no weight. */
  positionOf(candidate: number, group: number, now: number): number;
  /** How many positions the candidate has. */
  weightOf(candidate: number): number;
}

/** Which rows are candidates, and how they are told apart. Columns are indexed by ordinal. */
export interface Choosable {
  /** How many rows there are. */
  readonly size: number;
  /** The rows that qualify, ascending; null for all. */
  readonly ordinals?: Int32Array | null;
  /** The group of each row, from 0; a negative one belongs to none. Null: one group. */
  readonly groups?: Int32Array | null;
  /** How many groups there are; needed with `groups`. */
  readonly groupCount?: number;
  /** Relative weights; zero, negative and NaN ones are never picked. Null: equal. */
  readonly weights?: Float64Array | null;
  /** The moment from which a row exists; NaN: from ever. Null: always. */
  readonly starts?: Float64Array | null;
  /** The moment at which it ends (exclusive); NaN or Infinity: never. Null: never. */
  readonly ends?: Float64Array | null;
}

/** The position for `u` among all but the interval of `weight` positions from `excluded` (-1: none); -1 if nothing is left. */
export function otherPosition(u: number, mass: number, excluded: number, weight: number): number {
  if (excluded < 0) return mass > 0 ? Math.floor(u * mass) : -1;
  const rest = mass - weight;
  if (!(rest > 0)) return -1;
  const position = Math.floor(u * rest);
  return position < excluded ? position : position + weight;
}
