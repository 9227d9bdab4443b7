import { pow } from "../arithmetic/elementary.ts";

/** From `from` up to the moment `start`, in a straight line to `to` at `end`, and `to` from there on. */
export function ramp(from: number, to: number, start: number, end: number, at: number): number {
  if (at <= start) return from;
  return at >= end ? to : from + ((to - from) * (at - start)) / (end - start);
}

/** Compound growth: (1 + growth) to the power of the units of time, `unitSeconds` long, from `since` to `at`; below 1 before `since`. */
export function compound(growth: number, unitSeconds: number, since: number, at: number): number {
  return pow(1 + growth, (at - since) / unitSeconds);
}
