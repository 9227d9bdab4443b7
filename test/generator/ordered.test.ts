/** Aggregates over rows elsewhere whose values are below or above mine: running totals, what I can afford, what is on at my moment. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { lostByGrowth, lostByScale } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const shop = (last = "2024-03-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 3 }
enum Channel { Web 50%  Store 30%  Phone rest }
enum Tier { Bronze 50%  Silver 30%  Gold rest }
entity Region rows { region_id: name, 1: North, 2: South, 3: East } { key region_id: int  name: text(10) }
entity Product count 300 { key product_id: serial  price: decimal(8,2) = uniform(1.00..200.00)  weight: float = uniform(0.1..9.9)  tier: Tier?  = chance(80%) ? pick(Tier) : null  stock: int? = uniform(1..50) missing 20%  ref region: Region }
entity Promo count 400 { key promo_id: serial  time starts: date = uniform(2024-01-01 .. 2024-03-31)  ends: date = starts + exponential(mean: 20d)  channel: Channel  worth: int? = uniform(1..9) missing 20%  share: float = uniform(0.0..1.0) }
entity Buyer count 200 {
  key buyer_id: serial
  most: decimal(8,2) = uniform(1.00..220.00)
  least: decimal(8,2) = uniform(1.00..100.00)
  limit: float? = uniform(0.0..10.0) missing 20%
  tier: Tier? missing 10%
  ref region: Region
  affordable: int = count(Product where Product.price <= most)
  dearer: int = count(Product where Product.price > most)
  near: int = count(Product where Product.region == region and Product.price >= least and Product.price < most)
  near_sum: decimal(12,2) = sum(Product.price where Product.region == region and Product.price in least..most)
  near_mean: float? = avg(Product.price where Product.price in least..most and Product.stock > 3)
  lightest: float? = min(Product.weight where Product.price < most)
  heaviest: float? = max(Product.weight where Product.price >= most and Product.region == region)
  cheap_light: decimal(8,2)? = max(Product.price where Product.price < most and Product.weight > limit)
  lights: int = count(Product where Product.price in least..most and Product.weight <= limit and Product.region == region)
  ranked: int = count(Product where Product.tier >= tier)
  below_rank: bool = any(Product where Product.tier < tier)
  stocked: bool = all(Product.weight > 0.2 where Product.stock >= region.region_id)
  common: float? = share(Product.weight > 5.0 where Product.stock >= buyer_id)
}
entity Order count 2_000 over 2024-01-01 .. 2024-04-20 {
  key order_id: serial
  time placed_at: timestamp
  channel: Channel
  cap: int = uniform(1..9)
  since: date = date(placed_at) - 10d
  total: decimal(12,2) = sum(Line.amount)
  active: int = count(Promo where Promo.ends > now)
  worth: int = sum(Promo.worth ?? 0 where Promo.channel == channel and Promo.ends >= date(placed_at))
  worthy: int? = max(Promo.worth where Promo.channel == channel and Promo.worth <= cap)
  recent: int = count(Promo where Promo.starts >= since)
  recents: float = sum(Promo.share where Promo.starts >= since and Promo.channel == channel and Promo.worth > cap)
  mean: float? = avg(Promo.share where Promo.worth in cap..7)
}
entity Line per Order 1..3 { key line_id: serial  amount: decimal(10,2) = uniform(1.00..40.00) }
entity Day calendar {
  key day: date
  limit: decimal(8,2) = uniform(10.00..90.00)
  channel: Channel
  live so_far: int = count(Order where date(Order.placed_at) <= day)
  live running: decimal(14,2) = sum(Order.total where Order.placed_at < day + 1d)
  live rest_of: decimal(14,2) = sum(Order.total where Order.placed_at >= day and Order.channel == channel)
  live week: decimal(14,2) = sum(Order.total where date(Order.placed_at) > day - 7d and date(Order.placed_at) <= day)
  live lines: int = count(Line where date(Line.order.placed_at) <= day and Line.amount < limit)
  live best: decimal(12,2)? = max(Order.total where date(Order.placed_at) <= day)
  live mean: float? = avg(Order.total where date(Order.placed_at) in day - 3d .. day and Order.cap > 2)
  live any_large: bool = any(Order where Order.total > limit and Order.channel == channel and Order.placed_at < day)
  live all_small: bool = all(Order.total < 100.00 where date(Order.placed_at) <= day)
  live web: float? = share(Order.channel == Web where date(Order.placed_at) < day)
  live promos: int = count(Promo where Promo.starts <= day and Promo.ends > day)
  promos_begun: int = count(Promo where day in Promo.starts .. Promo.ends)
}
`;

const cents = (value: string | null | undefined): number => Math.round(Number(value) * 100);
const sumOf = (rows: readonly Row[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
const dayOf = (order: Row): string => order["placed_at"]!.slice(0, 10);
const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

// The emitted checks, which `proven` runs, compute again what reads rows that always exist, and what is live.
describe("rows of an earlier wave", () => {
  it("that cost no more than mine, within a group, between two values of mine, by two values", async () => {
    const tables = await proven(shop());
    const products = tables.rows("product");
    const lines = await generatorOf(shop());
    expect(lines.model.entities.length).toBe(7);
    for (const buyer of tables.rows("buyer")) {
      const [most, least] = [cents(buyer["most"]), cents(buyer["least"])];
      const price = (p: Row): number => cents(p["price"]);
      expect(buyer["affordable"]).toBe(String(products.filter((p) => price(p) <= most).length));
      expect(buyer["dearer"]).toBe(String(products.filter((p) => price(p) > most).length));
      const here = products.filter((p) => p["region_id"] === buyer["region_id"]);
      expect(buyer["near"]).toBe(String(here.filter((p) => price(p) >= least && price(p) < most).length));
      const between = products.filter((p) => price(p) >= least && price(p) <= most && Number(p["stock"] ?? 0) > 3);
      if (between.length === 0) expect(buyer["near_mean"]).toBeNull();
      else expect(Number(buyer["near_mean"])).toBeCloseTo(sumOf(between, "price") / between.length, 8);
      const limit = buyer["limit"];
      const light = limit == null ? [] : products.filter((p) => price(p) < most && Number(p["weight"]) > Number(limit));
      expect(cents(buyer["cheap_light"] ?? "-1")).toBe(Math.max(-100, ...light.map(price)));
      const rank = ["Bronze", "Silver", "Gold"];
      const ranked = products.filter((p) => p["tier"] !== null && rank.indexOf(p["tier"]!) >= rank.indexOf(buyer["tier"]!));
      expect(buyer["ranked"]).toBe(String(buyer["tier"] === null ? 0 : ranked.length));
    }
  });

  it("that are born before my moment, and on at it", async () => {
    const tables = await proven(shop());
    const promos = tables.rows("promo");
    let found = 0;
    for (const order of tables.rows("order")) {
      const at = order["placed_at"]!;
      const born = promos.filter((p) => `${p["starts"]} 00:00:00` < at);
      const alike = born.filter((p) => p["channel"] === order["channel"]);
      const on = born.filter((p) => `${p["ends"]} 00:00:00` > at);
      expect(order["active"]).toBe(String(on.length));
      found += on.length;
      const worth = alike.filter((p) => p["ends"]! >= at.slice(0, 10));
      expect(order["worth"]).toBe(String(sumOf(worth, "worth")));
      const cap = Number(order["cap"]);
      const worthy = alike.flatMap((p) => (p["worth"] !== null && Number(p["worth"]) <= cap ? [Number(p["worth"])] : []));
      expect(order["worthy"]).toBe(worthy.length === 0 ? null : String(Math.max(...worthy)));
      const recent = born.filter((p) => p["starts"]! >= daysAfter(at.slice(0, 10), -10));
      expect(order["recent"]).toBe(String(recent.length));
      const recents = recent.filter((p) => p["channel"] === order["channel"] && Number(p["worth"] ?? 0) > cap);
      expect(Number(order["recents"])).toBeCloseTo(sumOf(recents, "share"), 8);
      const within = born.filter((p) => p["worth"] !== null && Number(p["worth"]) >= cap && Number(p["worth"]) <= 7);
      if (within.length === 0) expect(order["mean"]).toBeNull();
      else expect(Number(order["mean"])).toBeCloseTo(sumOf(within, "share") / within.length, 8);
    }
    expect(found).toBeGreaterThan(50_000);
  });

  it("what is as of a moment follows nothing later", async () => {
    const [shorter, longer] = [await generatorOf(shop("2024-03-10")), await generatorOf(shop())];
    const [before, after] = [await run(shorter), await run(longer)];
    expect(lostByGrowth({ generator: shorter, tables: before }, { generator: longer, tables: after })).toBeNull();
    expect(lostByScale({ generator: longer, tables: after }, { tables: await run(longer, { scale: 1.5 }) })).toBeNull();
  });
});

describe("rows of a later wave", () => {
  it("up to each day, of the week before it, within a group, by two values", async () => {
    const tables = await proven(shop());
    const orders = tables.rows("order");
    const lines = tables.rows("line");
    const ordered = new Map(orders.map((o) => [o["order_id"]!, dayOf(o)]));
    const promos = tables.rows("promo");
    const total = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + cents(row["total"]), 0);
    let before = 0;
    for (const row of tables.rows("day")) {
      const day = row["day"]!;
      const soFar = orders.filter((o) => dayOf(o) <= day);
      expect(row["so_far"]).toBe(String(soFar.length));
      expect(cents(row["running"])).toBe(total(soFar));
      expect(soFar.length).toBeGreaterThanOrEqual(before);
      before = soFar.length;
      expect(cents(row["rest_of"])).toBe(total(orders.filter((o) => dayOf(o) >= day && o["channel"] === row["channel"])));
      expect(cents(row["week"])).toBe(total(soFar.filter((o) => dayOf(o) > daysAfter(day, -7))));
      const small = lines.filter((l) => ordered.get(l["order_id"]!)! <= day && cents(l["amount"]) < cents(row["limit"]));
      expect(row["lines"]).toBe(String(small.length));
      expect(cents(row["best"] ?? "0")).toBe(Math.max(0, ...soFar.map((o) => cents(o["total"]))));
      const mean = soFar.filter((o) => dayOf(o) >= daysAfter(day, -3) && Number(o["cap"]) > 2);
      if (mean.length === 0) expect(row["mean"]).toBeNull();
      else expect(Number(row["mean"])).toBeCloseTo(total(mean) / mean.length / 100, 6);
      const isLarge = (o: Row): boolean =>
        dayOf(o) < day && o["channel"] === row["channel"] && cents(o["total"]) > cents(row["limit"]);
      expect(row["any_large"]).toBe(String(orders.some(isLarge)));
      expect(row["all_small"]).toBe(String(soFar.every((o) => cents(o["total"]) < 10_000)));
      expect(row["promos"]).toBe(String(promos.filter((p) => p["starts"]! <= day && p["ends"]! > day).length));
    }
    expect(before).toBe(orders.length);
  });

  it("a rehearsal leaves no trace in what was gathered", async () => {
    const generator = await generatorOf(shop());
    const plain = await run(generator);
    expect((await run(generator, { rehearsedFrom: 1 })).texts).toEqual(plain.texts);
  });
});

it("are compared with what is known of mine when the rows below it have been walked", async () => {
  const tables = await proven(`
schema shop { period 2024-01-01 .. 2024-03-31  seed 3 }
enum Size { small large }
entity Tool count 200 {
  key tool_id: serial
  time made: timestamp = uniform(2023-12-01 .. 2024-03-20)
  price: decimal(8,2) = uniform(1.00..90.00)
  size: Size
}
entity Sale count 100 {
  key sale_id: serial
  time at: timestamp = uniform(2024-01-01 .. 2024-03-20)
  total: decimal(8,2) = sum(Line.amount)
  size: Size = total > 50 ? large : small
  alike: int = count(Tool where Tool.size == size)
  cheaper: int = count(Tool where Tool.price <= total and Tool.size == size)
}
entity Line per Sale 1..4 {
  key line_id: serial
  amount: decimal(8,2) = uniform(1.00..40.00)
  dearer: int = count(Tool where Tool.price > amount)
  over_all: int = count(Tool where Tool.price > sale.total)
}`);
  const sales = byKey(tables, "sale");
  const made = (sale: Row): readonly Row[] => tables.rows("tool").filter((t) => t["made"]! < sale["at"]!);
  for (const sale of sales.values()) {
    const alike = made(sale).filter((t) => t["size"] === sale["size"]);
    expect(sale["alike"]).toBe(String(alike.length));
    expect(sale["cheaper"]).toBe(String(alike.filter((t) => cents(t["price"]) <= cents(sale["total"])).length));
  }
  for (const line of tables.rows("line")) {
    const sale = sales.get(line["sale_id"]!)!;
    const above = (limit: string | null): string => String(made(sale).filter((t) => cents(t["price"]) > cents(limit)).length);
    expect(line["dearer"]).toBe(above(line["amount"]!));
    expect(line["over_all"]).toBe(above(sale["total"]!));
  }
});

it("take no time that grows with the product of both sides", async () => {
  const rows = 100_000;
  const many = `
schema s { period 2024-01-01 .. 2024-12-31  seed 3 }
entity Offer count ${rows} { key offer_id: serial  time at: timestamp = uniform(2024-01-01 .. 2024-12-30)  price: int = uniform(1..1_000_000) }
entity Reader count ${rows} over 2024-01-01 .. 2024-12-30 {
  key reader_id: serial
  time at: timestamp
  most: int = uniform(1..1_000_000)
  n: int = count(Offer where Offer.price <= most)
  best: int? = max(Offer.price where Offer.price <= most)
}
entity Step count ${rows} { key step_id: serial  live n: int = count(Reader where Reader.most <= step_id) }`;
  const began = performance.now();
  const tables = await run(await generatorOf(many));
  // Every row against every other would be thirty thousand million looks.
  expect(performance.now() - began).toBeLessThan(20_000);
  const last = tables.rows("reader").at(-1)!;
  const born = tables.rows("offer").filter((o) => o["at"]! < last["at"]! && Number(o["price"]) <= Number(last["most"]));
  expect(last["n"]).toBe(String(born.length));
  expect(last["best"]).toBe(String(Math.max(...born.map((o) => Number(o["price"])))));
});

describe("what is refused", () => {
  const refusal = (from: string, to: string): readonly string[] => {
    const text = shop().replace(from, () => to);
    const { diagnostics } = compile({ host: memoryHost({ "s.ecom": text }), entry: "s.ecom", generating: true });
    return diagnostics.all.filter((d) => d.severity === "error").map((d) => `${d.code} ${d.message}`);
  };

  it("says what is compared too much", () => {
    expect(refusal("where Product.price > most", "where Product.price != most")).toMatchInlineSnapshot(`
      [
        "EC1201 an aggregate over rows of Product that reads mine otherwise than to compare a value of theirs with it: not generated yet.",
      ]
    `);
    expect(refusal("where Product.price > most", "where Product.price - most > 0")).toMatchInlineSnapshot(`
      [
        "EC1201 an aggregate over rows of Product that reads mine otherwise than to compare a value of theirs with it: not generated yet.",
      ]
    `);
    expect(refusal("min(Product.weight where Product.price < most", "min(Product.weight where Product.price in least..most"))
      .toMatchInlineSnapshot(`
      [
        "EC1201 min() over rows of Product between two values of mine: not generated yet.",
      ]
    `);
    expect(refusal("count(Promo where Promo.ends > now)", "count(Promo where Promo.ends > now and Promo.worth < cap)"))
      .toMatchInlineSnapshot(`
      [
        "EC1201 an aggregate over rows of Promo that compares more than two values of theirs with mine by order, of which the moment of their births is one: not generated yet.",
      ]
    `);
    expect(refusal("max(Order.total where date(Order.placed_at) <= day)", "last(Order.total where date(Order.placed_at) <= day)"))
      .toMatchInlineSnapshot(`
      [
        "EC1201 last() over rows of Order whose values are below or above mine: not generated yet.",
      ]
    `);
    expect(refusal("where Promo.ends > now", "where Promo.ends > now or Promo.worth > 3")).toMatchInlineSnapshot(`
      [
        "EC1201 an aggregate over rows of Promo that reads mine otherwise than to compare a value of theirs with it: not generated yet.",
      ]
    `);
  });
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(shop())).toBe("");
}, 60_000);
