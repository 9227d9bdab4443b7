import { h } from "../random/hash.ts";

/** `k` different ones of `elements` in their order, every choice equally likely, joined by ", "; `u` in [0, 1) seeds the choice. */
export function subsetText(u: number, elements: readonly (string | number)[], k: number): string {
  const seed = Math.floor(u * 4_294_967_296);
  const low = Math.floor((u * 4_294_967_296 - seed) * 2_097_152);
  const chosen: (string | number)[] = [];
  const wanted = Math.max(0, Math.min(elements.length, k));
  for (let at = 0; chosen.length < wanted; at++) {
    const unit = (h(at, seed | 0, low) >>> 0) * 2.3283064365386963e-10;
    if (unit * (elements.length - at) < wanted - chosen.length) chosen.push(elements[at]!);
  }
  return chosen.join(", ");
}
