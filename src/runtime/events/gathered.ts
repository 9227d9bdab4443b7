import type { GroupedNumbers, ValueGroups } from "../population/value-groups.ts";

/** What live columns sum up while rows are written: a number for each row, or for each group of rows that have values in common. */
export type Gathered = Float64Array | GroupedNumbers | ValueGroups;

/** Sets what was gathered to what another run, or an earlier moment, has of the same kind. */
export function takeOver(into: Gathered, from: Gathered): void {
  (into as { set(from: Gathered): void }).set(from);
}
