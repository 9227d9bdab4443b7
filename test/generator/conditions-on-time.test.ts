/** Conditions on a candidate's moments in a draw: of the rows that fulfil them, each by its weight, and no other. */
import { describe, expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row, type Tables } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven, strategies } from "./proof.ts";

const campaigns = `
schema s { period 2024-01-01 .. 2024-12-31  seed 11 }
enum Channel { web 60%  mail rest }
entity Campaign count 300 {
  key campaign_id: serial
  channel: Channel
  starts: date = uniform(2023-12-01 .. 2024-12-20)
  ends: date = starts + uniform(10d..60d)
  weight: int = uniform(1..4)
}
entity Visit count 6_000 over 2024-01-01 .. 2024-12-31 {
  key visit_id: serial
  time at: timestamp
  channel: Channel
  ref running: Campaign? where date(at) in running.starts..running.ends
  ref own: Campaign? by own.weight where own.starts <= date(at) and own.ends > date(at) and own.channel == channel
  ref other: Campaign? where other.starts < date(at) and other != running
}
entity Reach per Visit 3 { key reach_id: serial  ref campaign: Campaign? where campaign.starts > date(visit.at)  unique (visit, campaign) }
`;

describe("campaigns that run at the moment of a visit", () => {
  it("are those between their first and last day, of my channel where I say so", async () => {
    const tables = await proven(campaigns);
    const byId = byKey(tables, "campaign");
    let other = 0;
    for (const visit of tables.rows("visit")) {
      const day = visit["at"]!.slice(0, 10);
      const running = byId.get(visit["running_id"]!)!;
      expect(running["starts"]! <= day && day <= running["ends"]!).toBe(true);
      const own = byId.get(visit["own_id"] ?? "");
      if (own !== undefined) {
        expect(own["starts"]! <= day && day < own["ends"]!).toBe(true);
        expect(own["channel"]).toBe(visit["channel"]);
      }
      if (visit["other_id"] !== null) {
        other++;
        expect(byId.get(visit["other_id"]!)!["starts"]! < day).toBe(true);
        expect(visit["other_id"]).not.toBe(visit["running_id"]);
      }
    }
    expect(other).toBeGreaterThan(5_500);
  });

  it("null means that there was none", async () => {
    const tables = await proven(campaigns);
    for (const visit of tables.rows("visit").slice(0, 300)) {
      const day = visit["at"]!.slice(0, 10);
      const fitting = tables
        .rows("campaign")
        .filter((c) => c["starts"]! <= day && day < c["ends"]! && c["channel"] === visit["channel"]);
      expect(visit["own_id"] === null).toBe(fitting.length === 0);
    }
  });

  it("each is drawn by its weight", async () => {
    const tables = await proven(campaigns);
    const { expected, found } = shares(
      tables,
      (c, v, day) => c["starts"]! <= day && day < c["ends"]! && c["channel"] === v["channel"],
    );
    // The sum of (found - expected)^2 / expected over 300 campaigns: about 300, with a standard deviation of about 25.
    let sum = 0;
    for (const [id, e] of expected) if (e > 0) sum += ((found.get(id) ?? 0) - e) ** 2 / e;
    expect(sum).toBeGreaterThan(200);
    expect(sum).toBeLessThan(420);
  });

  it("drawn without repeats under an owner", async () => {
    const tables = await proven(campaigns);
    const visits = byKey(tables, "visit");
    const byId = byKey(tables, "campaign");
    const seen = new Set<string>();
    for (const reach of tables.rows("reach")) {
      if (reach["campaign_id"] === null) continue;
      expect(byId.get(reach["campaign_id"]!)!["starts"]! > visits.get(reach["visit_id"]!)!["at"]!.slice(0, 10)).toBe(true);
      const pair = `${reach["visit_id"]} ${reach["campaign_id"]}`;
      expect(seen.has(pair)).toBe(false);
      seen.add(pair);
    }
  });

  it("explain names the strategy; the module type-checks", async () => {
    expect(await strategies(campaigns)).toMatchInlineSnapshot(`
      {
        "Reach.campaign": "drawn uniformly, between bounds of moment, sorted by it, without repeats by skipping what is taken",
        "Visit.other": "drawn uniformly, between bounds of moment, sorted by it, mine excluded by its interval",
        "Visit.own": "drawn by cumulative weight within the group of equal value, between bounds of moment and moment, by a tree of sorted ranges",
        "Visit.running": "drawn uniformly, between bounds of moment and moment, by a tree of sorted ranges",
      }
    `);
    expect(await typeErrors(campaigns)).toBe("");
  });
});

