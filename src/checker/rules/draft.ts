import type { EntityModel, FieldModel, LifecycleModel, TableModel } from "../../model/model.ts";
import type { BoundsReader } from "../bounds.ts";
import type { Header } from "../header.ts";
import type { Program } from "../program.ts";

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

/** Calls `judge` for every field that can be judged. */
export function eachField(draft: Draft, judge: (entity: EntityModel, field: FieldModel) => void): void {
  for (const entity of draft.entities) for (const field of entity.fields) if (draft.isSound(entity, field)) judge(entity, field);
}
