/** CREATE TABLE, and the statements that add to a table what it was created without. */
import { queryObstacle } from "../checks/declared.ts";
import { expressionText } from "../docs/expression-text.ts";
import type { ColumnUse, IndexUse, Layout } from "./dialect.ts";
import { foreignKeyConstraint, type PlacedForeignKey } from "./foreign-keys.ts";
import { identifier } from "./identifiers.ts";
import { columnUse } from "./layout.ts";
import { commentLines, oneLine } from "./plain-printers.ts";
import { rowChecks } from "./row-checks.ts";
import type { Check, Column, Index, Key, Table } from "./tables.ts";

/** What CREATE TABLE holds besides columns and checks; the rest is added by statements of its own. */
export interface Inline {
  readonly primaryKey: boolean;
  readonly uniques: boolean;
  readonly foreignKeys: boolean;
}

/** A line between the parentheses of CREATE TABLE. */
interface Line {
  readonly sql: string;
  /** Follows the comma, where comments are dashes. */
  readonly comment: string | null;
}

export class TablePrinter {
  private readonly layout: Layout;
  private readonly foreignKeys: ReadonlyMap<string, readonly PlacedForeignKey[]>;

  constructor(layout: Layout, foreignKeys: ReadonlyMap<string, readonly PlacedForeignKey[]>) {
    this.layout = layout;
    this.foreignKeys = foreignKeys;
  }

  create(table: Table, inline: Inline): string {
    const { printers, capabilities } = this.layout.dialect;
    const constraints: string[] = [];
    if (inline.primaryKey && table.primaryKey.columns.length > 0) constraints.push(this.primaryKey(table));
    if (inline.uniques) constraints.push(...this.constrainedUniques(table).map((key) => this.uniqueKey(key)));
    if (inline.foreignKeys)
      constraints.push(...this.placed(table, "inline").map((placed) => foreignKeyConstraint(this.layout, placed)));
    constraints.push(...this.typeChecks(table), ...this.checks(table));
    const lines = [...this.columns(table), ...constraints.map((sql): Line => ({ sql, comment: null }))];
    const body = lines.map(({ sql, comment }, i) => {
      const comma = i < lines.length - 1 ? "," : "";
      return `  ${sql}${comma}${comment === null ? "" : ` -- ${comment}`}`;
    });
    const doc = capabilities.comments === "dashes" && table.doc !== null ? [table.doc] : [];
    const notes = [...doc, ...this.notes(table)].map((note) => commentLines(note)).join("");
    const shown = table.doc === null ? table : { ...table, doc: oneLine(table.doc) };
    return `${notes}CREATE TABLE ${this.name(table.name)} (\n${body.join("\n")}\n)${printers.tableOptions(shown)};`;
  }

  /** ALTER TABLE with everything that is to be added in one pass over the table; empty where there is nothing. */
  add(table: Table, what: { readonly primaryKey: boolean; readonly uniques: boolean }): readonly string[] {
    const added = [
      ...(what.primaryKey && table.primaryKey.columns.length > 0 ? [this.primaryKey(table)] : []),
      ...(what.uniques ? this.constrainedUniques(table).map((key) => this.uniqueKey(key)) : []),
    ];
    return this.alter(table, added);
  }

  addForeignKeys(table: Table, places: readonly PlacedForeignKey["place"][]): readonly string[] {
    const added = places.flatMap((place) => this.placed(table, place)).map((placed) => foreignKeyConstraint(this.layout, placed));
    return this.alter(table, added);
  }

  /** Unique keys, indexes and foreign keys in one statement, for dialects that copy the table for each. */
  addInOnePass(table: Table): readonly string[] {
    const foreignKeys = [...this.placed(table, "inline"), ...this.placed(table, "added")];
    return this.alter(table, [
      ...this.constrainedUniques(table).map((key) => this.uniqueKey(key)),
      ...this.wantedIndexes(table).map(({ use, columns }) => `INDEX ${use.indexName} (${columns})`),
      ...foreignKeys.map((placed) => foreignKeyConstraint(this.layout, placed)),
    ]);
  }

  /** Indexes, and unique keys that the dialect says by an index. */
  indexes(table: Table): readonly string[] {
    const indexes = this.wantedIndexes(table).map(({ index, use, columns }) =>
      columns === ""
        ? commentLines(`index (${index.columns.join(", ")}): left out, an entry would be longer than it may be`).trimEnd()
        : `CREATE INDEX ${use.indexName} ON ${use.tableName} (${columns});`,
    );
    return [...this.uniqueIndexes(table), ...indexes];
  }

  /** Unique keys that the dialect says by an index. */
  uniqueIndexes(table: Table): readonly string[] {
    return table.uniques.flatMap((key) => {
      const substitute = this.layout.dialect.printers.uniqueIndex(key, this.indexUse(table, key.wish));
      if (substitute === null) return [];
      return [`${substitute.note === null ? "" : commentLines(substitute.note)}${substitute.sql}`.trimEnd()];
    });
  }

  private wantedIndexes(table: Table): readonly { readonly index: Index; readonly use: IndexUse; readonly columns: string }[] {
    const { capabilities, printers } = this.layout.dialect;
    const wanted = (index: Index): boolean =>
      index.why === "declared" ||
      (index.why === "foreign key" ? capabilities.indexesForeignKeys : capabilities.indexesPartitions);
    return table.indexes.filter(wanted).map((index) => {
      const use = this.indexUse(table, index.wish);
      return { index, use, columns: printers.indexedColumns(index, use) };
    });
  }

