/** Live figures over rows of other actors that lead back to rows below me: a campaign's days summed up for its advertiser. */
import { expect, it } from "vitest";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const text = `
schema ads { period 2024-01-01 .. 2024-06-30  seed 12 }
entity Advertiser count 30 fixed {
  key advertiser_id: serial
  live clicks: int = sum(DayStat.clicks where DayStat.campaign.advertiser == this)
}
entity Campaign per Advertiser 1..3 {
  key campaign_id: serial
  time at: date = 2024-01-01 + uniform(0d..20d)
}
entity DayStat each Campaign as campaign each 1..3 as no {
  key (campaign, no)
  ref campaign: Campaign
  no: int
  clicks: int = uniform(1..9)
}
`;

it("are summed by the owner of what the rows refer to", async () => {
  const tables = await proven(text);
  const campaigns = byKey(tables, "campaign");
  const clicks = new Map<string, number>();
  for (const row of tables.rows("day_stat")) {
    const advertiser = campaigns.get(row["campaign_id"]!)!["advertiser_id"]!;
    clicks.set(advertiser, (clicks.get(advertiser) ?? 0) + Number(row["clicks"]));
  }
  for (const row of tables.rows("advertiser")) expect(Number(row["clicks"])).toBe(clicks.get(row["advertiser_id"]!) ?? 0);
  expect(await typeErrors(text)).toBe("");
});
