/**
 * The candidate that `name` was probably meant to be, or null when none is near. Letters' case and underscores count
 * little, swapped neighbours count once (optimal string alignment); short names forgive one slip, long ones a third of
 * their length. Ties go to the candidate that stands first.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  const wanted = fold(name);
  if (wanted === "") return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 0.5;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const folded = fold(candidate);
    let distance = Math.abs(folded.length - wanted.length) >= bestDistance ? Infinity : editDistance(wanted, folded);
    if (distance === 0) distance = 0.25;
    // The beginning or the end of a longer name counts as less than two slips: `amount` for `total_amount`.
    if (wanted.length >= 4 && (folded.startsWith(wanted) || folded.endsWith(wanted))) distance = Math.min(distance, 1.75);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** "Did you mean `x`?" for the nearest candidate; null when none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string | null {
  const candidate = nearest(name, candidates);
  return candidate === null ? null : `Did you mean \`${candidate}\`?`;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll("_", "").replaceAll("-", "");
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
