/** Every word that any of the dialects reserves, and names of odd characters, as a table and as a column that a check reads. */
import { expect, it } from "vitest";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { checksOf } from "../../src/emit/checks/emit-checks.ts";
import { reservedWords as duckdbWords } from "../../src/emit/ddl/duckdb/reserved-words.ts";
import { emitDdl } from "../../src/emit/ddl/emit-ddl.ts";
import { reservedWords as mysqlWords } from "../../src/emit/ddl/mysql/reserved-words.ts";
import { reservedWords as postgresWords } from "../../src/emit/ddl/postgres/reserved-words.ts";
import { reservedWords as sqliteWords } from "../../src/emit/ddl/sqlite/reserved-words.ts";
import { reservedWords as sqlserverWords } from "../../src/emit/ddl/sqlserver/reserved-words.ts";
import { int, modelOf, type EntitySpec } from "../ddl/model-builder.ts";
import type { Engine } from "./engine.ts";

const odd = [
  "a b",
  "ümlaut",
  "Capital",
  "1st",
  "a-b",
  "semi;colon",
  "quote'd",
  'dou"ble',
  "back`tick",
  "brack]et",
  "per%cent",
  "日本",
  "$dollar",
  "back\\slash",
  "_",
];
const words = [...new Set([...postgresWords, ...mysqlWords, ...sqlserverWords, ...sqliteWords, ...duckdbWords, ...odd])].sort();

/** A table of this name, with a column of this name. */
function tableOf(name: string, i: number): readonly [string, EntitySpec] {
  return [
    `Entity${i}`,
    {
      table: name,
      key: ["key"],
      fields: { key: { type: int, serial: true, columns: [name] }, other: { type: int, columns: [`${name} 2`], nullable: true } },
      indexes: [["other", "key"]],
      checks: [{ text: "key > 0", condition: (e) => e.compare(e.field("other"), "lt", e.field("other")) }],
    },
  ];
}

export function runNames(engine: Engine): void {
  it(`${words.length} words and odd names`, async () => {
    const model = modelOf({ entities: Object.fromEntries(words.map(tableOf)) });
    const database = await engine.create();
    try {
      await database.run(emitDdl(model, engine.dialect, new Diagnostics()));
      const union = checksOf(model, engine.dialect)!.queries.map(({ sql }) => sql);
      for (let i = 0; i < union.length; i += 40) {
        const rows = await database.query(union.slice(i, i + 40).join("\nUNION ALL "));
        expect(rows.map(([, violations]) => violations)).toEqual(rows.map(() => "0"));
      }
    } finally {
      await database.close();
    }
  });
}
