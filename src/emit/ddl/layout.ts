/** A model laid out for a dialect: tables in order, names given. */
import type { Model } from "../../model/model.ts";
import type { Dialect, ColumnUse, Layout } from "./dialect.ts";
import { distinctName, ObjectNames } from "./object-names.ts";
import { tablesOf, type Column, type Table } from "./tables.ts";

export function layOut(model: Model, dialect: Dialect): Layout {
  const tables = tablesOf(model);
  const names = new ObjectNames(dialect.identifiers, tables);
  return {
    model,
    dialect,
    tables,
    names,
    enumTypes: dialect.capabilities.enums === "types" ? enumTypes(model, dialect, tables, names) : new Map(),
  };
}

/** Only enums that columns use become types; those with a label that no type can hold stay text with a check. */
function enumTypes(model: Model, dialect: Dialect, tables: readonly Table[], names: ObjectNames): ReadonlyMap<number, string> {
  const used = new Set<number>();
  for (const table of tables) for (const { type } of table.columns) if (type.kind === "enum") used.add(type.enum);
  const types = new Map<number, string>();
  const taken = new Set<string>();
  for (const [index, definition] of model.enums.entries()) {
    const fits = definition.labels.every(
      (label) => new TextEncoder().encode(label.name).length <= dialect.capabilities.longestLabel,
    );
    if (used.has(index) && fits && definition.labels.length > 0)
      types.set(index, names.sql(distinctName(typeWish(definition.name, dialect), taken)));
  }
  return types;
}

/** A type named as one of the dialect's own would be taken for that. */
function typeWish(name: string, dialect: Dialect): string {
  const wish = snakeCase(name);
  return dialect.typeNames.has(wish) ? `${wish}_enum` : wish;
}

/** `OrderStatus` -> `order_status`. */
function snakeCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
}

/** A column with what its type depends on. */
export function columnUse(layout: Layout, table: Table, column: Column): ColumnUse {
  const lists = [table.primaryKey, ...table.uniques, ...table.foreignKeys, ...table.indexes];
  // A column that is referred to has the type of those that refer to it.
  return { column, table, layout, keyed: lists.some((list) => list.columns.includes(column.name)) };
}
