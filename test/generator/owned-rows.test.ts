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

const warehouses = `
schema stock { period 2024-01-01 .. 2024-12-31  seed 7  dialects sqlite }
enum Zone { cold 20%  dry 80% }
entity Customer count 300 { key customer_id: serial }
entity Address per Customer 1..3 {
  key (customer, no)
  no: serial per customer
  city: text(12) = pick(["Rome", "Oslo"])
  live used: int = count(Order where Order.ship_to == this)
  live paid: decimal(12,2) = sum(Order.total where Order.ship_to == this)
}
entity Phone per Address 0..2 { key (address, line)  line: serial per address }
entity Warehouse count 5 {
  key warehouse_id: serial
  time opened_on: date = uniform(2023-01-01 .. 2024-06-01)
  until closed_on: date? = chance(50%) ? opened_on + 300d : null
}
entity Bin per Warehouse each Zone as zone each 1..4 as no {
  key (warehouse, zone, no)
  zone: Zone
  no: int
  time ready_at: timestamp = warehouse.opened_on + exponential(mean: 60d)
  until gone_at: timestamp? = chance(30%) ? ready_at + 90d : null
  load: int = uniform(1..9)
}
entity Shelf per Bin 1..3 { key shelf_id: serial }
hidden entity Badge per Customer 0..1 { color: Zone }
entity Order count 2_000 over 2024-01-01 .. 2024-12-31 {
  key order_id: serial
  time ordered_at: timestamp
  ref customer: Customer
  total: decimal(8,2) = uniform(1..100)
  ref ship_to: Address where ship_to.customer == customer as ("to_customer", "to_no")
  city: text(12) = ship_to.city
  ref other: Address? where other.city == ship_to.city and other != ship_to by other.no
  ref phone: Phone? where phone.address == ship_to
  ref bin: Bin? by bin.load where bin.zone == cold
  ref shelf: Shelf?
  stored: Zone? = shelf.bin.zone
  ref early: Bin? where early.ready_at < ordered_at - 30d first by early.ready_at
  ref badge: Badge?
  worn: Zone? = badge.color
}
entity Offer each Address as place each Zone as zone { key (place, zone)  ref place: Address  zone: Zone }
entity Check link Warehouse, Shelf count 30 { key (warehouse, shelf) }
`;

describe("addresses of customers, and bins of warehouses", () => {
  it("are grouped by their owner; keys of several columns are written whole", async () => {
    const tables = await proven(warehouses);
    const addresses = new Map(tables.rows("address").map((a) => [`${a["customer_id"]} ${a["no"]}`, a]));
    const numbers = new Map<string, number>();
    const [used, paid] = [new Map<string, number>(), new Map<string, number>()];
    for (const order of tables.rows("order")) {
      const key = `${order["to_customer"]} ${order["to_no"]}`;
      const address = addresses.get(key)!;
      expect([order["to_customer"], order["city"]]).toEqual([order["customer_id"], address["city"]]);
      used.set(key, (used.get(key) ?? 0) + 1);
      paid.set(key, (paid.get(key) ?? 0) + Math.round(Number(order["total"]) * 100));
      const other = `${order["other_customer_id"]} ${order["other_no"]}`;
      expect(addresses.get(other)!["city"]).toBe(order["city"]);
      expect(other).not.toBe(key);
      numbers.set(order["other_no"]!, (numbers.get(order["other_no"]!) ?? 0) + 1);
      if (order["phone_line"] !== null)
        expect([order["phone_address_customer_id"], order["phone_address_no"]]).toEqual([order["to_customer"], order["to_no"]]);
      expect(order["worn"] === null).toBe(order["badge_id"] === null);
    }
    // Three, two or one of three: the weights 1, 2 and 3 of their numbers.
    const expected = { "1": 1 * 3, "2": 2 * 2, "3": 3 };
    for (const [no, share] of Object.entries(expected))
      expect(Math.abs(numbers.get(no)! / 2_000 - share / 10)).toBeLessThan(0.04);
    // What follows from the rows that refer to an address.
    for (const [key, address] of addresses)
      expect([Number(address["used"]), Math.round(Number(address["paid"]) * 100)]).toEqual([
        used.get(key) ?? 0,
        paid.get(key) ?? 0,
      ]);
  });

  it("are there from their moment to their end, and their warehouse's", async () => {
    const tables = await proven(warehouses);
    const houses = byKey(tables, "warehouse");
    const bins = new Map(tables.rows("bin").map((b) => [`${b["warehouse_id"]} ${b["zone"]} ${b["no"]}`, b]));
    const shelves = byKey(tables, "shelf");
    const isThereAt = (bin: Row, at: string): boolean => {
      const closed = houses.get(bin["warehouse_id"]!)!["closed_on"] ?? null;
      const gone = bin["gone_at"] ?? null;
      return bin["ready_at"]! <= at && (gone === null || at < gone) && (closed === null || at < closed);
    };
    let [cold, early] = [0, 0];
    for (const order of tables.rows("order")) {
      const at = order["ordered_at"]!;
      const bin = bins.get(`${order["bin_warehouse_id"]} ${order["bin_zone"]} ${order["bin_no"]}`);
      const there = [...bins.values()].filter((b) => isThereAt(b, at));
      expect(bin !== undefined).toBe(there.some((b) => b["zone"] === "cold"));
      if (bin !== undefined) {
        cold++;
        expect([bin["zone"], isThereAt(bin, at)]).toEqual(["cold", true]);
      }
      const shelf = order["shelf_id"] === null ? null : shelves.get(order["shelf_id"]!)!;
      const holding = shelf === null ? null : bins.get(`${shelf["bin_warehouse_id"]} ${shelf["bin_zone"]} ${shelf["bin_no"]}`)!;
      expect(order["stored"] ?? null).toBe(holding?.["zone"] ?? null);
      if (holding !== null) expect(isThereAt(holding, at)).toBe(true);
      const earliest = bins.get(`${order["early_warehouse_id"]} ${order["early_zone"]} ${order["early_no"]}`);
      const limit = new Date(Date.parse(`${at.replace(" ", "T")}Z`) - 30 * 86_400_000).toISOString().replace("T", " ");
      const before = there.filter((b) => b["ready_at"]! < limit.slice(0, 19)).map((b) => b["ready_at"]!);
      if (earliest !== undefined) early++;
      expect(earliest?.["ready_at"] ?? null).toBe(before.length === 0 ? null : before.reduce((a, b) => (b < a ? b : a)));
    }
    expect(Math.min(cold, early)).toBeGreaterThan(1_000);
  });

  it("are combined with others as root rows are", async () => {
    const tables = await proven(warehouses);
    expect(tables.rows("offer").length).toBe(2 * tables.rows("address").length);
    expect(tables.rows("check").length).toBe(30);
    expect(await typeErrors(warehouses)).toBe("");
  });
});

