/**
 * Statistical tests of 32-bit words, each giving the probability of a result at least as extreme on one side: values very near 0
 * (or 1) speak against randomness. Used by the tests on short streams and by bench/randomness.ts on long ones.
 * Sources: D. Knuth, The Art of Computer Programming 2, 3.3.2 (frequency, serial, gap, run, collision); G. Marsaglia (birthday
 * spacings); P. L'Ecuyer and R. Simard, TestU01 (weights, correlations).
 */
import { log1p, expm1 } from "../../../src/runtime/arithmetic/elementary.ts";
import { gammaQ } from "../../../src/runtime/arithmetic/gamma.ts";
import { normalCdf } from "../../../src/runtime/arithmetic/normal.ts";

export interface Verdict {
  readonly test: string;
  /** Probability of at least this much deviation; near 0: too much, near 1: too little. */
  readonly p: number;
}

/** Upper tail of chi-square. */
export function chiSquareTail(statistic: number, freedom: number): number {
  return gammaQ(freedom / 2, statistic / 2);
}

/** Chi-square of counts against probabilities; cells are joined until each expects at least 10. */
export function fit(counts: ArrayLike<number>, probabilities: (cell: number) => number, total: number): number {
  let statistic = 0;
  let cells = 0;
  let observed = 0;
  let expected = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    observed += counts[cell]!;
    expected += probabilities(cell) * total;
    if (expected < 10) continue;
    statistic += (observed - expected) ** 2 / expected;
    cells++;
    observed = expected = 0;
  }
  if (expected > 0) statistic += (observed - expected) ** 2 / Math.max(expected, 1);
  return chiSquareTail(statistic, Math.max(1, cells - 1));
}

export function battery(words: Int32Array): Verdict[] {
  return [
    ...frequencies(words),
    { test: "serial pairs, high bytes", p: serial(words, 24, 1) },
    { test: "serial pairs, low bytes", p: serial(words, 0, 1) },
    { test: "serial pairs at distance 16", p: serial(words, 24, 16) },
    { test: "gaps", p: gaps(words) },
    { test: "birthday spacings", p: birthdays(words, (word) => word >>> 0) },
    { test: "birthday spacings, reversed", p: birthdays(words, reversed) },
    { test: "collisions, high bits", p: collisions(words, 6) },
    { test: "collisions, low bits", p: collisions(words, 0) },
    { test: "runs", p: runs(words) },
    { test: "weights", p: weights(words) },
    { test: "bit correlations", p: correlations(words) },
  ];
}

function frequencies(words: Int32Array): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const shift of [0, 8, 16, 24]) {
    const counts = new Float64Array(256);
    for (const word of words) counts[(word >>> shift) & 255]!++;
    verdicts.push({ test: `byte ${shift / 8}`, p: fit(counts, () => 1 / 256, words.length) });
  }
  for (const shift of [0, 16]) {
    const counts = new Float64Array(65536);
    for (const word of words) counts[(word >>> shift) & 65535]!++;
    verdicts.push({ test: `half ${shift / 16}`, p: fit(counts, () => 1 / 65536, words.length) });
  }
  return verdicts;
}

function serial(words: Int32Array, shift: number, distance: number): number {
  const counts = new Float64Array(65536);
  let pairs = 0;
  for (let block = 0; block + 2 * distance <= words.length; block += 2 * distance) {
    for (let index = block; index < block + distance; index++) {
      counts[((words[index]! >>> shift) & 255) * 256 + ((words[index + distance]! >>> shift) & 255)]!++;
      pairs++;
    }
  }
  return fit(counts, () => 1 / 65536, pairs);
}

function gaps(words: Int32Array): number {
  const counts = new Float64Array(256);
  let gap = 0;
  let total = 0;
  for (const word of words) {
    if (word >>> 27 === 0) {
      counts[Math.min(255, gap)]!++;
      gap = 0;
      total++;
    } else gap++;
  }
  return fit(counts, (length) => (length < 255 ? (31 / 32) ** length / 32 : (31 / 32) ** 255), total);
}

function reversed(word: number): number {
  let x = word;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return ((x >>> 16) | (x << 16)) >>> 0;
}

/** 4,096 birthdays in 2^32 days: repeated spacings are Poisson with mean 4 a year. */
function birthdays(words: Int32Array, day: (word: number) => number): number {
  const size = 4096;
  const year = new Float64Array(size);
  let repeats = 0;
  let years = 0;
  for (let start = 0; start + size <= words.length; start += size) {
    for (let index = 0; index < size; index++) year[index] = day(words[start + index]!);
    year.sort();
    for (let index = size - 1; index > 0; index--) year[index]! -= year[index - 1]!;
    year.sort();
    for (let index = 1; index < size; index++) if (year[index] === year[index - 1]) repeats++;
    years++;
  }
  // Poisson: probability of at least as many.
  return 1 - gammaQ(Math.max(1, repeats), 4 * years);
}

