/** Live texts of actors with a lifecycle: as they are at the end, and as rows of their events see them. */
import { describe, expect, it } from "vitest";
import { type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const text = (source: string): string => `
schema shop { period 2024-01-01 .. 2024-12-31  seed 3 }
enum Tier { Bronze Silver Gold }
entity Customer ${source} {
  key customer_id: serial
  time joined_at: timestamp${source.includes("over") ? "" : " = uniform(2024-01-01 .. 2024-10-31)"}
  nick: text(4) = pattern("??##")
  live spent: decimal(12,2) = sum(Order.total)
  live tier: Tier = match spent { >= 100: Gold, >= 40: Silver, else: Bronze }
  live greeting: text(60) = match spent { >= 100: "Dear {nick}", >= 40: "Hello {nick}", else: "Hi" }
  live summary: text(90) = "{count(Order)} orders, {lifecycle}, {tier}, {greeting}, {any(Order.total > 30)}, {max(Order.total) ?? 0}"
  live last_gift: bool? = last(Order.is_gift)
  live mood: text(20)? = last_gift == null ? null : last_gift ?? false ? "given" : "bought"
  live until_now: text(40) = "{date(now)}"
}
lifecycle Customer {
  state active { visit at 2 a month  to lost at 20% a year }
  state lost {}
}
entity Order per Customer.visit {
  key order_id: serial
  time ordered_at: timestamp
  number: serial per customer
  total: decimal(10,2) = uniform(5.00..40.00)
  is_gift: bool = chance(30%)
  greeting: text(60) = customer.greeting
  told: text(90) = customer.summary
  mood: text(20)? = customer.mood
  day: text(40) = customer.until_now
}
entity Line per Order 1..2 { key line_id: serial  card: text(70) = "{order.customer.greeting}!" }
`;

const cents = (value: string | null | undefined): number => Math.round(Number(value) * 100);
const amount = (value: number): string => String(Number((value / 100).toFixed(2)));

describe.each([["count 60"], ["count 60 over 2024-01-01 .. 2024-10-31"]])("of customers that are %s", (source) => {
  it("follow what the rows add up to", async () => {
    const tables = await proven(text(source));
    const orders = Map.groupBy(tables.rows("order"), (row) => row["customer_id"]!);
    const lines = Map.groupBy(tables.rows("line"), (row) => row["order_id"]!);
    const greetings = new Set<string>();
    const states = new Set<string>();
    const expected = (
      customer: Row,
      past: readonly Row[],
      state: string,
    ): { greeting: string; summary: string; mood: string | null } => {
      const spent = past.reduce((sum, o) => sum + cents(o["total"]), 0);
      const nick = customer["nick"]!;
      const greeting = spent >= 10_000 ? `Dear ${nick}` : spent >= 4_000 ? `Hello ${nick}` : "Hi";
      const tier = spent >= 10_000 ? "Gold" : spent >= 4_000 ? "Silver" : "Bronze";
      const large = past.some((o) => cents(o["total"]) > 3_000);
      const best = Math.max(0, ...past.map((o) => cents(o["total"])));
      const gift = past.at(-1)?.["is_gift"];
      return {
        greeting,
        summary: `${past.length} orders, ${state}, ${tier}, ${greeting}, ${large}, ${amount(best)}`,
        mood: gift === undefined ? null : gift === "true" ? "given" : "bought",
      };
    };
    const plain = (summary: string | null | undefined): string =>
      summary!.replace(/, (\d+(?:\.\d+)?)$/, (_, n: string) => `, ${Number(n)}`);
    for (const customer of byKey(tables, "customer").values()) {
      const mine = (orders.get(customer["customer_id"]!) ?? []).toSorted((a, b) => Number(a["number"]) - Number(b["number"]));
      mine.forEach((row, i) => {
        const before = expected(customer, mine.slice(0, i), "active");
        expect(row["greeting"]).toBe(before.greeting);
        expect(plain(row["told"])).toBe(before.summary);
        expect(row["mood"]).toBe(before.mood);
        expect(row["day"]).toBe(row["ordered_at"]!.slice(0, 10));
        for (const line of lines.get(row["order_id"]!) ?? []) expect(line["card"]).toBe(`${before.greeting}!`);
        greetings.add(before.greeting.slice(0, 3));
      });
      const state = / orders, (\w+), /.exec(customer["summary"]!)![1]!;
      states.add(state);
      const after = expected(customer, mine, state);
      expect(customer["greeting"]).toBe(after.greeting);
      expect(plain(customer["summary"])).toBe(after.summary);
      expect(customer["mood"]).toBe(after.mood);
      expect(customer["last_gift"]).toBe(mine.at(-1)?.["is_gift"] ?? null);
      expect(customer["until_now"]).toBe("2025-01-01");
    }
    expect(greetings.size).toBe(3);
    expect([...states].toSorted()).toEqual(["active", "lost"]);
  });
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(text("count 60"), text("count 60 over 2024-01-01 .. 2024-10-31"))).toBe("");
}, 60_000);
