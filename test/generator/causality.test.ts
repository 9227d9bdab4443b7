/** A row never begins before its owner: the plan proves it, or the rows are asked while they are counted. */
import { describe, expect, it } from "vitest";
import { compile, emit } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { generatorOf, run } from "../support/generate.ts";

const schema = (rule: string, type = "timestamp"): string => `
schema s { period 2024-01-01 .. 2024-12-31  seed 1 }
entity Order count 120 over 2024-01-01 .. 2024-12-31 {
  key order_id: serial
  time placed_at: timestamp
  paid_at: timestamp = placed_at + exponential(mean: 1h)
  day: date = date(placed_at)
}
entity Parcel per Order { key parcel_id: serial }
entity Scan per Parcel 1..3 { key scan_id: serial  time scanned_at: ${type} = ${rule} }
`;
const emitted = async (text: string): Promise<string> => {
  const compilation = compile({ host: memoryHost({ "s.ecom": text }), entry: "s.ecom", generating: true });
  return (await emit(compilation, {})).get("generator.ts")!;
};

describe("a rule that cannot give a moment before the owner's needs no question", () => {
  it.each([
    "parcel.order.placed_at + uniform(1d..9d)",
    "parcel.order.paid_at + lognormal(median: 2d, sigma: 1)",
    "uniform(parcel.order.placed_at .. 2025-12-31)",
    "max(2024-06-01T00:00, parcel.order.placed_at)",
    "chance(50%) ? parcel.order.placed_at : parcel.order.placed_at + 3 * uniform(1..4) * 1h",
    "match scan_id { 1: parcel.order.paid_at, else: parcel.order.placed_at + abs(normal(0h, 3h)) }",
  ])("%s", async (rule) => {
    const text = schema(rule.replace("scan_id", "month(parcel.order.placed_at)"));
    expect(await emitted(text)).not.toContain("notBefore");
    const tables = await run(await generatorOf(text));
    expect(tables.rows("scan").length).toBeGreaterThan(20);
  });

  it("days count where the moment is a date", async () => {
    for (const rule of ["date(parcel.order.placed_at)", "parcel.order.day + uniform(0d..3d)"])
      expect(await emitted(schema(rule, "date"))).not.toContain("notBefore");
  });
});

describe("a rule that may give an earlier moment is asked, and the run stops before it writes", () => {
  it.each([
    ["uniform(2024-01-01 .. 2024-12-31)", "timestamp"],
    ["parcel.order.placed_at + uniform(-2d..9d)", "timestamp"],
    ["parcel.order.placed_at - 1h * uniform(0..2)", "timestamp"],
    // Midnight, before the order of that day.
    ["parcel.order.day", "timestamp"],
    ["parcel.order.day - uniform(0d..2d)", "date"],
  ])("%s as a %s", async (rule, type) => {
    const generator = await generatorOf(schema(rule, type));
    await expect(run(generator)).rejects.toThrow(
      /^Scan\.scanned_at: a row below the Order drawn as number \d+ would begin at \S+ \S+, before its Parcel, which begins at/,
    );
  });

  it("and goes on where none does", async () => {
    // Not seen to be right: the count is no number of days that a rule has bounds for.
    const text = schema("parcel.order.placed_at + (minutes(parcel.order.paid_at - parcel.order.placed_at)) * 1min");
    expect(await emitted(text)).toContain("notBefore");
    expect((await run(await generatorOf(text))).rows("scan").length).toBeGreaterThan(20);
  });
});

describe("a row does not begin before one from which its moment is computed", () => {
  const withDepot = (product: string, scan: string): string => `
schema s { period 2024-01-01 .. 2024-12-31  seed 1 }
entity Depot count 9 { key depot_id: serial  time opened: date = uniform(2022-01-01 .. 2024-05-31) }
entity Product count 40 { key product_id: serial  ref depot: Depot?  time listed: date = ${product} }
entity Order count 60 over 2024-01-01 .. 2024-12-31 { key order_id: serial  time placed_at: timestamp }
entity Scan per Order { key scan_id: serial  ref depot: Depot  time scanned_at: timestamp = ${scan} }
`;
  const [listed, scanned] = ["(depot.opened ?? 2023-01-01) + uniform(0d..90d)", "max(order.placed_at, depot.opened) + 1h"];

  it("which is seen where the rule takes the later of both", async () => {
    const text = withDepot("uniform(2020-01-01 .. 2024-12-31)", scanned);
    expect(await emitted(text)).not.toContain("notBefore");
    expect((await run(await generatorOf(text))).rows("scan").length).toBeGreaterThan(20);
  });

  it.each([
    [
      withDepot("(depot.opened ?? 2023-01-01) - 3d", scanned),
      /^Product\.listed: row \d+ would begin at .*, before its Depot, which/,
    ],
    [
      withDepot(listed, "order.placed_at + (depot.opened == 2024-01-01 ? 1h : 0h)"),
      /^Scan\.scanned_at: a row below the Order drawn as number \d+ would begin at .*, before its Depot, which/,
    ],
  ])("and asked otherwise", async (text, message) => {
    await expect(run(await generatorOf(text))).rejects.toThrow(message);
  });

  it("of what begins with both, all rows stay", async () => {
    const tables = await run(await generatorOf(withDepot(listed, scanned)));
    const opened = new Map(tables.rows("depot").map((row) => [row["depot_id"], row["opened"]!]));
    for (const row of tables.rows("product"))
      if (row["depot_id"] != null) expect(row["listed"]! >= opened.get(row["depot_id"])!).toBe(true);
    for (const row of tables.rows("scan")) expect(row["scanned_at"]! >= opened.get(row["depot_id"])!).toBe(true);
  });
});
