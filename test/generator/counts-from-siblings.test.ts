/** How many rows a member has may follow from what other members add up to. */
import { describe, expect, it } from "vitest";
import { generatorOf, run } from "../support/generate.ts";
import { mergedParts } from "../guarantees/parts.ts";

const schema = `schema instalments { period 2024-01-01 .. 2024-12-31  seed 5 }
entity Order count 400 over 2024-01-01 .. 2024-12-31 {
  key order_id: serial
  time placed_at: timestamp
  total: decimal(12,2) = sum(Line.amount)
}
entity Line per Order 1..6 {
  key line_id: serial
  amount: decimal(12,2) = uniform(10..400)
}
entity Instalment per Order (order.total > 900 ? 3 : 1) {
  key instalment_id: serial
  number: serial per order
  amount: decimal(12,2) = split(order.total, by: number)
}
entity Letter per Instalment (instalment.amount > 400 ? 2 : 0) { key letter_id: serial }
`;

const cents = (text: string | null | undefined): number => Math.round(Number(text) * 100);

describe("rows whose number follows from a sum over siblings", () => {
  it("are as many, and the parts add up", async () => {
    const tables = await run(await generatorOf(schema));
    const instalments = Map.groupBy(tables.rows("instalment"), (row) => row["order_id"]);
    const counts = new Set<number>();
    for (const order of tables.rows("order")) {
      const own = instalments.get(order["order_id"])!;
      counts.add(own.length);
      expect(own).toHaveLength(cents(order["total"]) > 90_000 ? 3 : 1);
      expect(own.map((row) => row["number"])).toEqual(own.map((_, i) => String(i + 1)));
      expect(own.reduce((sum, row) => sum + cents(row["amount"]), 0)).toBe(cents(order["total"]));
    }
    expect(counts).toEqual(new Set([1, 3]));
    const letters = Map.groupBy(tables.rows("letter"), (row) => row["instalment_id"]);
    for (const row of tables.rows("instalment"))
      expect(letters.get(row["instalment_id"])?.length ?? 0).toBe(cents(row["amount"]) > 40_000 ? 2 : 0);
  });

  it("are the same in parts", async () => {
    const generator = await generatorOf(schema);
    const whole = await run(generator);
    expect(await mergedParts(generator, 3, 1)).toEqual(whole.texts);
  });
});
