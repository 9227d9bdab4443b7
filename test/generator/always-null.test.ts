/** Columns that are null in every row, of every type: nothing is asked of them at run time, and the module type-checks. */
import { expect, it } from "vitest";
import { typeErrors } from "./emitted.ts";
import { proven } from "./proof.ts";

const text = `
schema s { period 2024-01-01 .. 2024-12-31 seed 1 }
enum Size { S L }
entity Thing count 3 {
  key thing_id: serial
  i: int? = null
  b: bool? = null
  t: text(5)? = null
  d: date? = null
  e: Size? = null
  j: json? = null
  u: uuid? = null
  m: decimal(5,2)? = null
  f: float? = null
  ref o: Thing? = null
  x: text(9) = t ?? "none"
  y: int = i ?? 4
  q: bool = b ?? true
  z: bool = t == null
}
`;

it("are written as null, and read as such", async () => {
  const tables = await proven(text);
  for (const { thing_id, x, y, q, z, ...others } of tables.rows("thing")) {
    expect(Number(thing_id)).toBeGreaterThan(0);
    expect([x, y, q, z]).toEqual(["none", "4", "true", "true"]);
    expect(Object.values(others)).toEqual(Array.from({ length: 10 }, () => null));
  }
  expect(await typeErrors(text)).toBe("");
});
