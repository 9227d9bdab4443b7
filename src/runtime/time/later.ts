import type { Warp } from "./warp.ts";

/** The last second of the year 9999: where the curves leave no time for a delay, it never ends. */
const never = 253_402_300_799;

/** The moment (seconds) at which a delay (seconds) from a moment on has run in the time of curves; NaN where one of them is. */
export function laterIn(time: Warp, at: number, delay: number): number {
  if (Number.isNaN(at) || Number.isNaN(delay)) return NaN;
  return Math.min(never, Math.max(at, time.from(time.to(at) + Math.max(0, delay))));
}
