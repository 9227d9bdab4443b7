/** Rows of links and combinations have no moment of their own: they, and what is below them, are there once all is that they are made of. */
import { describe, expect, it } from "vitest";
import { compile, emit } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { generatorOf, run, type Row, type Tables } from "../support/generate.ts";

const schema = (text: string, last = "2023-02-28"): string => `
schema s { period 2023-01-01 .. ${last}  seed 1 }
entity Seller count 20 over 2022-12-01 .. 2023-02-28 { key seller_id: serial  time since: timestamp }
entity Product count 30 { key product_id: serial }
entity Offer link Seller, Product count 60 { key offer_id: serial }
entity Stall each Seller each 1..2 as wing { key stall_id: serial  ref seller: Seller }
${text}`;

const tablesOf = async (text: string, last?: string): Promise<Tables> => run(await generatorOf(schema(text, last)));

/** When the offer of a row began, which is when its seller did. */
function beginnings(tables: Tables): (row: Row) => string | null {
  const since = new Map(tables.rows("seller").map((row) => [row["seller_id"], row["since"]!]));
  const offers = new Map(tables.rows("offer").map((row) => [row["offer_id"], since.get(row["seller_id"])!]));
  const stalls = new Map(tables.rows("stall").map((row) => [row["stall_id"], since.get(row["seller_id"])!]));
  return (row) => (row["offer_id"] != null ? offers.get(row["offer_id"])! : (stalls.get(row["stall_id"] ?? "") ?? null));
}

describe("keys of rows below several entities", () => {
  const both = "entity Both per Offer 1..2, per Product, per Stall { key both_id: serial }";

  it("follow the beginnings of what is above", async () => {
    const tables = await tablesOf(both);
    const began = beginnings(tables);
    const hours = tables.rows("both").map((row) => (began(row) ?? "").slice(0, 13));
    // What begins before the period, or always is, shares its first hour.
    const inPeriod = hours.map((hour) => (hour < "2023-01-01 00" ? "2023-01-01 00" : hour));
    expect(inPeriod).toEqual(inPeriod.toSorted());
    expect(new Set(inPeriod).size).toBeGreaterThan(8);
  });

  it("stay what they are where the period is longer", async () => {
    const early = await tablesOf(both, "2023-01-31");
    const late = await tablesOf(both);
    const began = beginnings(late);
    const kept = late.rows("both").filter((row) => (began(row) ?? "") < "2023-02-01");
    // Pairs are drawn among the sellers that there are: those of a longer period are others.
    const always = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row["product_id"] != null);
    expect(always(early.rows("both"))).toEqual(always(kept));
    const stalls = (rows: readonly Row[]): number => rows.filter((row) => row["stall_id"] != null).length;
    expect(stalls(early.rows("both"))).toBe(stalls(kept));
  });
});

describe("what a row refers to has begun", () => {
  it.each([
    ["a row below a pair", "entity Note per Offer 1..2 { key note_id: serial }"],
    [
      "a row two levels below",
      "entity Page per Offer { key page_id: serial }\nentity Note per Page 1..2 { key note_id: serial }",
    ],
    ["a row below a combination", "entity Note per Stall 1..2 { key note_id: serial }"],
    [
      "a row below a row combined with another",
      "entity Mix per Product each Seller { key mix_id: serial  ref seller: Seller }\nentity Note per Mix { key note_id: serial }",
    ],
  ])("%s", async (_, notes) => {
    const tables = await tablesOf(`${notes}
entity Call count 300 over 2023-01-01 .. 2023-02-28 { key call_id: serial  time called_at: timestamp  ref note: Note? }`);
    const since = new Map(tables.rows("seller").map((row) => [row["seller_id"], row["since"]!]));
    const rowOf = (table: string, key: string | null | undefined): Row | undefined =>
      tables.texts.has(table) ? tables.rows(table).find((row) => row[`${table}_id`] === key) : undefined;
    const above = ["page", "offer", "stall", "mix"];
    const begins = (row: Row): string => {
      if (row["seller_id"] != null) return since.get(row["seller_id"])!;
      const owner = above.find((table) => row[`${table}_id`] != null)!;
      return begins({ ...rowOf(owner, row[`${owner}_id`]), [`${owner}_id`]: null });
    };
    const calls = tables.rows("call").filter((row) => row["note_id"] !== null);
    expect(calls.length).toBeGreaterThan(200);
    expect(calls.filter((row) => begins(rowOf("note", row["note_id"])!) > row["called_at"]!)).toEqual([]);
  });
});

