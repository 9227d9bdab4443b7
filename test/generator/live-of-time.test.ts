/** Live figures over rows of other waves, of rows that are numbered by time and of actors with a lifecycle. */
import { describe, expect, it } from "vitest";
import { run, generatorOf, type Row, type Tables } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { proven } from "./proof.ts";

const text = `
schema shop { period 2024-01-01 .. 2024-12-31  seed 3 }
enum Channel { Web 50%  Store 30%  Phone rest }
entity Campaign count 30 over 2024-01-01 .. 2025-01-31 {
  key campaign_id: serial
  time starts: timestamp
  channel: Channel
  live orders: int = count(Order)
  live revenue: decimal(12,2) = sum(Order.total)
  live same_day: int = count(Visit where date(Visit.at) == date(starts) and Visit.channel == channel)
}
entity Banner per Campaign 1..2 { key banner_id: serial  channel: Channel  live visits: int = count(Visit where Visit.channel == channel and date(Visit.at) == date(campaign.starts)) }
entity Member arriving 8 a month {
  key member_id: serial
  time joined_at: timestamp
  live spent: decimal(12,2) = sum(Order.total)
  live note: text(60) = "{count(Order)} orders, {count(Call)} calls"
  live last_call: timestamp? = last(Call.at)
}
lifecycle Member { state active { call at 1 a month  to lost at 30% a year }  state lost {} }
entity Call per Member.call { key call_id: serial  time at: timestamp  live orders: int = count(Order where date(Order.at) == date(at)) }
entity Client count 25 {
  key client_id: serial
  live meetings: int = count(Meeting)
  live orders: int = count(Order)
  live text: text(40) = "{count(Order)} and {count(Meeting)}"
}
lifecycle Client { state active { meet at 1 a month } }
entity Meeting per Client.meet { key meeting_id: serial  time at: timestamp }
entity Order count 900 over 2024-01-01 .. 2025-01-31 {
  key order_id: serial
  time at: timestamp
  ref campaign: Campaign? missing 30%
  ref member: Member?
  ref client: Client
  total: decimal(10,2) = uniform(1.00..40.00)
}
entity Line per Order 0..3 { key line_id: serial  live claims: int = count(Claim)  live worst: int? = max(Claim.size) }
entity Claim count 600 over 2024-01-01 .. 2024-12-31 { key claim_id: serial  time at: timestamp  ref line: Line?  size: int = uniform(1..99) }
entity Visit count 4_000 over 2024-01-01 .. 2024-12-31 { key visit_id: serial  time at: timestamp  channel: Channel }
`;

const cents = (value: string | null | undefined): number => Math.round(Number(value) * 100);
const day = (value: string | null | undefined): string => value!.slice(0, 10);
const by = (tables: Tables, table: string, column: string): ReadonlyMap<string | null, readonly Row[]> =>
  Map.groupBy(tables.rows(table), (row) => row[column] ?? null);

describe("live figures over other waves", () => {
  it("of rows that are numbered by time", async () => {
    const tables = await proven(text);
    const orders = by(tables, "order", "campaign_id");
    const visits = Map.groupBy(tables.rows("visit"), (row) => `${day(row["at"])} ${row["channel"]}`);
    const campaigns = new Map(tables.rows("campaign").map((row) => [row["campaign_id"], row]));
    expect(campaigns.size).toBeGreaterThan(20);
    for (const row of campaigns.values()) {
      const mine = orders.get(row["campaign_id"]!) ?? [];
      expect(row["orders"]).toBe(String(mine.length));
      expect(cents(row["revenue"])).toBe(mine.reduce((sum, o) => sum + cents(o["total"]), 0));
      expect(row["same_day"]).toBe(String(visits.get(`${day(row["starts"])} ${row["channel"]}`)?.length ?? 0));
    }
    for (const row of tables.rows("banner")) {
      const { starts } = campaigns.get(row["campaign_id"])!;
      expect(row["visits"]).toBe(String(visits.get(`${day(starts)} ${row["channel"]}`)?.length ?? 0));
    }
    expect(tables.rows("banner").some((row) => Number(row["visits"]) > 3)).toBe(true);
  });

  it("of actors with a lifecycle, and of their events", async () => {
    const tables = await proven(text);
    const orders = by(tables, "order", "member_id");
    const calls = by(tables, "call", "member_id");
    for (const row of tables.rows("member")) {
      const mine = orders.get(row["member_id"]!) ?? [];
      const called = (calls.get(row["member_id"]!) ?? []).map((c) => c["at"]!).toSorted();
      expect(cents(row["spent"])).toBe(mine.reduce((sum, o) => sum + cents(o["total"]), 0));
      expect(row["note"]).toBe(`${mine.length} orders, ${called.length} calls`);
      expect(row["last_call"]).toBe(called.at(-1) ?? null);
    }
    const days = Map.groupBy(tables.rows("order"), (row) => day(row["at"]));
    for (const row of tables.rows("call")) expect(row["orders"]).toBe(String(days.get(day(row["at"]))?.length ?? 0));
    expect(tables.rows("call").some((row) => Number(row["orders"]) > 3)).toBe(true);
    const meetings = by(tables, "meeting", "client_id");
    const ofClients = by(tables, "order", "client_id");
    for (const row of tables.rows("client")) {
      const [m, o] = [meetings.get(row["client_id"]!)?.length ?? 0, ofClients.get(row["client_id"]!)?.length ?? 0];
      expect([row["meetings"], row["orders"], row["text"]]).toEqual([String(m), String(o), `${o} and ${m}`]);
    }
  });

  it("of owned rows that follow time", async () => {
    const tables = await proven(text);
    const claims = by(tables, "claim", "line_id");
    for (const row of tables.rows("line")) {
      const mine = (claims.get(row["line_id"]!) ?? []).map((c) => Number(c["size"]));
      expect([row["claims"], row["worst"]]).toEqual([String(mine.length), mine.length === 0 ? null : String(Math.max(...mine))]);
    }
    expect(tables.rows("line").some((row) => Number(row["claims"]) > 1)).toBe(true);
  });

  it("a rehearsal leaves no trace", async () => {
    const generator = await generatorOf(text);
    expect((await run(generator, { rehearsedFrom: 1 })).texts).toEqual((await run(generator)).texts);
  });

  it("what is emitted type-checks", async () => {
    expect(await typeErrors(text)).toBe("");
  }, 60_000);
});
