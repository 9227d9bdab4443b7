/** References to owned rows of several populations: addresses of customers and of sellers, notes of products and of their variants. */
import { describe, expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row, type Tables } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven, strategies } from "./proof.ts";

const addresses = (key = "serial", last = "2024-12-31"): string => `
schema s { period 2024-01-01 .. ${last}  seed 7 }
enum Zone { cold 30%  dry 70% }
entity Customer count 200 {
  key customer_id: serial
  time joined_on: date = uniform(2023-01-01 .. 2024-09-30)
  until gone_on: date? = chance(30%) ? joined_on + 200d : null
}
entity Seller count 20 { key seller_id: serial  city: text(8) = pick(["Rome", "Oslo"]) }
entity Address per Customer as customer 1..2, per Seller as seller 1..3 {
  key address_id: ${key}
  no: int = uniform(1..9)
  zone: Zone
  city: text(8) = seller.city ?? pick(["Rome", "Bern"])
  live used: int = count(Order where Order.any == this)
  live last_no: int? = max(Order.most where Order.heavy == this)
}
entity Phone per Address 0..2 { key (address, line)  line: serial per address }
entity Order count 3_000 over 2024-01-01 .. 2025-12-31 {
  key order_id: serial
  time at: timestamp
  ref customer: Customer
  ref any: Address
  ref cold: Address? where cold.zone == cold
  ref mine: Address? where mine.customer == customer
  ref heavy: Address by heavy.no
  ref other: Address? where other.city == any.city and other != any
  ref best: Address? where best.city == any.city first by best.no desc
  ref phone: Phone?
  phone_city: text(8)? = phone.address.city
  seller_city: text(8)? = any.seller.city
  addresses: int = count(Address of customer)
  most: int? = max(Address.no of any.seller)
  known: int = count(Address)
  alike: int = count(Address where Address.zone == any.zone)
  ref having: Seller? where any(Address of having where Address.no > 8)
}
entity Offer each Address as place each Zone as zone { key (place, zone)  ref place: Address  zone: Zone }
entity Line per Order 1..3 { key (order, address)  ref address: Address by address.no }
entity Check link Seller, Address count 30 { key (seller, address) }
`;

