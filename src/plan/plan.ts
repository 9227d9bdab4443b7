/**
 * What the engine decides once about a model: the order of the waves, which rows are numbered together, which columns stay in
 * memory, and how each reference is drawn. The generator, the load scripts and `explain` read it; nobody decides it again.
 */
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Expr } from "../model/expression.ts";
import type { Model } from "../model/model.ts";
import { fieldExpressions, walk } from "../model/walk.ts";
import type { Vocabulary } from "../vocabulary/form.ts";
import { reportNotGenerable } from "./generable.ts";
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
  /** The methods of faker that are compiled to dictionaries, by method and arguments; the others are called at run time. */
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
}

/** What the plan asks of the installed faker. */
export interface VocabularySource {
  vocabularyOf(method: string, args: readonly unknown[]): Vocabulary | null;
}

/** The name under which the plan keeps the vocabulary of a call. */
export function vocabularyKey(method: string, args: readonly unknown[]): string {
  return `${method}(${args.map((a) => JSON.stringify(a)).join(", ")})`;
}

function vocabulariesOf(model: Model, source: VocabularySource): Readonly<Record<string, Vocabulary>> {
  const found: Record<string, Vocabulary> = {};
  const scan = (e: Expr): void =>
    walk(e, (x) => {
      if (x.op !== "draw" || x.distribution.name !== "faker") return;
      const vocabulary = source.vocabularyOf(x.distribution.method, x.distribution.arguments);
      if (vocabulary !== null) found[vocabularyKey(x.distribution.method, x.distribution.arguments)] = vocabulary;
    });
  for (const entity of model.entities) for (const field of entity.fields) fieldExpressions(field).forEach(scan);
  return found;
}

/** Plans a checked model. What cannot be generated is reported; the plan is then incomplete and must not be emitted. */
export function makePlan(model: Model, vocabulary: VocabularySource, diagnostics: Diagnostics): Plan {
  const waves = planWaves(model, diagnostics);
  const lookups = lookedUpColumns(model);
  reportNotGenerable(model, waves, lookups, diagnostics);
  const strategies = chooseStrategies(model, waves, lookups, diagnostics);
  return {
    waves,
    lookups,
    strategies,
    vocabularies: vocabulariesOf(model, vocabulary),
  };
}