/** What the compiler says of a schema that it refuses. */
function refusals(text: string): readonly string[] {
  const { diagnostics } = compile({ host: memoryHost({ "schema.ecom": text }), entry: "schema.ecom", generating: true });
  return diagnostics.all.filter((d) => d.severity === "error").map((d) => `${d.code} ${d.message}`);
}

const header = "schema s { period 2024-01-01 .. 2024-12-31  seed 7 }\n";
const shoppers = `${header}
entity Shopper count 80 { key shopper_id: serial  time joined_on: date = uniform(2023-01-01 .. 2024-06-30)  live visits: int = count(Visit) }
lifecycle Shopper { state open { visit at 40 a year } }
entity Home per Shopper 1..2 { key home_id: serial  size: int = uniform(1..5) }
entity Visit per Shopper.visit { key visit_id: serial  time at: timestamp }
entity Step per Visit 1..2 { key step_id: serial }
`;

describe("rows of actors that live", () => {
  it("can be referred to where the actor was born with them", async () => {
    const tables = await proven(
      `${shoppers}entity Call count 900 over 2024-01-01 .. 2024-12-31 { key call_id: serial  time at: timestamp  ref home: Home by home.size }`,
    );
    const [homes, owners] = [byKey(tables, "home"), byKey(tables, "shopper")];
    for (const call of tables.rows("call"))
      expect(owners.get(homes.get(call["home_id"]!)!["shopper_id"]!)!["joined_on"]! <= call["at"]!).toBe(true);
  });

  it("are refused where events make them, or where what is read follows from a life", () => {
    const reading = (ref: string): readonly string[] =>
      refusals(
        `${shoppers}entity Call count 900 over 2024-01-01 .. 2024-12-31 { key call_id: serial  time at: timestamp  ${ref} }`,
      );
    expect(reading("ref step: Step?")).toEqual([
      "EC1201 a reference to rows that the events of another actor make (Step, Visit per Shopper.visit): not generated yet.",
    ]);
    expect(
      refusals(`${shoppers.replace("size: int = uniform(1..5)", "size: int = shopper.visits")}
entity Call count 90 { key call_id: serial  ref home: Home? where home.size > 1 }`),
    ).toContainEqual(expect.stringContaining("follow from a live field (Home, Shopper.visits)"));
  });
});

it("a required reference where no owner has any row names its row", async () => {
  const generator = await generatorOf(`${header}
entity Product count 9 { key product_id: serial }
entity Variant per Product when chance(0%) { key variant_id: serial }
entity Pin count 5 { key pin_id: serial  ref variant: Variant }
`);
  await expect(run(generator)).rejects.toThrow("Pin.variant: no candidate for row 1");
});
