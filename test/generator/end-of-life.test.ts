/** `until` ends a row's life, and that of everything below it. */
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { generatorOf, run } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";

const text = `
schema s { period 2024-01-01 .. 2024-12-31  seed 1 }
entity C count 80 over 2024-01-01 .. 2024-12-31 {
  key c_id: serial  time at: timestamp  until gone: date? = chance(80%) ? date(at) + 20d : null
}
entity I per C 3 {
  key i_id: serial  time t: timestamp = c.at + uniform(1d..60d)  until stop: timestamp = t + 5d  parts: int = count(K)
}
entity K per I 0..2 { key k_id: serial }
entity J per I 2 when i.parts > 0 { key j_id: serial  time t: timestamp = i.t + uniform(1d..9d)  number: serial per i }
entity A count 60 { key a_id: serial  time at: date = uniform(2024-01-01 .. 2024-06-30)  until gone: date? = chance(50%) ? at + 90d : null }
lifecycle A { state active { visit at 3 a month } }
entity V per A.visit { key v_id: serial  time t: timestamp }
`;

it("leaves out rows below that would begin later", async () => {
  const generator = await generatorOf(text);
  const tables = await run(generator);
  const actors = new Map(tables.rows("c").map((row) => [row["c_id"], row]));
  const items = new Map(tables.rows("i").map((row) => [row["i_id"], row]));
  const isAfter = (moment: string, end: string | null | undefined): boolean => end != null && moment >= end;
  for (const row of tables.rows("i")) expect(isAfter(row["t"]!, actors.get(row["c_id"])!["gone"])).toBe(false);
  for (const row of tables.rows("j")) {
    const item = items.get(row["i_id"])!;
    expect(isAfter(row["t"]!, item["stop"]) || isAfter(row["t"]!, actors.get(item["c_id"])!["gone"])).toBe(false);
  }
  for (const k of tables.rows("k")) expect(items.has(k["i_id"])).toBe(true);
  // 20 of 60 days are left to most, 60 to others: rows stay where nothing ended.
  const kept = (ends: boolean): number => {
    const mine = tables.rows("c").filter((row) => (row["gone"] !== null) === ends && row["at"]! < "2024-10-30");
    const ids = new Set(mine.map((row) => row["c_id"]));
    return tables.rows("i").filter((row) => ids.has(row["c_id"])).length / mine.length;
  };
  expect(kept(false)).toBe(3);
  expect(Math.abs(kept(true) - 3 * (19 / 59))).toBeLessThan(0.4);
  expect(tables.rows("j").length).toBeGreaterThan(5);
  const lives = new Map(tables.rows("a").map((row) => [row["a_id"], row["gone"]]));
  for (const row of tables.rows("v")) expect(isAfter(row["t"]!, lives.get(row["a_id"]))).toBe(false);
  expect(firstDifferentTable(await mergedParts(generator, 3, 1), tables.texts)).toBeNull();
});

it("a root row does not begin by what the rows say that begin with it; a row below may", () => {
  const codes = (root: string, row: string): readonly string[] => {
    const source = `schema s { period 2024-01-01 .. 2024-12-31 }
entity A count 9 { key a_id: serial  begun: timestamp = uniform(2024-01-01 .. 2024-06-30)  ${root} }
entity B per A 1..4 { key b_id: serial  ${row}  hidden n: int = count(C) }
entity C per B 1..3 { key c_id: serial }`;
    const { diagnostics } = compile({ host: memoryHost({ "s.ecom": source }), entry: "s.ecom", generating: true });
    return diagnostics.all.map((d) => d.code);
  };
  expect(codes("time at: timestamp = begun + n * 1d  hidden n: int = count(B)", "")).toEqual(["EC1201"]);
  expect(codes("time at: timestamp = begun", "time at: timestamp = a.begun + n * 1d")).toEqual([]);
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(text)).toBe("");
}, 60_000);
