/** Sums, means, the least and the greatest leave out rows without a value, as in SQL; wherever the rows are. */
import { expect, it } from "vitest";
import type { Row } from "../support/generate.ts";
import { proven } from "./proof.ts";

const figures = (entity: string, of = ""): string => `
  mean_${entity.toLowerCase()}: float? = avg(${entity}.score${of})
  best_${entity.toLowerCase()}: Grade? = min(${entity}.grade${of})
  most_${entity.toLowerCase()}: int? = max(${entity}.score${of})
  sum_${entity.toLowerCase()}: int = sum(${entity}.score${of})`;

const text = `
schema s { period 2024-01-01 .. 2024-12-31 seed 5 }
enum Grade { A B C D }
entity Owner count 60 {
  key owner_id: serial
  ${figures("Item")}
  ${figures("Late").replaceAll(/^ {2}(?=\w)/gm, "  live ")}
}
entity Item per Owner 0..4 { key item_id: serial  score: int? = uniform(1..9) missing 40%  grade: Grade? missing 50% }
entity Late count 250 { key late_id: serial  ref owner: Owner  score: int? = uniform(1..9) missing 40%  grade: Grade? missing 50% }
entity Reader count 40 { key reader_id: serial  ref owner: Owner ${figures("Late", " of owner")} }
entity Actor count 30 { key actor_id: serial  time at: date = 2024-01-01 }
lifecycle Actor { state active { visit at 12 a year } }
entity Visit per Actor.visit {
  key visit_id: serial  time at: timestamp  score: int? = uniform(1..9) missing 40%  grade: Grade? missing 50%
  ${figures("Visit", " of actor").replaceAll("_visit", "_before")}
}
`;

const valuesOf = (rows: readonly Row[], column: string): readonly string[] => rows.flatMap((row) => row[column] ?? []);
function expectFigures(row: Row, of: string, rows: readonly Row[]): void {
  const scores = valuesOf(rows, "score").map(Number);
  const mean = scores.length === 0 ? null : scores.reduce((a, b) => a + b, 0) / scores.length;
  const told = row[`mean_${of}`];
  if (mean === null) expect(told).toBeNull();
  else expect(Number(told)).toBeCloseTo(mean, 9);
  expect(row[`best_${of}`]).toBe(valuesOf(rows, "grade").toSorted()[0] ?? null);
  expect(Number(row[`sum_${of}`])).toBe(scores.reduce((a, b) => a + b, 0));
  expect(row[`most_${of}`]).toBe(scores.length === 0 ? null : String(Math.max(...scores)));
}

it("leave out rows without a value", async () => {
  const tables = await proven(text);
  const rowsOf = (table: string, owner: string | null | undefined): readonly Row[] =>
    tables.rows(table).filter((row) => row["owner_id"] === owner);
  for (const row of tables.rows("owner")) {
    expectFigures(row, "item", rowsOf("item", row["owner_id"]));
    expectFigures(row, "late", rowsOf("late", row["owner_id"]));
  }
  for (const row of tables.rows("reader")) expectFigures(row, "late", rowsOf("late", row["owner_id"]));
  for (const row of tables.rows("visit")) {
    const before = tables.rows("visit").filter((v) => v["actor_id"] === row["actor_id"] && v["at"]! < row["at"]!);
    expectFigures(row, "before", before);
  }
});
