/** The rules that look at the whole model, one file each. */
import type { EntityModel, LifecycleModel, TableModel } from "../../model/model.ts";
import { BoundsReader } from "../bounds.ts";
import { reachable } from "../circles.ts";
import type { DraftEntity } from "../entities.ts";
import type { Header } from "../header.ts";
import type { Program } from "../program.ts";
import type { Draft } from "./draft.ts";
import { judgeCombinations } from "./combinations.ts";
import { judgeEndlessTimings } from "./endless-timings.ts";
import { judgeExactShares } from "./exact-shares.ts";
import { judgeFieldCycles } from "./field-cycles.ts";
import { judgeKeys } from "./keys.ts";
import { judgeLateCandidates } from "./late-candidates.ts";
import { judgeLifespans } from "./lifespans.ts";
import { judgeNotYet } from "./not-yet.ts";
import { judgeParameters } from "./parameters.ts";
import { judgeReads } from "./reads.ts";
import { judgeRoles } from "./roles.ts";
import { judgeRowNumbers } from "./row-numbers.ts";
import { judgeSelfReferences } from "./self-references.ts";
import { settleReferences } from "./settle-references.ts";
import { judgeSpacing } from "./spacing.ts";
import { judgeTableNames } from "./table-names.ts";
import { judgeTexts } from "./texts.ts";
import { proveUnique } from "./unique.ts";
import { judgeValueRanges } from "./value-ranges.ts";
import { judgeWaves } from "./waves.ts";

const rules: readonly ((draft: Draft) => void)[] = [
  judgeRoles,
  judgeKeys,
  judgeCombinations,
  judgeExactShares,
  judgeTableNames,
  judgeValueRanges,
  judgeParameters,
  judgeTexts,
  judgeSpacing,
  judgeEndlessTimings,
  judgeLifespans,
  judgeLateCandidates,
  judgeReads,
  judgeRowNumbers,
  judgeFieldCycles,
  judgeSelfReferences,
  judgeWaves,
  judgeNotYet,
];

/** The entities with what can only be settled when all are known; what is wrong is reported. */
export function applyRules(
  program: Program,
  header: Header,
  drafts: readonly DraftEntity[],
  lifecycles: readonly (LifecycleModel | null)[],
  tables: readonly (TableModel | null)[],
): readonly EntityModel[] {
  const base = draftOf(program, header, drafts, lifecycles, tables);
  const proved = { ...base, entities: proveUnique(base) };
  const settled = { ...proved, entities: settleReferences(proved) };
  for (const judge of rules) judge(settled);
  return settled.entities;
}

function draftOf(
  program: Program,
  header: Header,
  drafts: readonly DraftEntity[],
  lifecycles: readonly (LifecycleModel | null)[],
  tables: readonly (TableModel | null)[],
): Draft {
  const entities = drafts.map((d) => d.model);
  const ownersOf = (index: number): readonly number[] =>
    drafts[index]?.model.populations.flatMap((p) => (p.form === "per" ? [p.owner] : [])) ?? [];
  const isFlawed = (index: number): boolean =>
    drafts[index]?.flawedRows !== false || program.schema.entities[index]?.broken === true;
  const unfounded = new Set<number>();
  for (const { index } of entities) if (isFlawed(index) || [...reachable(index, ownersOf)].some(isFlawed)) unfounded.add(index);
  return {
    program,
    header,
    entities,
    lifecycles,
    tables,
    bounds: new BoundsReader(entities, tables),
    isSound: (entity, field) => drafts[entity.index]?.flawed.has(field.index) === false,
    isUnfounded: (entity) => unfounded.has(entity.index),
  };
}