/** 2^18 balls in 2^26 urns, again and again. */
function collisions(words: Int32Array, shift: number): number {
  const balls = Math.min(words.length, 1 << 18);
  const urns = 1 << 26;
  let collisions = 0;
  let throws = 0;
  const hit = new Int32Array(urns / 32);
  for (let start = 0; start + balls <= words.length; start += balls) {
    hit.fill(0);
    for (let index = start; index < start + balls; index++) {
      const urn = (words[index]! >>> shift) & (urns - 1);
      const mask = 1 << (urn & 31);
      if ((hit[urn >>> 5]! & mask) !== 0) collisions++;
      else hit[urn >>> 5]! |= mask;
    }
    throws++;
  }
  const expected = throws * (balls + urns * expm1(balls * log1p(-1 / urns)));
  return 1 - gammaQ(Math.max(1, collisions), expected);
}

/** Ascending runs; the word after a run is dropped, so that lengths are independent: 1/r! - 1/(r+1)!. */
function runs(words: Int32Array): number {
  const counts = new Float64Array(9);
  let total = 0;
  for (let index = 0; index < words.length - 1;) {
    let length = 1;
    while (index + length < words.length && words[index + length]! > words[index + length - 1]!) length++;
    if (index + length >= words.length) break;
    counts[Math.min(8, length)]!++;
    total++;
    index += length + 1;
  }
  const factorial = [1, 1, 2, 6, 24, 120, 720, 5040, 40320];
  return fit(
    counts,
    (length) => (length === 0 ? 0 : length < 8 ? 1 / factorial[length]! - 1 / (factorial[length]! * (length + 1)) : 1 / 40320),
    total,
  );
}

function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Numbers of ones in four words on end, in five classes each. */
function weights(words: Int32Array): number {
  const classOf = Uint8Array.from({ length: 33 }, (_, count) =>
    count < 13 ? 0 : count < 15 ? 1 : count < 18 ? 2 : count < 20 ? 3 : 4,
  );
  const chances = new Float64Array(5);
  let chance = 2 ** -32;
  for (let count = 0; count <= 32; count++) {
    chances[classOf[count]!]! += chance;
    chance *= (32 - count) / (count + 1);
  }
  const counts = new Float64Array(625);
  let total = 0;
  for (let index = 0; index + 4 <= words.length; index += 4) {
    let cell = 0;
    for (let word = index; word < index + 4; word++) cell = cell * 5 + classOf[ones(words[word]!)]!;
    counts[cell]!++;
    total++;
  }
  return fit(
    counts,
    (cell) =>
      chances[Math.floor(cell / 125)]! *
      chances[Math.floor(cell / 25) % 5]! *
      chances[Math.floor(cell / 5) % 5]! *
      chances[cell % 5]!,
    total,
  );
}

/** Agreement of every bit with every bit of the next word: the sum of 1,024 squared scores. */
function correlations(words: Int32Array): number {
  const here = new Int32Array(32);
  const next = new Int32Array(32);
  const differ = new Float64Array(1024);
  let total = 0;
  for (let start = 0; start + 33 <= words.length; start += 33) {
    transpose(words, start, here);
    transpose(words, start + 1, next);
    for (let bit = 0; bit < 32; bit++) {
      for (let other = 0; other < 32; other++) differ[bit * 32 + other]! += ones(here[bit]! ^ next[other]!);
    }
    total += 32;
  }
  let statistic = 0;
  for (const count of differ) statistic += (2 * count - total) ** 2 / total;
  return chiSquareTail(statistic, 1024);
}

/** The 32 columns of 32 words. */
function transpose(words: Int32Array, start: number, columns: Int32Array): void {
  for (let row = 0; row < 32; row++) columns[row] = words[start + row]!;
  for (let width = 16, mask = 0x0000ffff; width !== 0; width >>= 1, mask ^= mask << width) {
    for (let row = 0; row < 32; row = ((row | width) + 1) & ~width) {
      const swap = ((columns[row]! >>> width) ^ columns[row | width]!) & mask;
      columns[row]! ^= swap << width;
      columns[row | width]! ^= swap;
    }
  }
}

/** Every bit of the input flipped in turn must flip every bit of the output half of the time: the sum of all squared scores. */
export function avalanche(f: (...input: number[]) => number, arity: number, samples: number, source: () => number): number {
  const flips = new Float64Array(arity * 32 * 32);
  for (let sample = 0; sample < samples; sample++) {
    const input = Array.from({ length: arity }, source);
    const output = f(...input);
    for (let bit = 0; bit < arity * 32; bit++) {
      const changed = input.slice();
      changed[bit >> 5]! ^= 1 << (bit & 31);
      let difference = f(...changed) ^ output;
      for (let other = 0; other < 32; other++, difference >>>= 1) flips[bit * 32 + other]! += difference & 1;
    }
  }
  let statistic = 0;
  for (const count of flips) statistic += (2 * count - samples) ** 2 / samples;
  return normalCdf(-(statistic - flips.length) / Math.sqrt(2 * flips.length));
}