describe.each(["serial", "uuid", `text(9) = "A-{serial:04}"`])("addresses of customers and of sellers (%s)", (key) => {
  it("are there while their owners are, and of the group that is asked for", async () => {
    const tables = await proven(addresses(key));
    const [customers, sellers, byId] = [byKey(tables, "customer"), byKey(tables, "seller"), byKey(tables, "address")];
    const all = tables.rows("address");
    const isThere = (address: Row, at: string): boolean => {
      const owner = customers.get(address["customer_id"] ?? "");
      return (
        owner === undefined || (owner["joined_on"]! <= at && ((owner["gone_on"] ?? null) === null || at < owner["gone_on"]!))
      );
    };
    const isBorn = (address: Row, at: string): boolean => (customers.get(address["customer_id"] ?? "")?.["joined_on"] ?? "") < at;
    const perOwner = Map.groupBy(all, (a) => (a["customer_id"] == null ? `s${a["seller_id"]}` : `c${a["customer_id"]}`));
    let [mine, ofSellers, expected, variance, rank, weight] = [0, 0, 0, 0, 0, 0];
    for (const order of tables.rows("order")) {
      const at = order["at"]!;
      const there = all.filter((a) => isThere(a, at));
      const chosen = byId.get(order["any_id"]!)!;
      for (const name of ["any_id", "cold_id", "mine_id", "heavy_id", "other_id", "best_id"])
        if (order[name] != null) expect(isThere(byId.get(order[name])!, at), name).toBe(true);
      expect(byId.get(order["cold_id"]!)!["zone"]).toBe("cold");
      if (order["mine_id"] !== null) {
        mine++;
        expect(byId.get(order["mine_id"]!)!["customer_id"]).toBe(order["customer_id"]);
      }
      expect(order["other_id"]).not.toBe(order["any_id"]);
      const rivals = there.filter((a) => a["city"] === chosen["city"]);
      if (order["other_id"] !== null) expect(rivals).toContain(byId.get(order["other_id"]!));
      expect(byId.get(order["best_id"]!)!["no"]).toBe(String(Math.max(...rivals.map((a) => Number(a["no"])))));
      expect(order["seller_city"] ?? null).toBe(sellers.get(chosen["seller_id"] ?? "")?.["city"] ?? null);
      const phone = order["phone_address_id"] ?? null;
      if (phone !== null) expect([order["phone_city"], isThere(byId.get(phone)!, at)]).toEqual([byId.get(phone)!["city"], true]);
      const born = all.filter((a) => isBorn(a, at));
      const beside = perOwner.get(`s${chosen["seller_id"]}`) ?? [];
      expect([order["addresses"], order["known"], order["alike"], order["most"] ?? "-1"].map(Number)).toEqual([
        isBorn({ customer_id: order["customer_id"]! }, at) ? perOwner.get(`c${order["customer_id"]}`)!.length : 0,
        born.length,
        born.filter((a) => a["zone"] === chosen["zone"]).length,
        chosen["seller_id"] == null ? -1 : Math.max(...beside.map((a) => Number(a["no"]))),
      ]);
      expect(perOwner.get(`s${order["having_id"]}`)!.some((a) => a["no"] === "9")).toBe(true);
      const share = there.filter((a) => a["seller_id"] != null).length / there.length;
      if (chosen["seller_id"] != null) ofSellers++;
      expected += share;
      variance += share * (1 - share);
      const sum = there.reduce((total, a) => total + Number(a["no"]), 0);
      const squares = there.reduce((total, a) => total + Number(a["no"]) ** 2, 0);
      weight += Number(byId.get(order["heavy_id"]!)!["no"]) / (squares / sum);
      rank++;
    }
    expect(mine).toBeGreaterThan(1_000);
    // Within four standard deviations; the mean number of what is drawn by number, in units of what it should be.
    expect(Math.abs(ofSellers - expected)).toBeLessThan(4 * Math.sqrt(variance));
    expect(Math.abs(weight / rank - 1)).toBeLessThan(0.03);
    // What follows from the rows that refer to an address.
    for (const address of all) {
      const of = (name: string): readonly Row[] => tables.rows("order").filter((o) => o[name] === address["address_id"]);
      expect(Number(address["used"])).toBe(of("any_id").length);
      const most = of("heavy_id").flatMap((o) => (o["most"] == null ? [] : [Number(o["most"])]));
      expect(address["last_no"] ?? null).toBe(most.length === 0 ? null : String(Math.max(...most)));
    }
    const lines = tables.rows("line").map((l) => `${l["order_id"]} ${l["address_id"]}`);
    expect(new Set(lines).size).toBe(lines.length);
    expect([tables.rows("offer").length, tables.rows("check").length]).toEqual([2 * all.length, 30]);
  });
});

it("a later end of the period keeps what was referred to", async () => {
  // Pairs are of what there is by the end.
  const text = (last?: string): string => addresses("serial", last).replace(/entity Check .*/, "");
  const [shorter, longer] = [await generatorOf(text("2024-09-15")), await generatorOf(text())];
  expect(
    lostByGrowth({ generator: shorter, tables: await run(shorter) }, { generator: longer, tables: await run(longer) }),
  ).toBeNull();
});

