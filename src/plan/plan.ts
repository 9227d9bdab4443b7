/**
 * What the engine decides once about a model: the order of the waves, which rows are numbered together, which columns stay in
 * memory, and how each reference is drawn. The generator, the load scripts and `explain` read it; nobody decides it again.
 */
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Model } from "../model/model.ts";
import { lookedUpColumns } from "./lookups.ts";
import { chooseStrategies, type Strategy } from "./strategies.ts";
import { planWaves, type Wave } from "./waves.ts";

export interface Plan {
  /** In the order of their dependencies: a wave refers to earlier ones only. */
  readonly waves: readonly Wave[];
  /** For each entity, the fields that other rows look up, ascending: its columns in memory. */
  readonly lookups: readonly (readonly number[])[];
  /** For each entity and field: how the reference is drawn; null where the field is none. */
  readonly strategies: readonly (readonly (Strategy | null)[])[];
}

/** Plans a checked model. What cannot be generated is reported; the plan is then incomplete and must not be emitted. */
export function makePlan(model: Model, diagnostics: Diagnostics): Plan {
  const strategies = chooseStrategies(model, diagnostics);
  return {
    waves: planWaves(model, diagnostics),
    lookups: lookedUpColumns(model),
    strategies,
  };
}
