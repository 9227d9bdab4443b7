/** Aggregates over rows beside mine that are compared with my own: a line's rank in its order, what I bought of this before. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { proven, under } from "./proof.ts";

const shop = (last = "2024-12-31"): string => `
schema s { period 2024-01-01 .. ${last}  seed 11 }
enum Channel { Web 50%  Store 30%  Phone rest }
entity Product count 30 { key product_id: serial  price: decimal(8,2) = uniform(1.00..90.00) }
entity Customer count 120 { key customer_id: serial  limit: int = uniform(1..9) }
entity Order per Customer 1..12 {
  key order_id: serial
  time at: timestamp = uniform(2024-01-01 .. 2024-12-30)
  channel: Channel
  points: int? = uniform(1..40) missing 20%
  total: decimal(10,2) = sum(Line.amount)
  here_before: int = count(Order of customer where Order.channel == channel)
  dearer_before: int = count(Order of customer where Order.total > total)
  about: float? = avg(Order.points of customer where Order.points in (points ?? 0) - 9 .. (points ?? 0) + 9)
  best_below: int? = max(Order.points of customer where Order.points < points and Order.channel == channel)
  recent: decimal(10,2) = sum(Order.total of customer where Order.at >= at - 60d)
}
entity Line per Order 1..5 {
  key line_id: serial
  ref product: Product
  quantity: int = uniform(1..3)
  amount: decimal(8,2) = quantity * product.price
  rank: int = 1 + count(Line of order where Line.amount > amount)
  alike: int = count(Line of order where Line.product == product)
  is_least: bool = not any(Line of order where Line.amount < amount)
  others: float? = avg(Line.quantity of order where Line.amount >= amount and Line.quantity <= quantity)
  part_of_larger: decimal(10,2) = sum(Part.weight of order where Part.weight > quantity)
}
entity Part per Line 0..2 {
  key part_id: serial
  weight: decimal(6,2) = uniform(0.10..5.00)
  heavier: int = count(Part of line where Part.weight > weight)
  heavier_in_order: int = count(Part of line.order where Part.weight > weight)
}
entity Basket count 80 { key basket_id: serial  time at: timestamp = uniform(2024-01-01 .. 2024-12-30)  worth: int = sum(Item.worth) }
entity Item per Basket 1..6 {
  key item_id: serial
  worth: int = uniform(1..9)
  kind: Channel
  place: int = count(Item of basket where Item.worth >= worth and Item.kind == kind)
  most: int? = max(Item.worth of basket where Item.kind == kind and Item.worth < worth)
  all_less: bool = all(Item.worth < 8 of basket where Item.kind == kind)
}
`;

const n = (row: Row, column: string): number => Number(row[column]);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function expectMean(found: string | null | undefined, values: readonly number[]): void {
  if (values.length === 0) expect(found).toBeNull();
  else expect(Number(found)).toBeCloseTo(mean(values), 8);
}

describe("rows beside mine", () => {
  it("of my transaction", async () => {
    const tables = await proven(shop());
    const ofOrder = under(tables, "line", "order_id");
    const partsOf = under(tables, "part", "line_id");
    for (const mine of tables.rows("line")) {
      const lines = ofOrder.get(mine["order_id"]!)!;
      expect(n(mine, "rank")).toBe(1 + lines.filter((l) => n(l, "amount") > n(mine, "amount")).length);
      expect(n(mine, "alike")).toBe(lines.filter((l) => l["product_id"] === mine["product_id"]).length);
      expect(mine["is_least"]).toBe(String(!lines.some((l) => n(l, "amount") < n(mine, "amount"))));
      const others = lines.filter((l) => n(l, "amount") >= n(mine, "amount") && n(l, "quantity") <= n(mine, "quantity"));
      expectMean(
        mine["others"],
        others.map((l) => n(l, "quantity")),
      );
      const parts = lines.flatMap((l) => partsOf.get(l["line_id"]!) ?? []);
      expect(n(mine, "part_of_larger")).toBeCloseTo(
        sum(parts.map((p) => n(p, "weight")).filter((weight) => weight > n(mine, "quantity"))),
        6,
      );
      for (const part of partsOf.get(mine["line_id"]!) ?? []) {
        const heavier = (p: Row): boolean => n(p, "weight") > n(part, "weight");
        expect(n(part, "heavier")).toBe(partsOf.get(mine["line_id"]!)!.filter(heavier).length);
        expect(n(part, "heavier_in_order")).toBe(parts.filter(heavier).length);
      }
    }
    const ofBasket = under(tables, "item", "basket_id");
    for (const mine of tables.rows("item")) {
      const alike = ofBasket.get(mine["basket_id"]!)!.filter((i) => i["kind"] === mine["kind"]);
      expect(n(mine, "place")).toBe(alike.filter((i) => n(i, "worth") >= n(mine, "worth")).length);
      const less = alike.map((i) => n(i, "worth")).filter((worth) => worth < n(mine, "worth"));
      expect(mine["most"]).toBe(less.length === 0 ? null : String(Math.max(...less)));
      expect(mine["all_less"]).toBe(String(alike.every((i) => n(i, "worth") < 8)));
    }
  });

  it("that are earlier than mine", async () => {
    const tables = await proven(shop());
    const ofCustomer = under(tables, "order", "customer_id");
    let found = 0;
    for (const mine of tables.rows("order")) {
      const before = ofCustomer.get(mine["customer_id"]!)!.filter((o) => o["at"]! < mine["at"]!);
      const here = before.filter((o) => o["channel"] === mine["channel"]);
      found += here.length;
      expect(n(mine, "here_before")).toBe(here.length);
      expect(n(mine, "dearer_before")).toBe(before.filter((o) => n(o, "total") > n(mine, "total")).length);
      const points = mine["points"];
      const known = before.filter((o) => o["points"] !== null).map((o) => n(o, "points"));
      expectMean(
        mine["about"],
        known.filter((p) => Math.abs(p - Number(points ?? 0)) <= 9),
      );
      const below = here.filter((o) => o["points"] !== null && points !== null && n(o, "points") < Number(points));
      expect(mine["best_below"]).toBe(below.length === 0 ? null : String(Math.max(...below.map((o) => n(o, "points")))));
      const since = Date.parse(`${mine["at"]!}Z`) - 60 * 86_400_000;
      const recent = before.filter((o) => Date.parse(`${o["at"]!}Z`) >= since);
      expect(n(mine, "recent")).toBeCloseTo(sum(recent.map((o) => n(o, "total"))), 6);
    }
    expect(found).toBeGreaterThan(500);
  });

  it("follow nothing later", async () => {
    const [shorter, longer] = [await generatorOf(shop("2024-07-31")), await generatorOf(shop())];
    const [before, after] = [await run(shorter), await run(longer)];
    expect(lostByGrowth({ generator: shorter, tables: before }, { generator: longer, tables: after })).toBeNull();
  });
});

it("where events make rows, and by what is no value, they are refused", () => {
  const refused = (text: string): readonly string[] => {
    const { diagnostics } = compile({ host: memoryHost({ "s.ecom": text }), entry: "s.ecom", generating: true });
    return diagnostics.all.filter((d) => d.severity === "error").map((d) => `${d.code} ${d.message}`);
  };
  const events = `
schema s { period 2024-01-01 .. 2024-12-31 }
entity C count 9 { key c_id: serial }
lifecycle C { state on { buy at 3 a year } }
entity O per C.buy { key o_id: serial  time at: timestamp  worth: int = uniform(1..9)  more: int = count(O of c where O.worth > worth) }`;
  expect(refused(events)).toMatchInlineSnapshot(`
    [
      "EC1201 an aggregate over rows beside mine that are compared with my row (O), where events make rows: not generated yet.",
    ]
  `);
  expect(
    refused(shop().replace("rank: int", "in_year: int = count(Line of order.customer where Line.amount > amount)\n  rank: int")),
  ).toMatchInlineSnapshot(`
    [
      "EC1201 an aggregate over rows beside mine that are compared with my row (Line), as of the moment of the row above it: not generated yet.",
    ]
  `);
  const shown = shop().replace("Order.total > total", "Order.total - total > 5");
  expect(refused(shown)).toMatchInlineSnapshot(`
    [
      "EC1201 an aggregate over rows of Order that reads mine otherwise than to compare a value of theirs with it: not generated yet.",
    ]
  `);
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(shop())).toBe("");
}, 60_000);
