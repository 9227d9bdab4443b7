/** Aggregates over rows beside mine that have moments of their own: those strictly earlier than mine. */
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";

const text = `
schema s { period 2024-01-01 .. 2024-12-31  seed 3 }
entity C count 120 { key c_id: serial  live orders: int = count(O)  twice: int = count(N) * 2 }
entity N per C 0..2 { key n_id: serial }
entity O per C 3..9 {
  key o_id: serial
  time at: timestamp = uniform(2024-01-01 .. 2025-01-20)
  red: bool = chance(30%)
  v: int = uniform(1..9)
  nth: int = count(O of c)
  large: int = count(O of c where O.v > 5)
  spent: int = sum(O.v of c)
  best: int? = max(O.v of c)
  others: int = count(P of c)
  plain: int = count(N of c)
  any_red: bool = any(O of c where O.red)
  lines: int = count(L)
  worth: int = sum(L.w) + nth
  worth_before: int = sum(O.worth of c)
  told: text(40) = "{count(O of c where O.worth > 9)} before, {first(P.w of c) ?? 0}"
  ref kind: K? where kind.rank == count(P of c)
}
entity K rows { k_id: rank, 1: 0, 2: 1, 3: 2, 4: 3 } { key k_id: int  rank: int }
entity L per O 0..2 { key l_id: serial  w: int = uniform(1..5)  before: int = count(L of o.c)  beside: int = count(L of o) }
entity P per C 0..5 { key p_id: serial  time at: date = uniform(2024-01-01 .. 2024-01-20)  nth: int = count(P of c)  last_w: int? = last(P.w of c)  w: int = uniform(1..9) }
entity T per O 1 { key t_id: serial  time at: timestamp = o.at + uniform(1d..40d)  so_far: int = count(T of o.c)  ordered: int = count(O of o.c) }
`;

it("are counted, added up and found as of my moment", async () => {
  const generator = await generatorOf(text);
  const tables = await run(generator);
  const of = (table: string): Map<string | null | undefined, Row[]> => Map.groupBy(tables.rows(table), (row) => row["c_id"]);
  const [orders, others, owned] = [of("o"), of("p"), of("n")];
  const before = (rows: readonly Row[] | undefined, moment: string): readonly Row[] =>
    (rows ?? []).filter((row) => `${row["at"]!} 00:00:00`.slice(0, 19) < moment);
  const lines = Map.groupBy(tables.rows("l"), (row) => row["o_id"]);
  const sum = (rows: readonly Row[]): number => rows.reduce((s, row) => s + Number(row["v"]), 0);
  for (const [c, mine] of orders)
    for (const [i, row] of mine.toSorted((a, b) => (a["at"]! < b["at"]! ? -1 : 1)).entries()) {
      const past = before(mine, row["at"]!);
      expect(row["nth"]).toBe(String(i));
      expect(past).toHaveLength(i);
      expect(row["large"]).toBe(String(past.filter((o) => Number(o["v"]) > 5).length));
      expect(row["spent"]).toBe(String(sum(past)));
      expect(row["best"]).toBe(i === 0 ? null : String(Math.max(...past.map((o) => Number(o["v"])))));
      expect(row["others"]).toBe(String(before(others.get(c), row["at"]!).length));
      expect(row["plain"]).toBe(String(owned.get(c)?.length ?? 0));
      expect(row["any_red"]).toBe(String(past.some((o) => o["red"] === "true")));
      const own = lines.get(row["o_id"]) ?? [];
      expect(row["worth"]).toBe(String(own.reduce((s, l) => s + Number(l["w"]), i)));
      expect(row["worth_before"]).toBe(String(past.reduce((s, o) => s + Number(o["worth"]), 0)));
      const seen = before(others.get(c), row["at"]!).length;
      const large = past.filter((o) => Number(o["worth"]) > 9).length;
      expect(row["told"]!.startsWith(`${large} before, `)).toBe(true);
      expect(row["told"]!.endsWith(", 0")).toBe(seen === 0);
      expect(row["kind_id"]).toBe(seen > 3 ? null : String(seen + 1));
    }
  // On one day none is before another.
  for (const mine of others.values())
    for (const row of mine) {
      const past = mine.filter((p) => p["at"]! < row["at"]!);
      expect(row["nth"]).toBe(String(past.length));
      const latest = past.toSorted((a, b) => (a["at"]! < b["at"]! ? -1 : 1)).at(-1)?.["at"];
      const candidates = past.filter((p) => p["at"] === latest).map((p) => p["w"]);
      expect(past.length === 0 ? [null] : candidates).toContain(row["last_w"]);
    }
  const order = new Map(tables.rows("o").map((row) => [row["o_id"], row]));
  for (const row of tables.rows("l")) {
    const { c_id: c, at } = order.get(row["o_id"])!;
    const past = before(orders.get(c), at!);
    expect(row["before"]).toBe(String(past.reduce((s, o) => s + (lines.get(o["o_id"])?.length ?? 0), 0)));
    expect(row["beside"]).toBe(String(lines.get(row["o_id"])!.length));
  }
  const returns = Map.groupBy(tables.rows("t"), (row) => order.get(row["o_id"])!["c_id"]);
  for (const [c, mine] of returns)
    for (const row of mine) {
      expect(row["so_far"]).toBe(String(before(mine, row["at"]!).length));
      expect(row["ordered"]).toBe(String(before(orders.get(c), row["at"]!).length));
    }
  for (const c of tables.rows("c")) expect(c["orders"]).toBe(String(orders.get(c["c_id"])?.length ?? 0));
  expect(firstDifferentTable(await mergedParts(generator, 3, 1), tables.texts)).toBeNull();
});

