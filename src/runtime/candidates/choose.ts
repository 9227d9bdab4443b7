import type { Candidates, Choosable } from "./candidates.ts";
import { Stabbing } from "./stabbing.ts";
import { Uniform, UniformAlive } from "./uniform.ts";
import { WeightedAlive, WeightedAlways } from "./weighted.ts";

/** The plainest strategy that does what the candidates need: ends, starts, weights, in this order of cost. */
export function chooseAmong(choosable: Choosable): Candidates {
  const plain = withoutIdleGroups(choosable);
  const weighted = (plain.weights ?? null) !== null;
  if ((plain.ends ?? null) !== null) return new Stabbing(plain);
  if ((plain.starts ?? null) !== null) return weighted ? new WeightedAlive(plain) : new UniformAlive(plain);
  return weighted ? new WeightedAlways(plain) : new Uniform(plain);
}

/** One group that holds every row is no grouping. */
function withoutIdleGroups(choosable: Choosable): Choosable {
  const { groups = null, groupCount = 0 } = choosable;
  return groupCount === 1 && groups !== null && groups.every((group) => group === 0) ? { ...choosable, groups: null } : choosable;
}
