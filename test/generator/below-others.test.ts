/** Aggregates over rows that other actors own: variants of the product that an order is for, all variants, conditions on candidates. */
import { describe, expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const shop = (last = "2024-12-31"): string => `
schema s { period 2024-01-01 .. ${last}  seed 7 }
enum Color { red 50%  green 30%  blue 20% }
entity Product count 60 { key product_id: serial  time launched_on: date = uniform(2024-01-01 .. 2024-12-01) }
entity Variant per Product 0..4 {
  key variant_id: serial
  color: Color
  price: decimal(8,2) = uniform(1..9)
  time ready_at: timestamp = product.launched_on + exponential(mean: 40d)
}
entity Tag per Variant 0..2 { key tag_id: serial  n: int = uniform(1..5) }
entity Order count 900 over 2024-02-01 .. 2024-12-31 {
  key order_id: serial
  time ordered_at: timestamp
  color: Color
  ref product: Product? where any(Variant of product where Variant.color == green)
  offered: int = count(Variant of product)
  dearest: decimal(8,2)? = max(Variant.price of product where Variant.color != red)
  known: int = count(Variant)
  alike: int = count(Variant where Variant.color == color)
  ref variant: Variant? where any(Tag of variant where Tag.n > 3)
  tags: int = sum(Tag.n of product)
  live in_the_end: int = count(Variant of product)
}
entity Plan count 20 { key plan_id: serial  ref product: Product?  all: int = count(Variant) }
`;

describe("aggregates over rows that other actors own", () => {
  it("are as of my moment, where those rows have moments", async () => {
    const tables = await proven(shop());
    const variants = tables.rows("variant");
    const tags = tables.rows("tag");
    const ready = new Map(variants.map((v) => [v["variant_id"]!, v["ready_at"]!]));
    let [chosen, some] = [0, 0];
    for (const order of tables.rows("order")) {
      const at = order["ordered_at"]!;
      const known = variants.filter((v) => v["ready_at"]! < at);
      const below = (rows: readonly Row[]): readonly Row[] => rows.filter((v) => v["product_id"] === order["product_id"]);
      const mine = below(known);
      const prices = mine.filter((v) => v["color"] !== "red").map((v) => Number(v["price"]));
      const keys = new Set(mine.map((v) => v["variant_id"]));
      const sum = tags.filter((t) => keys.has(t["variant_id"])).reduce((total, t) => total + Number(t["n"]), 0);
      expect([order["offered"], order["known"], order["alike"], order["tags"], order["in_the_end"]].map(Number)).toEqual([
        mine.length,
        known.length,
        known.filter((v) => v["color"] === order["color"]).length,
        sum,
        below(variants).length,
      ]);
      expect(order["dearest"] === null ? null : Number(order["dearest"])).toBe(prices.length === 0 ? null : Math.max(...prices));
      if (order["product_id"] !== null) {
        chosen++;
        expect(below(variants).some((v) => v["color"] === "green" && v["ready_at"]! <= at)).toBe(true);
      }
      if (order["variant_id"] !== null) {
        some++;
        expect(ready.get(order["variant_id"]!)! <= at).toBe(true);
        expect(tags.some((t) => t["variant_id"] === order["variant_id"] && Number(t["n"]) > 3)).toBe(true);
      }
    }
    expect(Math.min(chosen, some)).toBeGreaterThan(600);
  });

  it("are of all rows, where mine has no moment", async () => {
    const tables = await proven(shop());
    for (const plan of tables.rows("plan")) expect(Number(plan["all"])).toBe(tables.rows("variant").length);
  });

  it("choose among candidates that always have them", async () => {
    const tables = await proven(`
schema s { period 2024-01-01 .. 2024-12-31  seed 7 }
entity Product count 60 { key product_id: serial }
entity Variant per Product 0..4 { key variant_id: serial  stock: int = uniform(0..3) }
entity Plan count 200 {
  key plan_id: serial
  ref wide: Product where count(Variant of wide) > 2
  ref sold: Product by sum(Variant.stock of sold)
}
`);
    const stock = new Map([...byKey(tables, "product").keys()].map((key) => [key, [] as number[]]));
    for (const v of tables.rows("variant")) stock.get(v["product_id"]!)!.push(Number(v["stock"]));
    for (const plan of tables.rows("plan")) {
      expect(stock.get(plan["wide_id"]!)!.length).toBeGreaterThan(2);
      expect(stock.get(plan["sold_id"]!)!.some((n) => n > 0)).toBe(true);
    }
  });

  it("stay as they are when the period ends later; the module type-checks", async () => {
    const [shorter, longer] = [await generatorOf(shop("2024-08-31")), await generatorOf(shop())];
    expect(
      lostByGrowth({ generator: shorter, tables: await run(shorter) }, { generator: longer, tables: await run(longer) }),
    ).toBeNull();
    expect(await typeErrors(shop())).toBe("");
  });
});
