/** Milliseconds since the process began. For progress and pauses alone: no byte of any output depends on it. */
export function milliseconds(): number {
  return performance.now();
}
