import { milliseconds } from "./clock.ts";

/** How long kernels may keep signals, timers and finished writes waiting. */
const longestHold = 10;
let lastTurn = 0;

/**
 * Lets the event loop turn, if its last turn was a while ago: kernels are synchronous, and signals and timers wait for
 * them. Call it between slices: `await breathe()`.
 */
export function breathe(): Promise<void> | undefined {
  if (milliseconds() - lastTurn < longestHold) return undefined;
  return new Promise((resolve) => {
    setImmediate(() => {
      lastTurn = milliseconds();
      resolve();
    });
  });
}
