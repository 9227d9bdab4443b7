/** References into the own root entity: among earlier rows alone, by weights, conditions and lives. */
import { describe, expect, it } from "vitest";
import { lostByGrowth, lostByScale } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven, strategies } from "./proof.ts";

const numbered = `
schema s { period 2024-01-01 .. 2024-12-31  seed 5 }
enum Tier { Gold 30%  Silver rest }
table liking(other: Tier, mine: Tier) { mine: Gold Silver, Gold: 1 0, Silver: 0 1 }
entity Customer count 3_000 {
  key customer_id: serial
  time joined_at: timestamp = uniform(2023-01-01 .. 2024-12-30)
  until left_at: timestamp? = chance(40%) ? joined_at + exponential(mean: 100d) : null
  tier: Tier
  city: text(10) = pick(["Rome", "Oslo", "Bern"])
  fans: int = uniform(1..5)
  ref referrer: Customer? by referrer.fans where referrer.tier == tier and referrer.fans > 1 missing 20%
  referred_by: Tier? = referrer.tier
  ref neighbour: Customer? where neighbour.city == city and neighbour != referrer
  ref star: Customer? where star.tier == tier first by star.fans desc
}
entity Pal count 300 fixed {
  key pal_id: serial
  tier: Tier
  ref of_kind: Pal? by liking(of_kind.tier, tier)
  depth: int = (of_kind.depth ?? 0) + 1
}
entity Friend per Customer 2 { key friend_id: serial  ref other: Customer?  unique (customer, other) }
entity Order count 500 over 2024-02-01 .. 2024-12-31 {
  key order_id: serial
  time at: timestamp
  ref customer: Customer
  theirs: int? = customer.referrer.fans
  by_tier: Tier? = customer.referred_by
}
`;

const temporal = (last = "2024-12-31"): string => `
schema s { period 2024-01-01 .. ${last}  seed 5 }
enum Tier { Gold 30%  Silver rest }
entity Customer arriving 250 a month {
  key customer_id: serial
  time joined_on: date
  tier: Tier
  fans: float = pareto(1.5)
  ref referrer: Customer? by referrer.fans where referrer.tier == tier
  their_tier: Tier? = referrer.tier
  ref anyone: Customer?
}
entity Order count 800 over 2024-02-01 .. 2024-12-31 {
  key order_id: serial
  time at: timestamp
  ref customer: Customer
  hers: Tier? = customer.their_tier
  ref earlier: Order? where earlier.at >= at - 30d
}
`;

const isAlive = (row: Row, at: string): boolean => row["joined_at"]! <= at && (row["left_at"] === null || at < row["left_at"]!);

describe("numbered rows", () => {
  it("refer to smaller numbers that are alive and fulfil the conditions", async () => {
    const tables = await proven(numbered);
    const customers = byKey(tables, "customer");
    const counts = { referrer: 0, neighbour: 0, star: 0 };
    for (const customer of customers.values()) {
      for (const name of ["referrer", "neighbour", "star"] as const) {
        const id = customer[`${name}_id`]!;
        if (id === null) continue;
        counts[name]++;
        const other = customers.get(id)!;
        expect(Number(id)).toBeLessThan(Number(customer["customer_id"]));
        expect(isAlive(other, customer["joined_at"]!)).toBe(true);
        if (name === "neighbour") expect(other["city"]).toBe(customer["city"]);
        else expect(other["tier"]).toBe(customer["tier"]);
        if (name === "referrer") expect(Number(other["fans"])).toBeGreaterThan(1);
        if (name === "neighbour") expect(id).not.toBe(customer["referrer_id"]);
      }
      expect(customer["referred_by"]).toBe(customer["referrer_id"] === null ? null : customer["tier"]);
    }
    expect(Object.values(counts).every((n) => n > 2_000)).toBe(true);
    for (const order of tables.rows("order")) {
      const customer = customers.get(order["customer_id"]!)!;
      const referrer = customers.get(customer["referrer_id"] ?? "");
      expect(order["theirs"]).toBe(referrer?.["fans"] ?? null);
      expect(order["by_tier"]).toBe(customer["referred_by"]);
    }
  });

  it("by weight, and by rank among those before", async () => {
    const tables = await proven(numbered);
    const customers = byKey(tables, "customer");
    let [fans, n] = [0, 0];
    for (const { referrer_id: id } of customers.values()) {
      if (id == null) continue;
      fans += Number(customers.get(id)!["fans"]);
      n++;
    }
    // 2, 3, 4 and 5 drawn by themselves: (4 + 9 + 16 + 25) / 14.
    expect(Math.abs(fans / n - 54 / 14)).toBeLessThan(0.12);
    const pairs = tables.rows("friend").filter((f) => f["other_id"] !== null);
    expect(new Set(pairs.map((f) => `${f["customer_id"]} ${f["other_id"]}`)).size).toBe(pairs.length);
    for (const friend of pairs) expect(Number(friend["other_id"])).toBeLessThan(Number(friend["customer_id"]));
  });

  it("by what both sides are", async () => {
    const tables = await proven(numbered);
    const pals = byKey(tables, "pal");
    for (const pal of pals.values()) {
      const other = pals.get(pal["of_kind_id"] ?? "");
      expect(pal["depth"]).toBe(other === undefined ? "1" : String(Number(other["depth"]) + 1));
      if (other === undefined) continue;
      expect(Number(other["pal_id"])).toBeLessThan(Number(pal["pal_id"]));
      expect(other["tier"]).toBe(pal["tier"]);
    }
  });

  it("a larger scale changes no earlier row", async () => {
    const generator = await generatorOf(numbered);
    const [smaller, larger] = [await run(generator), await run(generator, { scale: 1.5 })];
    expect(lostByScale({ generator, tables: smaller }, { tables: larger })).toBeNull();
  });
});

