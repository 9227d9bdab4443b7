/** The largest sum of masses: below 2^52, so that a draw reaches every position. */
const largestSum = 2251799813685248;

/**
 * Weights as whole numbers in the same proportions: unchanged if they are whole already, else scaled by a power of two such that
 * the sum is near 2^51 (a weight is then off by at most half of 2^-51 of the sum; a positive one is at least 1). What is not above
 * zero becomes 0. Throws RangeError for an infinite weight.
 */
export function masses(weights: ArrayLike<number>): Float64Array {
  const count = weights.length;
  let sum = 0;
  let whole = true;
  for (let index = 0; index < count; index++) {
    const weight = weights[index]!;
    if (!(weight > 0)) continue;
    sum += weight;
    if (whole && Math.floor(weight) !== weight) whole = false;
  }
  if (sum === Infinity) throw new RangeError("weights have to be finite, and their sum too");
  let scale = 1;
  if (!whole || sum > largestSum) {
    while (sum * scale > largestSum - count) scale /= 2;
    while (sum * scale * 2 <= largestSum - count && scale < 1e300) scale *= 2;
  }
  const result = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const weight = weights[index]!;
    if (weight > 0) result[index] = Math.max(1, Math.floor(weight * scale + 0.5));
  }
  return result;
}
