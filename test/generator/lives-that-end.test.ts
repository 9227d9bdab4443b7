/** No life goes on for ever in one instant, whatever its gaps, delays and rates come to. */
import { expect, it } from "vitest";
import { RateClock, Timer } from "../../src/runtime/events/clock.ts";
import { generatorOf, run } from "../support/generate.ts";
import { checkText } from "../checker/checking.ts";

const schema = (lifecycle: string): string => `
schema shop { period 2024-01-01 .. 2024-01-02  seed 1 }
entity Customer count 3 {
  key customer_id: serial
  time joined_at: timestamp = uniform(2024-01-01 .. 2024-01-02)
  hidden g: int = uniform(0..1)
  hidden ratio: float = 1.0 * g
}
lifecycle Customer { ${lifecycle} }
entity Visit per Customer.visit { key visit_id: serial  time visited_at: timestamp }
`;

it.each([
  "state active { visit every g * 1h }",
  "state active { visit every uniform(0s..10s) }",
  "state a { visit after 0h  to b on visit }  state b { to a after g * 1h }",
  "state a { to b after g * 1h }  state b { to a after 0h  visit after 5s }",
  "state active { visit at (ln(ratio) * -1.0) a day }",
  "state active { visit at (ratio / 0.0000000001) a day }",
])("%s", { timeout: 60_000 }, async (lifecycle) => {
  const visits = (await run(await generatorOf(schema(lifecycle)))).rows("visit");
  const times = Map.groupBy(visits, (row) => row["customer_id"]);
  for (const [, mine] of times) expect(mine.length).toBeLessThanOrEqual(172_800 * 1.1);
});

it.each(["every 0d", "every -1d", "every uniform(-2d..0d)", "every 0mo", "every g * 0d"])("%s is refused", (timing) => {
  const { diagnostics } = checkText(schema(`state active { visit ${timing} }`));
  expect(diagnostics.map((d) => d.code)).toEqual(["EC0908"]);
});

it("a rate above one a second is refused", () => {
  const { diagnostics } = checkText(schema("state active { visit at 100 a minute }"));
  expect(diagnostics.map((d) => d.code)).toEqual(["EC0909"]);
});

it("clocks with what is no number come to an end", () => {
  const timer = new Timer(null);
  timer.again(NaN, 100);
  expect(timer.fires).toBe(101);
  timer.again(-5, 100);
  expect(timer.fires).toBe(101);
  timer.again(7, 100);
  expect(timer.fires).toBe(107);
  timer.start(NaN, 100);
  expect(timer.fires).toBe(100);
  const rate = new RateClock(null);
  rate.start(2, NaN, 100);
  expect(rate.fires).toBe(Infinity);
  rate.change(0.5, 110);
  expect(rate.fires).toBe(114);
  rate.change(Infinity, 112);
  expect(rate.fires).toBe(113);
});
