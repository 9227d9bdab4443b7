/** The databases that emitted scripts are tried on. */
import { afterAll, beforeAll, describe, expect } from "vitest";
import { duckdbEngine } from "./duckdb.ts";
import type { Engine } from "./engine.ts";
import { mariadbEngine } from "./mariadb.ts";
import { postgresEngine } from "./postgres.ts";
import { sqliteEngine } from "./sqlite.ts";

const inCi = process.env["CI"] !== undefined && process.env["CI"] !== "";

/**
 * Runs the tests of `define` on every database. SQLite and DuckDB come with the packages; PostgreSQL and MariaDB are started
 * where their servers are installed, and must be where CI is set: `.ci/install-servers.sh` installs them.
 */
export function onEveryEngine(define: (engine: Engine) => void): void {
  for (const engine of [sqliteEngine, duckdbEngine, postgresEngine, mariadbEngine]) {
    const skipped = engine.missing !== null && !inCi;
    describe.skipIf(skipped)(skipped ? `${engine.title}: skipped, ${engine.missing}` : engine.title, () => {
      beforeAll(async () => {
        expect(engine.missing, "in CI the servers must be installed: .ci/install-servers.sh").toBeNull();
        await engine.start();
      });
      afterAll(() => engine.stop());
      define(engine);
    });
  }
}
