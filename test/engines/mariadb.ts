import { execFile, type ChildProcess } from "node:child_process";
import { promisify } from "node:util";
import mysql, { type Connection } from "mysql2/promise";
import type { Database, Engine, Row } from "./engine.ts";
import { endProcess, findProgram, ServerFolder, untilReady } from "./server-process.ts";

const execute = promisify(execFile);
const folders = ["/usr/sbin", "/usr/bin"];
const install = findProgram("mariadb-install-db", folders);
const mariadbd = findProgram("mariadbd", folders);
const client = findProgram("mariadb", folders);

class MariadbServer implements Engine {
  readonly dialect = "mariadb";
  readonly title = "MariaDB";
  readonly missing = install === null || mariadbd === null || client === null ? "its server is not installed" : null;
  private folder: ServerFolder | null = null;
  private server: ChildProcess | null = null;
  private admin: Connection | null = null;
  private count = 0;

  async start(): Promise<void> {
    const folder = (this.folder = new ServerFolder("maria"));
    const data = `--datadir=${folder.path}/data`;
    folder.run(install!, ["--no-defaults", data, "--auth-root-authentication-method=normal", "--skip-test-db"]);
    const socket = this.socket();
    // Nothing here outlives the test: no need to reach the disk.
    const fast = [
      "--innodb-flush-log-at-trx-commit=0",
      "--innodb-flush-method=nosync",
      "--innodb-doublewrite=0",
      "--innodb-file-per-table=0",
      "--innodb-buffer-pool-size=64M",
      "--sync-frm=0",
      "--skip-log-bin",
    ];
    const server = (this.server = folder.spawn(mariadbd!, [
      "--no-defaults",
      data,
      `--socket=${socket}`,
      "--skip-networking",
      ...fast,
    ]));
    this.admin = await untilReady(server, () => mysql.createConnection({ socketPath: socket, user: "root" }));
  }

  async stop(): Promise<void> {
    await this.admin?.end();
    if (this.server !== null) await endProcess(this.server, "SIGTERM");
    this.folder?.remove();
  }

  async create(): Promise<Database> {
    const name = `test_${this.count++}`;
    await this.admin!.query(`CREATE DATABASE ${name}`);
    const connection = await mysql.createConnection({
      socketPath: this.socket(),
      user: "root",
      database: name,
      charset: "utf8mb4",
      multipleStatements: true,
      dateStrings: true,
      supportBigNumbers: true,
      bigNumberStrings: true,
      rowsAsArray: true,
      jsonStrings: true,
    });
    return new MariadbDatabase(this.socket(), name, connection);
  }

  private socket(): string {
    return `${this.folder!.path}/socket`;
  }
}

class MariadbDatabase implements Database {
  private readonly socket: string;
  private readonly name: string;
  private readonly connection: Connection;

  constructor(socket: string, name: string, connection: Connection) {
    this.socket = socket;
    this.name = name;
    this.connection = connection;
  }

  async run(script: string): Promise<void> {
    await this.connection.query(script);
  }

  async load(script: string, folder: string): Promise<void> {
    const args = ["--no-defaults", `--socket=${this.socket}`, "--user=root", "--local-infile=1", `--database=${this.name}`];
    const running = execute(client!, args, { cwd: folder });
    running.child.stdin!.end(script);
    await running;
  }

  async query(sql: string): Promise<readonly Row[]> {
    const [rows] = await this.connection.query<mysql.RowDataPacket[][]>(sql);
    return rows.map((row) => row.map((value: unknown) => (value === null ? null : String(value))));
  }

  async catalog(): Promise<readonly string[]> {
    const tables = await this.query(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY 1",
    );
    const lines: string[] = [];
    for (const [table] of tables) {
      const [row] = await this.query(`SHOW CREATE TABLE \`${table}\``);
      // Keys are listed in the order in which they were made.
      lines.push(
        ...(row?.[1] ?? "")
          .replace(/ AUTO_INCREMENT=\d+/, "")
          .split("\n")
          .map((line) => `${table}: ${line.replace(/,$/, "")}`)
          .sort(),
      );
    }
    return lines;
  }

  async close(): Promise<void> {
    await this.connection.end();
  }
}

export const mariadbEngine: Engine = new MariadbServer();
