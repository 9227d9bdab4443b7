/** Several rows for one event: a number of them, or one for each of some values. */
import { expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const machines = (born = "", last = "2024-12-31"): string => `
schema s { period 2024-01-01 .. ${last}  seed 7 }
enum Kind { red green blue }
entity Machine count 200 ${born} {
  key machine_id: serial ${born === "" ? "" : " time built_at: timestamp"}
  level: int = uniform(1..3)
  live readings: int = count(Reading)
  live worth: int = sum(Order.n)
}
entity Reading per Machine.inspect each Kind as kind each 1..2 as side when chance(80%) {
  key reading_id: serial
  time at: timestamp
  kind: Kind
  side: int
  number: serial per machine
  code: text(6) = pattern("######")
}
entity Order per Machine.visit uniform(0..machine.level) {
  key order_id: uuid
  time at: timestamp
  n: int = uniform(1..9)
  before: int = machine.worth
  total: int = sum(Item.n)
}
entity Item per Order 1..2 { key item_id: serial  n: int = order.n }
entity Part per Machine.inspect each Kind as kind poisson(0.7) { key part_id: serial  time at: timestamp  kind: Kind  code: text(6) = pattern("######") }
lifecycle Machine { state active { visit at 2 a month  inspect every 1mo } }
`;

const visits = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(rows, (row) => `${row["machine_id"]} ${row["at"]}`);

it("as many rows as are drawn, all of them at the moment of the event", async () => {
  const tables = await proven(machines());
  const levels = byKey(tables, "machine");
  const orders = tables.rows("order");
  const sizes = new Map<string, number>();
  for (const rows of visits(orders).values()) {
    const level = Number(levels.get(rows[0]!["machine_id"]!)!["level"]);
    expect(rows.length).toBeLessThanOrEqual(level);
    // What the actor was before the event is the same for all of them.
    expect(new Set(rows.map((row) => row["before"])).size).toBe(1);
    if (level === 3) sizes.set(String(rows.length), (sizes.get(String(rows.length)) ?? 0) + 1);
  }
  // One, two or three of four numbers that are equally likely.
  const all = [...sizes.values()].reduce((a, b) => a + b, 0);
  for (const count of sizes.values()) expect(Math.abs(count - all / 3)).toBeLessThan(4 * Math.sqrt((all * 2) / 9));
  const worth = Map.groupBy(orders, (row) => row["machine_id"]!);
  for (const [machine, rows] of worth) {
    const sum = rows.reduce((total, row) => total + Number(row["n"]), 0);
    expect(levels.get(machine)!["worth"]).toBe(String(sum));
    for (const row of rows) {
      const earlier = rows.filter((r) => r["at"]! < row["at"]!).reduce((total, r) => total + Number(r["n"]), 0);
      expect(row["before"]).toBe(String(earlier));
    }
  }
});

it("a row for each value, and several for each of them", async () => {
  const tables = await proven(machines());
  const readings = tables.rows("reading");
  for (const rows of visits(readings).values())
    expect(new Set(rows.map((row) => `${row["kind"]} ${row["side"]}`)).size).toBe(rows.length);
  const inspections = 200 * 11;
  expect(Math.abs(readings.length - inspections * 6 * 0.8)).toBeLessThan(4 * Math.sqrt(inspections * 6 * 0.16));
  for (const rows of Map.groupBy(readings, (row) => row["machine_id"]!).values())
    expect(rows.map((row) => row["number"])).toEqual(rows.map((_, i) => String(i + 1)));
  const parts = tables.rows("part");
  expect(Math.abs(parts.length - inspections * 3 * 0.7)).toBeLessThan(4 * Math.sqrt(inspections * 3 * 0.7));
  // Draws of their own, each: a code comes twice as often as chance has it.
  for (const rows of [readings, parts]) {
    const repeats = rows.length - new Set(rows.map((row) => row["code"])).size;
    expect(repeats).toBeLessThan(3 * (rows.length ** 2 / 2e6) + 10);
  }
});

it.each([[""], ["over 2023-06-01 .. 2024-10-31"]])("a longer period keeps what was there %s", async (born) => {
  const [shorter, longer] = [await generatorOf(machines(born, "2024-06-30")), await generatorOf(machines(born))];
  const before = { generator: shorter, tables: await run(shorter) };
  expect(lostByGrowth(before, { generator: longer, tables: await proven(machines(born)) })).toBeNull();
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(machines(), machines("over 2023-06-01 .. 2024-10-31"))).toBe("");
}, 60_000);
