/** Aggregates over rows of other waves that have values in common with mine: a table of daily figures. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { run, generatorOf, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const text = `
schema shop { period 2024-01-01 .. 2024-03-31  seed 3 }
enum Channel { Web 50%  Store 30%  Phone rest }
entity Country rows { country: capital, "New York, US": A, Norway: B, Chile: C } { key country: text(20)  capital: text(2) }
entity Customer count 60 { key customer_id: serial  ref country: Country  nick: text(3)? = pattern("?") missing 30% }
entity Promo count 40 { key promo_id: serial  time starts: date = uniform(2024-01-01 .. 2024-03-31)  channel: Channel  worth: int? = uniform(1..9) missing 20%  ref country: Country? missing 30% }
entity Order count 2_000 over 2024-01-01 .. 2024-04-20 {
  key order_id: serial
  time placed_at: timestamp
  ref customer: Customer
  channel: Channel
  is_gift: bool = chance(30%)
  total: decimal(12,2) = sum(Line.amount)
  // Rows of an earlier wave, as of my moment.
  promos: int = count(Promo where Promo.channel == channel)
  worth: int = sum(Promo.worth ?? 0 where Promo.channel == channel and Promo.country == customer.country)
  best: int? = max(Promo.worth ?? 0 where Promo.channel == channel)
}
entity Line per Order 1..3 { key line_id: serial  amount: decimal(10,2) = uniform(1.00..40.00) }
entity Day calendar {
  key day: date
  live orders: int = count(Order where date(Order.placed_at) == day)
  live revenue: decimal(14,2) = sum(Order.total where date(Order.placed_at) == day)
  live lines: int = count(Line where day == date(Line.order.placed_at))
  live gifts: float? = share(Order.is_gift where date(Order.placed_at) == day)
  live best: decimal(12,2)? = max(Order.total where date(Order.placed_at) == day)
  live mean: float? = avg(Order.total where date(Order.placed_at) == day and Order.is_gift)
  live first_channel: Channel? = first(Order.channel where date(Order.placed_at) == day)
  live any_phone: bool = any(Order where date(Order.placed_at) == day and Order.channel == Phone)
  live all_large: bool = all(Order.total > 3 where date(Order.placed_at) == day)
}
entity DayChannel per Day each Channel as channel each Country as country {
  key (day, channel, country)
  ref day: Day
  channel: Channel
  ref country: Country
  live orders: int = count(Order where date(Order.placed_at) == day.day and Order.channel == channel and Order.customer.country == country)
  live revenue: decimal(14,2) = sum(Order.total where date(Order.placed_at) == day.day and Order.channel == channel and Order.customer.country == country)
}
entity Nick count 9 fixed { key nick_id: serial  nick: text(3)? = nick_id <= 5 ? pattern("?") : null  live customers: int = count(Customer where Customer.nick == nick)  month: int = uniform(1..3)  live seen: int = count(Order where month(Order.placed_at) == month and Order.customer.nick == nick) }
entity Month each 1..4 as month each Channel as channel { key (month, channel)  month: int  channel: Channel  live revenue: decimal(14,2) = sum(Order.total where month(Order.placed_at) == month and Order.channel == channel) }
`;

const cents = (value: string | null | undefined): number => Math.round(Number(value) * 100);
const totalOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + cents(row["total"]), 0);
const dayOf = (row: Row): string => row["placed_at"]!.slice(0, 10);

describe("rows of a later wave by values of mine", () => {
  it("are counted and added up for each day", async () => {
    const tables = await proven(text);
    const orders = Map.groupBy(tables.rows("order"), dayOf);
    const lines = Map.groupBy(tables.rows("line"), (line) => dayOf(byKey(tables, "order").get(line["order_id"]!)!));
    expect(tables.rows("day")).toHaveLength(91);
    let gathered = 0;
    for (const row of tables.rows("day")) {
      const mine = orders.get(row["day"]!) ?? [];
      gathered += mine.length;
      expect(row["orders"]).toBe(String(mine.length));
      expect(cents(row["revenue"])).toBe(totalOf(mine));
      expect(row["lines"]).toBe(String(lines.get(row["day"]!)?.length ?? 0));
      const gifts = mine.filter((o) => o["is_gift"] === "true");
      expect(Number(row["gifts"])).toBeCloseTo(gifts.length / mine.length, 6);
      expect(cents(row["best"])).toBe(Math.max(...mine.map((o) => cents(o["total"]))));
      if (gifts.length === 0) expect(row["mean"]).toBeNull();
      else expect(Number(row["mean"])).toBeCloseTo(totalOf(gifts) / gifts.length / 100, 6);
      const first = mine.toSorted((a, b) => (a["placed_at"]! < b["placed_at"]! ? -1 : 1))[0];
      expect(row["first_channel"]).toBe(first?.["channel"] ?? null);
      expect(row["any_phone"]).toBe(String(mine.some((o) => o["channel"] === "Phone")));
      expect(row["all_large"]).toBe(String(mine.every((o) => cents(o["total"]) > 300)));
    }
    expect(gathered).toBe(tables.rows("order").length);
  });

  it("by several values, for owned rows and for combinations", async () => {
    const tables = await proven(text);
    const customers = byKey(tables, "customer");
    const keyed = Map.groupBy(
      tables.rows("order"),
      (o) => `${dayOf(o)} ${o["channel"]} ${customers.get(o["customer_id"]!)!["country_id"]}`,
    );
    expect(tables.rows("day_channel")).toHaveLength(91 * 9);
    for (const row of tables.rows("day_channel")) {
      const mine = keyed.get(`${row["day_id"]} ${row["channel"]} ${row["country_id"]}`) ?? [];
      expect(row["orders"]).toBe(String(mine.length));
      expect(cents(row["revenue"])).toBe(totalOf(mine));
    }
    for (const row of tables.rows("month")) {
      const mine = tables
        .rows("order")
        .filter((o) => Number(dayOf(o).slice(5, 7)) === Number(row["month"]) && o["channel"] === row["channel"]);
      expect(cents(row["revenue"])).toBe(totalOf(mine));
    }
  });

  it("by texts, null among them", async () => {
    const tables = await proven(text);
    const customers = byKey(tables, "customer");
    expect(tables.rows("nick").some((row) => row["nick"] === null && Number(row["customers"]) > 5)).toBe(true);
    for (const row of tables.rows("nick")) {
      expect(row["customers"]).toBe(String(tables.rows("customer").filter((c) => c["nick"] === row["nick"]).length));
      const seen = tables
        .rows("order")
        .filter(
          (o) =>
            Number(dayOf(o).slice(5, 7)) === Number(row["month"]) && customers.get(o["customer_id"]!)!["nick"] === row["nick"],
        );
      expect(row["seen"]).toBe(String(seen.length));
    }
  });
});

it("rows of an earlier wave are those born before my moment", async () => {
  const tables = await proven(text);
  const customers = byKey(tables, "customer");
  for (const order of tables.rows("order")) {
    const promos = tables
      .rows("promo")
      .filter((p) => `${p["starts"]} 00:00:00` < order["placed_at"]! && p["channel"] === order["channel"]);
    expect(order["promos"]).toBe(String(promos.length));
    const best = promos.map((p) => Number(p["worth"] ?? 0));
    expect(order["best"]).toBe(best.length === 0 ? null : String(Math.max(...best)));
    const near = promos.filter((p) => p["country_id"] === customers.get(order["customer_id"]!)!["country_id"]);
    expect(order["worth"]).toBe(String(near.reduce((sum, p) => sum + Number(p["worth"] ?? 0), 0)));
  }
});

it("a rehearsal leaves no trace in what was gathered", async () => {
  const generator = await generatorOf(text);
  const plain = await run(generator);
  expect((await run(generator, { rehearsedFrom: 1 })).texts).toEqual(plain.texts);
});

it("what is unlike mine is refused", () => {
  const bad = text.replace(
    "live orders: int = count(Order where date(Order.placed_at) == day)",
    "live orders: int = count(Order where date(Order.placed_at) != day)",
  );
  const { diagnostics } = compile({ host: memoryHost({ "s.ecom": bad }), entry: "s.ecom", generating: true });
  expect(diagnostics.all.filter((d) => d.severity === "error").map((d) => d.code)).toEqual(["EC1201"]);
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(text)).toBe("");
}, 60_000);
