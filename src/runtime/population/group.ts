/** One number for values of several axes, as (value, size) pairs; -1 where a value is null or unknown. */
export function groupOf(...axes: readonly number[]): number {
  let group = 0;
  for (let at = 0; at < axes.length; at += 2) {
    if (axes[at]! < 0) return -1;
    group = group * axes[at + 1]! + axes[at]!;
  }
  return group;
}

/** A truth as a group; null is none. */
export function truthOf(value: boolean | null): number {
  return value === null ? -1 : Number(value);
}

/** A value as a bound; where it is null (NaN, or -1 of what is counted from 0), the bound beyond all values. */
export function orAny(value: number, beyond: number): number {
  return value >= 0 ? value : beyond;
}
