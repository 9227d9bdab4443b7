/** Tables whose rows come from several populations: below several rows of one actor, and below several root entities. */
import { describe, expect, it } from "vitest";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { lostByGrowth, otherColumns } from "../guarantees/properties.ts";
import { generatorOf, run, type Tables } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey } from "./proof.ts";

const movements = (key = "serial", last = "2024-12-31"): string => `
schema stock { period 2024-01-01 .. ${last}  seed 3 }
entity Product count 20 {
  key product_id: serial
  live stock: int = sum(Movement.quantity)
  live moved: int = count(Movement)
}
entity Customer count 60 { key customer_id: serial }
entity Order per Customer.visit { key order_id: serial  time ordered_at: timestamp }
entity OrderItem per Order 1..3 { key item_id: serial  ref product: Product  quantity: int = uniform(1..4) }
lifecycle Customer { state active { visit at 2 a month } }
entity Restock count 200 over 2024-01-01 .. 2024-12-31 {
  key restock_id: serial
  time restocked_at: timestamp
  ref product: Product
  quantity: int = uniform(10..30)
  note: text(10) = pattern("R###")
}
entity Movement per OrderItem as sold, per Restock as bought 1..2 {
  key movement_id: ${key}
  ref product: Product = sold.product ?? bought.product
  quantity: int = bought.quantity ?? -sold.quantity
  moved_at: timestamp = now
  note: text(10)? = bought.note
  dear: text(10) = bought == null ? "sold" : bought.note
}
entity Scan per Movement 0..2 { key scan_id: ${key}  quantity: int = movement.quantity  code: text(6) = pattern("S#####") }
`;

/** A row below two rows of one actor; roots without a moment beside roots in time. */
const notes = `
schema notes { period 2024-01-01 .. 2024-12-31  seed 5 }
entity Order count 300 over 2024-01-01 .. 2024-12-31 {
  key order_id: serial
  time ordered_at: timestamp
  total: decimal(8,2) = uniform(1..50)
  entries: int = count(Entry)
}
entity Refund per Order when chance(50%) { key refund_id: serial  time refunded_at: timestamp = order.ordered_at + uniform(1d..9d)  fee: decimal(8,2) = uniform(100..200) }
entity Supplier count 40 { key supplier_id: serial  name: text(9) = pattern("S#######") }
entity Entry per Order as sale 1..2, per Refund as refund, per Supplier as opening {
  key entry_id: serial
  amount: decimal(8,2) = sale.total ?? refund.fee ?? 0.00
  paid: decimal(8,2) = opening != null ? 0.00 : sale == null ? refund.fee : sale.total
  name: text(9)? = opening.name
}
`.replace("  entries: int = count(Entry)\n", "");

async function partsMakeTheWhole(text: string): Promise<Tables> {
  const generator = await generatorOf(text);
  const tables = await run(generator);
  for (const parts of [3, 7]) expect(firstDifferentTable(await mergedParts(generator, parts, 1), tables.texts)).toBeNull();
  return tables;
}

describe("movements of what is sold and what is bought", () => {
  it.each(["serial", "uuid"])("have one owner each, whose values they read; parts make the whole (%s keys)", async (key) => {
    const tables = await partsMakeTheWhole(movements(key));
    const [items, orders, restocks] = [byKey(tables, "order_item"), byKey(tables, "order"), byKey(tables, "restock")];
    const sold = new Set<string>();
    for (const row of tables.rows("movement")) {
      expect([row["sold_id"], row["bought_id"]].filter((id) => id === null)).toHaveLength(1);
      const item = row["sold_id"] === null ? null : items.get(row["sold_id"]!)!;
      const restock = row["bought_id"] === null ? null : restocks.get(row["bought_id"]!)!;
      if (item !== null) sold.add(row["sold_id"]!);
      expect(row["product_id"]).toBe((item ?? restock)!["product_id"]);
      expect(Number(row["quantity"])).toBe(item === null ? Number(restock!["quantity"]) : -Number(item["quantity"]));
      expect(row["moved_at"]).toBe(item === null ? restock!["restocked_at"] : orders.get(item["order_id"]!)!["ordered_at"]);
      expect([row["note"], row["dear"]]).toEqual(restock === null ? [null, "sold"] : [restock["note"], restock["note"]]);
    }
    expect(sold.size).toBe(items.size);
    expect(new Set(tables.rows("movement").map((row) => row["bought_id"])).size).toBe(restocks.size + 1);
  });

  it("are numbered together in the order of time, and what is below them with them", async () => {
    const tables = await run(await generatorOf(movements()));
    const rows = tables.rows("movement");
    rows.forEach((row, i) => expect(Number(row["movement_id"])).toBe(i + 1));
    const hours = rows.map((row) => row["moved_at"]!.slice(0, 13));
    expect(hours).toEqual(hours.toSorted());
    const scans = tables.rows("scan");
    const known = byKey(tables, "movement");
    scans.forEach((scan, i) => {
      expect(Number(scan["scan_id"])).toBe(i + 1);
      expect(scan["quantity"]).toBe(known.get(scan["movement_id"]!)!["quantity"]);
      expect(i === 0 || Number(scans[i - 1]!["movement_id"]) <= Number(scan["movement_id"])).toBe(true);
    });
    expect(scans.length / rows.length).toBeCloseTo(1, 1);
  });

  it("add up to what live columns of an earlier wave say", async () => {
    const tables = await run(await generatorOf(movements()));
    const of = Map.groupBy(tables.rows("movement"), (row) => row["product_id"]!);
    for (const product of tables.rows("product")) {
      const mine = of.get(product["product_id"]!) ?? [];
      expect(Number(product["stock"])).toBe(mine.reduce((sum, row) => sum + Number(row["quantity"]), 0));
      expect(Number(product["moved"])).toBe(mine.length);
    }
  });

  it("stay what they are when the period grows, and when the entities change places", async () => {
    const [shorter, longer] = [await generatorOf(movements("serial", "2024-06-30")), await generatorOf(movements())];
    const [before, after] = [
      { generator: shorter, tables: await run(shorter) },
      { generator: longer, tables: await run(longer) },
    ];
    expect(lostByGrowth(before, after)).toBeNull();
    const text = movements();
    const restock = text.slice(text.indexOf("entity Restock"), text.indexOf("entity Movement"));
    const moved = await generatorOf(text.replace(restock, "").replace("entity Customer", `${restock}entity Customer`));
    expect(otherColumns(after, { tables: await run(moved) })).toBeNull();
  });
});

