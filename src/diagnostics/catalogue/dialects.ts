/** Dialects: what a database cannot hold whatever is done about it. Substitutes are said in the emitted DDL instead. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = (dialects: string): string => `schema demo { period 2024-01-01 .. 2024-12-31  dialects ${dialects} }\n`;
const longName = "a_name_that_tells_the_whole_story_of_the_column_from_beginning_to_end";

export const dialectNotEmitted = defineDiagnostic<{ dialect: string; known: readonly string[] }>({
  code: "EC1010",
  severity: "error",
  title: "dialect not generated yet",
  message: ({ dialect }) => `DDL for \`${dialect}\`: not generated yet.`,
  hint: ({ known }) => `The dialects that are generated: ${known.join(", ")}.`,
  explanation:
    "The language knows the name of this dialect, but the compiler has no emitter for it yet. Nothing is emitted, because a folder " +
    "that silently lacks one of the dialects would be wrong. Remove it from `dialects`.",
  bad: `${schema("sqlite, snowflake")}entity Brand count 5 { key brand_id: serial }\n`,
  good: `${schema("sqlite, duckdb")}entity Brand count 5 { key brand_id: serial }\n`,
});

export const nameTooLong = defineDiagnostic<{ what: string; name: string; dialect: string; limit: string }>({
  code: "EC1011",
  severity: "error",
  title: "name too long for a dialect",
  message: ({ what, name, dialect, limit }) => `The ${what} name \`${name}\` is too long for ${dialect}, which holds ${limit}.`,
  hint: () => 'Give it a shorter name in the database: `as "…"`.',
  explanation:
    "Databases limit the length of names, quoted or not: PostgreSQL to 63 bytes (it would cut the rest without a word), MySQL and " +
    "MariaDB to 64 characters, SQL Server to 128. Names of keys, constraints and indexes are the compiler's own and are shortened; " +
    "those of tables and columns are yours.",
  bad: `${schema("postgres")}entity Brand count 5 {\n  key brand_id: serial\n  ${longName}: int = 1\n}\n`,
  good: `${schema("postgres")}entity Brand count 5 {\n  key brand_id: serial\n  ${longName}: int = 1 as "story"\n}\n`,
});

export const nameNotHeld = defineDiagnostic<{ what: string; name: string; dialect: string; reason: string }>({
  code: "EC1012",
  severity: "error",
  title: "name that a dialect cannot hold",
  message: ({ what, name, dialect, reason }) => `${dialect} cannot hold the ${what} name \`${name}\`: ${reason}.`,
  hint: () => 'Give it another name in the database: `as "…"`.',
  explanation:
    "Quoting lets nearly every text be a name, but not all: no name is empty, SQLite keeps tables that begin with `sqlite_` for " +
    "itself, and MySQL and MariaDB take neither a space at the end nor characters beyond U+FFFF (emoji, say).",
  bad: `${schema("sqlite")}entity Brand as "sqlite_brand" count 5 { key brand_id: serial }\n`,
  good: `${schema("sqlite")}entity Brand as "brands" count 5 { key brand_id: serial }\n`,
});

export const namesNotDistinct = defineDiagnostic<{ what: string; name: string; other: string; dialect: string }>({
  code: "EC1013",
  severity: "error",
  title: "names that a dialect does not tell apart",
  message: ({ what, name, other, dialect }) => `${dialect} does not tell the ${what} \`${name}\` from \`${other}\`.`,
  hint: () => "Rename one of the two; capital letters do not make a difference there.",
  explanation:
    "SQLite, DuckDB, MySQL, MariaDB and SQL Server compare the names of columns, and most of them those of tables, without regard to " +
    "upper and lower case. Two names of one table (or two tables) that differ in case alone cannot both exist.",
  bad: `${schema("sqlite")}entity Brand count 5 {\n  key brand_id: serial\n  rank: int = 1\n  score: int = 2 as "Rank"\n}\n`,
  good: `${schema("sqlite")}entity Brand count 5 {\n  key brand_id: serial\n  rank: int = 1\n  score: int = 2 as "score"\n}\n`,
});
