/** References to the row before: `ref before: Order? = previous`. */
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { proven } from "./proof.ts";

const shop = (last = "2024-12-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 3 }
entity Customer count 40 over 2023-06-01 .. 2024-10-31 { key customer_id: serial  time joined_at: timestamp }
lifecycle Customer { state active { visit at 2 a month  call at 2 a month } }
entity Order per Customer.visit 0..2 { key order_id: serial  time ordered_at: timestamp  number: serial per customer  ref before: Order? = previous }
entity Line per Order 1..4 { key line_id: serial  ref before: Line? = previous  last: bigint? = previous.line_id }
entity Item per Order 1..4 { key (order, number)  number: serial per order  ref before: Item? = previous }
entity Piece per Order 1..4 { key code: text(20) = "P-{serial:06}"  number: serial per order  ref before: Piece? = previous }
entity Entry per Customer.call as called, per Customer.visit as visited {
  key entry_id: serial
  time at: timestamp
  ref customer: Customer = called ?? visited
  ref before: Entry? = previous
}
entity Move per Order 1..3 { key move_id: serial  number: serial per order  time at: timestamp = order.ordered_at + uniform(1d..20d)  ref before: Move? = previous }
entity Loan count 80 over 2024-01-01 .. 2024-12-31 { key loan_id: serial  time lent_at: timestamp }
entity Payment per Loan 2..5 { key payment_id: serial  number: serial per loan  time paid_on: date = loan.lent_at + uniform(1d..90d)  ref before: Payment? = previous }
entity Step per Loan 2..5 { key step_id: serial  number: serial per loan  time at: timestamp = (previous.at ?? loan.lent_at) + uniform(1d..90d)  ref before: Step? = previous }
entity Fee per Payment 0..3 { key fee_id: serial  ref before: Fee? = previous }
entity Page count 10 { key page_id: serial }
entity Word per Page 1..3 { key word_id: serial  ref before: Word? = previous }
`;

it.each([
  ["order", "customer_id", "number", "order_id"],
  ["line", "order_id", "line_id", "line_id"],
  ["piece", "order_id", "number", "code"],
  ["item", "order_id", "number", "number"],
  ["entry", "customer_id", "entry_id", "entry_id"],
  ["move", "order_id", "number", "move_id"],
  ["payment", "loan_id", "number", "payment_id"],
  ["step", "loan_id", "number", "step_id"],
  ["fee", "payment_id", "fee_id", "fee_id"],
  ["word", "page_id", "word_id", "word_id"],
])("of %s, under %s", async (table, owner, order, key) => {
  const tables = await proven(shop());
  const names = tables.table(table).columns.map((c) => c.name);
  const column = names.findLast((name) => name.startsWith("before"))!;
  const number = (row: Row): number => Number(row[order]);
  let found = 0;
  for (const rows of Map.groupBy(tables.rows(table), (row) => row[owner]!).values()) {
    let before: Row | null = null;
    for (const row of rows.toSorted((a, b) => number(a) - number(b))) {
      expect(row[column]).toBe(before?.[key] ?? null);
      if (before !== null) found++;
      before = row;
    }
  }
  expect(found).toBeGreaterThan(table === "word" ? 3 : 80);
});

it("a longer period keeps what was there, and what is emitted type-checks", async () => {
  const [shorter, longer] = [await generatorOf(shop("2024-06-30")), await generatorOf(shop())];
  const made = { generator: longer, tables: await run(longer) };
  expect(lostByGrowth({ generator: shorter, tables: await run(shorter) }, made)).toBeNull();
  expect(await typeErrors(shop())).toBe("");
}, 60_000);

it.each([
  ["key entry_id: uuid  ref before: Entry? = previous", "another key"],
  ["key entry_id: serial  ref before: Entry? = chance(50%) ? previous : null", "or another"],
  ["key entry_id: serial  n: int = 1  ref before: Entry? = previous  last: int? = before.n", "instead of `previous`"],
])("%s is refused", (items, why) => {
  const text = `schema s { period 2024-01-01 .. 2024-12-31  seed 1 }
entity C count 5 { key c_id: serial }
lifecycle C { state active { visit at 2 a month } }
entity Entry per C.visit { ${items} }`;
  const { diagnostics } = compile({ host: memoryHost({ "s.ecom": text }), entry: "s.ecom", generating: true });
  expect(diagnostics.all.map((d) => `${d.code} ${d.message}`)).toContainEqual(
    expect.stringMatching(new RegExp(`^EC1201 .*${why}`)),
  );
});
