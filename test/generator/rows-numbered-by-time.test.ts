/** References to rows that are numbered by time: their keys follow their births, and none is referred to before it is born. */
import { describe, expect, it } from "vitest";
import { classifyColumns } from "../../src/plan/classes.ts";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven, strategies } from "./proof.ts";

const customersAndOrders = (last = "2024-12-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 42 }
enum Tier { Gold 20%  Silver rest }
entity Customer count 500 over 2023-01-01 .. 2024-12-31 {
  key customer_id: serial
  time joined_at: timestamp
  tier: Tier
  weight: int = uniform(1..3)
}
entity Order count 20_000 over 2024-01-01 .. 2024-12-31 {
  key order_id: serial
  time ordered_at: timestamp
  ref customer: Customer
  joined: timestamp = customer.joined_at
  tier: Tier
  ref peer: Customer? by peer.weight where peer.tier == tier
}
entity Line per Order 1..3 { key line_id: serial  ref also: Customer  unique (order, also) }
`;

describe("customers over two years, and orders that refer to them", () => {
  it("every order's customer had joined, keys are those of the rows that were written, parts make the whole", async () => {
    const tables = await proven(customersAndOrders());
    const customers = byKey(tables, "customer");
    expect(customers.size).toBe(500);
    for (const order of tables.rows("order")) {
      const customer = customers.get(order["customer_id"]!)!;
      // What is read of the customer is what the customer's own row says.
      expect(order["joined"]).toBe(customer["joined_at"]);
      expect(customer["joined_at"]! <= order["ordered_at"]!).toBe(true);
      if (order["peer_id"] !== null) expect(customers.get(order["peer_id"]!)!["tier"]).toBe(order["tier"]);
    }
  });

  it("are drawn uniformly among those that had joined, and by weight where weights say so", async () => {
    const tables = await proven(customersAndOrders());
    const customers = byKey(tables, "customer");
    const joined = [...customers.values()].map((c) => c["joined_at"]!).toSorted();
    const weights = new Map([...customers].map(([key, c]) => [key, Number(c["weight"])]));
    let rank = 0;
    let weight = 0;
    let peers = 0;
    for (const order of tables.rows("order")) {
      const at = order["ordered_at"]!;
      const known = joined.findLastIndex((j) => j <= at) + 1;
      rank += joined.indexOf(order["joined"]!) / known;
      if (order["peer_id"] === null) continue;
      peers++;
      weight += weights.get(order["peer_id"]!)!;
    }
    // Ranks among those who had joined are uniform: the mean of 20,000 is within 4 standard errors of 1/2.
    expect(Math.abs(rank / 20_000 - 0.5)).toBeLessThan(0.009);
    // 1, 2 and 3 drawn by themselves: (1 + 4 + 9) / 6.
    expect(Math.abs(weight / peers - 14 / 6)).toBeLessThan(0.1);
  });

  it("a later end of the period changes no earlier order", async () => {
    const shorter = await generatorOf(customersAndOrders("2024-09-30"));
    const longer = await generatorOf(customersAndOrders());
    expect(
      lostByGrowth({ generator: shorter, tables: await run(shorter) }, { generator: longer, tables: await run(longer) }),
    ).toBeNull();
  });

  it("nor where customers arrive", async () => {
    const arriving = (last: string): string => `
schema shop { period 2024-01-01 .. ${last}  seed 42 }
entity Customer arriving 60 a month { key customer_id: serial  time joined_at: timestamp  appeal: float = pareto(1.3) }
entity Order arriving 300 a month { key order_id: serial  time at: timestamp  ref customer: Customer? by customer.appeal  ref other: Customer? }
`;
    const shorter = await generatorOf(arriving("2024-05-15"));
    const longer = await generatorOf(arriving("2024-06-30"));
    expect(classifyColumns(shorter.model).flat(2)).not.toContain("period");
    const tables = await run(shorter);
    expect(tables.rows("order").filter((o) => o["customer_id"] !== null).length).toBeGreaterThan(1_000);
    expect(lostByGrowth({ generator: shorter, tables }, { generator: longer, tables: await run(longer) })).toBeNull();
  });

  it("explain names the strategy; the module type-checks", async () => {
    expect(await strategies(customersAndOrders())).toMatchInlineSnapshot(`
      {
        "Line.also": "drawn uniformly, sorted by their beginning, a prefix of them alive, without repeats by skipping what is taken, their numbers counted by birth",
        "Order.customer": "drawn uniformly, sorted by their beginning, a prefix of them alive, their numbers counted by birth",
        "Order.peer": "drawn by cumulative weight within the group of equal value, sorted by their beginning, a prefix of them alive, their numbers counted by birth",
      }
    `);
    expect(await typeErrors(customersAndOrders())).toBe("");
  });
});

/** Schemas in which rows that are numbered by time are referred to in other ways. */
const others: Readonly<Record<string, string>> = {
  "arriving, with dates, ends and a key made of the number": `
schema s { period 2024-01-01 .. 2024-12-31  seed 7 }
entity Lead arriving 40 a month {
  key lead_no: text(12) = "L-{serial:05}"
  time came_on: date
  until gone_on: date? = chance(60%) ? came_on + exponential(mean: 40d) : null
  appeal: float = pareto(1.2)
}
entity Call count 3_000 over 2024-01-01 .. 2024-12-31 {
  key call_id: serial
  time called_at: timestamp
  ref lead: Lead? by lead.appeal
  came: date? = lead.came_on
}
entity Team per Call 2 when call.lead != null { key team_id: serial  ref member: Lead?  unique (call, member) }
`,
  "without a field for the moment, with keys that hold it": `
schema s { period 2024-01-01 .. 2024-12-31  seed 7 }
enum Kind { a b c d }
entity Guest count 300 over 2023-06-01 .. 2024-12-31 { key guest_id: uuid  kind: Kind  n: int = uniform(1..9) }
entity Night count 900 over 2024-03-01 .. 2024-12-31 {
  key night_id: serial
  time at: timestamp
  ref guest: Guest
  kind: Kind = guest.kind
  ref best: Guest? where best.kind == kind first by best.n
}
`,
  "combined with others": `
schema s { period 2024-01-01 .. 2024-06-30  seed 7 }
entity Customer count 60 over 2024-01-01 .. 2024-06-30 { key customer_id: serial  time joined_at: timestamp }
entity Product count 30 { key product_id: serial }
entity Wish link Customer, Product count 90 { key (customer, product) }
entity Card each Customer as holder each 1..2 as no { key (holder, no)  ref holder: Customer  no: int }
entity Offer count 50 over 2024-02-01 .. 2024-06-30 { key offer_id: serial  time at: timestamp }
entity Mail per Offer each Customer as to when chance(20%) { key mail_id: serial  time sent_at: timestamp = offer.at + exponential(mean: 2d) }
`,
  "beyond the period, and by rows that have no moment": `
schema s { period 2024-01-01 .. 2024-06-30  seed 7 }
entity Customer count 400 over 2023-01-01 .. 2025-12-31 { key customer_id: serial  time joined_at: timestamp }
entity Ticket count 800 { key ticket_id: serial  ref customer: Customer }
entity Follow count 600 {
  key follow_id: serial
  ref customer: Customer
  time at: timestamp = customer.joined_at + exponential(mean: 30d)
}
`,
  "with a lifecycle": `
schema s { period 2024-01-01 .. 2024-06-30  seed 7 }
entity Member count 120 over 2023-06-01 .. 2024-06-30 {
  key member_id: serial
  time joined_at: timestamp
  live visits: int = count(Visit)
}
lifecycle Member { state open { visit at 40 a year } }
entity Visit per Member.visit { key visit_id: serial  time at: timestamp }
entity Review count 500 over 2024-02-01 .. 2024-06-30 { key review_id: serial  time at: timestamp  ref member: Member }
`,
};

describe("other references to rows that are numbered by time", () => {
  it.each(Object.entries(others))("%s", async (_, text) => {
    const tables = await proven(text);
    for (const table of tables.schema.tables) expect(tables.rows(table.name).length).toBeGreaterThan(20);
  });

  it("all of them type-check", async () => {
    expect(await typeErrors(...Object.values(others))).toBe("");
  });
});
