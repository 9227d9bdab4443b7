/** The guarantees of the engine, on schemas that are there to be used: their texts are changed, and the rows compared. */
import { describe, expect, it } from "vitest";
import { describePlan } from "../../src/cli/explain/description.ts";
import { generatorInPlaceOf, generatorOfFile, run, schemaText } from "../support/generate.ts";
import { firstDifferentTable } from "./differences.ts";
import { endingOn, reversed, withKeys, withUnreadEntities, withUnreadFields } from "./edits.ts";
import type { Made } from "./for-small-schemas.ts";
import { flaws } from "./integrity.ts";
import { mergedParts } from "./parts.ts";
import { disorder, lostByGrowth, lostByScale, otherColumns } from "./properties.ts";

async function made(name: string, text: string, scale: number): Promise<Made> {
  const generator = await generatorInPlaceOf(name, text);
  return { generator, tables: await run(generator, { scale }) };
}

describe.each([
  ["marketplace", "Product", "Order", 0.01],
  ["sandbox", "Customer", "Order", 2],
])("%s", (name, entity, owner, scale) => {
  const text = schemaText(name);

  it("a field added to one entity leaves every other column alone (G2)", async () => {
    expect(otherColumns(await made(name, text, scale), await made(name, withUnreadFields(text, entity), scale))).toBeNull();
  });

  it("fields added to all entities leave every other column alone (G2)", async () => {
    expect(otherColumns(await made(name, text, scale), await made(name, withUnreadFields(text), scale))).toBeNull();
  });

  it("entities that nobody reads leave every other table alone (G2)", async () => {
    const before = await made(name, text, scale);
    const after = await made(name, withUnreadEntities(text, owner), scale);
    expect(firstDifferentTable(after.tables.texts, before.tables.texts)).toBeNull();
    expect(after.tables.rows("unread").length).toBeGreaterThan(0);
  });

  it("the order of declarations does not matter (G2)", async () => {
    expect(otherColumns(await made(name, text, scale), await made(name, reversed(text), scale))).toBeNull();
  });

  it.each(["uuid", "template"] as const)("keys of the kind %s change keys and references alone (G2)", async (kind) => {
    const before = await made(name, text, scale);
    const after = await made(name, withKeys(text, kind), scale);
    expect(otherColumns(before, after, true)).toBeNull();
    expect(otherColumns(before, after)).not.toBeNull();
    expect(flaws(after.generator.model, after.tables)).toEqual([]);
  });

  it("a table written alone is the same file (G2)", async () => {
    const { generator, tables } = await made(name, text, scale);
    for (const { name: table } of generator.schema.tables) {
      const alone = await run(generator, { scale, tables: [table] });
      expect([...alone.texts.keys()]).toEqual([table]);
      expect(alone.texts.get(table) === tables.texts.get(table), table).toBe(true);
    }
  });

  it("a later end of the period keeps the rows that were there (G3, G4)", async () => {
    const shorter = await made(name, endingOn(text, "2024-03-09"), scale);
    expect(lostByGrowth(shorter, await made(name, text, scale))).toBeNull();
    expect(lostByGrowth(shorter, await made(name, endingOn(text, "2025-02-01"), scale))).toBeNull();
  });

  it("more rows keep those that were there (G3)", async () => {
    expect(lostByScale(await made(name, text, scale), await made(name, text, 3 * scale))).toBeNull();
  });

  it("order and integrity (G7)", async () => {
    const { generator, tables } = await made(name, text, scale);
    expect(disorder(generator, tables)).toBeNull();
    expect(flaws(generator.model, tables)).toEqual([]);
  });
});

describe("the lifecycle of lesson 10", () => {
  const name = "learn/10-lifecycle";
  const text = schemaText(name);

  it.each(["2023-01-31", "2023-12-31", "2024-11-30", "2026-02-28"])(
    "a period that ends on %s has the rows born until then (G3, G4)",
    async (day) => {
      const other = await made(name, endingOn(text, day), 0.3);
      const whole = await made(name, text, 0.3);
      const [shorter, longer] = day < "2024-12-31" ? [other, whole] : [whole, other];
      expect(lostByGrowth(shorter, longer)).toBeNull();
    },
  );

  it("what a later end and more rows may change is what `explain` says (G3)", async () => {
    const { model, plan } = await generatorOfFile(name);
    expect(describePlan(model, plan, new Map()).growth).toEqual({
      "as-of": ["Customer.spent", "Customer.orders", "Customer.tier", "Customer.status"],
      period: [],
      scale: ["Customer.customer_id", "Order.order_id", "Order.customer", "Item.item_id", "Item.order"],
    });
  });

  it("more customers keep the lives of those that were there (G3)", async () => {
    expect(lostByScale(await made(name, text, 0.3), await made(name, text, 1))).toBeNull();
  });

  it("another kind of key, an unread field and another order of declarations change nothing else (G2)", async () => {
    const before = await made(name, text, 0.3);
    expect(otherColumns(before, await made(name, withKeys(text, "uuid"), 0.3), true)).toBeNull();
    expect(otherColumns(before, await made(name, withUnreadFields(text), 0.3))).toBeNull();
    expect(otherColumns(before, await made(name, reversed(text), 0.3))).toBeNull();
  });

  it("parts merged are the whole with keys of other kinds (G1)", async () => {
    for (const kind of ["uuid", "template"] as const) {
      const generator = await generatorInPlaceOf(name, withKeys(text, kind));
      const merged = await mergedParts(generator, 3, 0.3);
      expect(firstDifferentTable(merged, (await run(generator, { scale: 0.3 })).texts)).toBeNull();
    }
  });

  it("order and integrity (G7)", async () => {
    const { generator, tables } = await made(name, text, 1);
    expect(disorder(generator, tables)).toBeNull();
    expect(flaws(generator.model, tables)).toEqual([]);
  });
});
