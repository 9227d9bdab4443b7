import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { dialectOf, emittedDialects } from "../../src/emit/ddl/dialects.ts";
import { checkDialects, emitDdl, emitDropScript } from "../../src/emit/ddl/emit-ddl.ts";
import { identifier, isTooLong, nameLength } from "../../src/emit/ddl/identifiers.ts";
import { ObjectNames } from "../../src/emit/ddl/object-names.ts";
import { emitChecks } from "../../src/emit/checks/emit-checks.ts";
import { emitLoad } from "../../src/emit/load/emit-load.ts";
import type { DialectName, Model } from "../../src/model/model.ts";
import { int, modelOf } from "./model-builder.ts";

const long = "a_name_of_eighty_characters_which_is_more_than_some_databases_can_hold_in_one_go";

function modelNamed(table: string, ...columns: string[]): Model {
  const fields = Object.fromEntries(columns.map((column, i) => [`field${i}`, { type: int, columns: [column] }]));
  return modelOf({ entities: { Thing: { table, key: ["id"], fields: { id: { type: int, serial: true }, ...fields } } } });
}

function reported(model: Model, dialect: DialectName): readonly string[] {
  const diagnostics = new Diagnostics();
  emitDdl(model, dialect, diagnostics);
  return diagnostics.all.map((d) => `${d.code} ${d.message}`);
}

describe("names of tables and columns that a dialect cannot hold", () => {
  it("are too long", () => {
    expect(long).toHaveLength(80);
    const model = modelNamed(long, "short");
    expect(reported(model, "postgres")).toEqual([
      `EC1011 The table name \`${long}\` is too long for PostgreSQL, which holds 63 bytes.`,
    ]);
    expect(reported(model, "mysql")).toEqual([
      `EC1011 The table name \`${long}\` is too long for MySQL, which holds 64 characters.`,
    ]);
    expect(reported(model, "mariadb")).toHaveLength(1);
    expect(reported(model, "sqlserver")).toEqual([]);
    expect(reported(model, "sqlite")).toEqual([]);
    expect(reported(model, "duckdb")).toEqual([]);
    expect(reported(modelNamed("t", "x".repeat(129)), "sqlserver")).toHaveLength(1);
  });

  it("are measured in bytes or characters, as the dialect does", () => {
    const umlauts = "ü".repeat(40);
    expect(reported(modelNamed("t", umlauts), "postgres")).toHaveLength(1);
    expect(reported(modelNamed("t", umlauts), "mysql")).toEqual([]);
    expect(reported(modelNamed("t", "ü".repeat(31)), "postgres")).toEqual([]);
  });

  it("are refused even quoted", () => {
    expect(reported(modelNamed("sqlite_things", "a"), "sqlite")[0]).toMatch(/^EC1012 .*its own/);
    expect(reported(modelNamed("sqlite_things", "a"), "postgres")).toEqual([]);
    expect(reported(modelNamed("t", "ends in a space "), "mysql")[0]).toMatch(/^EC1012 .*ends in a space/);
    expect(reported(modelNamed("t", "party🎉"), "mariadb")[0]).toMatch(/^EC1012 .*beyond U\+FFFF/);
    expect(reported(modelNamed("t", "party🎉"), "duckdb")).toEqual([]);
    for (const dialect of emittedDialects)
      expect(reported(modelNamed("t", ""), dialect)[0], dialect).toMatch(/^EC1012 .*it is empty/);
  });

  it("are not told apart", () => {
    const model = modelNamed("t", "rank", "Rank");
    expect(reported(model, "postgres")).toEqual([]);
    for (const dialect of ["sqlite", "duckdb", "mysql", "mariadb", "sqlserver"] as const)
      expect(reported(model, dialect)[0], dialect).toMatch(/^EC1013 .* does not tell the column `Rank` from `rank`\.$/);
  });
});

describe("a dialect without an emitter", () => {
  it("is reported once, and nothing is made for it", () => {
    const model: Model = { ...modelNamed("t", "a"), dialects: ["sqlite", "snowflake"] };
    const diagnostics = new Diagnostics();
    checkDialects(model, diagnostics, true);
    expect(diagnostics.all.map((d) => d.code)).toEqual(["EC1010"]);
    expect(emitDdl(model, "snowflake", diagnostics)).toBe("");
    expect(emitDropScript(model, "snowflake", diagnostics)).toBe("");
    expect(emitLoad(model, "snowflake")).toBeNull();
    expect(emitChecks(model, "snowflake")).toBe("");
    expect(diagnostics.all).toHaveLength(1);
  });
});

describe("names of keys, constraints and indexes", () => {
  const rules = dialectOf("postgres")!.identifiers;

  it("fit, differ, and stay the same", () => {
    const wish = fc.oneof(
      fc.string({ minLength: 1, maxLength: 120 }),
      fc.string({ minLength: 1, maxLength: 120, unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(wish, { maxLength: 30 }), (wishes) => {
        const names = new ObjectNames(rules, []);
        const given = wishes.map((each) => names.plain(each));
        expect(given.filter((name) => isTooLong(rules, name))).toEqual([]);
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(wishes.length);
        expect(wishes.map((each) => names.plain(each))).toEqual(given);
        const again = new ObjectNames(rules, []);
        expect(wishes.map((each) => again.plain(each))).toEqual(given);
      }),
    );
  });

  it("keep a wish that fits, and the beginning of one that does not", () => {
    const names = new ObjectNames(rules, []);
    expect(names.plain("fk_order_customer_id")).toBe("fk_order_customer_id");
    expect(names.plain("x".repeat(64))).toMatch(/^x{54}_[0-9a-f]{8}$/);
    expect(nameLength(rules, names.plain("ü".repeat(64)))).toBeLessThanOrEqual(63);
  });
});

describe("quoting", () => {
  it("happens only where it must, and doubles what ends the name", () => {
    const quoted = (dialect: DialectName, name: string): string => identifier(dialectOf(dialect)!.identifiers, name);
    expect(quoted("postgres", "order_item")).toBe("order_item");
    expect(quoted("postgres", "order")).toBe('"order"');
    expect(quoted("postgres", "Order")).toBe('"Order"');
    expect(quoted("mysql", "rank")).toBe("`rank`");
    expect(quoted("mysql", "a`b")).toBe("`a``b`");
    expect(quoted("sqlserver", "a]b")).toBe("[a]]b]");
    expect(quoted("sqlserver", "user")).toBe("[user]");
    expect(quoted("sqlite", 'a"b')).toBe('"a""b"');
    expect(quoted("duckdb", "2024")).toBe('"2024"');
  });
});
