/** What others read of a row is what its columns hold: moments in whole seconds, decimals and texts as their types have them. */
import { expect, it } from "vitest";
import { proven } from "./proof.ts";

const text = `schema stored { period 2024-01-01 .. 2024-12-31  seed 5 }
entity Order count 200 over 2024-01-01 .. 2024-11-30 {
  key order_id: serial
  time ordered_at: timestamp
  paid_at: timestamp = ordered_at + exponential(mean: 3h)
  minutes_to_pay: float = minutes(paid_at - ordered_at)
  price: decimal(8,2) = lognormal(median: 20, sigma: 1)
  third: decimal(8,2) = price / 3
  thirds: decimal(10,2) = third * 3
  code: text(12) = "{pattern("????")}-{order_id}"
  length: int = length(code)
}
entity Return per Order when chance(40%) {
  key return_id: serial
  time returned_at: timestamp = order.paid_at + uniform(1d..9d)
  seconds: float = minutes(returned_at - order.ordered_at) * 60
  worth: decimal(10,2) = order.third * 2
}
entity Letter per Return 1..2 {
  key letter_id: serial
  time sent_at: timestamp = return.returned_at + uniform(0d..2d)
  days_after: float = days(sent_at - return.returned_at)
  earlier: int = count(Letter of return)
}
`;

const seconds = (moment: string | null | undefined): number => Date.parse(`${moment}Z`.replace(" ", "T")) / 1000;

it("moments, amounts and texts are read as they are stored", async () => {
  const tables = await proven(text);
  const orders = new Map(tables.rows("order").map((row) => [row["order_id"], row]));
  for (const row of tables.rows("order")) {
    expect(Number(row["minutes_to_pay"]) * 60).toBeCloseTo(seconds(row["paid_at"]) - seconds(row["ordered_at"]), 6);
    expect(Number(row["thirds"])).toBeCloseTo(Number(row["third"]) * 3, 6);
    expect(Number(row["length"])).toBe(row["code"]!.length);
  }
  expect(tables.rows("return").length).toBeGreaterThan(40);
  for (const row of tables.rows("return")) {
    const order = orders.get(row["order_id"])!;
    expect(Number(row["seconds"])).toBeCloseTo(seconds(row["returned_at"]) - seconds(order["ordered_at"]), 5);
    expect(Number(row["worth"])).toBeCloseTo(Number(order["third"]) * 2, 6);
  }
  const returns = new Map(tables.rows("return").map((row) => [row["return_id"], row]));
  for (const row of tables.rows("letter")) {
    const { returned_at: returned } = returns.get(row["return_id"])!;
    expect(Number(row["days_after"]) * 86_400).toBeCloseTo(seconds(row["sent_at"]) - seconds(returned), 4);
  }
});
