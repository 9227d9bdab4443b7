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
entity Part count 9 {
  key part_id: serial
  size: Size? = null
  n: int? = null
  word: text(3)? = null
  drawn: int? = uniform(1..3) missing 30%
  a: int = match size { S: 1, L: 2, null: 3 }
  b: text(3) = match n { 1: "a", >= 3: "b", else: "c" }
  c: int = match word { "x": 1, else: 2 }
  d: bool = size == S or n in [1, 2] or size in [S, L] or n > 3 or word < "x" or n in 1 .. 3
  e: bool = size != S and word != "x"
  f: bool = drawn == n
  g: bool = n != drawn
  h: int = size != null ? 1 : 2
  drawn_size: Size by match drawn_size { S: part_id > 3 ? 1 : 2, else: 1 }
}
`;

it("are written as null, and read as such", async () => {
  const tables = await proven(text);
  for (const { thing_id, x, y, q, z, ...others } of tables.rows("thing")) {
    expect(Number(thing_id)).toBeGreaterThan(0);
    expect([x, y, q, z]).toEqual(["none", "4", "true", "true"]);
    expect(Object.values(others)).toEqual(Array.from({ length: 10 }, () => null));
  }
});

it("are compared and matched as null", async () => {
  const tables = await proven(text);
  for (const { a, b, c, d, e, f, g, h, drawn } of tables.rows("part")) {
    expect([a, b, c, d, e, h]).toEqual(["3", "c", "2", "false", "true", "2"]);
    expect([f, g]).toEqual(drawn === null ? ["true", "false"] : ["false", "true"]);
  }
});

it("are asked nothing that the type checker knows", async () => {
  expect(await typeErrors(text)).toBe("");
});
