/** What makes a dialect: data, and the few printers that differ. Everything else is the same for all. */
import type { DialectName, Model } from "../../model/model.ts";
import type { ScalarKind, Type } from "../../model/type.ts";
import type { SqlForms } from "../sql/forms.ts";
import type { IdentifierRules } from "./identifiers.ts";
import type { ObjectNames } from "./object-names.ts";
import type { Column, Index, Key, Table } from "./tables.ts";

/** The type of a column, by the kind of scalar; `satisfies` it in a dialect's map makes the map complete. */
export type TypeMap = {
  readonly [Kind in ScalarKind]: (type: Type & { readonly kind: Kind }, use: ColumnUse) => string;
};

/** A column, and what its type may depend on besides itself. */
export interface ColumnUse {
  readonly column: Column;
  readonly table: Table;
  /** Whether the column is part of a key, a unique key, a foreign key or an index: long texts cannot be, in some dialects. */
  readonly keyed: boolean;
  readonly layout: Layout;
}

/** A model laid out for a dialect. */
export interface Layout {
  readonly model: Model;
  readonly dialect: Dialect;
  /** In the order of creation. */
  readonly tables: readonly Table[];
  readonly names: ObjectNames;
  /** The name (as it stands in SQL) of the type of each enum that columns use, by its index; empty where the dialect makes none. */
  readonly enumTypes: ReadonlyMap<number, string>;
}

export interface Capabilities {
  /**
   * What can be made after the data are there, which is faster: keys and foreign keys; the same but primary keys; that in one
   * statement a table, where each would copy it; indexes alone.
   */
  readonly afterLoad: "keys" | "all but primary keys" | "all but primary keys in one pass" | "indexes";
  /** What a foreign key may do when the row it refers to is deleted. `tree`: actions must not meet again; `none`: nothing. */
  readonly deleteActions: "all" | "tree" | "none";
  /** Foreign keys may refer to rows of the same table. */
  readonly selfReferences: boolean;
  /** A foreign key to a table that is created later: stands in CREATE TABLE, is added afterwards, or cannot be. */
  readonly forwardReferences: "inline" | "added" | "none";
  /** What follows a foreign key of a cycle, and any other, so that rows that refer to each other can be inserted. */
  readonly deferral: { readonly ofCycles: string; readonly always: string };
  /** Whether joins and deletes want an index on a foreign key: it then gets one where nothing else covers it. */
  readonly indexesForeignKeys: boolean;
  /** Whether an index helps reading by partition or cluster columns. */
  readonly indexesPartitions: boolean;
  readonly enums: "types" | "inline" | "checks";
  /** Bytes of the longest label that a type of its own can hold; an enum with a longer one is text with a check. */
  readonly longestLabel: number;
  readonly comments: "statements" | "inline" | "dashes";
  /** Which values the types of columns keep out; the checks look for the others. */
  readonly enforces: "types" | "types but lengths" | "nothing";
}

export interface Dialect {
  readonly name: DialectName;
  /** As its makers write it. */
  readonly title: string;
  readonly capabilities: Capabilities;
  readonly identifiers: IdentifierRules;
  readonly types: TypeMap;
  /** Names of the dialect's own types, lower case; empty where enums make no types. */
  readonly typeNames: ReadonlySet<string>;
  readonly forms: SqlForms;
  readonly printers: Printers;
  /** What a reader of the DDL should know, a line each: substitutes above all. */
  readonly notes: (layout: Layout) => readonly string[];
}

/** Texts that differ between dialects; `plainPrinters` has what most say. Names come as they stand in SQL. */
export interface Printers {
  /** Statements at the top of a script. */
  readonly preamble: readonly string[];
  /** What follows the type of a column whose values the database may go on counting; with a space before it, or empty. */
  readonly identity: string;
  /** What stands between type and NOT NULL, such as a collation; with a space before it, or empty. */
  readonly collation: (use: ColumnUse) => string;
  /** Conditions that hold a column to its type where the type alone does not; each becomes a check constraint. */
  readonly typeChecks: (use: ColumnUse, column: string) => readonly string[];
  /** What follows the closing parenthesis of CREATE TABLE; with a space before it, or empty. */
  readonly tableOptions: (table: Table) => string;
  readonly createEnum: (type: string, labels: readonly string[]) => string;
  /** What follows the table in ALTER TABLE to add constraints. */
  readonly add: (constraints: readonly string[]) => string;
  /** The statement that comments on a table or one of its columns. */
  readonly comment: (text: string, on: CommentTarget) => string;
  /** What follows a column where comments are inline. */
  readonly inlineComment: (text: string) => string;
  /** A unique key that the dialect must say by an index, or cannot say; null where a constraint does. */
  readonly uniqueIndex: (key: Key, use: IndexUse) => Substitute | null;
  /** The columns of an index, between its parentheses; empty where no entry would fit. */
  readonly indexedColumns: (index: Index, use: IndexUse) => string;
  /** Why a check that SQL can say cannot be a constraint of this table; null if it can. */
  readonly checkObstacle: (columns: ReadonlySet<string>, table: Table) => string | null;
  /** All statements that remove the schema, tables in reverse order of creation. */
  readonly drop: (layout: Layout) => readonly string[];
}

export interface IndexUse {
  readonly table: Table;
  readonly layout: Layout;
  /** Names as they stand in SQL. */
  readonly tableName: string;
  readonly indexName: string;
  readonly column: (name: string) => string;
}

/** What is said in place of what the dialect cannot say. */
export interface Substitute {
  /** Empty where nothing can be said. */
  readonly sql: string;
  /** Why, for a comment; null where the substitute means the same. */
  readonly note: string | null;
}

/** What a comment is about: names as they stand in SQL, and as they are. */
export interface CommentTarget {
  readonly table: string;
  readonly column: string | null;
  readonly plain: { readonly table: string; readonly column: string | null };
}