it("rows below two rows of one actor, and below roots that were always there", async () => {
  const tables = await partsMakeTheWhole(notes);
  const [orders, refunds, suppliers] = [byKey(tables, "order"), byKey(tables, "refund"), byKey(tables, "supplier")];
  const rows = tables.rows("entry");
  rows.forEach((row, i) => {
    expect(Number(row["entry_id"])).toBe(i + 1);
    expect([row["sale_id"], row["refund_id"], row["opening_id"]].filter((id) => id !== null)).toHaveLength(1);
    const expected = orders.get(row["sale_id"]!)?.["total"] ?? refunds.get(row["refund_id"]!)?.["fee"] ?? "0.00";
    expect([row["amount"], row["name"]]).toEqual([expected, suppliers.get(row["opening_id"]!)?.["name"] ?? null]);
  });
  // What has no moment was there from the beginning.
  expect(rows.filter((row) => row["opening_id"] !== null)).toHaveLength(suppliers.size);
  expect(rows.findLastIndex((row) => row["opening_id"] !== null)).toBeLessThan(suppliers.size + 2);
  expect(rows.filter((row) => row["refund_id"] !== null)).toHaveLength(refunds.size);
});

const moves = `
schema moves { period 2024-01-01 .. 2024-06-30  seed 6 }
entity Sku count 30 { key sku: serial  live on_hand: int = sum(Move.quantity) }
entity Receipt per Sku 1..3 {
  key receipt_no: serial
  time received_at: timestamp = 2024-01-01 + uniform(0d..200d)
  quantity: int = uniform(5..50)
  moved: int = sum(Move.quantity)
}
entity Pick per Sku 1..9 { key pick_no: serial  time picked_on: date = 2024-01-02 + uniform(0d..200d)  quantity: int = uniform(1..5) }
entity Move per Receipt as receipt, per Pick as task {
  key move_id: serial
  time moved_at: timestamp
  ref sku: Sku = receipt.sku ?? task.sku
  quantity: int = receipt.quantity ?? -(task.quantity ?? 0)
}
`;

it("the moment of such a row is that of the owner it has, and it belongs to that owner's transaction", async () => {
  const tables = await partsMakeTheWhole(moves);
  const [receipts, picks] = [byKey(tables, "receipt"), byKey(tables, "pick")];
  for (const move of tables.rows("move"))
    expect(move["moved_at"]).toBe(
      receipts.get(move["receipt_id"]!)?.["received_at"] ?? `${picks.get(move["task_id"]!)!["picked_on"]} 00:00:00`,
    );
  for (const receipt of receipts.values()) expect(receipt["moved"]).toBe(receipt["quantity"]);
  expect(tables.rows("move")).toHaveLength(receipts.size + picks.size);
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(movements(), movements("uuid"), notes, moves)).toBe("");
}, 60_000);

describe("a table of which some rows are always there", () => {
  const schema = (field: string): string => `
schema s { period 2023-01-01 .. 2023-03-31  seed 4 }
entity Product count 20 { key product_id: serial }
entity Visit count 60 over 2022-12-01 .. 2023-04-30 { key visit_id: serial  time at: timestamp }
entity Order count 50 over 2023-01-01 .. 2023-03-31 { key order_id: serial  time placed: timestamp }
entity Note per Order as sold, per Product as made { key note_id: serial  ${field} }`;

  it("counts for them all that there is, and for others what was there", async () => {
    const tables = await run(await generatorOf(schema("visits: int = count(Visit)")));
    const visits = tables.column("visit", "at");
    const placed = new Map(tables.rows("order").map((row) => [row["order_id"], row["placed"]!]));
    for (const row of tables.rows("note")) {
      const at = row["sold_id"] === null ? "2023-04-01" : placed.get(row["sold_id"])!;
      expect(Number(row["visits"])).toBe(visits.filter((visit) => visit! < at).length);
    }
  });

  it("has no moment to read, whichever population is the first", async () => {
    await expect(generatorOf(schema("at: timestamp = now"))).rejects.toThrow("EC0611 There is no moment here");
  });
});