it("take no time that grows with the square of an owner's rows", async () => {
  const rows = 40_000;
  const many = `
schema s { period 2024-01-01 .. 2024-12-31  seed 3 }
entity C count 2 { key c_id: serial }
entity O per C ${rows} {
  key o_id: serial
  time at: timestamp = uniform(2024-01-01 .. 2024-12-30)
  v: int = uniform(1..9)
  nth: int = count(O of c)
  spent: int = sum(O.v of c)
  best: int? = max(O.v of c)
}`;
  const began = performance.now();
  const tables = await run(await generatorOf(many));
  // Every row against every other would be three thousand million looks.
  expect(performance.now() - began).toBeLessThan(15_000);
  for (const mine of Map.groupBy(tables.rows("o"), (row) => row["c_id"]).values()) {
    const inOrder = mine.toSorted((a, b) => (a["at"]! < b["at"]! ? -1 : a["at"]! > b["at"]! ? 1 : 0));
    let earlier = 0;
    let sum = 0;
    let pending = 0;
    inOrder.forEach((row, i) => {
      if (i > 0 && inOrder[i - 1]!["at"] !== row["at"]) {
        earlier = i;
        sum += pending;
        pending = 0;
      }
      pending += Number(row["v"]);
      if (row["nth"] !== String(earlier) || row["spent"] !== String(sum)) throw new Error(`row ${i} of ${row["at"]}`);
    });
    expect(inOrder).toHaveLength(rows);
  }
}, 60_000);

it("are refused where they cannot be counted", () => {
  const codes = (of: string): readonly string[] => {
    const source = `schema s { period 2024-01-01 .. 2024-12-31  seed 1 }\nentity C count 5 { key c_id: serial }\n${of}`;
    const { diagnostics } = compile({ host: memoryHost({ "s.ecom": source }), entry: "s.ecom", generating: true });
    return diagnostics.all.filter((d) => d.severity === "error").map((d) => d.code);
  };
  const time = "time at: timestamp = uniform(2024-01-01 .. 2024-12-30)";
  // Which of them come first would follow from what they add up to.
  expect(codes(`entity O per C 3 { key o_id: serial  ${time}  v: int = uniform(1..9) + (sum(O.v of c) > 5 ? 1 : 0) }`)).toEqual([
    "EC1201",
  ]);
  expect(
    codes(`entity O per C 3 { key o_id: serial  ${time} }\nentity G per O when count(O of o.c) > 1 { key g_id: serial }`),
  ).toEqual(["EC1201"]);
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(text)).toBe("");
}, 60_000);
