import { execFile, type ChildProcess } from "node:child_process";
import { promisify } from "node:util";
import pg from "pg";
import type { Database, Engine, Row } from "./engine.ts";
import { endProcess, findProgram, ServerFolder, untilReady, versionFolders } from "./server-process.ts";

const execute = promisify(execFile);
const folders = versionFolders("/usr/lib/postgresql", "bin");
const initdb = findProgram("initdb", folders);
const postgres = findProgram("postgres", folders);
const psql = findProgram("psql", folders);

class PostgresServer implements Engine {
  readonly dialect = "postgres";
  readonly title = "PostgreSQL";
  readonly missing = initdb === null || postgres === null || psql === null ? "its server is not installed" : null;
  private folder: ServerFolder | null = null;
  private server: ChildProcess | null = null;
  private admin: pg.Client | null = null;
  private count = 0;

  async start(): Promise<void> {
    const folder = (this.folder = new ServerFolder("pg"));
    const data = `${folder.path}/data`;
    folder.run(initdb!, ["-D", data, "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
    const settings = {
      fsync: "off",
      listen_addresses: "",
      unix_socket_directories: folder.path,
      TimeZone: "UTC",
      max_connections: "20",
    };
    const server = (this.server = folder.spawn(postgres!, [
      "-D",
      data,
      ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`]),
    ]));
    this.admin = await untilReady(server, () => connect(folder.path, "public"));
  }

  async stop(): Promise<void> {
    await this.admin?.end();
    if (this.server !== null) await endProcess(this.server, "SIGINT");
    this.folder?.remove();
  }

  /** A schema of its own instead of a database: those are copied, which takes a second. */
  async create(): Promise<Database> {
    const schema = `test_${this.count++}`;
    await this.admin!.query(`CREATE SCHEMA ${schema}`);
    return new PostgresSchema(this.folder!.path, schema, await connect(this.folder!.path, schema));
  }
}

async function connect(host: string, schema: string): Promise<pg.Client> {
  const client = new pg.Client({ host, database: "postgres", user: "test", options: searchPath(schema) });
  await client.connect();
  return client;
}

const searchPath = (schema: string): string => `-c search_path=${schema}`;

class PostgresSchema implements Database {
  private readonly host: string;
  private readonly schema: string;
  private readonly client: pg.Client;

  constructor(host: string, schema: string, client: pg.Client) {
    this.host = host;
    this.schema = schema;
    this.client = client;
  }

  async run(script: string): Promise<void> {
    await this.client.query(script);
  }

  async load(script: string, folder: string): Promise<void> {
    const running = execute(psql!, ["-X", "-q", "-h", this.host, "-U", "test", "-d", "postgres", "-f", "-"], {
      cwd: folder,
      env: { ...process.env, PGOPTIONS: searchPath(this.schema) },
    });
    running.child.stdin!.end(script);
    await running;
  }

  async query(sql: string): Promise<readonly Row[]> {
    const types = { getTypeParser: () => (value: string) => value };
    const { rows } = await this.client.query<(string | null)[]>({ text: sql, rowMode: "array", types });
    return rows;
  }

  async catalog(): Promise<readonly string[]> {
    const lines = await this.query(`
      SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
      UNION ALL SELECT replace(indexdef, ' ON ' || schemaname || '.', ' ON ') FROM pg_indexes WHERE schemaname = current_schema()
      UNION ALL SELECT attrelid::regclass || ' ' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull || ' ' || CAST(attidentity AS TEXT) || COALESCE(col_description(attrelid, attnum), '')
        FROM pg_attribute WHERE attnum > 0 AND attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r')
      UNION ALL SELECT relname || ' ' || CAST(relkind AS TEXT) || COALESCE(obj_description(oid), '') FROM pg_class WHERE relnamespace = current_schema()::regnamespace
      UNION ALL SELECT typname || ' ' || enumlabel FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid WHERE typnamespace = current_schema()::regnamespace
      ORDER BY 1`);
    return lines.map(([line]) => line ?? "");
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

export const postgresEngine: Engine = new PostgresServer();
