/**
 * How many of a chain of chances succeed: the k-th with `probabilities[k]`, until the first that fails or the end. One draw:
 * what is left of `u` below a chance is uniform again.
 */
export function successes(u: number, probabilities: ArrayLike<number>): number {
  let reach = 1;
  for (let count = 0; count < probabilities.length; count++) {
    reach *= probabilities[count]!;
    if (!(u < reach)) return count;
  }
  return probabilities.length;
}
