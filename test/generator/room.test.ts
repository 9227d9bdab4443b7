/** More rows in one place than there are addresses for would repeat draws: the run stops before it writes. */
import { expect, it } from "vitest";
import { generatorOf, run } from "../support/generate.ts";

const combinations = (most: number): string => `
schema s { period 2024-01-01 .. 2024-12-31  seed 5 }
entity Kind rows { name: size, "a": 10, "b": ${most} } { key kind_id: serial  name: text(4)  size: int }
entity Shop count 3 { key shop_id: serial }
entity Part per Shop each Kind as kind kind.size { key part_id: serial  ref kind: Kind  weight: float = uniform(0..1) }
`;
const events = (most: number): string => `
schema s { period 2024-01-01 .. 2024-12-31  seed 5 }
entity Shop count 1 { key shop_id: serial  size: int = ${most} }
lifecycle Shop { state open { sell every 200d } }
entity Part per Shop.sell shop.size { key part_id: serial  weight: float = uniform(0..1) }
`;

it.each([
  ["a combination", combinations, 1_024, 3 * (1_024 + 10)],
  ["an event", events, 65_536, 65_536],
])("below %s", async (_, schema, room, expected) => {
  const rows = (await run(await generatorOf(schema(room)))).rows("part");
  expect(rows.length).toBe(expected);
  expect(new Set(rows.map((row) => row["weight"])).size).toBe(expected);
  await expect(run(await generatorOf(schema(room + 1)))).rejects.toThrow(
    `Part: ${room + 1} rows in one place, where there is room for ${room}.`,
  );
});
