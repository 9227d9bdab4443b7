/** Among more names than these, the first are looked at. */
const mostCandidates = 2_000;
/** No name is so long that more slips than these are likely. */
const mostSlips = 4;

/**
 * The candidate that `name` was probably meant to be, or null when none is near. Letters' case and underscores count
 * little, swapped neighbours count once (optimal string alignment); short names forgive one slip, long ones a third of
 * their length, but not more than four. Ties go to the candidate that stands first.
 *
 * A schema with thousands of unknown names asks this thousands of times, among thousands: most candidates are put aside by
 * their length and the set of their letters, none costs more than its length times the slips that are forgiven, and so many
 * are looked at and no more.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  const wanted = folded(name);
  if (wanted.text === "") return null;
  let best: string | null = null;
  let bestDistance = Math.min(mostSlips, Math.max(1, Math.floor(wanted.text.length / 3))) + 0.5;
  let looked = 0;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    if (++looked > mostCandidates) break;
    const { text, letters } = folded(candidate);
    const missing = bitsIn(wanted.letters & ~letters);
    if (missing >= bestDistance) continue;
    let distance =
      Math.abs(text.length - wanted.text.length) >= bestDistance || bitsIn(letters & ~wanted.letters) >= bestDistance
        ? Infinity
        : editDistance(wanted.text, text, Math.floor(bestDistance));
    if (distance === 0) distance = 0.25;
    // The beginning or the end of a longer name counts as less than two slips: `amount` for `total_amount`.
    if (missing === 0 && wanted.text.length >= 4 && (text.startsWith(wanted.text) || text.endsWith(wanted.text)))
      distance = Math.min(distance, 1.75);
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

/** A name without what counts little. */
interface Folded {
  readonly text: string;
  /** Its letters as bits; several letters share one. A bit that another name has not is a slip at least. */
  readonly letters: number;
}

/** The names that were folded last. */
const known = new Map<string, Folded>();
const knownAtMost = 16_384;

function folded(name: string): Folded {
  const before = known.get(name);
  if (before !== undefined) return before;
  const text = name.toLowerCase().replaceAll("_", "").replaceAll("-", "");
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << text.charCodeAt(i);
  if (known.size >= knownAtMost) known.clear();
  known.set(name, { text, letters });
  return { text, letters };
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** More than any distance, and still less when one is added. */
const far = 0x3fff_ffff;
/** Three rows of the table, one after the other, used again by each comparison. */
let rows = new Int32Array(3 * 64);

/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`; infinite where they are more than `limit`.
 * Only what is within `limit` of the diagonal is looked at.
 */
function editDistance(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  if (rows.length < 3 * width) rows = new Int32Array(6 * width);
  let [beforeLast, last, row] = [0, width, 2 * width];
  for (let j = 0; j < width; j++) rows[last + j] = j <= limit ? j : far;
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    const from = i - limit > 1 ? i - limit : 1;
    const to = i + limit < b.length ? i + limit : b.length;
    const letter = a.charCodeAt(i - 1);
    let least = from === 1 && i <= limit ? i : far;
    rows[row + from - 1] = least;
    for (let j = from; j <= to; j++) {
      let cost = rows[last + j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      if (rows[last + j]! < cost) cost = rows[last + j]! + 1;
      if (rows[row + j - 1]! < cost) cost = rows[row + j - 1]! + 1;
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        if (rows[beforeLast + j - 2]! < cost) cost = rows[beforeLast + j - 2]! + 1;
      rows[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (to < b.length) rows[row + to + 1] = far;
    // A swap reaches over a row: what is above the limit in one may come back from the row before.
    if (least > limit && leastOfLast >= limit) return Infinity;
    leastOfLast = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const distance = rows[last + b.length]!;
  return distance <= limit ? distance : Infinity;
}
