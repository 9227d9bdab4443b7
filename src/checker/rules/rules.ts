/** The rules that look at the whole model, one file each. */
import type { EntityModel, FieldModel, LifecycleModel, TableModel } from "../../model/model.ts";
import { BoundsReader } from "../bounds.ts";
import { reachable } from "../circles.ts";
import type { DraftEntity } from "../entities.ts";
import type { Header } from "../header.ts";
import type { Program } from "../program.ts";
import { judgeCombinations } from "./combinations.ts";
import { judgeExactShares } from "./exact-shares.ts";
import { judgeFieldCycles } from "./field-cycles.ts";
import { judgeKeys } from "./keys.ts";
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

/** The model while it is judged. */
export interface Draft {
  readonly program: Program;
  readonly header: Header;
  readonly entities: readonly EntityModel[];
  /** Null where a lifecycle has mistakes. */
  readonly lifecycles: readonly (LifecycleModel | null)[];
  readonly tables: readonly (TableModel | null)[];
  readonly bounds: BoundsReader;
  /** False for stand-ins of fields with mistakes, and for fields whose entity has no rows to speak of: nothing is said about them. */
  isSound(entity: EntityModel, field: FieldModel): boolean;
  /** True where the populations of the entity are wrong, or those of an owner: its rows and moments are not known. */
  isUnfounded(entity: EntityModel): boolean;
}

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
  judgeLifespans,
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

/** Calls `judge` for every field that can be judged. */
export function eachField(draft: Draft, judge: (entity: EntityModel, field: FieldModel) => void): void {
  for (const entity of draft.entities) for (const field of entity.fields) if (draft.isSound(entity, field)) judge(entity, field);
}
