/** Checks of computed columns: each finds nothing in what was generated, and each finds a value that was changed afterwards. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { checksOf } from "../../src/emit/checks/emit-checks.ts";
import type { EntityModel, FieldModel, Model } from "../../src/model/model.ts";
import { openDatabase } from "../generator/rows.ts";
import { generatorOf, generatorOfFile } from "../support/generate.ts";
import { schemaNames } from "../support/schemas.ts";
import { violationsIn } from "../support/violations.ts";

/** A column of every kind that can be computed again. */
const every = readFileSync(path.join(import.meta.dirname, "computed.ecom"), "utf8");

describe("computed columns", () => {
  it("are all compared", async () => {
    const { model } = await generatorOf(every);
    const names = checksOf(model, "sqlite")!.queries.map(({ name }) => name);
    expect(names.filter((name) => isOfComputed(name))).toMatchInlineSnapshot(`
      [
        "shop: sales is as computed",
        "shop: best is as computed",
        "shop: worst is as computed",
        "shop: mean is as computed, but for rounding",
        "shop: mean_rounded is as computed, but for rounding",
        "shop: share_of_large is as computed, but for rounding",
        "shop: always_large is as computed",
        "shop: ever_large is as computed",
        "shop: years_open is as computed, but for rounding",
        "sale: freight is as computed",
        "sale: total is as computed",
        "sale: size is as computed",
        "sale: lines is as computed",
        "sale: dear is as computed",
        "sale: heaviest is as computed, but for rounding",
        "sale: sold_on is as computed",
        "sale: label is as computed",
        "sale: noted_at is as computed",
        "sale: shop_age is as computed, but for rounding",
        "sale: halfway is as computed, but for rounding",
        "sale: discount is as computed, but for rounding",
        "sale: rebate is as computed",
        "sale: handling is as computed",
        "sale: gift is as computed",
        "sale: tools_below is as computed",
        "sale: tools_about is as computed, but for rounding",
        "sale: offers is as computed",
        "sale: offered is as computed",
        "sale: weighty is as computed, but for rounding",
        "sale: any_new is as computed",
        "line: price is as computed",
        "line: weight is as computed, but for rounding",
        "line: amount is as computed",
        "line: running is as computed",
        "line: the parts of part make the whole",
        "line: shop is as computed",
        "return: earlier is as computed",
        "return: days_since is as computed",
        "return: worth_before is as computed",
        "member: spent is as computed",
        "member: visits is as computed",
        "member: rank is as computed",
        "visit: nth is as computed",
        "visit: rank_then is as computed",
        "visit: reduced is as computed",
        "note: visits_before is as computed",
        "note: spent_before is as computed",
        "week: so_far is as computed",
        "week: of_two is as computed",
        "week: mean is as computed, but for rounding",
        "week: best_below is as computed",
        "week: sure is as computed",
        "week: share_of_large is as computed, but for rounding",
        "week: running is as computed",
      ]
    `);
  });

  it("agree, and a value that is changed is found", async () => {
    const generator = await generatorOf(every);
    findsEveryChange(await openDatabase(generator), generator.model);
  });

  it.each(schemaNames.filter((name) => name !== "marketplace"))("of %s", async (name) => {
    const generator = await generatorOfFile(name);
    findsEveryChange(await openDatabase(generator, { scale: 0.1 }), generator.model);
  });
});

const isOfComputed = (name: string): boolean => /: (\w+ is as computed|the parts of \w+)/.test(name);

function findsEveryChange(database: DatabaseSync, model: Model): void {
  expect(violationsIn(database, model).filter((name) => isOfComputed(name))).toEqual([]);
  for (const { name, sql } of checksOf(model, "sqlite")!.queries) {
    const found = /^(\w+): (?:(\w+) is as computed|the parts of (\w+))/.exec(name);
    if (found === null) continue;
    const entity = model.entities.find((e) => e.table === found[1])!;
    const field = entity.fields.find((f) => f.name === (found[2] ?? found[3]))!;
    database.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; BEGIN");
    database.exec(change(model, entity, field));
    const { violations } = database.prepare(sql).get() as { violations: number };
    expect(violations, name).toBeGreaterThan(0);
    database.exec("ROLLBACK");
  }
  database.close();
}

/** Another value in the rows that have one: their first half, so that neither all nor the edges decide. */
function change(model: Model, entity: EntityModel, field: FieldModel): string {
  const column = `"${field.columns[0]!}"`;
  return `UPDATE "${entity.table}" SET ${column} = ${other(model, field, column)} WHERE ${column} IS NOT NULL`;
}

function other(model: Model, { type }: FieldModel, column: string): string {
  switch (type.kind) {
    case "bool":
      return `1 - ${column}`;
    case "date":
      return `DATE(${column}, '1 day')`;
    case "timestamp":
      return `DATETIME(${column}, '1 second')`;
    case "decimal":
      return `${column} + ${1 / 10 ** type.scale}`;
    case "float":
      return `${column} * 1.001 + 0.001`;
    case "int":
    case "row":
      return `${column} + 1`;
    case "enum": {
      const [a, b] = model.enums[type.enum]!.labels.map((label) => `'${label.name}'`);
      return `CASE ${column} WHEN ${a} THEN ${b} ELSE ${a} END`;
    }
    default:
      return `${column} || 'x'`;
  }
}
