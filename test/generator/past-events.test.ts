/** Aggregates over the actor's events, in the rows of its events: what was there before each of them. */
import { describe, expect, it } from "vitest";
import { run, generatorOf, type Row, type Tables } from "../support/generate.ts";
import { lostByGrowth } from "../guarantees/properties.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const shop = (last = "2024-12-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 3 }
enum Color { red 50%  green 30%  blue rest }
entity Deal count 12 { key deal_id: serial  rank: int = uniform(0..4) }
entity Customer count 60 over 2023-06-01 .. 2024-10-31 {
  key customer_id: serial
  time joined_at: timestamp
  live spent: decimal(12,2) = sum(Order.total)
}
lifecycle Customer {
  state active { visit at 3 a month  complain at 5 a year  to lost at 10% a year }
  state lost {}
}
entity Ticket per Customer 0..4 {
  key ticket_id: serial
  time opened_at: timestamp = customer.joined_at + uniform(1d..300d)
  hours: int = uniform(1..9)
}
entity Order per Customer.visit {
  key order_id: serial
  time ordered_at: timestamp
  number: serial per customer
  color: Color
  nth: int = count(Order of customer)
  reds: int = count(Order of customer where Order.color == red)
  spent_before: decimal(12,2) = sum(Order.total of customer)
  discount: float = match sum(Order.total of customer) { >= 300: 20%, >= 100: 10%, else: 0% }
  total: decimal(12,2) = sum(Line.amount) * (1 - discount)
  dearest: decimal(10,2)? = max(Line.amount of customer)
  lines_before: int = count(Line of customer)
  mean: float? = avg(Order.total of customer)
  last_color: Color? = last(Order.color of customer)
  had_red: bool = any(Order.color == red of customer)
  complaints: int = count(Complaint of customer)
  tickets: int = count(Ticket of customer)
  hours: int = sum(Ticket.hours of customer where Ticket.hours > 3)
  label: text(60) = "order {count(Order of customer) + 1} of {customer.customer_id}, {any(Ticket of customer)}"
  ref deal: Deal? where deal.rank == count(Complaint of customer)
}
entity Line per Order 1..3 {
  key line_id: serial
  amount: decimal(10,2) = uniform(1.00..40.00)
  so_far: int = count(Order of order.customer)
  note: text(30) = "{count(Line of order.customer)} before"
}
entity Gift per Order when count(Order of order.customer) mod 3 == 2 { key gift_id: serial  worth: int = 1 + count(Gift of order.customer) }
entity Complaint per Customer.complain when count(Order of customer) > 0 { key complaint_id: serial  time at: timestamp  orders: int = count(Order of customer)  complaints: int = count(Complaint of customer) }
`;

const cents = (value: string | null | undefined): number => Math.round(Number(value) * 100);
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const earlier = (rows: readonly Row[] | undefined, column: string, moment: string): readonly Row[] =>
  (rows ?? []).filter((row) => row[column]! < moment);

/** Rows of the period whose actor has no events before it: what is not written counts, too. */
function actors(tables: Tables): readonly (readonly [string, readonly Row[]])[] {
  const customers = byKey(tables, "customer");
  return [...Map.groupBy(tables.rows("order"), (row) => row["customer_id"]!)].filter(
    ([id]) => customers.get(id)!["joined_at"]! >= "2024-01-01",
  );
}

describe("event by event", () => {
  it("counts, sums and extremes are those of the rows before", async () => {
    const tables = await proven(shop());
    const lines = Map.groupBy(tables.rows("line"), (row) => row["order_id"]!);
    const complaints = Map.groupBy(tables.rows("complaint"), (row) => row["customer_id"]!);
    const tickets = Map.groupBy(tables.rows("ticket"), (row) => row["customer_id"]!);
    const gifts = Map.groupBy(tables.rows("gift"), (row) => row["order_id"]!);
    const deals = byKey(tables, "deal");
    const checked = actors(tables);
    expect(checked.length).toBeGreaterThan(25);
    let discounted = 0;
    let given = 0;
    for (const [customer, orders] of checked) {
      const mine = orders.toSorted((a, b) => Number(a["number"]) - Number(b["number"]));
      let givenBefore = 0;
      mine.forEach((row, i) => {
        const past = mine.slice(0, i);
        const before = past.flatMap((o) => lines.get(o["order_id"]!)!);
        expect(row["nth"]).toBe(String(i));
        expect(row["reds"]).toBe(String(past.filter((o) => o["color"] === "red").length));
        const spent = sum(past.map((o) => cents(o["total"])));
        expect(cents(row["spent_before"])).toBe(spent);
        const discount = spent >= 30_000 ? 0.2 : spent >= 10_000 ? 0.1 : 0;
        if (discount > 0) discounted++;
        expect(Number(row["discount"])).toBe(discount);
        const own = lines.get(row["order_id"]!)!;
        expect(Math.abs(cents(row["total"]) - sum(own.map((l) => cents(l["amount"]))) * (1 - discount))).toBeLessThanOrEqual(
          0.51,
        );
        expect(row["lines_before"]).toBe(String(before.length));
        expect(cents(row["dearest"])).toBe(before.length === 0 ? 0 : Math.max(...before.map((l) => cents(l["amount"]))));
        if (i === 0) expect(row["mean"]).toBeNull();
        else expect(Number(row["mean"])).toBeCloseTo(spent / i / 100, 6);
        expect(row["last_color"]).toBe(past.at(-1)?.["color"] ?? null);
        expect(row["had_red"]).toBe(String(past.some((o) => o["color"] === "red")));
        const at = row["ordered_at"]!;
        const complained = earlier(complaints.get(customer), "at", at).length;
        expect(row["complaints"]).toBe(String(complained));
        const opened = earlier(tickets.get(customer), "opened_at", at);
        expect(row["tickets"]).toBe(String(opened.length));
        expect(row["hours"]).toBe(String(sum(opened.map((t) => Number(t["hours"])).filter((h) => h > 3))));
        expect(row["label"]).toBe(`order ${i + 1} of ${customer}, ${opened.length > 0}`);
        if (row["deal_id"] !== null) expect(deals.get(row["deal_id"]!)!["rank"]).toBe(String(complained));
        for (const line of own) {
          expect(line["so_far"]).toBe(String(i));
          expect(line["note"]).toBe(`${before.length} before`);
        }
        expect(gifts.get(row["order_id"]!)?.map((g) => g["worth"]) ?? []).toEqual(i % 3 === 2 ? [String(1 + givenBefore)] : []);
        if (i % 3 === 2) givenBefore++;
      });
      given += givenBefore;
      (complaints.get(customer) ?? [])
        .toSorted((a, b) => (a["at"]! < b["at"]! ? -1 : 1))
        .forEach((row, i) => {
          expect(row["complaints"]).toBe(String(i));
          expect(row["orders"]).toBe(String(earlier(mine, "ordered_at", row["at"]!).length));
          expect(row["orders"]).not.toBe("0");
        });
    }
    expect(discounted).toBeGreaterThan(50);
    expect(given).toBeGreaterThan(20);
  });

  it("a longer period keeps what was there", async () => {
    const [shorter, longer] = [await generatorOf(shop("2024-08-31")), await generatorOf(shop())];
    const made = { generator: longer, tables: await run(longer) };
    expect(lostByGrowth({ generator: shorter, tables: await run(shorter) }, made)).toBeNull();
  });

  it("what is emitted type-checks", async () => {
    expect(await typeErrors(shop())).toBe("");
  }, 60_000);
});

it("rows of one event see what was there before it, and those before them by `previous`", async () => {
  const tables = await proven(`
