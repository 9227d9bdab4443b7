/** Aggregates over rows of an earlier wave that are numbered by time: of those that were born before my moment, or of all at the end. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { classifyColumns } from "../../src/plan/classes.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { lostByGrowth, lostByScale } from "../guarantees/properties.ts";
import { generatorOf, run, type Row, type Tables } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

const bank = (last = "2024-06-30"): string => `
schema bank { period 2024-01-01 .. ${last}  seed 3 }
enum Kind { Wire 50%  Card 30%  Cash rest }
entity Region count 5 { key region_id: serial }
entity Account count 60 { key account_id: serial  ref home: Region }
entity Visit arriving 300 a month { key visit_id: serial  time at: timestamp  ref account: Account  kind: Kind  length: float = lognormal(median: 4, sigma: 0.8) }
entity Transfer count 2_000 over 2023-10-01 .. 2024-09-30 {
  key transfer_no: text(12) = "T-{serial:06}"
  time at: timestamp
  ref account: Account
  ref other: Account?  missing 30%
  kind: Kind
  fee: int? = uniform(1..9) missing 20%
  amount: decimal(10,2) = sum(Part.amount)
  is_big: bool = amount > 500
  visits: int = count(Visit where Visit.account == account)
}
entity Part per Transfer 1..3 { key part_id: serial  amount: decimal(10,2) = uniform(1.00..500.00) }
entity Refund count 400 over 2024-01-15 .. 2024-12-31 { key refund_id: serial  time on: date  ref transfer: Transfer?  worth: int = uniform(1..40) }
entity Alert count 500 over 2024-01-01 .. 2024-07-31 {
  key alert_id: serial
  time at: timestamp
  ref account: Account
  ref transfer: Transfer?
  kind: Kind
  cap: int = uniform(1..9)
  transfers: int = count(Transfer where Transfer.account == account)
  all_of: int = count(Transfer)
  received: int = count(Transfer where Transfer.other == account and Transfer.kind == kind)
  amount: decimal(12,2) = sum(Transfer.amount where Transfer.account == account)
  fees: float? = avg(Transfer.fee where Transfer.kind == Wire)
  least: int? = min(Transfer.fee where Transfer.account == account and Transfer.fee > cap)
  most: decimal(10,2)? = max(Transfer.amount where Transfer.account.home == account.home)
  any_big: bool = any(Transfer where Transfer.is_big and Transfer.account == account)
  all_small: bool = all(not Transfer.is_big where Transfer.account == account)
  wires: float? = share(Transfer.kind == Wire where Transfer.account == account)
  recent: int = count(Transfer where Transfer.at >= now - 30d and Transfer.account == account and Transfer.amount < 400.00)
  prior: int = sum(Transfer.visits where Transfer.kind == kind)
  length: float = sum(Visit.length of account where Visit.kind == Wire)
  refunds: int = count(Refund of transfer)
  refunded: int = sum(Refund.worth where Refund.transfer == transfer and Refund.worth <= 30)
  ref seen: Account? where any(Visit of seen where Visit.kind == Cash)
}
entity Note per Alert 0..2 {
  key note_id: serial
  time written: timestamp = alert.at + exponential(mean: 9d)
  n: int = count(Transfer where Transfer.fee <= alert.cap and Transfer.account == alert.account)
}
entity Member count 30 { key member_id: serial  time joined: timestamp = uniform(2023-12-01 .. 2024-03-01) }
lifecycle Member { state active { call at 2 a month  to lost at 30% a year }  state lost {} }
entity Call per Member.call { key call_id: serial  time at: timestamp  kind: Kind  n: int = count(Transfer where Transfer.kind == kind)  dear: int = count(Transfer where Transfer.amount > 700 and Transfer.kind == kind) }
entity Day calendar { key day: date  kind: Kind  n: int = count(Transfer where Transfer.kind == kind)  so_far: int = count(Transfer where Transfer.at < day)  refunds: int = count(Refund where Refund.on <= day) }
entity Limit count 40 { key limit_id: serial  ref account: Account  total: float = sum(Visit.length of account)  first_kind: Kind? = first(Visit.kind of account)  last_kind: Kind? = last(Visit.kind of account) }
`;

const cents = (value: string | null | undefined): number => Math.round(Number(value ?? 0) * 100);
const total = (rows: readonly Row[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
const amounts = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + cents(row["amount"]), 0);
/** A moment some days earlier, as it is written. */
const before = (at: string, days: number): string =>
  new Date(Date.parse(`${at.replace(" ", "T")}Z`) - days * 86_400_000).toISOString().slice(0, 19).replace("T", " ");
