/** A column of whole numbers as 32-bit integers, where all of them fit: half the memory, and arithmetic stays on integers. */
export function compact(column: Float64Array): Float64Array | Int32Array {
  for (let row = 0; row < column.length; row++) if ((column[row]! | 0) !== column[row]) return column;
  return Int32Array.from(column);
}
