/** Delays that run in the time of curves: `paid_at + 2d shaped by workdays`. */
import { expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const text = (last = "2024-12-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 3 }
curve workdays by weekday { Sat | Sun: 0, else: 1 }
curve office   by hour    { 8..17: 1, else: 0 }
enum Speed { slow 50%  fast rest }
entity Order count 1_500 over 2024-01-01 .. 2024-12-31 {
  key order_id: serial
  time placed_at: timestamp
  speed: Speed
  // A day of these takes, on average, a day: five days hold the time of seven.
  ready_at: timestamp = placed_at + 5d shaped by workdays
  packed_at: timestamp = placed_at + exponential(mean: 9h) shaped by workdays, office
  due_on: date = date(placed_at) + 7d shaped by workdays
  sent_at: timestamp? = speed == fast ? placed_at + uniform(1h..2d) : null shaped by office
  straight: timestamp = placed_at + 5d
}
entity Parcel per Order 1 { key parcel_id: serial  time shipped_at: timestamp = order.placed_at + uniform(1d..9d) shaped by workdays }
`;

const seconds = (value: string | null | undefined): number => Date.parse(`${value!.replace(" ", "T")}Z`) / 1000;
const weekday = (at: number): number => (Math.floor(at / 86_400) + 4) % 7;
const isWeekend = (at: number): boolean => weekday(at) === 0 || weekday(at) === 6;

/** Seconds of work between two moments, where a weekday has 7/5 of a day's and a weekend none. */
function worked(from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to;) {
    const next = Math.min(to, (Math.floor(at / 86_400) + 1) * 86_400);
    if (!isWeekend(at)) sum += (next - at) * (7 / 5);
    at = next;
  }
  return sum;
}

it("run while the curves do", async () => {
  const tables = await proven(text());
  let paused = 0;
  for (const row of tables.rows("order")) {
    const placed = seconds(row["placed_at"]);
    const ready = seconds(row["ready_at"]);
    expect(Math.abs(worked(placed, ready) - 5 * 86_400)).toBeLessThan(3);
    if (ready - placed !== 5 * 86_400) paused++;
    expect(seconds(row["straight"]) - placed).toBe(5 * 86_400);
    const packed = seconds(row["packed_at"]);
    expect(packed >= placed).toBe(true);
    const hour = Math.floor((packed % 86_400) / 3_600);
    expect(isWeekend(packed)).toBe(false);
    expect(hour >= 8 && hour < 18).toBe(true);
    const day = Math.floor(placed / 86_400) * 86_400;
    const due = seconds(`${row["due_on"]} 00:00:00`);
    // Seven days' worth are five weekdays: the same day of the next week, or the Monday after a weekend's.
    const expected = isWeekend(day) ? day + (weekday(day) === 6 ? 9 : 8) * 86_400 : day + 7 * 86_400;
    expect(due).toBe(expected);
    expect(row["sent_at"] === null).toBe(row["speed"] === "slow");
    if (row["sent_at"] !== null) {
      const sent = seconds(row["sent_at"]);
      const at = Math.floor((sent % 86_400) / 3_600);
      expect(sent >= placed && at >= 8 && at < 18).toBe(true);
    }
  }
  expect(paused).toBeGreaterThan(1_000);
  const orders = byKey(tables, "order");
  for (const parcel of tables.rows("parcel")) {
    const shipped = seconds(parcel["shipped_at"]);
    expect(isWeekend(shipped)).toBe(false);
    const work = worked(seconds(orders.get(parcel["order_id"]!)!["placed_at"]), shipped);
    expect(work).toBeGreaterThan(86_400 - 3);
    expect(work).toBeLessThan(9 * 86_400 + 3);
  }
});

it("a longer period keeps what was there", async () => {
  const [shorter, longer] = [await generatorOf(text("2024-06-30")), await generatorOf(text())];
  const made = { generator: longer, tables: await run(longer) };
  expect(lostByGrowth({ generator: shorter, tables: await run(shorter) }, made)).toBeNull();
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(text())).toBe("");
}, 60_000);
