/** Rows that begin some time after an event's row: payments days after the order. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";

const schema = (payment = "", customer = "", order = ""): string => `
schema s { period 2024-01-01 .. 2024-12-31  seed 7 }
enum Tier { Bronze Silver Gold }
table off(tier: Tier) { Bronze: 0%, Silver: 5%, Gold: 10% }
entity Product count 40 { key product_id: serial  price: decimal(8,2) = uniform(1..90) }
entity Bank count 5 {
  key bank_id: serial  time since: date = uniform(2020-01-01 .. 2024-09-30)  until gone: date? = chance(40%) ? since + 400d : null
}
entity Customer count 300 over 2024-01-01 .. 2024-12-31 {
  key customer_id: serial  time joined: timestamp
  live spent: decimal(12,2) = sum(Order.total)
  live tier: Tier = match spent { >= 900: Gold, >= 300: Silver, else: Bronze }
  live paid: decimal(12,2) = sum(Payment.amount)
  live owed: decimal(12,2) = spent - paid
  live last_paid: timestamp? = max(Payment.paid)
  ${customer}
}
lifecycle Customer { state active { order at 9 a year  to lost at 20% a year } state lost {} }
entity Order per Customer.order {
  key order_id: serial  time placed: timestamp
  tier: Tier = customer.tier
  goods: decimal(10,2) = sum(Line.amount)
  total: decimal(10,2) = goods * (1 - off(tier))
  rates: int = pick { 1 60%, 3 rest }
  ${order}
}
entity Line per Order 1..3 { key line_id: serial  ref product: Product  amount: decimal(9,2) = product.price * uniform(1..3) }
entity Payment per Order order.rates when chance(90%) {
  key payment_id: serial
  time paid: timestamp = order.placed + exponential(mean: 30d)
  ref bank: Bank?
  amount: decimal(10,2) = order.total / order.rates
  tier: Tier = order.tier
  posts: int = count(Posting)
  ${payment}
}
entity Posting per Payment 1..2 { key posting_id: serial  amount: decimal(10,2) = payment.amount }
entity Reminder per Payment when chance(30%) { key reminder_id: serial  time sent: timestamp = payment.paid + uniform(1d..4d) }
`;

describe("rows some time after an event's row", () => {
  it("have moments, references and numbers of their own, and what they read of the rows above", async () => {
    const generator = await generatorOf(schema());
    const tables = await run(generator);
    const by = (table: string, key: string): Map<string, Row> => new Map(tables.rows(table).map((row) => [row[key]!, row]));
    const [orders, banks, payments] = [by("order", "order_id"), by("bank", "bank_id"), by("payment", "payment_id")];
    expect(payments.size).toBeGreaterThan(500);
    let later = 0;
    let hour = "";
    for (const row of tables.rows("payment")) {
      const order = orders.get(row["order_id"]!)!;
      expect(row["paid"]! >= order["placed"]!).toBe(true);
      expect(row["tier"]).toBe(order["tier"]);
      const share = Number(order["total"]) / Number(order["rates"]);
      expect(Math.abs(Number(row["amount"]) - share)).toBeLessThan(0.0051);
      const bank = row["bank_id"] == null ? null : banks.get(row["bank_id"])!;
      expect(bank === null || (bank["since"]! <= row["paid"]! && (bank["gone"] ?? "9") > row["paid"]!.slice(0, 10))).toBe(true);
      // Numbers follow the hours of the payments, not those of the orders.
      expect(row["paid"]!.slice(0, 13) >= hour).toBe(true);
      hour = row["paid"]!.slice(0, 13);
      if (row["paid"]! > order["placed"]!.slice(0, 7) + "-31") later++;
      expect(tables.rows("posting").filter((p) => p["payment_id"] === row["payment_id"]).length).toBe(Number(row["posts"]));
    }
    expect(later).toBeGreaterThan(100);
    for (const row of tables.rows("reminder")) expect(row["sent"]! > payments.get(row["payment_id"]!)!["paid"]!).toBe(true);
    for (const customer of tables.rows("customer")) {
      const mine = tables.rows("payment").filter((p) => orders.get(p["order_id"]!)!["customer_id"] === customer["customer_id"]);
      const paid = mine.reduce((sum, p) => sum + Math.round(Number(p["amount"]) * 100), 0);
      expect(Math.round(Number(customer["paid"]) * 100)).toBe(paid);
      expect(customer["last_paid"]).toBe(
        mine
          .map((p) => p["paid"]!)
          .toSorted()
          .at(-1) ?? null,
      );
    }
    expect(firstDifferentTable(await mergedParts(generator, 3, 1), tables.texts)).toBeNull();
  });

  it("what is emitted type-checks", async () => {
    expect(await typeErrors(schema())).toBe("");
  }, 60_000);

  // They are made with the event's row: what changes until they begin is not known there, nor they to what comes in between.
  it.each([
    ["a live field", schema("spent: decimal(12,2) = order.customer.spent")],
    ["an aggregate over the actor's past", schema("orders: int = count(Order of order.customer)")],
    ["numbers under the actor", schema("number: serial per order.customer")],
    ["a choice among the actor's rows", schema("ref other: Order? of order.customer")],
    ["a live field that an event reads", schema("", "", "owed: decimal(12,2) = customer.owed")],
    ["an aggregate over them in an event", schema("", "", "payments: int = count(Payment of customer)")],
  ])("are refused with %s", (_, text) => {
    const { diagnostics } = compile({ host: memoryHost({ "s.ecom": text }), entry: "s.ecom", generating: true });
    expect(diagnostics.all.map((d) => d.code)).toContain("EC1201");
  });
});
