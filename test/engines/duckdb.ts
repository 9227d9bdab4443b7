import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Database, Engine, Row } from "./engine.ts";

export const duckdbEngine: Engine = {
  dialect: "duckdb",
  title: "DuckDB",
  missing: null,
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
  create: async () => {
    const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
    return new DuckDatabase(instance, await instance.connect());
  },
};

class DuckDatabase implements Database {
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;

  constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.instance = instance;
    this.connection = connection;
  }

  async run(script: string): Promise<void> {
    const statements = await this.connection.extractStatements(script);
    for (let i = 0; i < statements.count; i++) await (await statements.prepare(i)).run();
  }

  async load(script: string, folder: string): Promise<void> {
    await this.connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`);
    await this.run(script);
  }

  async query(sql: string): Promise<readonly Row[]> {
    const result = await this.connection.runAndReadAll(sql);
    const names = result.columnNames().map((_, i) => `CAST(c${i} AS VARCHAR)`);
    const aliases = result.columnNames().map((_, i) => `c${i}`);
    const texts = await this.connection.runAndReadAll(`SELECT ${names.join(", ")} FROM (${sql}) AS q (${aliases.join(", ")})`);
    return texts.getRows().map((row) => row.map((value) => (value === null ? null : String(value))));
  }

  async catalog(): Promise<readonly string[]> {
    const lines = await this.query(`
      SELECT table_name || ': ' || constraint_text FROM duckdb_constraints()
      UNION ALL SELECT table_name || ': ' || sql FROM duckdb_indexes()
      UNION ALL SELECT table_name || ': ' || column_name || ' ' || data_type || ' ' || COALESCE(comment, '') FROM duckdb_columns() WHERE NOT internal
      ORDER BY 1`);
    return lines.map(([line]) => line ?? "");
  }

  close(): Promise<void> {
    this.connection.closeSync();
    this.instance.closeSync();
    return Promise.resolve();
  }
}
