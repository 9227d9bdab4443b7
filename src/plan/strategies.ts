/** How a reference is drawn: decided from what its choice reads, never a scan for each row, never an endless retry. */
import { notYet } from "../diagnostics/catalogue/generator.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Conjunct, EntityModel, FieldModel, Model, ReferenceChoice } from "../model/model.ts";
import { fieldExpressions, rowRefsOf, walk } from "../model/walk.ts";
import { endingWith, isBornInTime, isTemporalRoot } from "./births.ts";
import { boundsOf, isEqualOrAny, type BoundedValue } from "./bounds.ts";
import { isToEarlier } from "./earlier-rows.ts";
import { awayChoice, awayProblem, orderOfOwnTable } from "./other-actors.ts";
import { ownedProblem } from "./owned-rows.ts";
import { ownRootProblem } from "./own-root.ts";
import { siblingProblem } from "./siblings.ts";
import { strataOf, type Strata } from "./strata.ts";
import { isRoot, perPopulations, rootsOf, type Wave } from "./waves.ts";

export interface Strategy {
  /**
   * `draw`: one of the candidates; `lookup`: the first of a group in an order; `own root`: among the smaller numbers of the own root
   * entity; `siblings`: among the rows below a row of the own actor, which are walked.
   */
  readonly kind: "draw" | "lookup" | "own root" | "siblings";
  /** Into the own root entity, by whatever way: rows that come before mine alone. */
  readonly ownRoot: boolean;
  /** Weighted by factors of the candidate (or zipf over their order). */
  readonly weighted: boolean;
  /** Into the own table below a root: strictly earlier rows alone, by their moments or by the numbers of their actors. */
  readonly before: "birth" | "number" | null;
  /** Candidates are sorted by the moment from which they can be chosen. */
  readonly begins: boolean;
  /** They end, too. */
  readonly ends: boolean;
  /** Factors of the weight that read my row, too: candidates are told apart by what they say; null without any. */
  readonly strata: Strata | null;
  /** Values of the candidate that have to lie between bounds, its life among them; empty without conditions on its moments. */
  readonly bounds: readonly BoundedValue[];
  /** Number of equality conjuncts: candidates are sorted by these values first. */
  readonly groups: number;
  /** Drawn without repeats under an owner. */
  readonly distinct: boolean;
  /** Excludes a row of mine. */
  readonly excludes: boolean;
  /** In words, for `explain`. */
  readonly words: string;
}

export function chooseStrategies(
  model: Model,
  waves: readonly Wave[],
  /** For each entity the fields that stay in memory. */
  kept: readonly (readonly number[])[],
  diagnostics: Diagnostics,
): readonly (readonly (Strategy | null)[])[] {
  return model.entities.map((entity) =>
    entity.fields.map((field) =>
      field.value.by === "reference" ? chooseStrategy(model, waves, kept, entity, field, field.value.choice, diagnostics) : null,
    ),
  );
}

function chooseStrategy(
  model: Model,
  waves: readonly Wave[],
  kept: readonly (readonly number[])[],
  entity: EntityModel,
  field: FieldModel,
  choice: ReferenceChoice,
  diagnostics: Diagnostics,
): Strategy {
  const target = model.entities[choice.target]!;
  const refuse = (what: string): void => diagnostics.report(notYet, field.span, { what });
  const of = (kind: Conjunct["kind"]): number => choice.where.filter((c) => c.kind === kind).length;
  const living = !momentNeeds(entity, field);
  const ownRoot = rootsOf(model, entity).has(choice.target);
  const isOfAll = awayChoice(model, entity, field) !== null;
  const before = isOfAll && target === entity ? orderOfOwnTable(model, target) : null;
  const life = { begins: living && isBornInTime(model, target), ends: living && endingWith(model, target).length > 0 };
  const strategy = {
    kind:
      choice.of !== null
        ? ("siblings" as const)
        : choice.first !== null
          ? ("lookup" as const)
          : ownRoot
            ? ("own root" as const)
            : ("draw" as const),
    ownRoot: ownRoot && choice.of === null,
    weighted: choice.by.length > 0 || choice.zipf !== null,
    strata: choice.of === null ? strataOf(model, choice) : null,
    ...life,
    before,
    bounds: boundsOf(choice, model, life, ownRoot, before),
    groups: choice.where.filter((c) => c.kind === "equal" && !isEqualOrAny(c)).length,
    distinct: choice.distinctUnder !== null,
    excludes: of("notRow") > 0,
  };
  if (choice.of !== null) {
    const problem = siblingProblem(model, waves, entity, field);
    if (problem !== null) refuse(problem);
  } else if (ownRoot && rootsOf(model, entity).size > 1)
    refuse(`a reference into an own root entity from a table below several of them (${target.name})`);
  else if (perPopulations(target).length > 0) {
    const problem = ownedProblem(model, kept, target) ?? (isOfAll ? awayProblem(model, kept, entity, field, choice) : null);
    if (problem !== null) refuse(problem);
  } else if (ownRoot && (strategy.bounds.length > 0 || strategy.kind === "lookup")) {
    const problem = ownRootProblem(model, field, choice);
    if (problem !== null) refuse(problem);
  }
  if (strategy.distinct && picksInOrder(entity)) {
    const what = `a reference without repeats on rows with a moment of their own (${entity.name}.${field.name})`;
    if (choice.of !== null) refuse(`${what}, among rows of the own actor`);
    else if (strategy.bounds.length > 0 || strategy.excludes || strategy.strata?.isTable === false)
      refuse(`${what}, by values that are compared with mine`);
  }
  const isPast = choice.of !== null && isToEarlier(model, waves, entity, field);
  return {
    ...strategy,
    words: isPast
      ? `one of the earlier rows of ${target.name} of the own actor, which are remembered`
      : inWords(model, strategy, target),
  };
}

