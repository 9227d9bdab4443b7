/** The items of an entity with the groups that it uses put in their places. */
import * as problem from "../diagnostics/catalogue/names.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type * as ast from "../syntax/ast.ts";
import type { EntitySymbol, GroupSymbol, Renames } from "./symbols.ts";

export interface ExpandedItem {
  readonly item: Exclude<ast.Item, ast.UseItem>;
  /** How the names of its group are called here; null for items of the entity itself. */
  readonly renames: Renames | null;
}

/** The items of `entity`; where a group is unknown, the entity is marked as lacking something. */
export function expandItems(
  entity: EntitySymbol,
  groups: ReadonlyMap<string, GroupSymbol>,
  diagnostics: Diagnostics,
): readonly ExpandedItem[] {
  const expanded: ExpandedItem[] = [];
  const expand = (list: readonly ast.Item[], renames: Renames | null, open: readonly string[]): void => {
    for (const item of list) {
      if (item.kind !== "use") {
        expanded.push({ item, renames });
        continue;
      }
      const group = groups.get(item.name.text);
      if (group === undefined) {
        entity.broken = true;
        if (item.name.text === "") continue;
        diagnostics.report(problem.unknownGroup, item.name.span, {
          name: item.name.text,
          nearest: nearest(item.name.text, groups.keys()),
        });
      } else if (open.includes(group.name)) {
        diagnostics.report(problem.circularGroup, item.name.span, { name: group.name });
      } else {
        const inner = renamesOf(group, item.pattern?.text ?? "{}", renames, groups);
        expand(group.declaration.items, inner, [...open, group.name]);
      }
    }
  };
  expand(entity.declaration.items, null, []);
  return expanded;
}

/** Own names of a group (and of the groups it uses without a pattern of their own) -> their names in the entity. */
function renamesOf(
  group: GroupSymbol,
  pattern: string,
  outer: Renames | null,
  groups: ReadonlyMap<string, GroupSymbol>,
): Renames {
  const renames = new Map<string, string>();
  for (const name of namesOf(group, groups, [])) {
    const local = pattern.replaceAll("{}", name);
    renames.set(name, outer?.get(local) ?? local);
  }
  return renames;
}

function namesOf(group: GroupSymbol, groups: ReadonlyMap<string, GroupSymbol>, open: readonly string[]): readonly string[] {
  if (open.includes(group.name)) return [];
  return group.declaration.items.flatMap((item) => {
    if (item.kind === "field" || item.kind === "segments") return [item.name.text];
    if (item.kind === "copy") return item.fields.map((field) => (field.alias ?? field.name).text);
    if (item.kind !== "use") return [];
    const inner = groups.get(item.name.text);
    const names = inner === undefined ? [] : namesOf(inner, groups, [...open, group.name]);
    return names.map((name) => (item.pattern?.text ?? "{}").replaceAll("{}", name));
  });
}
