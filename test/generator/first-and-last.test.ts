/** `first()` and `last()`: of the rows below and of rows that another wave writes, by their moments. */
import { expect, it } from "vitest";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";

const text = `
schema shop { period 2024-01-01 .. 2024-12-31  seed 3 }
enum Color { red green blue }
entity Customer count 80 {
  key customer_id: serial
  live first_total: decimal(8,2)? = first(Order.total)
  live last_color: Color? = last(Order.color where Order.total > 10)
  live last_gift: bool? = last(Order.is_gift)
  live last_at: timestamp? = last(Order.ordered_at)
}
entity Order count 600 over 2024-01-01 .. 2024-12-31 {
  key order_id: serial
  time ordered_at: timestamp
  ref customer: Customer
  color: Color
  is_gift: bool = chance(50%)
  total: decimal(8,2) = uniform(1.00..50.00)
  live first_paid: decimal(8,2)? = first(Payment.amount)
  live last_paid: decimal(8,2)? = last(Payment.amount where Payment.amount > 2)
}
entity Payment per Order 1..4 {
  key payment_id: serial
  time paid_at: timestamp = order.ordered_at + uniform(1d..20d)
  amount: decimal(8,2) = uniform(1.00..50.00)
}
`;

it("follow the moments of the rows, whatever the order in which they are made", async () => {
  const generator = await generatorOf(text);
  const tables = await run(generator);
  const inOrder = (rows: readonly Row[], moment: string): readonly Row[] =>
    rows.toSorted((a, b) => (a[moment]! < b[moment]! ? -1 : a[moment]! > b[moment]! ? 1 : 0));
  const ordersOf = Map.groupBy(tables.rows("order"), (row) => row["customer_id"]);
  for (const customer of tables.rows("customer")) {
    const orders = inOrder(ordersOf.get(customer["customer_id"]) ?? [], "ordered_at");
    expect(customer["first_total"]).toBe(orders.at(0)?.["total"] ?? null);
    expect(customer["last_color"]).toBe(orders.findLast((row) => Number(row["total"]) > 10)?.["color"] ?? null);
    expect(customer["last_gift"]).toBe(orders.at(-1)?.["is_gift"] ?? null);
    expect(customer["last_at"]).toBe(orders.at(-1)?.["ordered_at"] ?? null);
  }
  const paymentsOf = Map.groupBy(tables.rows("payment"), (row) => row["order_id"]);
  for (const order of tables.rows("order")) {
    const payments = inOrder(paymentsOf.get(order["order_id"]) ?? [], "paid_at");
    expect(order["first_paid"]).toBe(payments.at(0)?.["amount"] ?? null);
    expect(order["last_paid"]).toBe(payments.findLast((row) => Number(row["amount"]) > 2)?.["amount"] ?? null);
  }
  expect(firstDifferentTable(await mergedParts(generator, 3, 1), tables.texts)).toBeNull();
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(text)).toBe("");
}, 60_000);
