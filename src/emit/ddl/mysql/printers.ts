/** What MySQL and MariaDB say differently from others. */
import type { IndexUse, Printers } from "../dialect.ts";
import { plainPrinters } from "../plain-printers.ts";
import type { Index, Key, Table } from "../tables.ts";
import { mysqlText } from "./forms.ts";
import { longestKey, mysqlTypeChecks, varcharLength } from "./types.ts";

/** Longest comments, in characters. */
const tableComment = 2048;
const columnComment = 1024;
/** What is left of a long text in an index: enough to tell most apart, and four of them fit. */
const prefix = 191;

function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}

/** Characters that a column takes in an index; other types than texts are short. */
function indexedLength(table: Table, name: string): number {
  const type = table.columns.find((column) => column.name === name)?.type;
  if (type?.kind === "char") return type.length;
  return type?.kind === "text" ? (varcharLength(type.length, true) ?? longestKey) : 4;
}

const isTooLongKey = (table: Table, columns: readonly string[]): boolean =>
  columns.reduce((sum, name) => sum + indexedLength(table, name), 0) > longestKey;

function prefixedColumns(index: Pick<Index, "columns">, use: IndexUse): string {
  const tooLong = isTooLongKey(use.table, index.columns);
  const column = (name: string): string =>
    tooLong && indexedLength(use.table, name) > prefix ? `${use.column(name)}(${prefix})` : use.column(name);
  return index.columns.map(column).join(", ");
}

function uniqueIndex(key: Key, use: IndexUse): ReturnType<Printers["uniqueIndex"]> {
  if (!isTooLongKey(use.table, key.columns)) return null;
  return {
    sql: `CREATE INDEX ${use.indexName} ON ${use.tableName} (${prefixedColumns(key, use)});`,
    note: `unique (${key.columns.join(", ")}) is longer than a key may be (3,072 bytes); the checks look for repeats`,
  };
}

/** Both refuse checks on columns that count by themselves, and on those that a foreign key changes. */
function checkObstacle(columns: ReadonlySet<string>, table: Table): string | null {
  const counted = table.columns.find((column) => column.identity && columns.has(column.name));
  if (counted !== undefined) return `reads ${counted.name}, which counts by itself`;
  const changed = table.foreignKeys.find((key) => key.onDelete === "set null" && key.columns.some((name) => columns.has(name)));
  return changed === undefined ? null : `reads ${changed.columns.join(", ")}, which a foreign key may set to null`;
}

/** `collation` compares texts exactly, by their code points and with their spaces, as the language does. */
export function mysqlPrinters(collation: string): Printers {
  return {
    ...plainPrinters,
    identity: " AUTO_INCREMENT",
    typeChecks: mysqlTypeChecks,
    tableOptions: (table) => {
      const comment = table.doc === null ? "" : ` COMMENT=${mysqlText(cut(table.doc, tableComment))}`;
      return ` ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=${collation}${comment}`;
    },
    createEnum: () => "",
    comment: () => "",
    inlineComment: (text) => ` COMMENT ${mysqlText(cut(text, columnComment))}`,
    uniqueIndex,
    indexedColumns: prefixedColumns,
    checkObstacle,
    drop: (layout) => ["SET FOREIGN_KEY_CHECKS = 0;", ...plainPrinters.drop(layout), "SET FOREIGN_KEY_CHECKS = 1;"],
  };
}
