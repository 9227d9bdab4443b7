/** Lookups among earlier rows of the own root entity by conditions that any of them fulfils where mine is null. */
import { describe, expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const shop = (last = "2024-12-31"): string => `
schema s { period 2024-01-01 .. ${last}  seed 5 }
enum Tier { Gold 30%  Silver rest }
entity Customer count 1_000 {
  key customer_id: serial
  time joined_at: timestamp = uniform(2023-01-01 .. 2024-12-30)
  until left_at: timestamp? = chance(40%) ? joined_at + exponential(mean: 100d) : null
  tier: Tier
  wanted: Tier? missing 50%
  city: text(10)? = chance(70%) ? pick(["Rome", "Oslo", "Bern"]) : null
  size: int? = uniform(1..4) missing 30%
  worth: decimal(8,2) = uniform(1.00..90.00)
  is_new: bool? = chance(50%) missing 20%
  pets: int = count(Pet)
  ref star: Customer? where star.tier == (wanted ?? star.tier) first by star.worth desc
  ref near: Customer? where near.city == (city ?? near.city) and near.size == (size ?? near.size) and near != star first by near.worth
  ref fresh: Customer? where fresh.is_new == (is_new ?? fresh.is_new) and fresh.tier == tier first by fresh.worth desc
  ref keeper: Customer? where keeper.pets == (size ?? keeper.pets) first by keeper.worth
  star_worth: decimal(8,2)? = star.worth
}
entity Pet per Customer 0..4 {
  key pet_id: serial
  ref friend: Customer? where friend.city == (customer.city ?? friend.city) first by friend.worth desc
}
entity Thing count 300 fixed {
  key thing_id: serial
  name: text(5)? = pattern("#") missing 20%
  ref like: Thing? where like.name == (name ?? like.name) first by like.thing_id desc
  depth: int = (like.depth ?? 0) + 1
}
entity Order count 800 over 2024-01-01 .. 2024-12-31 {
  key order_id: serial
  time at: timestamp
  tier: Tier
  wanted: Tier? missing 50%
  word: text(3)? = pattern("#") missing 30%
  many: int? = uniform(1..3) missing 50%
  total: decimal(10,2) = sum(Line.amount)
  lines: int = count(Line)
  ref customer: Customer
  far: decimal(8,2)? = customer.near.worth
  ref best: Order? where best.tier == (wanted ?? best.tier) first by best.total desc
  ref latest: Order? where latest.word == (word ?? latest.word) and latest.lines == (many ?? latest.lines) first by latest.at desc
}
entity Line per Order 1..3 { key line_id: serial  amount: decimal(8,2) = uniform(1.00..50.00) }
`;

type Value = string | null;
const value = (row: Row, column: string): Value => row[column] ?? null;
/** `candidate == mine ?? candidate`: a candidate without a value equals itself. */
const anyOrEqual = (mine: Value, theirs: Value): boolean => mine === null || mine === theirs;

/** The first in an order, and among equals by number. */
function first(rows: readonly Row[], key: string, column: string, descending: boolean): Value {
  const sign = descending ? -1 : 1;
  const valueOf = (row: Row): number => (/^\d{4}-/.test(row[column]!) ? Date.parse(row[column]!) : Number(row[column]));
  const [best] = rows.toSorted((a, b) => sign * (valueOf(a) - valueOf(b)) || Number(a[key]) - Number(b[key]));
  return best?.[key] ?? null;
}

describe("lookups among earlier rows", () => {
  it("take the first that fulfils what is not null", async () => {
    const tables = await proven(shop());
    const customers = tables.rows("customer");
    let [anyCity, found] = [0, 0];
    customers.forEach((mine, i) => {
      const at = mine["joined_at"]!;
      const alive = customers.slice(0, i).filter((c) => c["joined_at"]! <= at && (c["left_at"] === null || at < c["left_at"]!));
      const with_ = (column: string, own = column): Row[] => alive.filter((c) => anyOrEqual(value(mine, own), value(c, column)));
      expect(mine["star_id"]).toBe(first(with_("tier", "wanted"), "customer_id", "worth", true));
      const near = with_("city").filter(
        (c) => anyOrEqual(value(mine, "size"), value(c, "size")) && c["customer_id"] !== mine["star_id"],
      );
      expect(mine["near_id"]).toBe(first(near, "customer_id", "worth", false));
      if (mine["city"] === null) anyCity++;
      if (mine["near_id"] !== null) found++;
      const fresh = with_("is_new").filter((c) => c["tier"] === mine["tier"]);
      expect(mine["fresh_id"]).toBe(first(fresh, "customer_id", "worth", true));
      expect(mine["keeper_id"]).toBe(first(with_("pets", "size"), "customer_id", "worth", false));
    });
    expect(anyCity).toBeGreaterThan(200);
    expect(found).toBeGreaterThan(900);
    const byId = byKey(tables, "customer");
    for (const pet of tables.rows("pet")) {
      const owner = byId.get(pet["customer_id"]!)!;
      const at = owner["joined_at"]!;
      const alive = customers.filter(
        (c) =>
          Number(c["customer_id"]) < Number(owner["customer_id"]) &&
          c["joined_at"]! <= at &&
          (c["left_at"] === null || at < c["left_at"]!) &&
          anyOrEqual(value(owner, "city"), value(c, "city")),
      );
      expect(pet["friend_id"]).toBe(first(alive, "customer_id", "worth", true));
    }
  });

  it("by texts, of rows whose values follow from those that they found", async () => {
    const tables = await proven(shop());
    const things = tables.rows("thing");
    things.forEach((mine, i) => {
      const like = things.slice(0, i).findLast((t) => anyOrEqual(value(mine, "name"), value(t, "name")));
      expect(mine["like_id"]).toBe(like?.["thing_id"] ?? null);
      expect(mine["depth"]).toBe(String(Number(like?.["depth"] ?? 0) + 1));
    });
  });

  it("of rows that are numbered by time, by what the rows below them come to", async () => {
    const tables = await proven(shop());
    const orders = tables.rows("order");
    const customers = byKey(tables, "customer");
    for (const mine of orders) {
      const before = orders.filter((o) => o["at"]! < mine["at"]!);
      const best = before.filter((o) => anyOrEqual(value(mine, "wanted"), value(o, "tier")));
      expect(mine["best_id"]).toBe(first(best, "order_id", "total", true));
      const latest = before.filter(
        (o) => anyOrEqual(value(mine, "word"), value(o, "word")) && anyOrEqual(value(mine, "many"), value(o, "lines")),
      );
      expect(mine["latest_id"]).toBe(first(latest, "order_id", "at", true));
      const near = customers.get(mine["customer_id"]!)!["near_id"];
      expect(mine["far"]).toBe(near == null ? null : customers.get(near)!["worth"]);
    }
  });

  it("a later end of the period changes nothing before", async () => {
    const [shorter, longer] = [await generatorOf(shop("2024-06-30")), await generatorOf(shop())];
    const [before, after] = [await run(shorter), await run(longer)];
    expect(lostByGrowth({ generator: shorter, tables: before }, { generator: longer, tables: after })).toBeNull();
  });
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(shop())).toBe("");
}, 60_000);
