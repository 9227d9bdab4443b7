/** References to earlier rows of the own actor: what a customer returns, reviews or complains of. */
import { describe, expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven, under } from "./proof.ts";

/** Customers live from before the period; what they did before it is not written, and cannot be referred to. */
const returns = (key = "serial", last = "2024-12-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 7 }
entity Product count 20 { key product_id: serial  price: decimal(8,2) = uniform(1.00..99.00) }
entity Customer count 400 over 2023-06-01 .. 2024-10-31 {
  key customer_id: serial
  time joined_at: timestamp
  live spent: decimal(12,2) = sum(Order.total) - sum(Return.amount)
}
entity Order per Customer.visit {
  key order_id: ${key}
  time ordered_at: timestamp
  ref again: Order? of customer first by again.ordered_at desc
  streak: int = (again.streak ?? 0) + 1
  gift: bool = chance(30%)
  tag: text(6) = pattern("??##")
  total: decimal(12,2) = sum(OrderItem.amount)
  spent_before: decimal(12,2) = customer.spent
}
entity OrderItem per Order 1..4 { key item_id: serial  ref product: Product  amount: decimal(8,2) = product.price }
entity Return per Customer.complain {
  key return_id: serial
  time returned_at: timestamp
  ref order: Order? of customer by order.gift ? 3 : 1
  amount: decimal(12,2) = (order.total ?? 0.00) * 0.5
  gift: bool? = order.gift
  tag: text(6)? = order.tag
  ref recent: Order? of customer where recent.ordered_at > now - 60d first by recent.total desc
  ref item: OrderItem? of customer where item.amount > 50.00
  ref product: Product? = item.product
}
entity ReturnLine per Return 1..2 { key line_id: serial  part: decimal(12,2) = (return.order.total ?? 0.00) / 4 }
lifecycle Customer { state active { visit at 1 a month  complain at 0.6 a month } }
`;

describe.each(["serial", "uuid", 'text(12) = "O-{serial:06}"'])("returns of orders with the key %s", (key) => {
  it("are of an order that the customer placed before, and read it", async () => {
    const tables = await proven(returns(key));
    const [orders, items] = [byKey(tables, "order"), byKey(tables, "order_item")];
    const ordersOf = under(tables, "order", "customer_id");
    let [none, gifts, expected] = [0, 0, 0];
    for (const row of tables.rows("return")) {
      const mine = ordersOf.get(row["customer_id"]!) ?? [];
      const candidates = mine.filter((o) => o["ordered_at"]! < row["returned_at"]!);
      const recent = candidates.filter((o) => Date.parse(row["returned_at"]!) - Date.parse(o["ordered_at"]!) < 60 * 86_400_000);
      const largest = Math.max(...recent.map((o) => Number(o["total"])));
      const found = recent.find((o) => Number(o["total"]) === largest);
      expect(row["recent_id"]).toBe(found?.["order_id"] ?? null);
      if (row["item_id"] !== null) {
        const item = items.get(row["item_id"]!)!;
        expect(Number(item["amount"])).toBeGreaterThan(50);
        expect(row["product_id"]).toBe(item["product_id"]);
        expect(candidates).toContain(orders.get(item["order_id"]!));
      } else expect(row["product_id"]).toBeNull();
      if (row["order_id"] === null) {
        none++;
        expect([candidates.length, row["amount"], row["gift"], row["tag"]]).toEqual([0, "0.00", null, null]);
        continue;
      }
      const order = orders.get(row["order_id"]!)!;
      expect(candidates).toContain(order);
      expect(Number(row["amount"])).toBeCloseTo(Number(order["total"]) / 2, 1);
      expect([row["gift"], row["tag"]]).toEqual([order["gift"], order["tag"]]);
      const weights = candidates.map((o) => (o["gift"] === "true" ? 3 : 1) as number);
      const [all, ofGifts] = [weights.reduce((a, b) => a + b), weights.filter((w) => w === 3).length * 3];
      if (order["gift"] === "true") gifts++;
      expected += ofGifts / all;
    }
    expect(none).toBeGreaterThan(100);
    // Four standard deviations, of independent choices at most half each.
    expect(Math.abs(gifts - expected)).toBeLessThan(4 * Math.sqrt(tables.rows("return").length / 4));
  });

  it("follow from one another: the order before, and how many there were in a row", async () => {
    const tables = await run(await generatorOf(returns(key)));
    for (const orders of under(tables, "order", "customer_id").values()) {
      const sorted = orders.toSorted((a, b) => (a["ordered_at"]! < b["ordered_at"]! ? -1 : 1));
      expect(sorted[0]!["again_id"]).toBeNull();
      for (const [i, order] of sorted.entries()) {
        if (i > 0) expect(order["again_id"]).toBe(sorted[i - 1]!["order_id"]);
        expect(order["streak"]).toBe(String(i + 1));
      }
    }
  });
});

it("what is below a return reads the order, and so does what the customer spent", async () => {
  const tables = await run(await generatorOf(returns()));
  const [orders, back] = [byKey(tables, "order"), byKey(tables, "return")];
  for (const line of tables.rows("return_line")) {
    const order = orders.get(back.get(line["return_id"]!)!["order_id"] ?? "");
    expect(Number(line["part"])).toBeCloseTo(Number(order?.["total"] ?? 0) / 4, 1);
  }
  const joined = new Set(
    tables
      .rows("customer")
      .filter((c) => c["joined_at"]! >= "2024")
      .map((c) => c["customer_id"]!),
  );
  const returned = under(tables, "return", "customer_id");
  for (const [customer, list] of under(tables, "order", "customer_id")) {
    if (!joined.has(customer)) continue;
    for (const order of list) {
      const earlier = (rows: readonly Row[] | undefined, at: string, what: string): number =>
        (rows ?? []).reduce((sum, r) => sum + (r[at]! < order["ordered_at"]! ? Number(r[what]) : 0), 0);
      const spent = earlier(list, "ordered_at", "total") - earlier(returned.get(customer), "returned_at", "amount");
      expect(Number(order["spent_before"])).toBeCloseTo(spent, 1);
    }
  }
});

it("stay what they are when the period grows, and the module type-checks", async () => {
  const [shorter, longer] = [await generatorOf(returns("serial", "2024-06-30")), await generatorOf(returns())];
  const before = { generator: shorter, tables: await run(shorter) };
  expect(lostByGrowth(before, { generator: longer, tables: await run(longer) })).toBeNull();
  expect(await typeErrors(returns())).toBe("");
});

/** Rows that loops come upon, in any order: claims and devices of an account, what its life adds, and rows below those. */
const accounts = (born: string, last = "2024-12-31"): string => `
schema accounts { period 2024-01-01 .. ${last}  seed 42 }
entity Account count 1_000 ${born} { key account_id: serial ${born === "" ? "" : " time opened_at: timestamp"} }
entity Device per Account 0..3 {
  key device_id: serial
  time bought_at: timestamp = ${born === "" ? "uniform(2024-01-01 .. 2024-12-01)" : "account.opened_at + uniform(1d..300d)"}
  until sold_at: timestamp? = chance(30%) ? bought_at + uniform(10d..90d) : null
  kind: int = uniform(0..2)
  is_new: bool = chance(40%)
  label: text(8) = pattern("D????")
  ref told: Claim? of account
}
entity Claim per Account 0..4 {
  key claim_id: serial
  time claimed_at: timestamp = ${born === "" ? "uniform(2024-01-01 .. 2024-12-01)" : "account.opened_at + uniform(1d..300d)"}
  ref before: Claim? of account first by before.claimed_at desc
  ref device: Device? of account where device.kind > 0
  kind: int? = device.kind
  is_new: bool? = device.is_new
  label: text(8)? = device.label
}
entity Note per Claim 0..2 { key note_id: serial  kind: int? = claim.device.kind }
entity Review per Claim when chance(60%) {
  key review_id: serial
  time reviewed_at: timestamp = claim.claimed_at + uniform(1d..40d)
  kind: int? = claim.device.kind
  ref device: Device? of claim.account where device.kind == 1
}
entity Call per Account.call {
  key call_id: serial
  time called_at: timestamp
  ref device: Device? of account by device.kind + 1
  kind: int? = device.kind
  ref last: Call? of account first by last.called_at desc
}
entity Survey per Account 0..2 {
  key survey_id: serial
  time asked_at: timestamp = ${born === "" ? "uniform(2024-01-01 .. 2024-12-01)" : "account.opened_at + uniform(1d..300d)"}
  ref call: Call? of account first by call.called_at desc
  called_at: timestamp? = call.called_at
  kind: int? = call.kind
}
lifecycle Account { state active { call at 0.7 a month } }
`;

describe.each([
  ["accounts that were always there", ""],
  ["accounts that are opened over time", "over 2023-10-01 .. 2024-10-31"],
])("%s", (_, born) => {
  it("have rows that refer to those before them, whatever the loops' order", async () => {
    const tables = await proven(accounts(born));
    const claims = byKey(tables, "claim");
    const devicesOf = under(tables, "device", "account_id");
    const claimsOf = under(tables, "claim", "account_id");
    const callsOf = under(tables, "call", "account_id");
    const chosen = [0, 0, 0];
    const alive = (rows: readonly Row[] | undefined, at: string): readonly Row[] =>
      (rows ?? []).filter((d) => d["bought_at"]! < at && (d["sold_at"] === null || d["sold_at"]! > at));
    for (const claim of claims.values()) {
      const candidates = alive(devicesOf.get(claim["account_id"]!), claim["claimed_at"]!).filter((d) => d["kind"] !== "0");
      const device = candidates.find((d) => d["device_id"] === claim["device_id"]);
      expect(claim["device_id"] === null).toBe(candidates.length === 0);
      expect([claim["kind"], claim["is_new"], claim["label"]]).toEqual([
        device?.["kind"] ?? null,
        device?.["is_new"] ?? null,
        device?.["label"] ?? null,
      ]);
      if (candidates.length === 2) chosen[candidates.indexOf(device!)]! += 1;
      const earlier = claimsOf.get(claim["account_id"]!)!.filter((c) => c["claimed_at"]! < claim["claimed_at"]!);
      expect(claim["before_id"]).toBe(
        earlier.toSorted((a, b) => (a["claimed_at"]! < b["claimed_at"]! ? 1 : -1))[0]?.["claim_id"] ?? null,
      );
    }
    expect(chosen[0]! + chosen[1]!).toBeGreaterThan(30);
    expect(Math.abs(chosen[0]! - chosen[1]!)).toBeLessThan(4 * Math.sqrt(chosen[0]! + chosen[1]!));
    for (const device of tables.rows("device")) {
      const told = (claimsOf.get(device["account_id"]!) ?? []).filter((c) => c["claimed_at"]! < device["bought_at"]!);
      expect(
        told.map((c) => c["claim_id"])[told.length === 0 ? 0 : told.findIndex((c) => c["claim_id"] === device["told_id"])] ??
          null,
      ).toBe(device["told_id"]);
      expect(device["told_id"] === null).toBe(told.length === 0);
    }
    for (const table of ["note", "review"])
      for (const row of tables.rows(table)) expect(row["kind"]).toBe(claims.get(row["claim_id"]!)!["kind"]);
    for (const call of tables.rows("call")) {
      const candidates = alive(devicesOf.get(call["account_id"]!), call["called_at"]!);
      expect(call["device_id"] === null).toBe(candidates.length === 0);
      const device = candidates.find((d) => d["device_id"] === call["device_id"]);
      expect(call["kind"]).toBe(device?.["kind"] ?? null);
    }
    for (const survey of tables.rows("survey")) {
      const calls = (callsOf.get(survey["account_id"]!) ?? []).filter((c) => c["called_at"]! < survey["asked_at"]!);
      const last = calls.toSorted((a, b) => (a["called_at"]! < b["called_at"]! ? 1 : -1))[0];
      expect([survey["call_id"], survey["called_at"], survey["kind"]]).toEqual([
        last?.["call_id"] ?? null,
        last?.["called_at"] ?? null,
        last?.["kind"] ?? null,
      ]);
    }
  });

  it("stay what they are when the period grows", async () => {
    const [shorter, longer] = [await generatorOf(accounts(born, "2024-06-30")), await generatorOf(accounts(born))];
    const before = { generator: shorter, tables: await run(shorter) };
    expect(lostByGrowth(before, { generator: longer, tables: await run(longer) })).toBeNull();
  });
});

it("what is emitted for accounts type-checks", async () => {
  expect(await typeErrors(accounts(""), accounts("over 2023-10-01 .. 2024-10-31"))).toBe("");
}, 60_000);

it("a text of an earlier row above is null where the row has another owner", async () => {
  const tables = await proven(`schema s { period 2024-01-01 .. 2024-12-31  seed 3 }
entity A count 40 { key a_id: serial  time at: date = uniform(2024-01-01 .. 2024-03-01) }
entity P per A 1..3 {
  key p_id: serial
  time at: timestamp = a.at + uniform(1d..50d)
  name: text(40) = "n{uniform(1..99)} of {a.at}"
  ref earlier: P? of a
  earlier_name: text(40)? = earlier.name
}
entity Q per A 1..2 { key q_id: serial  time at: timestamp = a.at + uniform(1d..50d) }
entity Both per P as one 0..2, per Q as two 1..2 { key both_id: serial  heard: text(40)? = one.earlier_name }
`);
  const named = byKey(tables, "p");
  for (const row of tables.rows("both"))
    expect(row["heard"]).toBe(row["one_id"] === null ? null : named.get(row["one_id"]!)!["earlier_name"]);
  expect(tables.rows("both").some((row) => row["heard"] !== null)).toBe(true);
});
