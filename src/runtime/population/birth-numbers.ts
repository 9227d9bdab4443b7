/**
 * The numbers, from 1, of root rows that are numbered by time, for those who look them up: by bucket of the birth, then by
 * ordinal, as `Numbering` gives them out. `buckets`: that of each row, -1 for one that is not born in the period (it gets 0).
 */
export function birthNumbers(buckets: Int32Array): Int32Array {
  let last = -1;
  for (const bucket of buckets) if (bucket > last) last = bucket;
  const next = new Int32Array(last + 2);
  for (const bucket of buckets) if (bucket >= 0) next[bucket + 1]! += 1;
  next[0] = 1;
  for (let bucket = 1; bucket < next.length; bucket++) next[bucket]! += next[bucket - 1]!;
  return buckets.map((bucket) => (bucket < 0 ? 0 : next[bucket]!++));
}

/** The ordinals of rows by their births, those of one moment by ordinal. */
export function inOrderOfBirth(births: Float64Array): Int32Array {
  return Int32Array.from(births.keys()).sort((a, b) => births[a]! - births[b]! || a - b);
}