/** True for rows that loops come upon in another order than that of their moments, which is the order in which they choose. */
export function picksInOrder(entity: EntityModel): boolean {
  return entity.time !== null && perPopulations(entity).some((p) => p.event === null && p.every === null);
}

/** True where the row's own moment comes from the row referred to, so that it cannot decide which rows live. */
function momentNeeds(entity: EntityModel, reference: FieldModel): boolean {
  const seen = new Set<number>();
  const needs = (index: number): boolean => {
    if (index === reference.index) return true;
    if (seen.has(index)) return false;
    seen.add(index);
    return fieldExpressions(entity.fields[index]!).some((rule) => {
      let found = false;
      walk(rule, (e) => {
        for (const ref of rowRefsOf(e)) {
          if (e.op === "field" && ref.row === "self") found ||= needs(e.field);
          for (let at = ref; at.row === "follow" || at.row === "owner"; at = at.of)
            if (at.row === "follow" && at.of.row === "self") found ||= needs(at.field);
        }
      });
      return found;
    });
  };
  return entity.time !== null && needs(entity.time);
}

function inWords(model: Model, s: Omit<Strategy, "words">, target: EntityModel): string {
  const groups =
    s.groups === 0 ? "" : s.groups === 1 ? " within the group of equal value" : ` within the group of ${s.groups} equal values`;
  if (s.kind === "siblings") return `one of the rows of ${target.name} below a row of the own actor, which are walked`;
  if (s.kind === "lookup")
    return `looked up${s.ownRoot ? ` among earlier rows of ${target.name}` : ""}${groups}, candidates in order${ownedInWords(model, s, target)}`;
  if (s.kind === "own root" && s.bounds.length === 0) return `drawn uniformly among the smaller numbers of ${target.name}`;
  const plainly = s.weighted ? "drawn by cumulative weight" : "drawn uniformly";
  const within = s.strata?.isTable === false ? ", whose factors follow my row" : "";
  const how = s.strata === null ? plainly : `drawn by strata${within}, within one by cumulative weight`;
  const earlier = s.ownRoot ? ` among earlier rows of ${target.name}` : "";
  const life = s.bounds.length > 0 ? boundsInWords(s.bounds) : lifeInWords(s);
  const numbers = isTemporalRoot(target) ? ", their numbers counted by birth" : "";
  return `${how}${earlier}${groups}${life}${s.excludes ? ", mine excluded by its interval" : ""}${s.distinct ? ", without repeats by skipping what is taken" : ""}${numbers}${ownedInWords(model, s, target)}`;
}

/** Where the candidates come from that owners have. */
function ownedInWords(model: Model, s: Pick<Strategy, "kind">, target: EntityModel): string {
  if (s.kind === "siblings" || isRoot(target)) return "";
  const above = [...rootsOf(model, target)].map((root) => `each ${model.entities[root]!.name}`);
  return `; the rows below ${above.join(" and ")} are counted and kept in key order`;
}

function lifeInWords({ begins, ends }: Pick<Strategy, "begins" | "ends">): string {
  if (ends) return ", alive at the moment by a segment tree";
  return begins ? ", sorted by their beginning, a prefix of them alive" : "";
}

function boundsInWords(bounds: Strategy["bounds"]): string {
  const names = bounds.map(({ value, anyIfNull }) =>
    anyIfNull === true ? "value" : typeof value === "string" ? value : "moment",
  );
  const how = bounds.length === 1 ? "sorted by it" : "by a tree of sorted ranges";
  return `, between bounds of ${names.join(" and ")}, ${how}`;
}
