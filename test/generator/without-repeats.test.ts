/** References without repeats on rows with moments of their own: they choose in the order of their moments. */
import { expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const tours = (last = "2024-12-31"): string => `
schema s { period 2024-01-01 .. ${last}  seed 9 }
enum Tier { gold silver }
table taste(kind: Tier, tier: Tier) { tier: gold silver, gold: 3 1, silver: 1 2 }
entity Store count 12 {
  key store_id: serial
  time opened_on: date = uniform(2023-12-01 .. 2024-03-01)
  kind: Tier
  weight: int = uniform(1..4)
}
entity Member count 400 { key member_id: serial  tier: Tier }
entity Tour per Member 0..6 {
  key tour_id: serial
  time at: timestamp = uniform(2024-02-01 .. 2025-03-01)
  ref store: Store? by store.weight missing 10%
  unique (member, store)
  weight: int? = store.weight
}
entity Stop per Tour 2 { key (tour, store)  ref store: Store  before: int = tour.weight ?? 0 }
entity Trip per Member 0..4 {
  key trip_id: serial
  time at: timestamp = uniform(2024-02-01 .. 2024-12-01)
  ref store: Store? by taste(store.kind, member.tier)
  unique (member, store)
}
entity Pin per Member.pin {
  key pin_id: serial
  time at: timestamp
  ref store: Store? by store.weight
  unique (member, store)
  ref tour: Tour? of member
  unique (member, tour)
}
lifecycle Member { state active { pin at 1.2 a month } }
`;

const per = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => Map.groupBy(rows, (row) => row["member_id"]!);

it("under one owner no candidate comes twice, as long as any is left", async () => {
  const tables = await proven(tours());
  const stores = byKey(tables, "store");
  for (const table of ["tour", "trip", "pin"])
    for (const rows of per(tables.rows(table)).values()) {
      const chosen = rows.flatMap((row) => (row["store_id"] === null ? [] : [row["store_id"]]));
      expect(new Set(chosen).size).toBe(chosen.length);
      const opened = (at: string): number => [...stores.values()].filter((store) => store["opened_on"]! < at).length;
      if (table !== "tour")
        rows.forEach((row, i) => {
          const taken = rows.slice(0, i).filter((r) => r["store_id"] !== null).length;
          expect(row["store_id"] === null).toBe(opened(row["at"]!) === taken);
        });
    }
  for (const tour of tables.rows("tour")) expect(tour["weight"]).toBe(stores.get(tour["store_id"] ?? "")?.["weight"] ?? null);
  const pins = tables.rows("pin").filter((row) => row["tour_id"] !== null);
  expect(pins.length).toBeGreaterThan(500);
  expect(new Set(pins.map((row) => row["tour_id"])).size).toBe(pins.length);
});

it("the first chooses by the weights alone, the second among what is left", async () => {
  const tables = await run(await generatorOf(tours()));
  const stores = [...byKey(tables, "store").values()];
  const weightOf = (row: Row | undefined): number =>
    Number(stores.find((s) => s["store_id"] === row?.["store_id"])?.["weight"] ?? 0);
  let [first, second, expectedSecond, variance] = [0, 0, 0, 0];
  let pairs = 0;
  const heavy = (weight: number): number => Number(weight === 4);
  const mass = stores.reduce((sum, s) => sum + Number(s["weight"]), 0);
  const heavyMass = stores.filter((s) => s["weight"] === "4").length * 4;
  for (const rows of per(tables.rows("pin").filter((r) => r["at"]! > "2024-03-02")).values()) {
    const all = per(tables.rows("pin")).get(rows[0]!["member_id"]!)!;
    if (all[0] !== rows[0] || rows.length < 2) continue;
    pairs++;
    first += heavy(weightOf(rows[0]));
    second += heavy(weightOf(rows[1]));
    const taken = weightOf(rows[0]);
    const share = (heavyMass - taken * heavy(taken)) / (mass - taken);
    expectedSecond += share;
    variance += share * (1 - share);
  }
  expect(pairs).toBeGreaterThan(30);
  const share = heavyMass / mass;
  // Within four standard deviations.
  expect(Math.abs(first - pairs * share)).toBeLessThan(4 * Math.sqrt(pairs * share * (1 - share)));
  expect(Math.abs(second - expectedSecond)).toBeLessThan(4 * Math.sqrt(variance));
});

it("a longer period changes nothing of what was chosen; the module type-checks", async () => {
  const [shorter, longer] = [await generatorOf(tours("2024-06-30")), await generatorOf(tours())];
  const before = { generator: shorter, tables: await run(shorter) };
  expect(lostByGrowth(before, { generator: longer, tables: await run(longer) })).toBeNull();
  expect(await typeErrors(tours())).toBe("");
});

it("nor is it the row that a condition leaves out", async () => {
  const text = `
schema s { period 2024-01-01 .. 2024-12-31  seed 9 }
enum Tier { gold silver }
table taste(kind: Tier, tier: Tier) { tier: gold silver, gold: 3 1, silver: 1 2 }
entity Store count 5 { key store_id: serial  kind: Tier  weight: int = uniform(1..4) }
entity Tour count 300 { key tour_id: serial  ref store: Store  tier: Tier }
entity Stop per Tour 5 { key stop_id: serial  ref store: Store? by store.weight where store != tour.store  unique (tour, store) }
entity Side per Tour 5 {
  key side_id: serial
  hidden ref other: Store?  missing 30%
  shown: int = other.weight ?? 0
  ref store: Store? by taste(store.kind, tour.tier) where store != tour.store
  unique (tour, store)
}
`;
  const tables = await proven(text);
  const tours = byKey(tables, "tour");
  for (const table of ["stop", "side"])
    for (const [tour, rows] of Map.groupBy(tables.rows(table), (row) => row["tour_id"]!)) {
      const chosen = rows.map((row) => row["store_id"]);
      // Four of five, each once, and then none.
      expect(new Set(chosen.slice(0, 4)).size).toBe(4);
      expect(chosen).not.toContain(tours.get(tour)!["store_id"]);
      expect(chosen[4]).toBeNull();
    }
});
