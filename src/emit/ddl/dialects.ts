/** The dialects that are generated: one line each. */
import type { DialectName } from "../../model/model.ts";
import type { Dialect } from "./dialect.ts";
import { duckdb } from "./duckdb/dialect.ts";
import { mariadb } from "./mariadb/dialect.ts";
import { mysql } from "./mysql/dialect.ts";
import { postgres } from "./postgres/dialect.ts";
import { sqlite } from "./sqlite/dialect.ts";
import { sqlserver } from "./sqlserver/dialect.ts";

const dialects: readonly Dialect[] = [postgres, mysql, mariadb, sqlserver, sqlite, duckdb];

export const emittedDialects: readonly DialectName[] = dialects.map((dialect) => dialect.name);

/** Null for a name that the language knows, but nothing is generated for. */
export function dialectOf(name: DialectName): Dialect | null {
  return dialects.find((dialect) => dialect.name === name) ?? null;
}