describe("what a row of a pair or combination refers to, or counts, was there when it began", () => {
  it.each([
    ["a pair", "link Seller, Product count 60", "seller"],
    ["a combination", "each Seller each 1..3 as n", "seller"],
    ["a row below a pair", "per Offer 1..2", "offer.seller"],
    ["a row below a combination", "per Stall 1..2", "stall.seller"],
  ])("%s", async (_, population, seller) => {
    const tables = await tablesOf(
      `
entity Hall count 12 {
  key hall_id: serial
  time opened: timestamp = uniform(2022-10-01 .. 2023-02-28)
  until closed: timestamp? = chance(50%) ? opened + exponential(mean: 30d) : null
}
entity Deal ${population} {
  key deal_id: serial
  whose: int = ${seller}.seller_id
  ref hall: Hall?
  ref first_hall: Hall? first by first_hall.opened
  ref before: Deal?
  halls: int = count(Hall)
}`,
    );
    const since = new Map(tables.rows("seller").map((row) => [row["seller_id"], row["since"]!]));
    const halls = tables.rows("hall");
    const hallOf = new Map(halls.map((row) => [row["hall_id"], row]));
    const begins = (deal: Row): string => since.get(deal["whose"])!;
    const deals = tables.rows("deal");
    const dealOf = new Map(deals.map((row) => [row["deal_id"], row]));
    const isAlive = (hall: Row, at: string): boolean =>
      hall["opened"]! <= at && (hall["closed"] === null || at < hall["closed"]!);
    let referring = 0;
    for (const deal of deals) {
      const at = begins(deal);
      for (const key of ["hall_id", "first_hall_id"] as const) {
        expect(deal[key] !== null).toBe(halls.some((hall) => isAlive(hall, at)));
        if (deal[key] !== null) expect(isAlive(hallOf.get(deal[key])!, at)).toBe(true);
      }
      expect(Number(deal["halls"])).toBe(halls.filter((hall) => hall["opened"]! < at).length);
      if (deal["before_id"] === null) continue;
      referring++;
      expect(begins(dealOf.get(deal["before_id"])!) <= at).toBe(true);
    }
    expect(referring).toBeGreaterThan(20);
    expect(new Set(deals.map((deal) => deal["halls"])).size).toBeGreaterThan(3);
  });
});

describe("a moment before that of what the row is made of, or stands below, stops the run", () => {
  it.each([
    ["Look per Offer", "uniform(2023-01-01 .. 2023-02-28)", "Offer"],
    ["Look per Stall", "uniform(2023-01-01 .. 2023-02-28)", "Stall"],
    ["Look link Seller, Product count 40", "uniform(2023-01-01 .. 2023-02-28)", "Seller"],
    ["Look each Seller each 1..3 as n", "uniform(2023-01-01 .. 2023-02-28)", "Seller"],
  ])("%s at %s", async (population, rule, whose) => {
    const text = `entity ${population} { key look_id: serial  time at: timestamp = ${rule} }`;
    await expect(tablesOf(text)).rejects.toThrow(
      new RegExp(`^Look\\.at: .* would begin at \\S+ \\S+, before its ${whose}, which`),
    );
  });

  it.each([
    ["per Offer", "offer.seller.since"],
    ["link Seller, Product count 40", "seller.since"],
    ["each Seller each 1..3 as n", "seller.since"],
    ["per Mix", "mix.day, mix.seller.since"],
  ])("and the message names what to follow: %s", async (population, path) => {
    const text = `
entity Mix each Seller { key mix_id: serial  ref seller: Seller  time day: date = date(seller.since) }
entity Look ${population} { key look_id: serial  time at: timestamp = uniform(2023-01-01 .. 2023-02-28) }`;
    await expect(tablesOf(text)).rejects.toThrow(`as in \`max(…, ${path})\` or`);
  });

  it.each([
    ["Look per Offer", "offer.seller.since + uniform(1h..9d)"],
    ["Look per Stall", "stall.seller.since + 1h"],
    ["Look link Seller, Product count 40", "seller.since + exponential(mean: 2d)"],
    ["Look each Seller each 1..3 as n", "seller.since + 2h"],
  ])("and is not asked where it follows from theirs: %s at %s", async (population, rule) => {
    const text = schema(`entity ${population} { key look_id: serial  time at: timestamp = ${rule} }`);
    const compilation = compile({ host: memoryHost({ "s.ecom": text }), entry: "s.ecom", generating: true });
    expect((await emit(compilation, {})).get("generator.ts")!.includes("notBefore")).toBe(false);
    expect((await run(await generatorOf(text))).rows("look").length).toBeGreaterThan(20);
  });
});

it("gaps below a pair run from its beginning", async () => {
  const tables = await tablesOf("entity Step per Offer 1..3 every 1h..5h { key step_id: serial  time at: timestamp }");
  const began = beginnings(tables);
  const gaps = tables.rows("step").map((row) => (Date.parse(row["at"]!) - Date.parse(began(row)!)) / 3_600_000);
  const inPeriod = gaps.filter((_, i) => began(tables.rows("step")[i]!)! >= "2023-01-01");
  expect(inPeriod.length).toBeGreaterThan(30);
  expect(Math.min(...inPeriod)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...inPeriod)).toBeLessThanOrEqual(15);
});

it("the life of a pair begins when it is there", async () => {
  const tables = await run(
    await generatorOf(
      schema(`
entity Sale per Trade.sale { key sale_id: serial  time at: timestamp }
entity Trade link Seller, Product count 30 { key trade_id: serial }
lifecycle Trade { state open { sale at 3 a day } }`),
    ),
  );
  const since = new Map(tables.rows("seller").map((row) => [row["seller_id"], row["since"]!]));
  const trades = new Map(tables.rows("trade").map((row) => [row["trade_id"], since.get(row["seller_id"])!]));
  expect(tables.rows("sale").length).toBeGreaterThan(500);
  expect(tables.rows("sale").filter((row) => row["at"]! < trades.get(row["trade_id"])!)).toEqual([]);
});