describe("rows that are numbered by time", () => {
  it("refer to rows that were born before", async () => {
    const tables = await proven(temporal());
    const customers = byKey(tables, "customer");
    let found = 0;
    for (const customer of customers.values()) {
      const referrer = customers.get(customer["referrer_id"] ?? "");
      if (referrer === undefined) continue;
      found++;
      expect(referrer["joined_on"]! <= customer["joined_on"]!).toBe(true);
      expect(referrer["customer_id"]).not.toBe(customer["customer_id"]);
      expect(referrer["tier"]).toBe(customer["tier"]);
      expect(customer["their_tier"]).toBe(customer["tier"]);
    }
    expect(found).toBeGreaterThan(2_500);
    const orders = byKey(tables, "order");
    let earlier = 0;
    for (const order of orders.values()) {
      expect(order["hers"]).toBe(customers.get(order["customer_id"]!)!["their_tier"]);
      if (order["earlier_id"] === null) continue;
      earlier++;
      const other = orders.get(order["earlier_id"]!)!;
      expect(other["at"]! < order["at"]!).toBe(true);
      const days = (Date.parse(order["at"]!) - Date.parse(other["at"]!)) / 86_400_000;
      expect(days).toBeLessThanOrEqual(30.1);
    }
    expect(earlier).toBeGreaterThan(700);
  });

  it("a later end of the period changes nothing before", async () => {
    const [shorter, longer] = [await generatorOf(temporal("2024-06-30")), await generatorOf(temporal())];
    const [before, after] = [await run(shorter), await run(longer)];
    expect(lostByGrowth({ generator: shorter, tables: before }, { generator: longer, tables: after })).toBeNull();
  });
});

it("explain names the strategies; the modules type-check", async () => {
  expect(await strategies(numbered)).toMatchInlineSnapshot(`
    {
      "Customer.neighbour": "drawn uniformly among earlier rows of Customer within the group of equal value, between bounds of number and birth and end, by a tree of sorted ranges, mine excluded by its interval",
      "Customer.referrer": "drawn by cumulative weight among earlier rows of Customer within the group of equal value, between bounds of number and birth and end, by a tree of sorted ranges",
      "Customer.star": "looked up among earlier rows of Customer within the group of equal value, candidates in order",
      "Friend.other": "drawn uniformly among earlier rows of Customer, between bounds of number and birth and end, by a tree of sorted ranges, without repeats by skipping what is taken",
      "Order.customer": "drawn uniformly, alive at the moment by a segment tree",
      "Pal.of_kind": "drawn by strata, within one by cumulative weight among earlier rows of Pal, between bounds of number, sorted by it",
    }
  `);
  expect(await strategies(temporal())).toMatchInlineSnapshot(`
    {
      "Customer.anyone": "drawn uniformly among earlier rows of Customer, between bounds of birth, sorted by it, their numbers counted by birth",
      "Customer.referrer": "drawn by cumulative weight among earlier rows of Customer within the group of equal value, between bounds of birth, sorted by it, their numbers counted by birth",
      "Order.customer": "drawn uniformly, sorted by their beginning, a prefix of them alive, their numbers counted by birth",
      "Order.earlier": "drawn uniformly among earlier rows of Order, between bounds of birth, sorted by it, their numbers counted by birth",
    }
  `);
  expect(await typeErrors(numbered, temporal())).toBe("");
});
