/**
 * The counter-based generator: pure functions from a counter and a 64-bit key to 32 bits. No state, so a draw depends on
 * its address alone. A two-multiply hash with a 32-bit XOR key fails PractRand after 1 MB; these pass, in every layout the
 * engine uses (`bench/randomness.ts` holds the battery).
 */

/**
 * 32 random bits (an int32) for the counter `i` under the key (`k0`, `k1`). All arguments are read modulo 2^32. Under one key no two
 * counters give the same bits, which some million draws would show: so every row has a key of its own, and a key serves the names
 * of a row's draws, or the children of one parent.
 */
export function h(i: number, k0: number, k1: number): number {
  let x = (Math.imul(i, 0x9e3779b1) + k0) | 0;
  x = Math.imul(x ^ (x >>> 17), 0xed5ad4bb);
  x = Math.imul(((x ^ (x >>> 11)) + k1) | 0, 0xac4c1b51);
  x = Math.imul(x ^ (x >>> 15), 0x31848bab);
  return x ^ (x >>> 14);
}

/** First half (an int32) of the key derived from the key (`k0`, `k1`) for the counter `i`. */
export function deriveA(i: number, k0: number, k1: number): number {
  let x = i ^ k0;
  x = Math.imul(x ^ (x >>> 17), 0xed5ad4bb);
  x = Math.imul(((x ^ (x >>> 11)) + k1) | 0, 0xac4c1b51);
  x = Math.imul(x ^ (x >>> 15), 0x31848bab);
  return x ^ (x >>> 14);
}

/** Second half (an int32) of the key derived from the key (`k0`, `k1`) for the counter `i`. */
export function deriveB(i: number, k0: number, k1: number): number {
  return deriveA(i, k1 ^ 0x5bd1e995, (k0 + 0x9e3779b9) | 0);
}

/**
 * The int32 that stands for a draw's name: a hash of its UTF-8 bytes. Two names of one schema may meet in 32 bits (about
 * n^2 / 2^33 for n names), so whoever hands out names has to look for that.
 */
export function hash32(name: string): number {
  const bytes = new TextEncoder().encode(name);
  let a = 0x243f6a88;
  for (let start = 0; start < bytes.length; start += 4) a = h(wordAt(bytes, start), a, 0x13198a2e);
  return h(bytes.length, a, 0x03707344);
}

/** Four bytes from `start`, little endian; bytes past the end are zero. */
export function wordAt(bytes: Uint8Array, start: number): number {
  return (bytes[start] ?? 0) | ((bytes[start + 1] ?? 0) << 8) | ((bytes[start + 2] ?? 0) << 16) | ((bytes[start + 3] ?? 0) << 24);
}
