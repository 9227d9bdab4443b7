/** Running values by `previous` on rows with moments of their own, in the order of these. */
import { expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row, type Tables } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const bank = (last = "2024-12-31"): string => `
schema bank { period 2024-01-01 .. ${last}  seed 5 }
enum Side { debit 40%  credit rest }
entity Product count 12 { key product_id: serial  price: decimal(8,2) = uniform(1..50) }
entity Customer count 40 { key customer_id: serial }
entity Account per Customer 0..3 {
  key account_id: serial
  limit: decimal(10,2) = uniform(100..900)
  live entries: int = count(Entry)
  live balance: decimal(12,2)? = last(Entry.balance)
}
entity Entry per Account 0..9 {
  key entry_id: serial
  time at: timestamp = uniform(2024-01-01 .. 2025-01-31)
  side: Side
  amount: decimal(10,2) = uniform(1.00..90.00)
  number: serial per account
  balance: decimal(12,2) = (previous.balance ?? 0.00) + (side == credit ? amount : -amount)
  peak: decimal(12,2) = max(previous.peak ?? 0.00, balance)
  doubled: decimal(13,2) = balance * 2
  before: decimal(12,2)? = previous.balance
  rate: decimal(12,6) = (previous.rate ?? 1) * lognormal(median: 1, sigma: 0.4%)
  is_over: bool = balance < -account.limit or (previous.is_over ?? false)
  ref product: Product where product != previous.product
  hidden streak_side: Side = side
  streak: int = previous.streak_side == side ? (previous.streak ?? 0) + 1 : 1
}
entity Line per Entry 0..2 { key line_id: serial  after: decimal(12,2) = entry.balance  product_price: decimal(8,2) = entry.product.price }
entity Loan count 200 over 2024-01-01 .. 2024-12-31 { key loan_id: serial  time lent_at: timestamp  lent: decimal(10,2) = uniform(500..5_000) }
entity Payment per Loan each Side as of_side 1..3 {
  key payment_id: serial
  time paid_on: date = loan.lent_at + uniform(1d..90d)
  amount: decimal(8,2) = uniform(1.00..50.00)
  number: serial per loan
  kind: Side = of_side
  left_over: decimal(10,2) = (previous.left_over ?? loan.lent) - amount
  debits: int = (previous.debits ?? 0) + (of_side == debit ? 1 : 0)
}
`;

const ordered = (tables: Tables, table: string, owner: string): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(
    tables.rows(table).toSorted((a, b) => Number(a["number"]) - Number(b["number"])),
    (row) => row[owner]!,
  );
const cents = (text: string | null | undefined): number => Math.round(Number(text) * 100);

it("follow the order of the moments, whatever the order of the loop", async () => {
  const tables = await proven(bank());
  const accounts = byKey(tables, "account");
  const products = byKey(tables, "product");
  const entries = ordered(tables, "entry", "account_id");
  let inverted = 0;
  const rates: number[] = [];
  for (const [account, mine] of entries) {
    let balance = 0;
    let peak = 0;
    let isOver = false;
    let streak = 0;
    mine.forEach((row, i) => {
      const before = mine[i - 1] ?? null;
      if (before !== null) expect(before["at"]! <= row["at"]!).toBe(true);
      if (before !== null && Number(before["entry_id"]) > Number(row["entry_id"])) inverted++;
      expect(cents(row["before"])).toBe(before === null ? 0 : balance);
      balance += row["side"] === "credit" ? cents(row["amount"]) : -cents(row["amount"]);
      peak = Math.max(peak, balance);
      isOver = balance < -cents(accounts.get(account)!["limit"]) || isOver;
      streak = before?.["side"] === row["side"] ? streak + 1 : 1;
      expect(cents(row["balance"])).toBe(balance);
      expect(cents(row["peak"])).toBe(peak);
      expect(cents(row["doubled"])).toBe(2 * balance);
      expect(row["is_over"]).toBe(String(isOver));
      expect(row["streak"]).toBe(String(streak));
      if (before !== null) expect(row["product_id"]).not.toBe(before["product_id"]);
      rates.push(Number(row["rate"]) / Number(before?.["rate"] ?? 1) - 1);
    });
    expect(cents(accounts.get(account)!["balance"])).toBe(balance);
    expect(accounts.get(account)!["entries"]).toBe(String(mine.length));
  }
  expect(inverted).toBe(0);
  const deviation = Math.sqrt(rates.reduce((s, r) => s + r * r, 0) / rates.length);
  expect(rates.length).toBeGreaterThan(150);
  expect(deviation).toBeGreaterThan(0.003);
  expect(deviation).toBeLessThan(0.005);
  const rows = byKey(tables, "entry");
  for (const line of tables.rows("line")) {
    const entry = rows.get(line["entry_id"]!)!;
    expect(line["after"]).toBe(entry["balance"]);
    expect(line["product_price"]).toBe(products.get(entry["product_id"]!)!["price"]);
  }
});

it("go through combinations of `each`, too", async () => {
  const tables = await proven(bank());
  const loans = byKey(tables, "loan");
  const payments = ordered(tables, "payment", "loan_id");
  expect(payments.size).toBeGreaterThan(100);
  for (const [loan, mine] of payments) {
    let left = cents(loans.get(loan)!["lent"]);
    let debits = 0;
    mine.forEach((row, i) => {
      expect((mine[i - 1]?.["paid_on"] ?? "") <= row["paid_on"]!).toBe(true);
      left -= cents(row["amount"]);
      debits += row["kind"] === "debit" ? 1 : 0;
      expect(cents(row["left_over"])).toBe(left);
      expect(row["debits"]).toBe(String(debits));
    });
  }
});

it("a longer period keeps what was there", async () => {
  const [shorter, longer] = [await generatorOf(bank("2024-06-30")), await generatorOf(bank())];
  const made = { generator: longer, tables: await run(longer) };
  expect(lostByGrowth({ generator: shorter, tables: await run(shorter) }, made)).toBeNull();
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(bank())).toBe("");
}, 60_000);
