/** Load scripts: from CSV files to a database with all its keys, as each database does it fastest. */
import type { DialectName, Model } from "../../model/model.ts";
import { loadSectionsOf } from "../ddl/emit-ddl.ts";
import { dialectOf } from "../ddl/dialects.ts";
import { layOut } from "../ddl/layout.ts";
import { duckdbLoad } from "./duckdb.ts";
import { loadContext, type LoadContext, type LoadScript } from "./load-script.ts";
import { mysqlLoad } from "./mysql.ts";
import { postgresLoad } from "./postgres.ts";
import { sqliteLoad } from "./sqlite.ts";
import { sqlserverLoad } from "./sqlserver.ts";

const loaders: Readonly<Partial<Record<DialectName, (context: LoadContext) => LoadScript>>> = {
  postgres: postgresLoad,
  mysql: mysqlLoad,
  mariadb: mysqlLoad,
  sqlserver: sqlserverLoad,
  sqlite: sqliteLoad,
  duckdb: duckdbLoad,
};

/** Null for dialects that are not generated, which `emitDdl` reports. */
export function emitLoad(model: Model, dialect: DialectName): LoadScript | null {
  const found = dialectOf(dialect);
  const loader = loaders[dialect];
  if (found === null || loader === undefined) return null;
  const layout = layOut(model, found);
  return loader(loadContext(layout, loadSectionsOf(layout)));
}
