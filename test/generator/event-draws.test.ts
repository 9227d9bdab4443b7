/** What an event's row draws is the same where the actor lives and where the row is written. */
import { expect, it } from "vitest";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { generatorOf, run } from "../support/generate.ts";
import { proven } from "./proof.ts";

const text = `
schema shop { period 2024-01-01 .. 2024-12-31  seed 1 }
entity Customer count 60 { key customer_id: serial  live spent: decimal(12,2) = sum(Order.total) }
entity Address per Customer 1..3 { key address_id: serial  kind: int = uniform(0..1) }
lifecycle Customer { state active { visit at 2 a month } }
entity Order per Customer.visit {
  key order_id: serial
  time ordered_at: timestamp
  ref ship_to: Address of customer
  total: decimal(8,2) = uniform(1..50)
}
entity Gift per Order when order.ship_to.kind == 1 { key gift_id: serial }
entity Label per Order each Address of order.customer as address { key label_id: serial  address: Address }
`;

it("a live sum is the sum of what is written; rows by a condition on what was chosen are those that fulfil it", async () => {
  const generator = await generatorOf(text);
  const tables = await run(generator);
  const orders = tables.rows("order");
  const spent = Map.groupBy(orders, (row) => row["customer_id"]);
  for (const customer of tables.rows("customer")) {
    const mine = spent.get(customer["customer_id"]) ?? [];
    expect(Number(customer["spent"])).toBeCloseTo(
      mine.reduce((sum, row) => sum + Number(row["total"]), 0),
      6,
    );
  }
  const kinds = new Map(tables.rows("address").map((row) => [row["address_id"], row["kind"]]));
  const gifted = new Set(tables.rows("gift").map((row) => row["order_id"]));
  for (const order of orders) expect(gifted.has(order["order_id"])).toBe(kinds.get(order["ship_to_id"]) === "1");
  const addresses = Map.groupBy(tables.rows("address"), (row) => row["customer_id"]);
  const labels = Map.groupBy(tables.rows("label"), (row) => row["order_id"]);
  for (const order of orders)
    expect(labels.get(order["order_id"])!.map((row) => row["address_id"])).toEqual(
      addresses.get(order["customer_id"])!.map((row) => row["address_id"]),
    );
  expect(firstDifferentTable(await mergedParts(generator, 3, 1), tables.texts)).toBeNull();
});

it("rows beside mine are compared with my row", async () => {
  const schema = text.replace(
    "entity Gift",
    "entity Twin per Order 1..3 { key twin_id: serial  n: int = uniform(0..1)  same: int = count(Gift of order where Gift.gift_no == n) }\nentity Gift",
  );
  const source = schema.replace("key gift_id: serial }", "key gift_id: serial  gift_no: int = uniform(0..1) }");
  const tables = await proven(source);
  const gifts = Map.groupBy(tables.rows("gift"), (row) => `${row["order_id"]} ${row["gift_no"]}`);
  const same = tables.rows("twin").map((twin) => gifts.get(`${twin["order_id"]} ${twin["n"]}`)?.length ?? 0);
  expect(tables.column("twin", "same")).toEqual(same.map(String));
  expect(Math.max(...same)).toBeGreaterThan(0);
});
