/** References into the own root entity by what the rows below a candidate say. */
import { describe, expect, it } from "vitest";
import { lostByGrowth, lostByScale } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const members = (born = "", last = "2024-12-31"): string => `
schema s { period 2024-01-01 .. ${last}  seed 9 }
entity Product count 60 { key product_id: serial  price: decimal(8,2) = uniform(1.00..50.00) }
entity Member count 900 ${born} {
  key member_id: serial
  ${born === "" ? "" : "time at: timestamp"}
  cards: int = count(Card)
  worth: decimal(12,2) = sum(Card.price)
  ref by: Member? where by.cards > 2
  dear: int = count(Card where Card.price > 25.00)
  ref rich: Member? by rich.dear
  ref like: Member? where like.cards == cards
  ref top: Member? first by top.worth desc
  theirs: decimal(12,2) = rich.worth ?? 0.00
}
entity Card per Member 0..4 {
  key card_id: serial
  ref product: Product
  price: decimal(8,2) = product.price
  ref other: Member? where other.worth > 60.00
  other_cards: int = other.cards ?? 0
}
`;

describe.each([
  ["members that were always there", ""],
  ["members that come over time", "over 2023-10-01 .. 2024-12-31"],
])("%s", (_, born) => {
  it("choose among those before by counts and sums of their rows", async () => {
    const tables = await proven(members(born));
    const all = tables.rows("member");
    const known = byKey(tables, "member");
    const cardsOf = Map.groupBy(tables.rows("card"), (row) => row["member_id"]!);
    const before = (row: Row): readonly Row[] =>
      all.slice(0, all.indexOf(row)).filter((other) => born === "" || other["at"]! < row["at"]!);
    const dear = (row: Row): number => (cardsOf.get(row["member_id"]!) ?? []).filter((c) => Number(c["price"]) > 25).length;
    let [found, expected, variance] = [0, 0, 0];
    for (const row of all) {
      const earlier = before(row);
      const by = earlier.filter((o) => Number(o["cards"]) > 2);
      if (by.length === 0) expect(row["by_id"]).toBeNull();
      else expect(by).toContain(known.get(row["by_id"]!));
      const like = earlier.filter((o) => o["cards"] === row["cards"]);
      if (like.length === 0) expect(row["like_id"]).toBeNull();
      else expect(like).toContain(known.get(row["like_id"]!));
      const most = Math.max(...earlier.map((o) => Number(o["worth"])));
      expect(row["top_id"]).toBe(earlier.find((o) => Number(o["worth"]) === most)?.["member_id"] ?? null);
      const weights = earlier.map(dear);
      const whole = weights.reduce((a, b) => a + b, 0);
      const chosen = row["rich_id"] ?? null;
      expect(chosen === null).toBe(whole === 0);
      if (chosen === null) continue;
      const rich = known.get(chosen)!;
      expect(dear(rich)).toBeGreaterThan(0);
      expect(row["theirs"]).toBe(rich["worth"]);
      const share = weights.filter((w) => w >= 2).reduce((a, b) => a + b, 0) / whole;
      if (dear(rich) >= 2) found++;
      expected += share;
      variance += share * (1 - share);
    }
    // Within four standard deviations.
    expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(variance));
    for (const card of tables.rows("card").slice(0, 800)) {
      const fits = before(known.get(card["member_id"]!)!).filter((o) => Number(o["worth"]) > 60);
      if (fits.length === 0) expect(card["other_id"]).toBeNull();
      else expect(fits).toContain(known.get(card["other_id"]!));
      expect(card["other_cards"]).toBe(known.get(card["other_id"] ?? "")?.["cards"] ?? "0");
    }
  });

  it("keep what they chose when there are more of them", async () => {
    const generator = await generatorOf(members(born));
    const tables = await run(generator);
    if (born === "") expect(lostByScale({ generator, tables }, { tables: await run(generator, { scale: 1.7 }) })).toBeNull();
    const shorter = await generatorOf(members(born, "2024-06-30"));
    expect(lostByGrowth({ generator: shorter, tables: await run(shorter) }, { generator, tables })).toBeNull();
  });
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(members(), members("over 2023-10-01 .. 2024-12-31"))).toBe("");
}, 60_000);
