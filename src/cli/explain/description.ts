import type { EntityModel, Model, Population } from "../../model/model.ts";
import { classifyColumns, columnClasses, type ColumnClass } from "../../plan/classes.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Transaction } from "../../plan/waves.ts";
import type { TableExpectation } from "./sample.ts";

/** A plan as `ecomc explain` tells it, for people and as JSON. */
export interface PlanDescription {
  readonly schema: string;
  readonly seed: number;
  readonly period: { readonly first: string; readonly last: string };
  readonly rows: number;
  readonly bytes: number;
  /** In the order of the work; each reads those before it. */
  readonly waves: readonly WaveDescription[];
  readonly references: readonly ReferenceDescription[];
  readonly memory: readonly MemoryDescription[];
  /** Columns that a longer period or a larger scale may change, by class; all others are fixed. */
  readonly growth: Readonly<Record<ColumnClass, readonly string[]>>;
  /** Calls of faker: those that became word lists, and those that remain calls. */
  readonly dictionaries: readonly string[];
}
export interface WaveDescription {
  readonly root: string;
  readonly entities: readonly EntityDescription[];
}
export interface EntityDescription {
  readonly entity: string;
  /** Null for a hidden entity. */
  readonly table: string | null;
  /** Owners between it and the root. */
  readonly depth: number;
  /** Where its rows come from. */
  readonly population: string;
  readonly numbering: string;
  readonly expected: TableExpectation | null;
}
export interface ReferenceDescription {
  readonly field: string;
  readonly target: string;
  readonly strategy: string;
}
export interface MemoryDescription {
  readonly entity: string;
  readonly columns: readonly string[];
  /** About: eight bytes a value. */
  readonly bytes: number | null;
}

export function describePlan(model: Model, plan: Plan, expected: ReadonlyMap<string, TableExpectation>): PlanDescription {
  const known = [...expected.values()];
  return {
    schema: model.name,
    seed: model.seed,
    period: { first: isoDay(model.period.start), last: isoDay(model.period.end - 1) },
    rows: known.reduce((sum, table) => sum + table.rows, 0),
    bytes: known.reduce((sum, table) => sum + table.bytes, 0),
    waves: plan.waves.map((wave) => ({
      root: model.entities[wave.root]!.name,
      entities: inOwnershipOrder(model, wave.entities).map(({ entity, depth }) => ({
        entity: entity.name,
        table: entity.hidden ? null : entity.table,
        depth,
        population: entity.populations.map((population) => populationInWords(population, model)).join("; "),
        numbering: numberingOf(model, wave.transactions, entity),
        expected: entity.hidden ? null : (expected.get(entity.table) ?? null),
      })),
    })),
    references: model.entities.flatMap((entity) =>
      entity.fields.flatMap((field) => {
        const strategy = plan.strategies[entity.index]?.[field.index] ?? null;
        if (strategy === null || field.value.by !== "reference") return [];
        const target = model.entities[field.value.choice.target]!.name;
        return [{ field: `${entity.name}.${field.name}`, target, strategy: strategy.words }];
      }),
    ),
    memory: model.entities.flatMap((entity) => {
      const fields = plan.lookups[entity.index] ?? [];
      if (fields.length === 0) return [];
      const rows = expected.get(entity.table)?.rows ?? null;
      const bytes = rows === null ? null : rows * fields.length * 8;
      return [{ entity: entity.name, columns: fields.map((field) => entity.fields[field]!.name), bytes }];
    }),
    growth: growthOf(model),
    dictionaries: Object.keys(plan.vocabularies).sort(),
  };
}

/** Every entity behind its owner, siblings as declared. */
function inOwnershipOrder(model: Model, entities: readonly number[]): { entity: EntityModel; depth: number }[] {
  const ordered: { entity: EntityModel; depth: number }[] = [];
  const seen = new Set<number>();
  const place = (index: number, depth: number): void => {
    if (seen.has(index)) return;
    seen.add(index);
    ordered.push({ entity: model.entities[index]!, depth });
    for (const child of entities) {
      if (model.entities[child]!.populations.some((p) => p.form === "per" && p.owner === index)) place(child, depth + 1);
    }
  };
  for (const index of entities) if (!model.entities[index]!.populations.some((p) => p.form === "per")) place(index, 0);
  for (const index of entities) place(index, 1);
  return ordered;
}

function numberingOf(model: Model, transactions: readonly Transaction[], entity: EntityModel): string {
  const transaction = transactions.find(({ head, members }) => head === entity.index || members.includes(entity.index));
  if (transaction === undefined) return "";
  const { head, numbering, bucket } = transaction;
  const byTime = `by ${bucket} of birth`;
  if (head !== entity.index) {
    const owner = model.entities[head]!.name;
    return numbering === "ordinal" ? `with its ${owner}` : `with its ${owner}, ${byTime}`;
  }
  return numbering === "time" ? byTime : "in order";
}

function growthOf(model: Model): Record<ColumnClass, string[]> {
  const classes = classifyColumns(model);
  const columnsOf = (kind: ColumnClass): string[] =>
    model.entities.flatMap((entity) =>
      entity.hidden
        ? []
        : entity.fields
            .filter((field) => field.columns.length > 0 && classes[entity.index]![field.index]!.includes(kind))
            .map((field) => `${entity.name}.${field.name}`),
    );
  return Object.fromEntries(columnClasses.map((kind) => [kind, columnsOf(kind)])) as Record<ColumnClass, string[]>;
}

function populationInWords(population: Population, model: Model): string {
  const shaped = (curves: readonly number[]): string =>
    curves.length === 0 ? "" : ` shaped by ${curves.map((curve) => model.curves[curve]!.name).join(", ")}`;
  switch (population.form) {
    case "numbered":
      return population.fixed ? "fixed" : "numbered";
    case "over":
      return `over ${isoDay(population.start)} .. ${isoDay(population.end - 1)}${shaped(population.curves)}`;
    case "arriving":
      return `arriving${shaped(population.curves)}`;
    case "rows":
      return "given rows";
    case "tree":
      return "tree";
    case "link":
      return "pairs without repeats";
    case "calendar":
      return `a row a ${population.unit}`;
    case "each":
      return "every combination";
    case "per": {
      const owner = model.entities[population.owner]!.name;
      return `per ${owner}${population.event === null ? "" : `.${population.event}`}`;
    }
  }
}

function isoDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
