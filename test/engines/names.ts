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

/** Tables of many columns, each read by a check and part of an index. */
const columnsOfWords: readonly EntitySpec[] = Array.from({ length: Math.ceil(words.length / 12) }, (_, i): EntitySpec => {
  const columns = words.slice(i * 12, i * 12 + 12);
  const names = columns.map((_name, n) => `f${n}`);
  return {
    table: `columns_${i}`,
    key: ["f0"],
    fields: Object.fromEntries(columns.map((column, n) => [`f${n}`, { type: int, columns: [column] }])),
    indexes: [names.toReversed()],
    checks: names.map((name) => ({ text: `${name} > 0`, condition: (e) => e.compare(e.field(name), "gt", e.lit(0)) })),
  };
});
const tablesOfWords: readonly EntitySpec[] = words.map((table) => ({ table, key: ["id"], fields: { id: { type: int } } }));

export function runNames(engine: Engine): void {
  it.each([
    ["columns", columnsOfWords],
    ["tables", tablesOfWords],
  ])(`${words.length} words and odd names, as %s`, async (_, specs) => {
    const model = modelOf({ entities: Object.fromEntries(specs.map((spec, i) => [`Entity${i}`, spec])) });
    const database = await engine.create();
    try {
      await database.run(emitDdl(model, engine.dialect, new Diagnostics()));
      const { queries } = checksOf(model, engine.dialect)!;
      for (let i = 0; i < queries.length; i += 50) {
        const some = queries.slice(i, i + 50).map(({ sql }) => sql);
        const rows = await database.query(some.join("\nUNION ALL "));
        expect(rows.map(([, violations]) => violations)).toEqual(some.map(() => "0"));
      }
    } finally {
      await database.close();
    }
  });
}
