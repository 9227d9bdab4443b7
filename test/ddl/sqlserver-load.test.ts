/**
 * The load script of SQL Server, which runs nowhere here. A parser that is not ours reads every statement but BULK INSERT, which none
 * of the parsers knows: of that the form and the options are compared with what Microsoft's reference lists.
 */
import { Parser } from "@dbml/core";
import { describe, expect, it } from "vitest";
import { emitLoad } from "../../src/emit/load/emit-load.ts";
import type { Model } from "../../src/model/model.ts";
import { generatorOfFile } from "../support/generate.ts";
import { schemaNames } from "../support/schemas.ts";
import { cases } from "./cases.ts";

const parser = new Parser();

/** Name, file and options of a BULK INSERT; names may stand in brackets. */
const bulkInsert =
  /^BULK INSERT (?:\w+|\[#?(?:[^\]]|\]\])+\])(?:\.(?:\w+|\[(?:[^\]]|\]\])+\]))? FROM N'\$\(data\)\/[^'$]+\.csv'\s+WITH \(([^()]*)\)$/;

const options: readonly RegExp[] = [
  /^FORMAT = 'CSV'$/,
  /^FIRSTROW = 2$/,
  /^CODEPAGE = '65001'$/,
  /^ROWTERMINATOR = '0x0a'$/,
  /^KEEPIDENTITY$/,
  /^KEEPNULLS$/,
  /^CHECK_CONSTRAINTS$/,
  /^TABLOCK$/,
];

function read(model: Model): void {
  const script = emitLoad(model, "sqlserver")!.text;
  // Batches end where a line says GO, which is of sqlcmd and no SQL; it also puts `$(data)` in its place.
  const statements = script
    .split(/^GO$/m)
    .flatMap((batch) => batch.replaceAll(/^\s*--.*$/gm, "").split(/;[ \t]*(?:--.*)?\n/))
    .map((sql) => sql.trim())
    .filter((sql) => sql !== "");
  let loads = 0;
  for (const sql of statements) {
    if (!sql.startsWith("BULK INSERT")) {
      expect(() => parser.parse(sql, "mssql"), sql).not.toThrow();
      continue;
    }
    loads++;
    const given = bulkInsert.exec(sql)?.[1]?.split(", ") ?? [];
    expect(given.length, sql).toBeGreaterThan(0);
    for (const option of given)
      expect(
        options.filter((known) => known.test(option)),
        `${sql}: ${option}`,
      ).toHaveLength(1);
    expect(given).toContain("FORMAT = 'CSV'");
    // Else no check is asked of the rows.
    expect(given).toContain("CHECK_CONSTRAINTS");
  }
  expect(loads).toBe(model.entities.filter((entity) => !entity.hidden).length);
}

describe("SQL Server's load script", () => {
  it.each(cases)("of the case %s", (_, { model }) => read(model));
  it.each(schemaNames)("of the schema %s", async (name) => read((await generatorOfFile(name)).model));
  it("would be refused with a mistake in it", () => {
    expect(() => parser.parse("INSERT INTO a WITH (TABLOCK) (b SELECT b FROM c", "mssql")).toThrow();
    expect(() => parser.parse("SET IDENTITY_INSERT ON", "mssql")).toThrow();
  });
});
