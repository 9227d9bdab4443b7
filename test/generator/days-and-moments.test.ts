/** Rows dated by days: what falls on the day of what is above is at the moment of that, not where the day begins. */
import { describe, expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { violations } from "../support/violations.ts";
import { generatorOf, run, type Row, type Tables } from "../support/generate.ts";

const schema = (more: string, last = "2023-02-28"): string => `
schema days { period 2023-01-01 .. ${last}  seed 4 }
entity Customer count 30 { key customer_id: serial }
entity Order per Customer 0..9 {
  key order_id: serial
  time placed: timestamp = uniform(2023-01-01 .. 2023-02-20)
}
entity Parcel per Order 1..2 {
  key parcel_id: serial
  time shipped: date = date(order.placed) + uniform(0d..1d)
  before: int = count(Parcel of order.customer)
}
${more}`;

const asked = `
entity Scan per Parcel 0..2 every 1h..3h { key scan_id: serial  time at: timestamp }
entity Label per Parcel { key label_id: serial }
entity Call per Customer 0..5 {
  key call_id: serial
  time at: timestamp = uniform(2023-01-02 .. 2023-02-27)
  ref parcel: Parcel? of customer
}
entity Ticket count 500 over 2023-01-01 .. 2023-02-28 {
  key ticket_id: serial
  time at: timestamp
  ref parcel: Parcel? where date(parcel.shipped) == date(now)
  ref latest: Parcel? first by latest.shipped desc
  ref label: Label?
  parcels: int = count(Parcel)
  labels: int = count(Label)
}`;

/** From when on each parcel is there. */
function beginnings(tables: Tables): (parcel: string | null | undefined) => string {
  const placed = new Map(tables.rows("order").map((row) => [row["order_id"], row["placed"]!]));
  const begins = (row: Row): string => {
    const [day, at] = [`${row["shipped"]} 00:00:00`, placed.get(row["order_id"])!];
    return day > at ? day : at;
  };
  const known = new Map(tables.rows("parcel").map((row) => [row["parcel_id"], begins(row)]));
  return (parcel) => known.get(parcel ?? "")!;
}

describe("a parcel of the day of its order", () => {
  it("is referred to, and counted, from the order's moment on", async () => {
    const tables = await run(await generatorOf(schema(asked)));
    const begins = beginnings(tables);
    const labels = new Map(tables.rows("label").map((row) => [row["label_id"], row["parcel_id"]]));
    const all = tables.column("parcel", "parcel_id").map(begins);
    let sameDay = 0;
    for (const row of tables.rows("ticket")) {
      const at = row["at"]!;
      if (row["parcel_id"] !== null) sameDay++;
      for (const parcel of [row["parcel_id"], row["latest_id"], labels.get(row["label_id"] ?? "")])
        if (parcel != null) expect(begins(parcel) <= at).toBe(true);
      const there = all.filter((begin) => begin < at).length;
      expect([row["parcels"], row["labels"]]).toEqual([String(there), String(there)]);
    }
    expect(sameDay).toBeGreaterThan(150);
    for (const row of tables.rows("call"))
      if (row["parcel_id"] !== null) expect(begins(row["parcel_id"]) < row["at"]!).toBe(true);
  });

  it("comes before what begins later that day, and its gaps run from then on", async () => {
    const tables = await run(await generatorOf(schema(asked)));
    const begins = beginnings(tables);
    const customers = new Map(tables.rows("order").map((row) => [row["order_id"], row["customer_id"]]));
    const withCustomer = (row: Row): Row => ({ ...row, customer: customers.get(row["order_id"]) ?? null });
    const parcels = tables.rows("parcel").map(withCustomer);
    for (const row of parcels) {
      const mine = parcels.filter((other) => other["customer"] === row["customer"]);
      const earlier = mine.filter((other) => begins(other["parcel_id"]) < begins(row["parcel_id"]));
      expect(Number(row["before"])).toBe(earlier.length);
      expect(earlier.every((other) => Number(other["parcel_id"]) < Number(row["parcel_id"]))).toBe(true);
    }
    const scans = tables.rows("scan");
    expect(scans.length).toBeGreaterThan(100);
    expect(scans.filter((row) => row["at"]! <= begins(row["parcel_id"]))).toEqual([]);
  });

  it("is the same in parts and in a longer period, and passes its checks", async () => {
    const generator = await generatorOf(schema(asked));
    const tables = await run(generator);
    const longer = await generatorOf(schema(asked, "2023-04-30"));
    expect(firstDifferentTable(await mergedParts(generator, 3), tables.texts)).toBeNull();
    expect(lostByGrowth({ generator, tables }, { generator: longer, tables: await run(longer) })).toBeNull();
    expect(await violations(generator)).toEqual([]);
  });

  it("has nothing below it that begins before the order", async () => {
    const below = "entity Step per Parcel { key step_id: serial  time at: timestamp = parcel.shipped + 1h }";
    await expect(generatorOf(schema(below)).then((g) => run(g))).rejects.toThrow(
      /^Step\.at: .* would begin at \S+ \S+, before its Parcel, which/,
    );
  });
});

it("a pair signed on the day on which its sides came is there from then on", async () => {
  const tables = await run(
    await generatorOf(`
schema days { period 2023-01-01 .. 2023-02-28  seed 4 }
entity Seller count 30 over 2022-12-15 .. 2023-02-28 { key seller_id: serial  time since: timestamp }
entity Buyer count 30 over 2022-12-15 .. 2023-02-28 { key buyer_id: serial  time since: timestamp }
entity Deal link Seller, Buyer count 200 {
  key deal_id: serial
  time signed: date = date(max(seller.since, buyer.since)) + uniform(0d..1d)
  ref before: Deal?
}
entity Query count 600 over 2023-01-01 .. 2023-02-28 {
  key query_id: serial
  time at: timestamp
  ref deal: Deal? where date(deal.signed) == date(now)
  deals: int = count(Deal)
}`),
  );
  const since = (table: string): ReadonlyMap<string | null, string> =>
    new Map(tables.rows(table).map((row) => [row[`${table}_id`]!, row["since"]!]));
  const [sellers, buyers] = [since("seller"), since("buyer")];
  const begins = new Map(
    tables.rows("deal").map((row) => {
      const all = [sellers.get(row["seller_id"]!)!, buyers.get(row["buyer_id"]!)!, `${row["signed"]} 00:00:00`];
      return [row["deal_id"]!, all.toSorted().at(-1)!];
    }),
  );
  for (const row of tables.rows("query")) {
    if (row["deal_id"] !== null) expect(begins.get(row["deal_id"]!)! <= row["at"]!).toBe(true);
    expect(Number(row["deals"])).toBe([...begins.values()].filter((begin) => begin < row["at"]!).length);
  }
  for (const row of tables.rows("deal"))
    if (row["before_id"] !== null) expect(begins.get(row["before_id"]!)! <= begins.get(row["deal_id"]!)!).toBe(true);
});

it("a row dated by the day of one that it refers to is there once that is", async () => {
  const tables = await run(
    await generatorOf(`
schema days { period 2023-01-01 .. 2023-02-28  seed 4 }
entity Order count 60 over 2023-01-01 .. 2023-02-25 { key order_id: serial  time placed: timestamp }
entity Invoice count 60 { key invoice_id: serial  ref order: Order  time on: date = date(order.placed) + uniform(0d..1d) }
entity Query count 600 over 2023-01-01 .. 2023-02-28 {
  key query_id: serial
  time at: timestamp
  ref invoice: Invoice? where date(invoice.on) == date(now)
  invoices: int = count(Invoice)
}`),
  );
  const placed = new Map(tables.rows("order").map((row) => [row["order_id"], row["placed"]!]));
  const begins = new Map(
    tables.rows("invoice").map((row) => {
      const [day, at] = [`${row["on"]} 00:00:00`, placed.get(row["order_id"])!];
      return [row["invoice_id"]!, day > at ? day : at];
    }),
  );
  const queries = tables.rows("query");
  expect(queries.filter((row) => row["invoice_id"] !== null).length).toBeGreaterThan(100);
  for (const row of queries) {
    if (row["invoice_id"] !== null) expect(begins.get(row["invoice_id"]!)! <= row["at"]!).toBe(true);
    expect(Number(row["invoices"])).toBe([...begins.values()].filter((begin) => begin < row["at"]!).length);
  }
});
