/** Weights that read both the candidate and my row, and conditions that values other than texts and enums be equal. */
import { expect, it } from "vitest";
import { typeErrors } from "./emitted.ts";
import { byKey, proven, strategies } from "./proof.ts";

const shop = `
schema s { period 2024-01-01 .. 2024-12-31  seed 9 }
enum Tier { Gold 30%  Silver 30%  Bronze rest }
enum Genre { tools 50%  toys 30%  books rest }
table affinity(genre: Genre, tier: Tier) {
  tier:   Gold Silver Bronze,
  tools:  6    2      0,
  toys:   1    4      1,
  books:  0    1      5,
}
entity Product count 400 {
  key product_id: serial
  genre: Genre
  is_new: bool = chance(20%)
  size: int = uniform(1..6)
  price: decimal(8,2) = pick([1.50, 2.50, 9.99])
  released: date = uniform(2024-01-01 .. 2024-01-08)
  weight: int = uniform(1..3)
}
entity Order count 6_000 over 2024-02-01 .. 2024-12-31 {
  key order_id: serial
  time at: timestamp
  tier: Tier
  size: int = uniform(1..8)
  ref product: Product by affinity(product.genre, tier) * product.weight
  ref fresh: Product? by (fresh.is_new and tier == Gold ? 5.0 : 1.0) where fresh.released < date(at) and fresh != product
  ref same: Product? where same.size == size
  ref priced: Product? where priced.price == 9.99 and priced.released == 2024-01-03 and priced.size == size
}
entity Line per Order 3 { key (order, product)  ref product: Product by affinity(product.genre, order.tier) }
`;

it("candidates are weighed by the factor for their values and mine", async () => {
  const tables = await proven(shop);
  const products = byKey(tables, "product");
  const factors: Readonly<Record<string, readonly number[]>> = { tools: [6, 2, 0], toys: [1, 4, 1], books: [0, 1, 5] };
  const tiers = ["Gold", "Silver", "Bronze"];
  const found = new Map<string, number>();
  const orders = tables.rows("order");
  for (const order of orders) {
    const cell = `${order["tier"]} ${products.get(order["product_id"]!)!["genre"]}`;
    found.set(cell, (found.get(cell) ?? 0) + 1);
  }
  for (const [t, tier] of tiers.entries()) {
    const masses = Object.entries(factors).map(([genre, row]) => {
      const weight = [...products.values()].filter((p) => p["genre"] === genre).reduce((sum, p) => sum + Number(p["weight"]), 0);
      return [genre, weight * row[t]!] as const;
    });
    const whole = masses.reduce((sum, [, mass]) => sum + mass, 0);
    const mine = orders.filter((o) => o["tier"] === tier).length;
    for (const [genre, mass] of masses) {
      const share = mass / whole;
      const count = found.get(`${tier} ${genre}`) ?? 0;
      // Within four standard errors.
      expect(Math.abs(count - mine * share)).toBeLessThanOrEqual(4 * Math.sqrt(mine * share * (1 - share)) + 1e-9);
    }
  }
});

it("beside conditions, and without repeats", async () => {
  const tables = await proven(shop);
  const products = byKey(tables, "product");
  const isNew = (tier: boolean): number => {
    const orders = tables.rows("order").filter((o) => (o["tier"] === "Gold") === tier);
    return orders.filter((o) => products.get(o["fresh_id"]!)!["is_new"] === "true").length / orders.length;
  };
  const share = [...products.values()].filter((p) => p["is_new"] === "true").length / 400;
  expect(Math.abs(isNew(true) - (5 * share) / (1 + 4 * share))).toBeLessThan(0.05);
  expect(Math.abs(isNew(false) - share)).toBeLessThan(0.03);
  for (const order of tables.rows("order")) expect(order["fresh_id"]).not.toBe(order["product_id"]);
  // The key of a line holds its product.
  const lines = tables.rows("line");
  expect(new Set(lines.map((l) => `${l["order_id"]} ${l["product_id"]}`)).size).toBe(lines.length);
});

it("numbers, amounts and dates are equal to mine", async () => {
  const tables = await proven(shop);
  const products = byKey(tables, "product");
  let priced = 0;
  for (const order of tables.rows("order")) {
    if (Number(order["size"]) > 6) expect(order["same_id"]).toBeNull();
    else expect(products.get(order["same_id"]!)!["size"]).toBe(order["size"]);
    if (order["priced_id"] === null) continue;
    priced++;
    expect(products.get(order["priced_id"]!)).toMatchObject({ price: "9.99", released: "2024-01-03", size: order["size"]! });
  }
  expect(priced).toBeGreaterThan(1_000);
});

it("explain names the strategies; the module type-checks", async () => {
  expect(await strategies(shop)).toMatchInlineSnapshot(`
    {
      "Line.product": "drawn by strata, within one by cumulative weight, without repeats by skipping what is taken",
      "Order.fresh": "drawn by strata, within one by cumulative weight, between bounds of moment, sorted by it, mine excluded by its interval",
      "Order.priced": "drawn uniformly within the group of equal value",
      "Order.product": "drawn by strata, within one by cumulative weight",
      "Order.same": "drawn uniformly within the group of equal value",
    }
  `);
  expect(await typeErrors(shop)).toBe("");
});
