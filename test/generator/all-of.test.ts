/** `all()` of conditions: of the rows below, of rows of another wave, and of those as of a moment. */
import { expect, it } from "vitest";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";

const text = `
schema s { period 2024-01-01 .. 2024-12-31  seed 3 }
entity C count 200 {
  key c_id: serial
  either: bool = all(I.v == 1 or I.v > 2)
  many: bool = all(I.v >= 2)
  among: bool = all(I.v >= 2 where I.w)
  live later: bool = all(V.v >= 2)
  live written: bool = all(P.v < 3 or P.v == 4)
}
entity I per C 0..3 { key i_id: serial  v: int = uniform(1..4)  w: bool = chance(50%) }
entity V per C 0..3 { key v_id: serial  time at: timestamp = uniform(2024-01-01 .. 2024-12-30)  v: int = uniform(1..4) }
entity P count 300 over 2024-01-01 .. 2024-12-31 { key p_id: serial  time at: timestamp  ref c: C  v: int = uniform(1..4) }
entity E count 80 { key e_id: serial  in_columns: bool = all(T.v == 1 or T.v > 2) }
entity T count 3 { key t_id: serial  v: int = uniform(3..4) }
entity Q count 160 { key q_id: serial  time born: date = uniform(2024-01-01 .. 2024-12-30)  v: int = uniform(1..80) }
entity R count 300 over 2024-01-01 .. 2024-12-31 { key r_id: serial  time at: timestamp  so_far: bool = all(Q.v == 1 or Q.v > 2) }
`;

const all = (rows: readonly Row[] | undefined, holds: (v: number) => boolean): string =>
  String((rows ?? []).every((row) => holds(Number(row["v"]))));

it("holds where each of the rows fulfils the condition", async () => {
  const generator = await generatorOf(text);
  const tables = await run(generator);
  const below = (table: string): Map<string | null | undefined, Row[]> => Map.groupBy(tables.rows(table), (row) => row["c_id"]);
  const [items, visits, papers] = [below("i"), below("v"), below("p")];
  for (const row of tables.rows("c")) {
    const mine = items.get(row["c_id"]);
    expect(row["either"]).toBe(all(mine, (v) => v === 1 || v > 2));
    expect(row["many"]).toBe(all(mine, (v) => v >= 2));
    expect(row["among"]).toBe(
      all(
        mine?.filter((i) => i["w"] === "true"),
        (v) => v >= 2,
      ),
    );
    expect(row["later"]).toBe(all(visits.get(row["c_id"]), (v) => v >= 2));
    expect(row["written"]).toBe(all(papers.get(row["c_id"]), (v) => v < 3 || v === 4));
  }
  for (const column of ["either", "many", "among", "later", "written"])
    expect(new Set(tables.column("c", column))).toEqual(new Set(["true", "false"]));
  for (const row of tables.rows("e")) expect(row["in_columns"]).toBe(all(tables.rows("t"), (v) => v === 1 || v > 2));
  for (const row of tables.rows("r")) {
    const born = tables.rows("q").filter((q) => `${q["born"]} 00:00:00` < row["at"]!);
    expect(row["so_far"]).toBe(all(born, (v) => v === 1 || v > 2));
  }
  expect(new Set(tables.column("r", "so_far"))).toEqual(new Set(["true", "false"]));
  expect(firstDifferentTable(await mergedParts(generator, 3, 1), tables.texts)).toBeNull();
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(text)).toBe("");
}, 60_000);
