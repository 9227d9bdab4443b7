/** Access to the two 32-bit words of a double, the same on little and big endian machines. */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
double[0] = 1;
/** Position of the word with sign and exponent. */
const high = words[1] === 0x3ff00000 ? 1 : 0;
const low = 1 - high;

/** Sign, exponent and the leading 20 bits of the fraction, as an int32. -0 counts as 0, and NaN has one form. */
export function highWordOf(value: number): number {
  double[0] = value + 0;
  return value === value ? words[high]! : 0x7ff80000;
}

/** The last 32 bits of the fraction, as an int32. */
export function lowWordOf(value: number): number {
  double[0] = value + 0;
  return value === value ? words[low]! : 0;
}

/** Sign, exponent and leading fraction of a double that is no NaN; it becomes the one that `withHighWord` changes. */
export function openWords(value: number): number {
  double[0] = value;
  return words[high]!;
}

/** The double that was opened last, with another high word. */
export function withHighWord(highWord: number): number {
  words[high] = highWord;
  return double[0]!;
}

/** 2^exponent, for -1022 to 1023. */
export function powerOfTwo(exponent: number): number {
  words[high] = (exponent + 1023) << 20;
  words[low] = 0;
  return double[0]!;
}

/** The double with these two words. */
export function fromWords(highWord: number, lowWord: number): number {
  words[high] = highWord;
  words[low] = lowWord;
  return double[0]!;
}
