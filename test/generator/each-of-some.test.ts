/** Rows for each of the rows beside an owner that is there only where these rows say so: a return of an order with returned lines. */
import { expect, it } from "vitest";
import { typeErrors } from "./emitted.ts";
import { proven, under } from "./proof.ts";

const text = `
schema s { period 2023-01-01 .. 2024-12-31  seed 77 }
entity Order count 800 over 2023-02-01 .. 2024-12-31 { key order_id: serial  time ordered_at: timestamp }
entity Line per Order geometric(0.45) + 1 {
  key (order, line_no)
  line_no: serial per order
  returned: bool = chance(20%)
}
entity Return per Order when any(Line of order where Line.returned) {
  key return_no: text(14) = "{order.order_id:07}-R"
  time requested_at: timestamp = order.ordered_at + gamma(2, 5) * 1d
  lines: int = count(Refund)
}
entity Refund per Return each Line of return.order as line when line.returned {
  key refund_id: serial
  line_no: int = line.line_no
}
`;

it("the owner is there where one of them asks for it, and has a row for each that does", async () => {
  const tables = await proven(text);
  const returned = new Map(
    [...under(tables, "line", "order_id")].map(([order, lines]) => [order, lines.filter((line) => line["returned"] === "true")]),
  );
  const returns = tables.rows("return");
  const orders = new Set(returns.map((row) => row["order_id"]!));
  const refunds = under(tables, "refund", "return_id");
  for (const row of returns) {
    const numbers = returned.get(row["order_id"]!)!.map((line) => line["line_no"]);
    expect((refunds.get(row["return_no"]!) ?? []).map((refund) => refund["line_no"])).toEqual(numbers);
    expect([Number(row["lines"]), numbers.length > 0]).toEqual([numbers.length, true]);
  }
  // What is missing would have come after the period.
  const missing = tables
    .rows("order")
    .filter((row) => returned.get(row["order_id"]!)!.length > 0 && !orders.has(row["order_id"]!));
  expect(missing.every((row) => row["ordered_at"]! > "2024-10-01")).toBe(true);
  expect(await typeErrors(text)).toBe("");
});
