/** Weights that read both the candidate and my row, and conditions that values other than texts and enums be equal. */
import { expect, it } from "vitest";
import { typeErrors } from "./emitted.ts";
import type { Row } from "../support/generate.ts";
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

/** Weights that compare values of which nobody knows how many there are: rows, numbers, texts, amounts that may be null. */
const regions = `
schema s { period 2024-01-01 .. 2024-12-31  seed 9 }
entity Region count 7 { key region_id: serial }
entity Product count 400 {
  key product_id: serial
  ref region: Region
  city: text(8) = pick { "Rome" 50%, "Oslo" 30%, "Bern" rest }
  size: int = uniform(1..6)
  price: decimal(8,2)? = pick([1.50, 2.50, 9.99]) missing 20%
  released: date = uniform(2024-01-01 .. 2024-01-08)
  weight: int = uniform(1..3)
}
entity Order count 6_000 over 2024-02-01 .. 2024-12-31 {
  key order_id: serial
  time at: timestamp
  ref region: Region
  size: int = uniform(1..8)
  city: text(8) = pick { "Rome" 50%, "Oslo" 30%, "Bern" rest }
  ref product: Product by (product.region == region ? 5 : 1) * product.weight
  ref near: Product? by (near.city == city ? 3 : 1) * (near.size < size ? 0 : 2)
  ref fresh: Product? by fresh.city == city ? 3 : 1 where fresh.released < date(at) and fresh != product
  ref priced: Product by priced.price == 1.5 and size < 3 ? 9 : 1
  ref before: Order? by before.size == size ? 4 : 1
}
entity Line per Order 3 { key (order, product)  ref product: Product by product.region == order.region ? 5 : 1 }
`;

it("weights compare rows, numbers and texts of both sides", async () => {
  const tables = await proven(regions);
  const products = byKey(tables, "product");
  const orders = tables.rows("order");
  const all = [...products.values()];
  /** How many chose what a test says, and how many would by the weights, within four standard errors. */
  const follows = (
    field: string,
    weight: (order: Row, product: Row) => number,
    test: (order: Row, product: Row) => boolean,
  ): void => {
    let [found, expected, variance] = [0, 0, 0];
    for (const order of orders) {
      const weights = all.map((product) => weight(order, product));
      const whole = weights.reduce((a, b) => a + b, 0);
      const chosen = order[field];
      expect(chosen === null).toBe(whole === 0);
      if (chosen === null) continue;
      expect(weight(order, products.get(chosen!)!)).toBeGreaterThan(0);
      const share = all.reduce((sum, product, i) => sum + (test(order, product) ? weights[i]! : 0), 0) / whole;
      expected += share;
      variance += share * (1 - share);
      if (test(order, products.get(chosen!)!)) found++;
    }
    expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(variance));
  };
  const sameRegion = (o: Row, p: Row): boolean => o["region_id"] === p["region_id"];
  const sameCity = (o: Row, p: Row): boolean => o["city"] === p["city"];
  const isCheap = (_: Row, p: Row): boolean => p["price"] === "1.50";
  follows("product_id", (o, p) => (sameRegion(o, p) ? 5 : 1) * Number(p["weight"]), sameRegion);
  follows(
    "product_id",
    (o, p) => (sameRegion(o, p) ? 5 : 1) * Number(p["weight"]),
    (_, p) => p["weight"] === "3",
  );
  follows("near_id", (o, p) => (Number(p["size"]) < Number(o["size"]) ? 0 : sameCity(o, p) ? 6 : 2), sameCity);
  follows("fresh_id", (o, p) => (p["product_id"] === o["product_id"] ? 0 : sameCity(o, p) ? 3 : 1), sameCity);
  follows("priced_id", (o, p) => (isCheap(o, p) && Number(o["size"]) < 3 ? 9 : 1), isCheap);
  const placed = byKey(tables, "order");
  const same = orders.filter((o) => o["before_id"] !== null).map((o) => placed.get(o["before_id"]!)!["size"] === o["size"]);
  // Among eight sizes, one of which weighs four times as much as each other: 4 of 11.
  expect(same.filter(Boolean).length / same.length).toBeCloseTo(4 / 11, 1);
  const lines = tables.rows("line");
  expect(new Set(lines.map((l) => `${l["order_id"]} ${l["product_id"]}`)).size).toBe(lines.length);
});