/** Several ways below one root, some of whose rows wait for sums over others, beside another root. */
const notes = (born: string): string => `
schema s { period 2024-01-01 .. 2024-12-31  seed 3 }
enum Color { red 50%  blue rest }
entity Shop count 12 { key shop_id: serial  name: text(6) = pattern("S####") }
entity Product count 80 ${born} {
  key product_id: serial
  ${born === "" ? "" : "time at: timestamp"}
  worth: int = sum(Variant.size)
}
entity Variant per Product 0..3 { key variant_id: serial  size: int = uniform(1..5)  marks: int = count(Mark) }
entity Mark per Variant 0..2 when variant.size > 2 { key mark_id: serial }
entity Note per Product as product (product.worth > 5 ? 2 : 1), per Variant as variant 0..1, per Mark as mark {
  key note_id: serial
  size: int = product.worth ?? variant.size ?? 0
  color: Color
  ${born === "" ? "" : "seen_at: timestamp = now"}
}
entity Page per Note 0..2, per Product as of when chance(50%) { key page_id: serial  no: int = uniform(1..9) }
entity Late per Note 0..1 { key late_id: serial  ${born === "" ? "" : "time at: timestamp = note.seen_at + exponential(mean: 3d)"} }
entity Poster per Shop as shop 1..2, per Variant as variant when variant.size > 3 { key poster_id: serial  name: text(9)? = shop.name  size: int = variant.size ?? 0 }
entity Tag per Poster 0..2 { key (poster, no)  no: serial per poster }
entity Visit count 1_500 over 2024-03-01 .. 2024-12-31 {
  key visit_id: serial
  time at: timestamp
  ref note: Note? where note.color == red
  note_size: int? = note.size
  of_product: int? = note.product.worth
  of_variant: int? = note.variant.size
  of_mark: int? = note.mark.variant.size
  ref page: Page? by page.no
  page_size: int? = page.note.size
  page_worth: int? = page.of.worth
  ref late: Late?
  ref poster: Poster?
  poster_name: text(9)? = poster.name
  poster_size: int? = poster.size
  ref tag: Tag? where tag.poster == poster
  pages: int = count(Page of note)
  below: int = count(Page of note.product)
}
`;

/** The values that columns of another wave's rows were read by are those that stand in the tables. */
function readsWhatIsThere(tables: Tables): void {
  const by = (table: string): ReadonlyMap<string, Row> => byKey(tables, table);
  const [noteOf, productOf, variantOf, markOf, pageOf, posterOf] = [
    by("note"),
    by("product"),
    by("variant"),
    by("mark"),
    by("page"),
    by("poster"),
  ];
  const value = (row: Row | undefined, column: string): string | null => row?.[column] ?? null;
  const above = (row: Row | undefined, column: string, table: ReadonlyMap<string, Row>): Row | undefined =>
    table.get(value(row, column) ?? "");
  const found = { product: 0, variant: 0, mark: 0, tag: 0 };
  for (const visit of tables.rows("visit")) {
    const note = noteOf.get(visit["note_id"] ?? "");
    if (note !== undefined) expect(note["color"]).toBe("red");
    const page = pageOf.get(visit["page_id"] ?? "");
    const poster = posterOf.get(visit["poster_id"] ?? "");
    const variant = above(note, "variant_id", variantOf);
    const product = above(note, "product_id", productOf);
    const mark = above(note, "mark_id", markOf);
    if (product !== undefined) found.product++;
    if (variant !== undefined) found.variant++;
    if (mark !== undefined) found.mark++;
    const told = ["note_size", "of_product", "of_variant", "of_mark", "page_size", "page_worth", "poster_name", "poster_size"];
    expect(told.map((name) => visit[name] ?? null)).toEqual([
      value(note, "size"),
      value(product, "worth"),
      value(variant, "size"),
      value(above(mark, "variant_id", variantOf), "size"),
      value(above(page, "note_id", noteOf), "size"),
      value(above(page, "of_id", productOf), "worth"),
      value(poster, "name"),
      value(poster, "size"),
    ]);
    if ((visit["tag_poster_id"] ?? null) !== null) {
      found.tag++;
      expect(visit["tag_poster_id"]).toBe(visit["poster_id"]);
    }
  }
  expect(Math.min(...Object.values(found))).toBeGreaterThan(50);
}

describe.each([
  ["that were always there", ""],
  ["that come over time", "over 2023-10-01 .. 2024-12-31"],
])("notes of products %s", (_, born) => {
  it("are the rows that stand in the tables under their numbers, in the order of these", async () => {
    const tables = await proven(notes(born));
    readsWhatIsThere(tables);
    for (const name of ["note", "page", "poster", "variant", "mark"])
      tables.rows(name).forEach((row, i) => expect(Number(row[`${name}_id`])).toBe(i + 1));
  });
});

it("explain names the roots; what is emitted type-checks", async () => {
  expect(await strategies(addresses())).toMatchObject({
    "Order.any":
      "drawn uniformly, alive at the moment by a segment tree; the rows below each Customer and each Seller are counted and kept in key order",
  });
  expect(await typeErrors(addresses(), notes(""), notes("over 2023-10-01 .. 2024-12-31"))).toBe("");
});