const about = (found: string | null | undefined, rows: readonly Row[], mean: (rows: readonly Row[]) => number): void => {
  if (rows.length === 0) expect(found).toBeNull();
  else expect(Number(found)).toBeCloseTo(mean(rows), 8);
};

describe("aggregates over rows that are numbered by time", () => {
  const born = (tables: Tables, table: string, at: string, moment = "at"): readonly Row[] =>
    tables.rows(table).filter((row) => (row[moment]!.length === 10 ? `${row[moment]} 00:00:00` : row[moment]!) < at);

  it("are as of my moment: equal to mine, in order with mine, by conditions of their own", async () => {
    const tables = await proven(bank());
    const accounts = byKey(tables, "account");
    const home = (key: string | null | undefined): string => accounts.get(key!)!["home_id"]!;
    expect(tables.rows("alert").length).toBeGreaterThan(400);
    let [equal, ordered, refunds, seen] = [0, 0, 0, 0];
    for (const alert of tables.rows("alert")) {
      const at = alert["at"]!;
      const account = alert["account_id"];
      const transfers = born(tables, "transfer", at);
      const mine = transfers.filter((t) => t["account_id"] === account);
      equal += mine.length;
      expect(alert["transfers"]).toBe(String(mine.length));
      expect(alert["all_of"]).toBe(String(transfers.length));
      expect(alert["received"]).toBe(
        String(transfers.filter((t) => t["other_id"] === account && t["kind"] === alert["kind"]).length),
      );
      expect(cents(alert["amount"])).toBe(amounts(mine));
      const wires = transfers.filter((t) => t["kind"] === "Wire" && t["fee"] !== null);
      about(alert["fees"], wires, (rows) => total(rows, "fee") / rows.length);
      const above = mine.filter((t) => t["fee"] !== null && Number(t["fee"]) > Number(alert["cap"]));
      expect(alert["least"]).toBe(above.length === 0 ? null : String(Math.min(...above.map((t) => Number(t["fee"])))));
      const near = transfers.filter((t) => home(t["account_id"]) === home(account));
      expect(cents(alert["most"])).toBe(Math.max(0, ...near.map((t) => cents(t["amount"]))));
      expect(alert["any_big"]).toBe(String(mine.some((t) => t["is_big"] === "true")));
      expect(alert["all_small"]).toBe(String(mine.every((t) => t["is_big"] === "false")));
      about(alert["wires"], mine, (rows) => rows.filter((t) => t["kind"] === "Wire").length / rows.length);
      const recent = mine.filter((t) => t["at"]! >= before(at, 30) && cents(t["amount"]) < 40_000);
      expect(alert["recent"]).toBe(String(recent.length));
      ordered += recent.length;
      expect(alert["prior"]).toBe(
        String(
          total(
            transfers.filter((t) => t["kind"] === alert["kind"]),
            "visits",
          ),
        ),
      );
      const visits = born(tables, "visit", at);
      const long = visits.filter((v) => v["account_id"] === account && v["kind"] === "Wire");
      expect(Number(alert["length"])).toBeCloseTo(total(long, "length"), 6);
      const transfer = alert["transfer_id"] ?? null;
      const returned = transfer === null ? [] : born(tables, "refund", at, "on").filter((r) => r["transfer_id"] === transfer);
      expect(alert["refunds"]).toBe(String(returned.length));
      expect(alert["refunded"]).toBe(
        String(
          total(
            returned.filter((r) => Number(r["worth"]) <= 30),
            "worth",
          ),
        ),
      );
      refunds += returned.length;
      // Candidates are those of whom it holds at my moment.
      const cash = new Set(visits.filter((v) => v["kind"] === "Cash").map((v) => v["account_id"]));
      if (cash.size === 0) expect(alert["seen_id"]).toBeNull();
      else expect(cash).toContain(alert["seen_id"]);
      seen += cash.size;
    }
    for (const found of [equal, ordered, refunds, seen]) expect(found).toBeGreaterThan(10);
  });

  it("of rows that others own, and of those that events make", async () => {
    const tables = await proven(bank());
    const alerts = byKey(tables, "alert");
    for (const note of tables.rows("note")) {
      const alert = alerts.get(note["alert_id"]!)!;
      const found = born(tables, "transfer", note["written"]!).filter(
        (t) => t["account_id"] === alert["account_id"] && t["fee"] !== null && Number(t["fee"]) <= Number(alert["cap"]),
      );
      expect(note["n"]).toBe(String(found.length));
    }
    expect(tables.rows("call").length).toBeGreaterThan(100);
    for (const call of tables.rows("call")) {
      const alike = born(tables, "transfer", call["at"]!).filter((t) => t["kind"] === call["kind"]);
      expect(call["n"]).toBe(String(alike.length));
      expect(call["dear"]).toBe(String(alike.filter((t) => cents(t["amount"]) > 70_000).length));
    }
  });

  it("are over all that there are at the end for rows without a moment", async () => {
    const tables = await proven(bank());
    const transfers = tables.rows("transfer");
    // Others are drawn for moments after the period.
    expect(transfers.length).toBeLessThan(1_700);
    for (const row of tables.rows("day")) {
      const day = row["day"]!;
      expect(row["n"]).toBe(String(transfers.filter((t) => t["kind"] === row["kind"]).length));
      expect(row["so_far"]).toBe(String(transfers.filter((t) => t["at"]! < `${day} 00:00:00`).length));
      expect(row["refunds"]).toBe(String(tables.rows("refund").filter((r) => r["on"]! <= day).length));
    }
    for (const limit of tables.rows("limit")) {
      const visits = tables.rows("visit").filter((v) => v["account_id"] === limit["account_id"]);
      const inOrder = visits.toSorted((a, b) => (a["at"]! < b["at"]! ? -1 : a["at"]! > b["at"]! ? 1 : 0));
      expect(Number(limit["total"])).toBeCloseTo(total(visits, "length"), 6);
      expect(limit["first_kind"] ?? null).toBe(inOrder[0]?.["kind"] ?? null);
      expect(limit["last_kind"] ?? null).toBe(inOrder.at(-1)?.["kind"] ?? null);
    }
  });

  it("a later end of the period changes none that are as of a moment", async () => {
    const [shorter, longer] = [await generatorOf(bank("2024-04-10")), await generatorOf(bank())];
    const classes = classifyColumns(shorter.model);
    const ofPeriod = shorter.model.entities.flatMap((e) =>
      e.fields.flatMap((f) => (classes[e.index]![f.index]!.includes("period") ? [`${e.name}.${f.name}`] : [])),
    );
    expect(ofPeriod.join(" ")).toMatchInlineSnapshot(
      `"Alert.seen Day.n Day.so_far Day.refunds Limit.total Limit.first_kind Limit.last_kind"`,
    );
    const tables = await run(longer);
    expect(lostByGrowth({ generator: shorter, tables: await run(shorter) }, { generator: longer, tables })).toBeNull();
    expect(lostByScale({ generator: longer, tables }, { tables: await run(longer, { scale: 1.5 }) })).toBeNull();
    expect((await run(longer, { rehearsedFrom: 1 })).texts).toEqual(tables.texts);
  });

  it("what is emitted type-checks", async () => {
    expect(await typeErrors(bank())).toBe("");
  }, 60_000);
});