it("explain says that their factors follow my row; the module type-checks", async () => {
  expect((await strategies(regions))["Order.product"]).toBe(
    "drawn by strata, whose factors follow my row, within one by cumulative weight",
  );
  expect(await typeErrors(regions)).toBe("");
});

/** Weights that compare values of which nearly every candidate has one of its own: floats, durations, moments. */
const scores = `
schema s { period 2024-01-01 .. 2024-12-31  seed 9 }
entity Product count 300 {
  key product_id: serial
  score: float = uniform(0.0..1.0)
  rare: float? = uniform(0.0..1.0) missing 20%
  lead: duration = uniform(1h..90h)
  time released: timestamp = uniform(2023-01-01 .. 2024-12-01)
  until gone: timestamp? = chance(20%) ? released + 100d : null
  weight: int = uniform(1..3)
}
entity Order count 3_000 over 2024-02-01 .. 2024-12-31 {
  key order_id: serial
  time at: timestamp
  score: float = uniform(0.0..1.0)
  patience: duration = uniform(1h..90h)
  ref better: Product by (better.score > score ? 5 : 1) * better.weight
  ref quick: Product? by quick.lead < patience ? 4 : 1
  ref fresh: Product? by fresh.released > at - 60d ? 10 : 1
  ref some: Product? by (some.rare == null ? 2 : some.rare < score ? 1 : 0) where some.weight == 2
}
entity Line per Order 3 { key (order, product)  ref product: Product by product.score > order.score ? 5 : 1 }
`;

it("weights compare floats, durations and moments of both sides", async () => {
  const tables = await proven(scores);
  const products = byKey(tables, "product");
  const all = [...products.values()];
  const seconds = (text: string): number => Date.parse(`${text.replace(" ", "T")}Z`) / 1_000;
  const [born, gone] = [new Map<Row, number>(), new Map<Row, number>()];
  for (const p of all) {
    born.set(p, seconds(p["released"]!));
    gone.set(p, (p["gone"] ?? null) === null ? Infinity : seconds(p["gone"]!));
  }
  const follows = (
    field: string,
    weight: (o: Row, p: Row, now: number) => number,
    test: (o: Row, p: Row, now: number) => boolean,
  ) => {
    let [found, expected, variance] = [0, 0, 0];
    for (const order of tables.rows("order")) {
      const now = seconds(order["at"]!);
      const there = all.filter((p) => born.get(p)! <= now && now < gone.get(p)!);
      const weights = there.map((p) => weight(order, p, now));
      const whole = weights.reduce((a, b) => a + b, 0);
      const chosen = order[field] ?? null;
      expect(chosen === null).toBe(whole === 0);
      if (chosen === null) continue;
      const product = products.get(chosen)!;
      expect(there).toContain(product);
      expect(weight(order, product, now)).toBeGreaterThan(0);
      const share = there.reduce((sum, p, i) => sum + (test(order, p, now) ? weights[i]! : 0), 0) / whole;
      expected += share;
      variance += share * (1 - share);
      if (test(order, product, now)) found++;
    }
    // Within four standard deviations.
    expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(variance));
  };
  const isBetter = (o: Row, p: Row): boolean => Number(p["score"]) > Number(o["score"]);
  const isQuick = (o: Row, p: Row): boolean => Number(p["lead"]) < Number(o["patience"]);
  const isFresh = (_: Row, p: Row, now: number): boolean => born.get(p)! > now - 60 * 86_400;
  const isUnknown = (_: Row, p: Row): boolean => (p["rare"] ?? null) === null;
  follows("better_id", (o, p) => (isBetter(o, p) ? 5 : 1) * Number(p["weight"]), isBetter);
  follows("quick_id", (o, p) => (isQuick(o, p) ? 4 : 1), isQuick);
  follows("fresh_id", (o, p, now) => (isFresh(o, p, now) ? 10 : 1), isFresh);
  follows(
    "some_id",
    (o, p) => (p["weight"] !== "2" ? 0 : isUnknown(o, p) ? 2 : Number(p["rare"]) < Number(o["score"]) ? 1 : 0),
    isUnknown,
  );
  expect(await typeErrors(scores)).toBe("");
});
