/** Lookups among rows that are made of others: none is found before what it is made of is there. */
import { expect, it } from "vitest";
import { byKey, proven } from "./proof.ts";

const text = `schema lookups { period 2024-01-01 .. 2024-12-31  seed 8 }
enum Size { small large }
entity Product count 12 fixed {
  key product_id: serial
  time made_at: timestamp = uniform(2024-01-01 .. 2024-10-31)
}
entity Promotion count 8 fixed {
  key promotion_id: serial
  time begins: timestamp = uniform(2024-01-01 .. 2024-10-31)
}
entity Offer link Promotion, Product count 60 {
  key offer_id: serial
  discount: int = uniform(1..50)
}
entity Pack each Product as product each Size as size {
  key pack_id: serial
  ref product: Product
  size: Size
  price: int = uniform(1..1_000)
}
entity Order count 400 over 2024-01-01 .. 2024-12-31 {
  key order_id: serial
  time ordered_at: timestamp
  size: Size
  ref promotion: Promotion?
  ref best: Offer? where best.promotion == promotion first by best.discount desc
  ref anyhow: Offer? first by anyhow.discount desc
  ref pack: Pack? where pack.size == size first by pack.price
}
`;

it("finds the first of those that are there", async () => {
  const tables = await proven(text);
  const [products, promotions] = [byKey(tables, "product"), byKey(tables, "promotion")];
  const offers = tables.rows("offer").map((row) => {
    const begun = [products.get(row["product_id"]!)!["made_at"]!, promotions.get(row["promotion_id"]!)!["begins"]!];
    return { ...row, since: begun.toSorted()[1]! };
  });
  const packs = tables.rows("pack").map((row) => ({ ...row, since: products.get(row["product_id"]!)!["made_at"]! }));
  let found = 0;
  for (const order of tables.rows("order")) {
    const at = order["ordered_at"]!;
    const best = (all: readonly { since: string }[], value: string, sign: 1 | -1, key: string): string | null => {
      const there = (all as readonly (Record<string, string> & { since: string })[]).filter((row) => row.since <= at);
      const sorted = there.toSorted((a, b) => sign * (Number(a[value]) - Number(b[value])) || Number(a[key]) - Number(b[key]));
      return sorted[0]?.[key] ?? null;
    };
    const mine = offers.filter((row) => (row as Record<string, string | null>)["promotion_id"] === order["promotion_id"]);
    expect(order["best_id"]).toBe(best(mine, "discount", -1, "offer_id"));
    expect(order["anyhow_id"]).toBe(best(offers, "discount", -1, "offer_id"));
    const fitting = packs.filter((row) => (row as Record<string, string | null>)["size"] === order["size"]);
    expect(order["pack_id"]).toBe(best(fitting, "price", 1, "pack_id"));
    if (order["best_id"] !== null) found++;
  }
  expect(found).toBeGreaterThan(100);
});
