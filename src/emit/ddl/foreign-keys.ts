/** Where a dialect can say each foreign key, and what it must leave out. */
import type { Capabilities, Layout } from "./dialect.ts";
import { identifier } from "./identifiers.ts";
import type { ForeignKey, Table } from "./tables.ts";

export interface PlacedForeignKey {
  readonly key: ForeignKey;
  /** In CREATE TABLE, by ALTER TABLE once all tables are there, or not at all. */
  readonly place: "inline" | "added" | "nowhere";
  readonly onDelete: ForeignKey["onDelete"];
  /** What was left out, and why; null where nothing was. */
  readonly note: string | null;
}

/** The foreign keys of every table, by its name. */
export function placeForeignKeys(layout: Layout): ReadonlyMap<string, readonly PlacedForeignKey[]> {
  const { capabilities, title } = layout.dialect;
  const actions = new DeleteActions(capabilities.deleteActions);
  return new Map(
    layout.tables.map((table) => [
      table.name,
      table.foreignKeys.map((key): PlacedForeignKey => {
        const missing = whyNowhere(key, capabilities, title);
        if (missing !== null) return { key, place: "nowhere", onDelete: null, note: `${describe(key)}: ${missing}` };
        const place = key.refersTo === "later" && capabilities.forwardReferences === "added" ? "added" : "inline";
        const refusal = actions.refusal(table, key);
        if (refusal === null) return { key, place, onDelete: key.onDelete, note: null };
        const note = `${describe(key)} on delete ${key.onDelete ?? ""}: ${title} ${refusal}; the row that is referred to cannot be deleted`;
        return { key, place, onDelete: null, note };
      }),
    ]),
  );
}

const describe = (key: ForeignKey): string =>
  `${key.columns.join(", ")} refers to ${key.target} (${key.targetColumns.join(", ")})`;

function whyNowhere(key: ForeignKey, capabilities: Capabilities, title: string): string | null {
  const checks = "not declared, the checks look for orphans";
  if (key.refersTo === "itself" && !capabilities.selfReferences)
    return `${checks} (${title} lets no statement insert a row together with the row that it refers to)`;
  if (key.refersTo === "later" && capabilities.forwardReferences === "none")
    return `${checks} (the tables refer to each other, and ${title} adds no foreign key to a table that is there)`;
  return null;
}

/** Keeps watch over what happens on delete. */
class DeleteActions {
  private readonly ability: Capabilities["deleteActions"];
  /** For each table, the tables that change when one of its rows is deleted. */
  private readonly changes = new Map<string, Set<string>>();

  constructor(ability: Capabilities["deleteActions"]) {
    this.ability = ability;
  }

  /** Why the key's action cannot be said; null if it can (and it is then taken into account). */
  refusal(table: Table, key: ForeignKey): string | null {
    if (key.onDelete === null || key.onDelete === "restrict" || this.ability === "all") return null;
    if (this.ability === "none") return "has no actions on delete";
    const below = this.reached(table.name);
    const meets = [...this.above(key.target)].some((from) => {
      const already = this.reached(from);
      return [...below].some((to) => already.has(to));
    });
    if (below.has(key.target) || meets) return "wants the actions of a delete to reach each table once";
    const targets = this.changes.get(key.target) ?? new Set();
    this.changes.set(key.target, targets.add(table.name));
    return null;
  }

  /** The table and all that change with it. */
  private reached(table: string): Set<string> {
    const all = new Set([table]);
    for (const from of all) for (const to of this.changes.get(from) ?? []) all.add(to);
    return all;
  }

  /** The table and all whose deletes reach it. */
  private above(table: string): Set<string> {
    const all = new Set([table]);
    for (const to of all) for (const [from, targets] of this.changes) if (targets.has(to)) all.add(from);
    return all;
  }
}

/** `FOREIGN KEY (a) REFERENCES t (b) ON DELETE CASCADE`, with its name before it. */
export function foreignKeyConstraint(layout: Layout, placed: PlacedForeignKey): string {
  const { identifiers: rules, capabilities } = layout.dialect;
  const { key, onDelete } = placed;
  const list = (names: readonly string[]): string => names.map((name) => identifier(rules, name)).join(", ");
  const saysRestrict = capabilities.deleteActions === "all";
  const action = onDelete === null || (onDelete === "restrict" && !saysRestrict) ? "" : ` ON DELETE ${onDelete.toUpperCase()}`;
  const { deferral } = capabilities;
  const deferred = deferral.always + (key.refersTo === "later" ? deferral.ofCycles : "");
  const references = `REFERENCES ${identifier(rules, key.target)} (${list(key.targetColumns)})`;
  return `CONSTRAINT ${layout.names.sql(key.wish)} FOREIGN KEY (${list(key.columns)}) ${references}${action}${deferred}`;
}
