/** Live fields: as of a moment for the rows of an event, at their final value in the tables. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { byKey, proven } from "./proof.ts";

/** The example of the language's reference. */
function example(): string {
  const spec = readFileSync(path.resolve(import.meta.dirname, "../../grammar/SPEC.md"), "utf8");
  return /```ecom\n(schema live_fields [^]*?)```/.exec(spec)![1]!;
}

const tierOf = (spent: number): string => (spent >= 50_000 ? "Gold" : spent >= 10_000 ? "Silver" : "Bronze");
const cents = (value: string | null | undefined): number => Math.round(Number(value) * 100);

describe("the example of the reference", () => {
  it("an order sees the tier before it; the final tables hold the last values", async () => {
    const tables = await proven(example());
    const spent = new Map<string, number>();
    const orders = tables.rows("order").toSorted((a, b) => Number(a["order_id"]) - Number(b["order_id"]));
    const seen = new Set<string>();
    const joined = byKey(tables, "customer");
    for (const order of orders) {
      const customer = order["customer_id"]!;
      expect(order["tier_then"]).toBe(tierOf(spent.get(customer) ?? 0));
      expect(order["ordered_at"]! >= joined.get(customer)!["joined_at"]!).toBe(true);
      spent.set(customer, (spent.get(customer) ?? 0) + cents(order["total"]));
      seen.add(order["tier_then"]!);
    }
    // Three a year from joining on: a year on average, some 600 orders.
    expect(orders.length).toBeGreaterThan(500);
    expect(orders.length).toBeLessThan(700);
    expect([...seen].sort()).toEqual(["Bronze", "Gold", "Silver"]);
    for (const customer of tables.rows("customer")) {
      const sum = spent.get(customer["customer_id"]!) ?? 0;
      expect(cents(customer["spent"])).toBe(sum);
      expect(customer["tier"]).toBe(tierOf(sum));
      expect(Number(customer["orders"])).toBe(orders.filter((o) => o["customer_id"] === customer["customer_id"]).length);
    }
  });
});

describe("of another row of the own entity", () => {
  const schema = (field: string, child = ""): string => `schema own { period 2024-01-01 .. 2024-12-31 }
entity Customer count 40 {
  key customer_id: serial
  time joined_at: timestamp = uniform(2024-01-01 .. 2024-06-30)
  ref friend: Customer?
  live age: int = floor(days(now - joined_at))
  live orders: int = count(Order)
  ${field}
}
entity Order per Customer 1..4 {
  key order_id: serial
  time ordered_at: timestamp = customer.joined_at + uniform(1d..90d)
  ${child}
}`;
  const codes = (text: string): readonly string[] =>
    compile({ host: memoryHost({ "own.ecom": text }), entry: "own.ecom", generating: true }).diagnostics.all.map((d) => d.code);

  it.each([
    ["live friends_age: int? = friend.age", ""],
    ["live friends_orders: int? = friend.orders", ""],
    ["ref best: Customer? by best.orders", ""],
    ["", "live friends_age: int? = customer.friend.age"],
    ["", "seen: int? = customer.friend.orders"],
  ])("%s %s: it is refused, as live state of another actor", (field, child) => {
    expect(codes(schema(field, child))).toEqual(["EC0604"]);
  });

  it("sums and counts over the others are final values", async () => {
    const tables = await proven(
      schema(
        "live theirs: int = sum(Customer.orders)\n  live busy: int = count(Customer where Customer.friend == this and Customer.orders > 2)",
      ),
    );
    const customers = tables.rows("customer");
    const orders = (id: string): readonly number[] =>
      customers.filter((c) => c["friend_id"] === id).map((c) => Number(c["orders"]));
    for (const customer of customers) {
      const theirs = orders(customer["customer_id"]!);
      expect(Number(customer["theirs"])).toBe(theirs.reduce((sum, n) => sum + n, 0));
      expect(Number(customer["busy"])).toBe(theirs.filter((n) => n > 2).length);
    }
  });
});