describe("what is refused", () => {
  const refused = (entities: string): readonly string[] => {
    const text = `schema s { period 2024-01-01 .. 2024-03-31 }\nenum Kind { red green }\n${entities}`;
    const { diagnostics } = compile({ host: memoryHost({ "s.ecom": text }), entry: "s.ecom", generating: true });
    return diagnostics.all.filter((d) => d.severity === "error").map((d) => `${d.code} ${d.message}`);
  };
  const visits = "entity Visit count 50 over 2024-01-01 .. 2024-03-31 { key visit_id: serial  time at: timestamp  kind: Kind";

  it("rows of the own table, and of the own root entity", () => {
    expect(refused(`${visits}  before: int = count(Visit where Visit.kind == kind) }`)).toMatchInlineSnapshot(`
      [
        "EC0601 \`before\` is final when its row is born, but these rows of \`Visit\` come later.",
      ]
    `);
    expect(refused(`${visits} }\nentity Page per Visit 1..3 { key page_id: serial  before: int = count(Visit) }`))
      .toMatchInlineSnapshot(`
      [
        "EC1201 an aggregate over rows of Visit, which are numbered by time as mine are: not generated yet.",
      ]
    `);
  });

  it("rows that are counted as of a moment within another aggregate", () => {
    expect(
      refused(
        `${visits} }\nentity Shop count 9 { key shop_id: serial  kind: Kind }\nentity Note count 20 over 2024-01-01 .. 2024-03-31 { key note_id: serial  busy: int = count(Shop where count(Visit where Visit.kind == red) > 3) }`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "EC1201 an aggregate as of a moment within another: not generated yet.",
      ]
    `);
  });
});
