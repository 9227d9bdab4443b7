/** Rows without any moment refer to what is alive at the end of the period, however they choose. */
import { expect, it } from "vitest";
import { byKey, proven } from "./proof.ts";

const text = `
schema s { period 2024-01-01 .. 2024-12-31  seed 3 }
enum Kind { Big Small }
entity Shop count 80 {
  key shop_id: serial
  kind: Kind
  size: int = uniform(1..9)
  time opened_on: date = uniform(2022-01-01 .. 2025-06-30)
  until closed_on: date? = chance(40%) ? opened_on + exponential(mean: 300d) : null
}
entity Desk per Shop 1..3 { key desk_id: serial }
entity Flyer count 400 {
  key flyer_id: serial
  kind: Kind
  ref plain: Shop
  ref weighed: Shop by weighed.size
  ref alike: Shop? where alike.kind == kind
  ref oldest: Shop? where oldest.kind == kind first by oldest.opened_on
  ref desk: Desk
}
entity Page per Flyer 1..3 { key page_id: serial  ref shop: Shop }
`;

it("alive at the end of the period", async () => {
  const tables = await proven(text);
  const shops = byKey(tables, "shop");
  const desks = byKey(tables, "desk");
  const isAlive = (id: string): boolean => {
    const { opened_on, closed_on } = shops.get(id)!;
    return opened_on! <= "2024-12-31" && (closed_on == null || closed_on > "2024-12-31");
  };
  const dead = [...shops.keys()].filter((id) => !isAlive(id));
  expect(dead.length).toBeGreaterThan(10);
  const flyers = tables.rows("flyer");
  const chosen = [
    ...flyers.flatMap((f) => [f.plain_id, f.weighed_id, f.alike_id, f.oldest_id, desks.get(f.desk_id!)!.shop_id]),
    ...tables.rows("page").map((p) => p.shop_id),
  ];
  expect(chosen.filter((id) => id == null || !isAlive(id))).toEqual([]);
  const alive = [...shops.values()].filter((shop) => isAlive(shop.shop_id!));
  // Each of them can be chosen.
  expect(new Set(flyers.map((f) => f.plain_id)).size).toBe(alive.length);
  for (const flyer of flyers) {
    const alike = alive.filter((shop) => shop.kind === flyer.kind).map((shop) => shop.opened_on!);
    expect(shops.get(flyer.oldest_id!)!.opened_on).toBe(alike.toSorted()[0]);
  }
});
