/** An aggregate over all rows of an entity, where those of an owner were meant. */
import { expect, it } from "vitest";
import { checkText } from "./checking.ts";

const hints = (when: string): readonly (string | null)[] =>
  checkText(`
schema s { period 2024-01-01 .. 2024-12-31 }
entity Order count 50 over 2024-01-01 .. 2024-12-31 { key order_id: serial  time at: timestamp }
entity Line per Order 1..3 { key line_id: serial  returned: bool = chance(20%) }
entity Return per Order when ${when} { key return_id: serial  time on: timestamp = order.at + 5d }
entity Box per Return { key box_id: serial  lines: int = count(Line where Line.returned) }
`).diagnostics.map((d) => d.hint);

it("says how to name the owner", () => {
  expect(hints("any(Line of order where Line.returned)")).toEqual([
    "Say whose rows they are: `Line of return.order`, before `where`.",
  ]);
  expect(hints("any(Line where Line.returned)")[0]).toBe("Say whose rows they are: `Line of order`, before `where`.");
});
