/** What an event's rows read of the rows that their actor was born with. */
import { expect, it } from "vitest";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { generatorOf, run } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";

const text = `
schema shop { period 2024-01-01 .. 2024-12-31  seed 1 }
entity Customer count 60 { key customer_id: serial }
entity Address per Customer 0..3 { key address_id: serial  kind: int = uniform(0..1) }
lifecycle Customer { state active { visit at 2 a month } }
entity Order per Customer.visit { key order_id: serial  time ordered_at: timestamp  addresses: int = count(Address of customer) }
entity Gift per Order when count(Address of order.customer where Address.kind == 1) > 0 { key gift_id: serial }
entity Copy per Order count(Address of order.customer) { key copy_id: serial  of_all: int = count(Address of order.customer) }
`;

it("decides how many rows there are", async () => {
  const generator = await generatorOf(text);
  const tables = await run(generator);
  const addresses = Map.groupBy(tables.rows("address"), (row) => row["customer_id"]);
  const gifts = Map.groupBy(tables.rows("gift"), (row) => row["order_id"]);
  const copies = Map.groupBy(tables.rows("copy"), (row) => row["order_id"]);
  for (const order of tables.rows("order")) {
    const mine = addresses.get(order["customer_id"]) ?? [];
    expect(order["addresses"]).toBe(String(mine.length));
    expect(gifts.get(order["order_id"])?.length ?? 0).toBe(mine.some((row) => row["kind"] === "1") ? 1 : 0);
    expect(copies.get(order["order_id"])?.map((row) => row["of_all"]) ?? []).toEqual(mine.map(() => String(mine.length)));
  }
  expect(gifts.size).toBeGreaterThan(0);
  expect(gifts.size).toBeLessThan(tables.rows("order").length);
  expect(firstDifferentTable(await mergedParts(generator, 3, 1), tables.texts)).toBeNull();
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(text)).toBe("");
}, 60_000);
