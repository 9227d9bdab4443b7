/** References to rows that other actors own: variants of products, addresses of customers, bins of warehouses. */
import { describe, expect, it } from "vitest";
import { compile, emit } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven, strategies } from "./proof.ts";
import { load, openDatabase } from "./rows.ts";

const products = (last = "2024-12-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 42  dialects sqlite }
enum Color { red 50%  green 30%  blue 20% }
entity Product count 120 {
  key product_id: serial
  time launched_on: date = uniform(2023-06-01 .. 2025-02-01)
  until retired_on: date? = chance(40%) ? launched_on + exponential(mean: 150d) : null
  base: decimal(8,2) = uniform(1..50)
}
entity Variant per Product 1..5 {
  key sku: text(20) = "V-{serial:05}"
  color: Color
  price: decimal(8,2) = product.base * uniform(100%..150%)
}
entity Barcode per Variant 0..2 when variant.color != blue { key barcode_id: serial  color: Color = variant.color }
entity Order count 6_000 over 2024-01-01 .. 2025-12-31 { key order_id: serial  time ordered_at: timestamp }
entity Item per Order 1..3 {
  key (order, variant)
  ref variant: Variant by variant.price
  price: decimal(8,2) = variant.price
  launched: date = variant.product.launched_on
  ref any: Variant
  ref green: Variant? where green.color == green
  ref beside: Variant? where beside.product == variant.product and beside != variant
  ref dearest: Variant? where dearest.color == variant.color first by dearest.price desc
  ref code: Barcode? where code.color == variant.color
  code_of: text(20)? = code.variant.sku
}
`;

/** What is wrong with a row's references into the rows below products, as of a moment. */
function isThere(product: Row, at: string): boolean {
  const end = product["retired_on"];
  return product["launched_on"]! <= at && (end === null || end === undefined || at < end);
}

describe("variants of products, and items that refer to them", () => {
  it("refer to what is there at their moment, of the group that they ask for", async () => {
    const tables = await proven(products());
    const [byId, bySku, orders, codes] = [
      byKey(tables, "product"),
      byKey(tables, "variant"),
      byKey(tables, "order"),
      byKey(tables, "barcode"),
    ];
    const seen = new Set<string>();
    const found = { green: 0, beside: 0, code: 0 };
    for (const item of tables.rows("item")) {
      const day = orders.get(item["order_id"]!)!["ordered_at"]!;
      const product = (sku: string): Row => byId.get(bySku.get(sku)!["product_id"]!)!;
      for (const name of ["variant_id", "any_id", "green_id", "beside_id", "dearest_id", "code_of"])
        if (item[name] != null) expect(isThere(product(item[name]), day), `${name} at ${day}`).toBe(true);
      const variant = bySku.get(item["variant_id"]!)!;
      expect([item["price"], item["launched"]]).toEqual([variant["price"], product(variant["sku"]!)["launched_on"]]);
      expect(seen.has(`${item["order_id"]} ${item["variant_id"]}`)).toBe(false);
      seen.add(`${item["order_id"]} ${item["variant_id"]}`);
      if (item["green_id"] !== null) {
        found.green++;
        expect(bySku.get(item["green_id"]!)!["color"]).toBe("green");
      }
      if (item["beside_id"] !== null) {
        found.beside++;
        expect(item["beside_id"]).not.toBe(item["variant_id"]);
        expect(bySku.get(item["beside_id"]!)!["product_id"]).toBe(variant["product_id"]);
      }
      if (item["code_id"] !== null) {
        found.code++;
        const code = codes.get(item["code_id"]!)!;
        expect([code["variant_id"], code["color"]]).toEqual([item["code_of"], variant["color"]]);
      }
      // The dearest of its color among those that are there.
      const rivals = tables.rows("variant").filter((v) => v["color"] === variant["color"] && isThere(product(v["sku"]!), day));
      expect(bySku.get(item["dearest_id"]!)!["price"]).toBe(
        rivals.map((v) => v["price"]!).reduce((a, b) => (Number(b) > Number(a) ? b : a)),
      );
    }
    expect(Math.min(found.green, found.beside, found.code)).toBeGreaterThan(1_000);
  });

  it("are drawn uniformly among those that are there, and by weight where weights say so", async () => {
    const tables = await proven(products());
    const [byId, orders] = [byKey(tables, "product"), byKey(tables, "order")];
    const variants = tables.rows("variant");
    const rank = new Map(variants.map((v, i) => [v["sku"]!, i]));
    let [ranks, dearness, items] = [0, 0, 0];
    for (const item of tables.rows("item")) {
      const day = orders.get(item["order_id"]!)!["ordered_at"]!;
      const there = variants.filter((v) => isThere(byId.get(v["product_id"]!)!, day));
      const before = there.filter((v) => rank.get(v["sku"]!)! < rank.get(item["any_id"]!)!).length;
      ranks += (before + 0.5) / there.length;
      const sum = there.reduce((total, v) => total + Number(v["price"]), 0);
      const squares = there.reduce((total, v) => total + Number(v["price"]) ** 2, 0);
      dearness += Number(item["price"]) / (squares / sum);
      items++;
    }
    expect(items).toBeGreaterThan(5_000);
    // The mean of uniform ranks is within 4 standard errors of 1/2.
    expect(Math.abs(ranks / items - 0.5)).toBeLessThan((4 * 0.29) / Math.sqrt(items));
    // The mean price of what is drawn by price, in units of what it should be; leaving out repeats lowers it by a little.
    expect(Math.abs(dearness / items - 1)).toBeLessThan(0.03);
  });

  it("keep what they refer to when the period ends later", async () => {
    const [shorter, longer] = [await generatorOf(products("2024-09-15")), await generatorOf(products())];
    expect(
      lostByGrowth({ generator: shorter, tables: await run(shorter) }, { generator: longer, tables: await run(longer) }),
    ).toBeNull();
  });

  it("load with foreign keys; explain names the strategies; the module type-checks", async () => {
    const compilation = compile({ host: memoryHost({ "schema.ecom": products() }), entry: "schema.ecom", generating: true });
    const files = await emit(compilation, {
      runtime: new URL("../../src/runtime/index.ts", import.meta.url).pathname,
    });
    const database = await openDatabase(await load(files.get("generator.ts")!));
    const joined = database.prepare(
      `SELECT count(*) AS n FROM item JOIN variant ON variant.sku = item.variant_id JOIN product USING (product_id)`,
    );
    expect(joined.get()).toEqual(database.prepare("SELECT count(*) AS n FROM item").get());
    expect(await strategies(products())).toMatchInlineSnapshot(`
      {
        "Item.any": "drawn uniformly, alive at the moment by a segment tree; the rows below each Product are counted and kept in key order",
        "Item.beside": "drawn uniformly within the group of equal value, alive at the moment by a segment tree, mine excluded by its interval; the rows below each Product are counted and kept in key order",
        "Item.code": "drawn uniformly within the group of equal value, alive at the moment by a segment tree; the rows below each Product are counted and kept in key order",
        "Item.dearest": "looked up within the group of equal value, candidates in order; the rows below each Product are counted and kept in key order",
        "Item.green": "drawn uniformly, alive at the moment by a segment tree; the rows below each Product are counted and kept in key order",
        "Item.variant": "drawn by cumulative weight, alive at the moment by a segment tree, without repeats by skipping what is taken; the rows below each Product are counted and kept in key order",
      }
    `);
    expect(await typeErrors(products())).toBe("");
  });
});
