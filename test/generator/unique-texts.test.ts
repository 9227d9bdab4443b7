/** Texts that are unique because what makes them so can be read back from them. */
import { expect, it } from "vitest";
import { generatorOf, run } from "../support/generate.ts";
import { proven } from "./proof.ts";

const text = `
schema s { period 2024-01-01 .. 2024-12-31  seed 3 }
hidden entity Site rows { site: docks, BER1: 3, HAM1: 11, MUC2: 2 } { key site: char(4)  docks: int }
entity Zone per Site site.docks { key zone_code: text(12) = "{site.site}-{zone_no}"  zone_no: serial per site }
entity Bin per Zone each ["A", "B"] as aisle each 1..12 as bay {
  key bin_code: text(20) = "{zone.zone_code}-{aisle}{bay:02}"
  aisle: char(1)
}
entity Order count 1_500 over 2024-01-01 .. 2024-12-31 {
  key order_no: text(12) = "O{serial:05}"
  time at: timestamp
  tag: text(12) = "{pattern("##")}{#}" unique
  mail: text(80) = lower("{faker.person.lastName()}{#}@{pick(["a.com", "b.org"])}") unique
}
entity Line per Order 1..3 { key line_id: text(30) = "{order.order_no}-{line_no}"  line_no: serial per order  ref bin: Bin }
entity Part per Line 0..2 { key part_id: text(40) = "{line.line_id}/{part_no:02}"  part_no: serial per line }
`;

it("holds for all rows, and in parts", async () => {
  const tables = await proven(text);
  const distinct = (table: string, column: string): number => new Set(tables.rows(table).map((row) => row[column])).size;
  for (const [table, column] of [
    ["zone", "zone_code"],
    ["bin", "bin_code"],
    ["order", "tag"],
    ["order", "mail"],
    ["line", "line_id"],
    ["part", "part_id"],
  ] as const)
    expect(distinct(table, column)).toBe(tables.rows(table).length);
  expect(tables.rows("bin").length).toBe(16 * 24);
  for (const line of tables.rows("line")) expect(line.line_id).toBe(`${line.order_id}-${line.line_no}`);
});

it("a text that its column would cut stops the run", async () => {
  const generator = await generatorOf(`schema s { period 2024-01-01 .. 2024-12-31 }
entity Thing count 500 { key thing_id: serial  name: text(40) = faker.company.name()  code: text(12) = "{name}-{#}" unique }
`);
  await expect(run(generator)).rejects.toThrow(
    /^Thing\.code: ".*-\d+" has more than 12 characters; cut to that it might not be unique\./,
  );
});
