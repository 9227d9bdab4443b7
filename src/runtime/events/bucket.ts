/** The bucket of a birth: hours or days since the first that can occur; what is earlier still shares the first bucket. */
export function bucketOf(seconds: number, first: number, width: number): number {
  return seconds <= first ? 0 : Math.floor((seconds - first) / width);
}

/** How many buckets a span has. */
export function bucketsIn(first: number, end: number, width: number): number {
  return Math.max(1, Math.ceil((end - first) / width) + 1);
}