function shares(
  tables: Tables,
  fits: (campaign: Row, visit: Row, day: string) => boolean,
): { readonly expected: ReadonlyMap<string, number>; readonly found: ReadonlyMap<string, number> } {
  const expected = new Map<string, number>();
  const found = new Map<string, number>();
  for (const visit of tables.rows("visit")) {
    const day = visit["at"]!.slice(0, 10);
    const fitting = tables.rows("campaign").filter((c) => fits(c, visit, day));
    const mass = fitting.reduce((sum, c) => sum + Number(c["weight"]), 0);
    for (const c of fitting) {
      const id = c["campaign_id"]!;
      expected.set(id, (expected.get(id) ?? 0) + Number(c["weight"]) / mass);
    }
    if (visit["own_id"] !== null) found.set(visit["own_id"]!, (found.get(visit["own_id"]!) ?? 0) + 1);
  }
  return { expected, found };
}

describe("conditions beside the candidate's life", () => {
  const members = (last: string): string => `
schema s { period 2024-01-01 .. ${last}  seed 3 }
entity Member arriving 200 a month {
  key member_id: serial
  time joined_at: timestamp
  until left_at: timestamp? = chance(50%) ? joined_at + exponential(mean: 60d) : null
  renewed_at: timestamp = joined_at + exponential(mean: 20d)
}
entity Call arriving 900 a month {
  key call_id: serial
  time at: timestamp
  ref fresh: Member? where fresh.joined_at >= at - 14d
  ref renewed: Member? where renewed.renewed_at < at
}
`;

  it("only members who had joined and not left, in their first two weeks, or who had renewed", async () => {
    const tables = await proven(members("2024-06-30"));
    const byId = byKey(tables, "member");
    const lives = (m: Row, at: string): boolean => m["joined_at"]! <= at && (m["left_at"] === null || at < m["left_at"]!);
    const seconds = (text: string): number => Date.parse(`${text.replace(" ", "T")}Z`) / 1_000;
    let [fresh, renewed] = [0, 0];
    for (const call of tables.rows("call")) {
      const at = call["at"]!;
      if (call["fresh_id"] !== null) {
        fresh++;
        const member = byId.get(call["fresh_id"]!)!;
        expect(lives(member, at)).toBe(true);
        expect(seconds(at) - seconds(member["joined_at"]!)).toBeLessThanOrEqual(14 * 86_400);
      }
      if (call["renewed_id"] !== null) {
        renewed++;
        const member = byId.get(call["renewed_id"]!)!;
        expect(lives(member, at) && member["renewed_at"]! < at).toBe(true);
      }
    }
    expect(fresh).toBeGreaterThan(4_000);
    expect(renewed).toBeGreaterThan(3_500);
  });

  it("a later end of the period changes nothing before", async () => {
    const [shorter, longer] = [await generatorOf(members("2024-04-20")), await generatorOf(members("2024-06-30"))];
    const difference = lostByGrowth(
      { generator: shorter, tables: await run(shorter) },
      { generator: longer, tables: await run(longer) },
    );
    expect(difference).toBeNull();
  });
});