  comments(table: Table): readonly string[] {
    const { printers, capabilities } = this.layout.dialect;
    if (capabilities.comments !== "statements") return [];
    const target = (column: string | null) => ({
      table: this.name(table.name),
      column: column === null ? null : this.name(column),
      plain: { table: table.name, column },
    });
    const ofTable = table.doc === null ? [] : [printers.comment(oneLine(table.doc), target(null))];
    const ofColumns = table.columns.flatMap((column) => {
      const text = columnComment(column);
      return text === null ? [] : [printers.comment(text, target(column.name))];
    });
    return [...ofTable, ...ofColumns];
  }

  private alter(table: Table, added: readonly string[]): readonly string[] {
    if (added.length === 0) return [];
    return [`ALTER TABLE ${this.name(table.name)}\n${this.layout.dialect.printers.add(added)};`];
  }

  private name(name: string): string {
    return identifier(this.layout.dialect.identifiers, name);
  }

  private list(names: readonly string[]): string {
    return names.map((name) => this.name(name)).join(", ");
  }

  private placed(table: Table, place: PlacedForeignKey["place"]): readonly PlacedForeignKey[] {
    return (this.foreignKeys.get(table.name) ?? []).filter((placed) => placed.place === place);
  }

  private columns(table: Table): readonly Line[] {
    const { dialect } = this.layout;
    const names = table.columns.map((column) => this.name(column.name));
    const width = Math.min(32, Math.max(...names.map((name) => name.length)));
    return table.columns.map((column, i) => {
      const use = columnUse(this.layout, table, column);
      const comment = columnComment(column);
      const inline =
        dialect.capabilities.comments === "inline" && comment !== null ? dialect.printers.inlineComment(comment) : "";
      const rest = [
        typeOf(use),
        dialect.printers.collation(use),
        column.nullable ? "" : " NOT NULL",
        column.identity ? dialect.printers.identity : "",
        inline,
      ];
      const sql = `${(names[i] ?? "").padEnd(width)} ${rest.join("")}`;
      return { sql, comment: dialect.capabilities.comments === "dashes" ? comment : null };
    });
  }

  private primaryKey(table: Table): string {
    return `CONSTRAINT ${this.layout.names.sql(table.primaryKey.wish)} PRIMARY KEY (${this.list(table.primaryKey.columns)})`;
  }

  private uniqueKey(key: Key): string {
    return `CONSTRAINT ${this.layout.names.sql(key.wish)} UNIQUE (${this.list(key.columns)})`;
  }

  /** The unique keys that a constraint can say. */
  private constrainedUniques(table: Table): readonly Key[] {
    return table.uniques.filter((key) => this.layout.dialect.printers.uniqueIndex(key, this.indexUse(table, key.wish)) === null);
  }

  private indexUse(table: Table, wish: string): IndexUse {
    const column = (name: string): string => this.name(name);
    return { table, layout: this.layout, tableName: this.name(table.name), indexName: this.layout.names.sql(wish), column };
  }

  private typeChecks(table: Table): readonly string[] {
    return table.columns.flatMap((column) => {
      const conditions = this.layout.dialect.printers.typeChecks(columnUse(this.layout, table, column), this.name(column.name));
      return conditions.map((condition) => this.check(column.checkWish, condition));
    });
  }

  private checks(table: Table): readonly string[] {
    return rowChecks(this.layout, table).flatMap((check) => ("sql" in check ? [this.check(check.check.wish, check.sql)] : []));
  }

  private check(wish: string, condition: string): string {
    return `CONSTRAINT ${this.layout.names.sql(wish)} CHECK (${condition})`;
  }

  private elsewhere(table: Table, check: Check): string {
    const unsaid = queryObstacle(this.layout, table.entity, check.condition) !== null;
    return unsaid ? "the data hold it by the way they are made" : "the checks look for it";
  }

  /** What the statement leaves out or does otherwise, a line each. */
  private notes(table: Table): readonly string[] {
    const { indexesPartitions } = this.layout.dialect.capabilities;
    const instead = indexesPartitions
      ? "an index on what it reads; a partitioned table would need it in every key"
      : "no partitions, no index: columns are scanned by ranges";
    const layouts = [
      ...(table.partition === null ? [] : [`partition by ${expressionText(this.layout.model, table.partition)}: ${instead}`]),
      ...(table.cluster === null
        ? []
        : [
            `cluster by ${expressionText(this.layout.model, table.cluster)}: ${indexesPartitions ? "an index on what it reads" : "as loaded"}`,
          ]),
    ];
    const keys = (this.foreignKeys.get(table.name) ?? []).flatMap((placed) => (placed.note === null ? [] : [placed.note]));
    const checks = rowChecks(this.layout, table).flatMap((check) =>
      "obstacle" in check
        ? [`check ${oneLine(check.check.text)}: no constraint, it ${check.obstacle}; ${this.elsewhere(table, check.check)}`]
        : [],
    );
    return [...layouts, ...keys, ...checks];
  }
}

/** The type of a column: the map has a printer for every kind, so the call is safe whatever the kind. */
export function typeOf(use: ColumnUse): string {
  const { types } = use.layout.dialect;
  const printer = types[use.column.type.kind] as (type: typeof use.column.type, use: ColumnUse) => string;
  return printer(use.column.type, use);
}

/** The doc comment on one line; durations say their unit. */
export function columnComment(column: Column): string | null {
  const doc = column.doc === null ? null : oneLine(column.doc);
  if (column.type.kind !== "duration") return doc;
  return doc === null ? "In seconds." : `${doc} (in seconds)`;
}
