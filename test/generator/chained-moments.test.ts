/** Rows each of whose moments follows from that of the row before: instalments, steps of a journey, stays that do not overlap. */
import { expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row, type Tables } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const hotel = (last = "2024-12-31"): string => `
schema hotel { period 2024-01-01 .. ${last}  seed 3 }
enum Side { debit credit }
entity Product count 9 { key product_id: serial  name: text(20) = faker.commerce.product() }
entity Loan count 200 over 2024-01-01 .. 2024-12-31 { key loan_id: serial  time lent_at: timestamp  lent: decimal(10,2) = uniform(500..5_000) }
entity Payment per Loan 2..8 {
  key payment_id: serial
  number: serial per loan
  hidden delay: int = uniform(10..40)
  time paid_at: timestamp = (previous.paid_at ?? loan.lent_at) + (previous.delay ?? 5) * 1d
  waited: int = previous.delay ?? 5
  left_over: decimal(10,2) = (previous.left_over ?? loan.lent) - 10
}
entity Guest count 40 over 2023-06-01 .. 2024-10-31 {
  key guest_id: serial
  time joined_at: timestamp
  until left_at: timestamp? = chance(50%) ? joined_at + uniform(50d..300d) : null
}
lifecycle Guest { state active { visit at 2 a month } }
entity Order per Guest.visit { key order_id: serial  time ordered_at: timestamp  live steps: int = count(Step) }
entity Step per Order 1..5 {
  key step_id: serial
  line: serial per order
  time at: timestamp = (previous.at ?? order.ordered_at) + uniform(1h..5d)
  ref product: Product where product != previous.product
  place: text(30) = "{left(previous.place ?? "", 20)}{pattern("?")}"
  total: int = (previous.total ?? 0) + uniform(1..3)
}
entity Note per Step 0..2 { key note_id: serial  what: text(45) = "{step.place} {step.total}" }
entity Pay per Order 1..4 {
  key pay_id: serial
  line: serial per order
  time at: timestamp = order.ordered_at + uniform(1h..5d)
  place: text(30) = "{left(previous.place ?? "", 20)}{pattern("?")}"
  total: int = (previous.total ?? 0) + uniform(1..3)
  last: timestamp? = previous.at
}
entity Stay per Guest each Side as side 0..3 when chance(80%) {
  key stay_id: serial
  time from_on: date = (previous.to_on ?? date(guest.joined_at)) + uniform(0d..60d)
  nights: int = uniform(1..9)
  to_on: date = from_on + nights * 1d
  number: serial per guest
  side: Side
  ref before: Stay? of guest first by before.from_on desc
  gap: duration = from_on - (previous.to_on ?? from_on)
  balance: int = (previous.balance ?? 0) + (side == debit ? nights : 0)
}
entity Bill per Stay 0..2 { key bill_id: serial  number: int = stay.number  time at: timestamp = stay.to_on + uniform(1h..300h) }
entity Review count 100 over 2024-01-01 .. 2024-12-31 { key review_id: serial  time at: timestamp  ref stay: Stay?  said: int? = stay.balance }
`;

const ordered = (tables: Tables, table: string, owner: string, by: string): readonly (readonly Row[])[] => [
  ...Map.groupBy(
    tables.rows(table).toSorted((a, b) => Number(a[by]) - Number(b[by])),
    (row) => row[owner]!,
  ).values(),
];
const seconds = (text: string): number => Date.parse(`${text.replace(" ", "T")}${text.length > 10 ? "" : "T00:00:00"}Z`) / 1_000;

it("each begins when the one before says; what would begin after the period ends them", async () => {
  const tables = await proven(hotel());
  const loans = byKey(tables, "loan");
  let [rows, cut] = [0, 0];
  for (const mine of ordered(tables, "payment", "loan_id", "number")) {
    let at = seconds(loans.get(mine[0]!["loan_id"]!)!["lent_at"]!);
    const lent = Number(loans.get(mine[0]!["loan_id"]!)!["lent"]);
    if (mine.length === 1) cut++;
    mine.forEach((row, i) => {
      rows++;
      at += Number(row["waited"]) * 86_400;
      expect([row["number"], seconds(row["paid_at"]!)]).toEqual([String(i + 1), at]);
      expect(Number(row["left_over"])).toBeCloseTo(lent - 10 * (i + 1), 2);
    });
  }
  expect([rows > 600, cut > 5]).toEqual([true, true]);
});

