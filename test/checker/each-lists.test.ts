/** `each` over a list, written in the population or given by a constant; what it binds tells the rows apart. */
import { describe, expect, it } from "vitest";
import { checkText } from "./checking.ts";

const said = (entity: string): readonly string[] =>
  checkText(`
schema s { period 2024-01-01 .. 2024-12-31 }
enum Zone { North South }
const starts = [8, 12, 16]
const sides = ["L", "Right"]
const ways = sides
const number = 3
entity Slot ${entity}
`).diagnostics.map((d) => d.code);

describe("each over a list", () => {
  it.each([
    "each starts as hour { key slot_id: serial  from: int = hour }",
    "each [8, 12, 16] as hour { key slot_id: serial  from: int = hour }",
    "each ways as way { key way: text(5) }",
    'each ["L", "Right"] as way { key slot_id: serial  is_right: bool = way == "Right" }',
    "each Zone as zone each starts as hour { key slot_id: serial  zone: Zone  from: int = hour  unique (zone, from) }",
    "each Zone as zone each sides as side { key (zone, name)  zone: Zone  name: text(9) = side }",
  ])("%s", (entity) => {
    expect(said(entity)).toEqual([]);
  });

  it.each([
    ["each number as hour { key slot_id: serial }", "EC0420"],
    ["each start as hour { key slot_id: serial }", "EC0205"],
    [
      "each Zone as zone each starts as hour { key slot_id: serial  zone: Zone  from: int = hour + 1  unique (zone, from) }",
      "EC0808",
    ],
    ["each Zone as zone each sides as side { key (zone, name)  zone: Zone  name: char(1) = side }", "EC0808"],
  ])("%s", (entity, code) => {
    expect(said(entity)).toEqual([code]);
  });
});