schema shop { period 2024-01-01 .. 2024-12-31  seed 3 }
entity Customer count 40 { key customer_id: serial  live bought: int = count(Ticket) }
lifecycle Customer { state active { visit at 2 a month } }
entity Ticket per Customer.visit 0..3 {
  key ticket_id: serial
  time at: timestamp
  price: int = uniform(1..9)
  sold: int = count(Ticket of customer)
  paid: int = sum(Ticket.price of customer)
  balance: int = (previous.balance ?? 0) + price
}`);
  const tickets = Map.groupBy(tables.rows("ticket"), (row) => row["customer_id"]!);
  let together = 0;
  for (const mine of tickets.values()) {
    const rows = mine.toSorted((a, b) => Number(a["ticket_id"]) - Number(b["ticket_id"]));
    let balance = 0;
    rows.forEach((row, i) => {
      const past = rows.filter((other) => other["at"]! < row["at"]!);
      if (past.length < i) together++;
      balance += Number(row["price"]);
      expect(row["sold"]).toBe(String(past.length));
      expect(row["paid"]).toBe(String(sum(past.map((other) => Number(other["price"])))));
      expect(row["balance"]).toBe(String(balance));
    });
  }
  expect(together).toBeGreaterThan(50);
  for (const row of tables.rows("customer")) expect(row["bought"]).toBe(String(tickets.get(row["customer_id"]!)?.length ?? 0));
});
