/** Reading tables along a numeric axis. */

/** The position of the largest point that is not above `x`; the first for anything below. */
export function stepIndex(points: readonly number[], x: number): number {
  let at = 0;
  while (at + 1 < points.length && points[at + 1]! <= x) at++;
  return at;
}

/** The value at `x` between the cells of a row of a table: cell i of the row is `cells[base + i * stride]`, at `points[i]`; beyond the ends the outermost. */
export function interpolate(
  points: readonly number[],
  cells: ArrayLike<number>,
  base: number,
  stride: number,
  x: number,
): number {
  const last = points.length - 1;
  if (x <= points[0]!) return cells[base]!;
  if (x >= points[last]!) return cells[base + last * stride]!;
  const at = stepIndex(points, x);
  const low = cells[base + at * stride]!;
  const high = cells[base + (at + 1) * stride]!;
  return low + ((x - points[at]!) / (points[at + 1]! - points[at]!)) * (high - low);
}
