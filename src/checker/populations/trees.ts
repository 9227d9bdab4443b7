/** Given rows that name their parents form a tree: level, path, root and leaf are read off when compiling. */
import type { EntitySymbol, FieldSymbol } from "../../binder/symbols.ts";
import * as problem from "../../diagnostics/catalogue/rows.ts";
import type { Program } from "../program.ts";
import type { Value } from "./cells.ts";
import { textOf, type Given } from "./raw-cells.ts";

interface TreeColumn {
  readonly field: FieldSymbol;
  readonly values: readonly Value[];
}

/** The columns that follow from `parent`; none where there is no tree, null where parents run in a circle (reported). */
export function treeColumns(
  program: Program,
  entity: EntitySymbol,
  fields: readonly FieldSymbol[],
  values: readonly (readonly Value[])[],
  given: Given,
): readonly TreeColumn[] | null {
  const derived = entity.fields.filter((f) => f.origin.from === "tree" && !fields.includes(f));
  const position = fields.findIndex((f) => f.name === "parent");
  const parents = values[position];
  if (derived.length === 0 || parents === undefined) return [];
  const ways = given.rows.map((_, row) => wayToRoot(parents, row));
  const circle = ways.findIndex((way) => way === null);
  if (circle !== -1) {
    program.diagnostics.report(problem.parentsInCircle, given.rows[circle]?.[0]?.span ?? entity.declaration.name.span, {
      name: textOfRow(given, circle),
    });
    return null;
  }
  const isParent = new Set(parents);
  return derived.map((field) => ({
    field,
    values: (ways as number[][]).map((way, row): Value => {
      switch (field.origin.from === "tree" ? field.origin.of : "level") {
        case "level":
          return way.length;
        case "path":
          return way.map((ordinal) => textOfRow(given, ordinal)).join("/");
        case "root":
          return way[0] ?? row;
        case "isLeaf":
          return !isParent.has(row);
        case "parent":
          return parents[row] ?? null;
      }
    }),
  }));
}

/** Ordinals from the root down to the row; null where there is no root. */
function wayToRoot(parents: readonly Value[], row: number): number[] | null {
  const way = [row];
  let parent = parents[row];
  while (typeof parent === "number") {
    if (way.includes(parent)) return null;
    way.unshift(parent);
    parent = parents[parent];
  }
  return way;
}

function textOfRow(given: Given, row: number): string {
  const first = given.rows[row]?.[0];
  return first === undefined ? "" : textOf(first);
}
