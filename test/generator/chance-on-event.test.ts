/** A transition on an event, with a chance: each time of the event draws anew. */
import { expect, it } from "vitest";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { generatorOf, run } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";

const text = `
schema s { period 2020-01-01 .. 2024-12-31  seed 4 }
entity Account count 1_000 { key account_id: serial  live losses: int = count(lost)  live bills: int = count(bill) }
lifecycle Account {
  state active { bill every 1mo  to lost on bill chance 20% }
  state lost { to active after 45d }
}
entity Bill per Account.bill { key bill_id: serial  time at: timestamp }
`;

it("loses the share of bills that it says, each bill for itself", async () => {
  const generator = await generatorOf(text);
  const tables = await run(generator);
  const accounts = tables.rows("account").map((row) => ({ losses: Number(row["losses"]), bills: Number(row["bills"]) }));
  const sum = (of: (a: (typeof accounts)[number]) => number): number => accounts.reduce((s, a) => s + of(a), 0);
  const bills = sum((a) => a.bills);
  expect(bills).toBe(tables.rows("bill").length);
  // Four standard deviations of a share among so many bills.
  expect(Math.abs(sum((a) => a.losses) / bills - 0.2)).toBeLessThan(4 * Math.sqrt(0.16 / bills));
  // One draw for all bills of an account, or of a stay, would keep most accounts for ever, or lose them always.
  expect(accounts.filter((a) => a.losses === 0).length / accounts.length).toBeLessThan(0.01);
  expect(Math.max(...accounts.map((a) => a.losses / a.bills))).toBeLessThan(0.6);
  expect(firstDifferentTable(await mergedParts(generator, 3, 1), tables.texts)).toBeNull();
});

it("what is lost for good is lost on its last bill", async () => {
  const tables = await run(await generatorOf(text.replace("state lost { to active after 45d }", "state lost {}")));
  const accounts = tables.rows("account");
  const bills = accounts.map((row) => Number(row["bills"]));
  expect(accounts.every((row) => Number(row["losses"]) <= 1)).toBe(true);
  // The first bill of all accounts, and the second of those that are left.
  const lostAt = (n: number): number => accounts.filter((row) => row["losses"] === "1" && Number(row["bills"]) === n).length;
  for (const n of [1, 2, 3]) {
    const left = bills.filter((b) => b >= n).length;
    expect(Math.abs(lostAt(n) / left - 0.2)).toBeLessThan(4 * Math.sqrt(0.16 / left));
  }
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(text)).toBe("");
}, 60_000);
