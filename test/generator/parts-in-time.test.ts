/** Parts of an amount in rows with moments of their own: the period's end may not decide what the others hold. */
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";

const problems = (time: string): readonly string[] => {
  const text = `
schema s { period 2024-01-01 .. 2024-03-31  seed 1 }
entity Bill count 50 over 2024-01-01 .. 2024-03-31 { key bill_id: serial  time at: timestamp  amount: decimal(8,2) = uniform(20..300) }
entity Payment per Bill 1..3 { key payment_id: serial  ${time}  part: decimal(8,2) = split(bill.amount, by: 1) }`;
  return compile({ host: memoryHost({ "s.ecom": text }), entry: "s.ecom", generating: true }).diagnostics.all.map(
    (d) => d.message,
  );
};

it("are refused where some may fall after the period", () => {
  expect(problems("time paid: timestamp = bill.at + exponential(mean: 9d)")).toEqual([
    "`split` among rows of which some may fall after the period (Payment.part): not generated yet.",
  ]);
});

it.each(["", "time paid: timestamp = bill.at", "time paid: timestamp = bill.at + 30d"])(
  "are there where all happen or none: %s",
  (time) => expect(problems(time)).toEqual([]),
);
