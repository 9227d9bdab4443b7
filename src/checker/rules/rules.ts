/** The rules that look at the whole model, one file each. */
import type { EntityModel, LifecycleModel, TableModel } from "../../model/model.ts";
import type { Header } from "../header.ts";
import type { Program } from "../program.ts";

export interface Draft {
  readonly program: Program;
  readonly header: Header;
  /** By index; null where an entity has mistakes. */
  readonly entities: readonly (EntityModel | null)[];
  readonly lifecycles: readonly (LifecycleModel | null)[];
  readonly tables: readonly (TableModel | null)[];
}

export function applyRules(
  program: Program,
  header: Header,
  entities: readonly (EntityModel | null)[],
  lifecycles: readonly (LifecycleModel | null)[],
  tables: readonly (TableModel | null)[],
): Draft {
  return { program, header, entities, lifecycles, tables };
}