it("where my value is null, candidates of any value will do", async () => {
  const text = `
schema s { period 2024-01-01 .. 2024-06-30  seed 4 }
enum Kind { a b c }
entity Thing count 90 { key thing_id: serial  kind: Kind }
entity Wish count 2_000 {
  key wish_id: serial
  kind: Kind? missing 40%
  ref thing: Thing where thing.kind == (kind ?? thing.kind)
}
`;
  const tables = await proven(text);
  const things = byKey(tables, "thing");
  const anyKind = new Set<string>();
  for (const wish of tables.rows("wish")) {
    const thing = things.get(wish["thing_id"]!)!;
    if (wish["kind"] === null) anyKind.add(wish["thing_id"]!);
    else expect(thing["kind"]).toBe(wish["kind"]);
  }
  expect(anyKind.size).toBe(90);
  expect(await typeErrors(text)).toBe("");
});

it("so they do in lookups, of values that may be null themselves, and of any type", async () => {
  const text = `
schema s { period 2024-01-01 .. 2024-06-30  seed 4 }
enum Kind { a b c }
entity Maker count 8 { key maker_id: serial }
entity Thing count 300 {
  key thing_id: serial
  kind: Kind? missing 20%
  ref maker: Maker?  missing 20%
  size: int? = uniform(-2..3) missing 20%
  city: text(6)? = pick(["Rome", "Oslo", "Bern"]) missing 20%
  is_new: bool = chance(40%)
  worth: int = uniform(1..1_000)
}
entity Wish count 2_000 {
  key wish_id: serial
  kind: Kind? missing 40%
  ref maker: Maker? missing 40%
  size: int? = uniform(-2..4) missing 40%
  city: text(6)? = pick(["Rome", "Oslo", "Bern", "Paris"]) missing 40%
  is_new: bool? = chance(40%) missing 40%
  ref by_kind: Thing? where by_kind.kind == (kind ?? by_kind.kind)
  ref by_maker: Thing? where by_maker.maker == (maker ?? by_maker.maker) and by_maker.kind == (kind ?? by_maker.kind)
  ref by_size: Thing? where by_size.size == (size ?? by_size.size)
  ref by_city: Thing? where by_city.city == (city ?? by_city.city) by by_city.worth
  ref by_new: Thing? where by_new.is_new == (is_new ?? by_new.is_new)
  ref dearest: Thing? where dearest.city == (city ?? dearest.city) and dearest.size == (size ?? dearest.size) and dearest.is_new first by dearest.worth desc
}
`;
  const tables = await proven(text);
  const things = tables.rows("thing");
  const byId = byKey(tables, "thing");
  const wishes = tables.rows("wish");
  for (const [field, ...columns] of [
    ["by_kind", "kind"],
    ["by_maker", "maker_id", "kind"],
    ["by_size", "size"],
    ["by_city", "city"],
    ["by_new", "is_new"],
  ] as const) {
    const used = new Set<string>();
    for (const wish of wishes) {
      const fits = things.filter((thing) => columns.every((c) => wish[c] === null || thing[c] === wish[c]));
      const chosen = wish[`${field}_id`]!;
      if (fits.length === 0) expect(chosen).toBeNull();
      else expect(fits).toContain(byId.get(chosen));
      if (columns.every((c) => wish[c] === null) && chosen !== null) used.add(chosen);
    }
    // Those whose value is null are among all of them.
    expect([...used].some((id) => columns.some((c) => byId.get(id)![c] === null) || field === "by_new")).toBe(true);
  }
  for (const wish of wishes) {
    const fits = things.filter(
      (thing) => thing["is_new"] === "true" && ["city", "size"].every((c) => wish[c] === null || thing[c] === wish[c]),
    );
    const most = Math.max(...fits.map((thing) => Number(thing["worth"])));
    expect(wish["dearest_id"]).toBe(fits.find((thing) => Number(thing["worth"]) === most)?.["thing_id"] ?? null);
  }
  expect(await typeErrors(text)).toBe("");
});