it("below a row of an event, too, with texts and references that follow each other", async () => {
  const tables = await proven(hotel());
  const [orders, steps] = [byKey(tables, "order"), byKey(tables, "step")];
  let later = 0;
  for (const mine of ordered(tables, "step", "order_id", "line"))
    mine.forEach((row, i) => {
      const before = mine[i - 1];
      const waited = seconds(row["at"]!) - seconds(before?.["at"] ?? orders.get(row["order_id"]!)!["ordered_at"]!);
      expect(waited >= 3_600 && waited <= 5 * 86_400).toBe(true);
      expect(row["place"]).toMatch(new RegExp(`^${before?.["place"] ?? ""}[A-Z]$`));
      const more = Number(row["total"]) - Number(before?.["total"] ?? 0);
      expect(more >= 1 && more <= 3).toBe(true);
      if (before !== undefined) later++;
      if (before !== undefined) expect(row["product_id"]).not.toBe(before["product_id"]);
    });
  expect(later).toBeGreaterThan(1_000);
  for (const note of tables.rows("note")) {
    const step = steps.get(note["step_id"]!)!;
    expect(note["what"]).toBe(`${step["place"]} ${step["total"]}`);
  }
});

it("rows some time after an event's follow each other in the order of their moments", async () => {
  const tables = await proven(hotel());
  let inverted = 0;
  for (const mine of ordered(tables, "pay", "order_id", "line"))
    mine.forEach((row, i) => {
      const before = mine[i - 1];
      expect(row["last"]).toBe(before?.["at"] ?? null);
      if (before !== undefined && before["at"]! > row["at"]!) inverted++;
      expect(row["place"]).toMatch(new RegExp(`^${before?.["place"] ?? ""}[A-Z]$`));
    });
  expect(inverted).toBe(0);
});

it("stays do not overlap, whatever combinations they come from", async () => {
  const tables = await proven(hotel());
  const stays = byKey(tables, "stay");
  let several = 0;
  for (const mine of ordered(tables, "stay", "guest_id", "number"))
    mine.forEach((row, i) => {
      const before = mine[i - 1];
      if (before === undefined) return;
      several++;
      expect(seconds(row["from_on"]!) - seconds(before["to_on"]!)).toBe(Number(row["gap"]));
      expect(Number(row["gap"])).toBeGreaterThanOrEqual(0);
      expect(row["before_id"]).toBe(before["stay_id"]);
      expect(Number(row["balance"])).toBe(Number(before["balance"]) + (row["side"] === "debit" ? Number(row["nights"]) : 0));
    });
  expect(several).toBeGreaterThan(20);
  const found = tables.rows("review").filter((row) => row["stay_id"] !== null);
  expect(found.length).toBeGreaterThan(50);
  for (const row of found) expect(row["said"]).toBe(stays.get(row["stay_id"]!)!["balance"]);
});

it("a row that would begin before the one before it stops the run", async () => {
  const text = `schema s { period 2024-01-01 .. 2024-12-31  seed 1 }
entity C count 5 { key c_id: serial }
entity O per C 3 { key o_id: serial  time at: timestamp = (previous.at ?? 2024-06-01) - uniform(1d..5d) }`;
  await expect(run(await generatorOf(text))).rejects.toThrow(/O\.at: .* before its previous O/);
});

it("a longer period keeps what was there, and what is emitted type-checks", async () => {
  const [shorter, longer] = [await generatorOf(hotel("2024-06-30")), await generatorOf(hotel())];
  const made = { generator: longer, tables: await run(longer) };
  expect(lostByGrowth({ generator: shorter, tables: await run(shorter) }, made)).toBeNull();
  expect(await typeErrors(hotel())).toBe("");
}, 60_000);
