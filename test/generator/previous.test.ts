/** `previous`: the row before a row under the same owner, in the order of their moments where they have some. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row, type Tables } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { proven } from "./proof.ts";

const shop = (last = "2024-12-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 3 }
entity Product count 20 { key product_id: serial  price: decimal(8,2) = uniform(1..50) }
entity Customer count 60 over 2024-01-01 .. 2024-10-31 { key customer_id: serial  time joined_at: timestamp }
lifecycle Customer { state active { visit at 2 a month } }
entity Order per Customer.visit {
  key order_id: serial
  time ordered_at: timestamp
  number: serial per customer
  ref product: Product where product != previous.product
  is_first: bool = previous == null
  balance: decimal(12,2) = (previous.balance ?? 0.00) + product.price
  price_before: decimal(8,2)? = previous.product.price
  last_at: timestamp? = previous.ordered_at
  note: text(60) = "{previous.product.price ?? 0} then {product.price}, {previous.is_first ?? false}"
}
entity Loan count 300 over 2024-01-01 .. 2024-12-31 { key loan_id: serial  time lent_at: timestamp }
entity Payment per Loan 2..5 {
  key payment_id: serial
  time paid_on: date = loan.lent_at + uniform(1d..90d)
  amount: decimal(8,2) = uniform(1.00..50.00)
  number: serial per loan
  last_on: date? = previous.paid_on
  note: text(60) = "no. {number} after {previous.number ?? 0}: {previous == null ? "first" : "later"}, {(previous.amount ?? 0) > amount}"
  is_more: bool = amount > (previous.amount ?? 0.00)
}
`;

const rowsOf = (tables: Tables, table: string, owner: string): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(
    tables.rows(table).toSorted((a, b) => Number(a["number"]) - Number(b["number"])),
    (row) => row[owner]!,
  );

describe("rows with moments of their own", () => {
  it("of events: values go from one to the next", async () => {
    const tables = await run(await generatorOf(shop()));
    const prices = new Map(tables.rows("product").map((row) => [row["product_id"], row["price"]!]));
    const customers = rowsOf(tables, "order", "customer_id");
    expect(customers.size).toBeGreaterThan(40);
    for (const orders of customers.values()) {
      let balance = 0;
      orders.forEach((order, i) => {
        const before = orders[i - 1] ?? null;
        balance += Math.round(Number(prices.get(order["product_id"])) * 100);
        expect(order["number"]).toBe(String(i + 1));
        expect(order["is_first"]).toBe(String(before === null));
        expect(Number(order["balance"])).toBeCloseTo(balance / 100, 6);
        expect(order["last_at"]).toBe(before?.["ordered_at"] ?? null);
        const priceOf = (row: Row | null): string => (row === null ? "0" : prices.get(row["product_id"])!);
        const [a, b, wasFirst] = /^(\S+) then (\S+), (\w+)$/.exec(order["note"]!)!.slice(1);
        expect([Number(a), Number(b), wasFirst]).toEqual([
          Number(priceOf(before)),
          Number(priceOf(order)),
          before?.["is_first"] ?? "false",
        ]);
        expect(order["price_before"]).toBe(before === null ? null : prices.get(before["product_id"]));
        expect(order["product_id"]).not.toBe(before?.["product_id"]);
      });
    }
  });

  it("of loops: the one before is the one with the number before, whatever the order of the loop", async () => {
    const tables = await run(await generatorOf(shop()));
    let inverted = 0;
    for (const payments of rowsOf(tables, "payment", "loan_id").values())
      payments.forEach((payment, i) => {
        const before = payments[i - 1] ?? null;
        expect(payment["last_on"]).toBe(before?.["paid_on"] ?? null);
        const isLess = Number(before?.["amount"] ?? 0) > Number(payment["amount"]);
        expect(payment["note"]).toBe(`no. ${i + 1} after ${i}: ${i === 0 ? "first" : "later"}, ${isLess}`);
        expect(payment["is_more"]).toBe(String(Number(payment["amount"]) > Number(before?.["amount"] ?? 0)));
        if (before !== null && before["paid_on"]! > payment["paid_on"]!) inverted++;
      });
    expect(inverted).toBe(0);
  });

  it("parts make the whole, and a longer period keeps what was there", async () => {
    const [shorter, longer] = [await generatorOf(shop("2024-06-30")), await generatorOf(shop())];
    const tables = await run(longer);
    expect(firstDifferentTable(await mergedParts(longer, 3, 1), tables.texts)).toBeNull();
    expect(lostByGrowth({ generator: shorter, tables: await run(shorter) }, { generator: longer, tables })).toBeNull();
  });

  it("what is emitted type-checks", async () => {
    expect(await typeErrors(shop())).toBe("");
  }, 60_000);
});

it("what cannot be handed on is refused where it is read", () => {
  const refused = (field: string): readonly string[] => {
    const text = shop().replace("is_more: bool = amount > (previous.amount ?? 0.00)", field);
    const { diagnostics } = compile({ host: memoryHost({ "s.ecom": text }), entry: "s.ecom", generating: true });
    return diagnostics.all.map((d) => `${d.code} ${d.message}`);
  };
  expect(refused('memo: text = (previous.memo ?? "")')).toEqual([expect.stringMatching(/^EC1201 .*text of any length/)]);
  expect(refused("sum_of_ids: bigint = (previous.sum_of_ids ?? 0) + payment_id")).toEqual([
    expect.stringMatching(/^EC1201 .*from numbers/),
  ]);
  expect(refused("last_id: bigint? = previous.payment_id")).toEqual([expect.stringMatching(/^EC1201 .*from numbers/)]);
  expect(refused('memo: text(30) = "{previous.payment_id ?? 0}"')).toEqual([expect.stringMatching(/^EC1201 .*from numbers/)]);
});

const bank = `
schema bank { period 2024-01-01 .. 2024-12-31  seed 3 }
entity Account count 40 { key account_id: serial  opening: int = uniform(10..20)  live entries: int = count(Entry)  live final: int? = last(Entry.balance) }
lifecycle Account { state open { deposit at 2 a month  withdraw at 1 a month  to closed at 10% a year } state closed {} }
entity Entry per Account.deposit as paid_in, per Account.withdraw as paid_out when chance(80%) {
  key entry_id: serial
  time at: timestamp
  ref account: Account = paid_in ?? paid_out
  change: int = paid_in == null ? -uniform(1..5) : uniform(1..9)
  balance: int = (previous.balance ?? 0) + change
  gap: bool = previous == null
  note: text(40) = "{previous.change ?? 0} then {change}"
}
entity Fee per Entry 0..1 { key fee_id: serial  after: int = entry.balance }
`;

it("of one table, the events of an actor come one after the other", async () => {
  const tables = await proven(bank);
  const fees = Map.groupBy(tables.rows("fee"), (row) => row["entry_id"]!);
  const accounts = Map.groupBy(tables.rows("entry"), (row) => row["account_id"]!);
  expect(accounts.size).toBeGreaterThan(30);
  let mixed = 0;
  for (const [account, entries] of accounts) {
    // Keys follow each actor's own events.
    const mine = entries.toSorted((a, b) => Number(a["entry_id"]) - Number(b["entry_id"]));
    let balance = 0;
    mine.forEach((row, i) => {
      const before = mine[i - 1] ?? null;
      expect((before?.["at"] ?? "") <= row["at"]!).toBe(true);
      if (before !== null && (before["paid_in_id"] === null) !== (row["paid_in_id"] === null)) mixed++;
      balance += Number(row["change"]);
      expect(Number(row["change"]) > 0).toBe(row["paid_in_id"] !== null);
      expect(row["balance"]).toBe(String(balance));
      expect(row["gap"]).toBe(String(before === null));
      expect(row["note"]).toBe(`${before?.["change"] ?? "0"} then ${row["change"]}`);
      for (const fee of fees.get(row["entry_id"]!) ?? []) expect(fee["after"]).toBe(String(balance));
    });
    const own = tables.rows("account").find((row) => row["account_id"] === account)!;
    expect([own["entries"], own["final"]]).toEqual([String(mine.length), String(balance)]);
  }
  expect(mixed).toBeGreaterThan(100);
});
