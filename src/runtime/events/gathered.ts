import type { GatheredExtremes, GatheredSums } from "../population/gathered-rows.ts";
import type { GroupedNumbers, ValueGroups } from "../population/value-groups.ts";

/**
 * What live columns sum up while rows are written: a number for each row, for each group of rows that have values in common, or
 * for those whose values are below some.
 */
export type Gathered = Float64Array | GroupedNumbers | ValueGroups | GatheredSums | GatheredExtremes;

/** Sets what was gathered to what another run, or an earlier moment, has of the same kind. */
export function takeOver(into: Gathered, from: Gathered): void {
  (into as { set(from: Gathered): void }).set(from);
}
