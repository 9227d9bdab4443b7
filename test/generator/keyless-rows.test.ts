/** Hidden rows without a key: columns of their own actor hold their numbers, as those of other actors do. */
import { expect, it } from "vitest";
import type { Row, Tables } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { proven } from "./proof.ts";

const header = `schema s { period 2024-01-01 .. 2024-12-31  seed 9 }
enum Kind { red 50%  blue rest }
`;
/** Badges of owners, and what else the owners have that refers to them. */
const badges = (owner: string, at: string): string => `
hidden entity Badge per ${owner} 0..3 { color: Kind  weight: int = uniform(1..4) }
entity Ticket per ${owner} 0..4 { key ticket_id: serial  ref badge: Badge? of ${at} by badge.weight  color: Kind? = badge.color }
entity Worn per ${owner} each Badge of ${at} as badge when chance(70%) { key worn_id: serial  ref badge: Badge  color: Kind = badge.color }
entity Pin per Badge 0..2 { key pin_id: serial  ref on: Badge = badge as "badge_id"  color: Kind = badge.color }
`;
const always = `${header}
entity Customer count 90 { key customer_id: serial }
${badges("Customer", "customer")}
entity Call count 400 over 2024-01-01 .. 2024-12-31 { key call_id: serial  ref badge: Badge?  color: Kind? = badge.color }
`;
const inTime = `${header}
entity Order count 300 over 2024-01-01 .. 2024-12-31 { key order_id: serial  time at: timestamp }
${badges("Order", "order")}
entity Late per Order 0..2 {
  key late_id: serial
  time at: timestamp = order.at + exponential(mean: 2d)
  ref badge: Badge? of order
  color: Kind? = badge.color
}
entity Pinned per Badge 0..2 {
  key pinned_id: serial
  time at: timestamp = badge.order.at + exponential(mean: 2d)
  ref on: Badge = badge as "badge_id"
  color: Kind = badge.color
}
entity Call count 200 over 2024-12-01 .. 2024-12-31 { key call_id: serial  time at: timestamp  ref badge: Badge?  color: Kind? = badge.color }
`;
const lives = `${header}
entity Customer count 100 { key customer_id: serial  time joined: timestamp = uniform(2023-01-01 .. 2024-06-01) }
hidden entity Badge per Customer 0..3 { color: Kind  weight: int = uniform(1..4) }
hidden entity Mark per Customer 0..3 { time at: timestamp = customer.joined + exponential(mean: 90d)  color: Kind }
lifecycle Customer { state open { visit at 40 a year  call at 10 a year } }
hidden entity Look per Customer.visit { time at: timestamp  color: Kind }
entity Visit per Customer.visit { key visit_id: serial  time at: timestamp  ref badge: Badge? of customer by badge.weight  color: Kind? = badge.color }
entity Call per Customer.call { key call_id: serial  time at: timestamp  ref look: Look? of customer  color: Kind? = look.color }
entity Late per Customer 0..3 {
  key late_id: serial
  time at: timestamp = customer.joined + exponential(mean: 90d)
  ref mark: Mark? of customer
  color: Kind? = mark.color
}
`;

/** The rows that refer to each number: all of them know the same row. Returns how many numbers there are. */
function known(tables: Tables, column: string, from: readonly string[], owner: string): number {
  const referring = from.flatMap((table) => tables.rows(table)).filter((row) => (row[column] ?? null) !== null);
  const of = Map.groupBy(referring, (row: Row) => row[column]!);
  for (const [number, rows] of of) {
    expect(Number(number)).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row["color"])).size).toBe(1);
    expect(new Set(rows.flatMap((row) => row[owner] ?? [])).size).toBeLessThanOrEqual(1);
  }
  return of.size;
}

it("rows that always exist have their numbers in the order of their owners", async () => {
  const tables = await proven(always);
  expect(known(tables, "badge_id", ["ticket", "worn", "pin", "call"], "customer_id")).toBeGreaterThan(100);
  const numbers = tables.rows("worn").map((row) => Number(row["badge_id"]));
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
});

it("rows that come in time have the numbers that other actors know", async () => {
  const tables = await proven(inTime);
  expect(known(tables, "badge_id", ["ticket", "worn", "pin", "late", "pinned", "call"], "order_id")).toBeGreaterThan(350);
});

it("rows of a life, and those that come before others of the actor", async () => {
  const tables = await proven(lives);
  expect(known(tables, "badge_id", ["visit"], "customer_id")).toBeGreaterThan(100);
  expect(known(tables, "look_id", ["call"], "customer_id")).toBeGreaterThan(300);
  expect(known(tables, "mark_id", ["late"], "customer_id")).toBeGreaterThan(10);
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(always, inTime, lives)).toBe("");
});
