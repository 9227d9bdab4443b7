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

/** A number as a bound; where it is null (NaN), another. */
export function numberOr(value: number, otherwise: number): number {
  return value === value ? value : otherwise;
}

/** The number of a text among those of candidates, as a bound: beyond all where it is null, none (NaN) where no candidate has it. */
export function textOrAny(groups: { indexOf(text: string | null): number }, text: string | null, beyond: number): number {
  if (text === null) return beyond;
  const index = groups.indexOf(text);
  return index < 0 ? NaN : index;
}
