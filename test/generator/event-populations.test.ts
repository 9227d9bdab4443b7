/** What an event can make: a least number of rows, a row for each of other rows, rows some time after it, one after the other. */
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { lostByGrowth, lostByScale } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven, under } from "./proof.ts";

const shop = (last = "2024-12-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 3 }
enum Kind { red blue green }
entity Product count 5 { key product_id: serial  price: decimal(8,2) = uniform(1..50) }
entity Bank arriving 1 a month {
  key bank_id: serial
  time since: timestamp
  until gone: timestamp? = chance(50%) ? since + exponential(mean: 90d) : null
}
entity Customer count 40 over 2023-09-01 .. 2024-10-31 {
  key customer_id: serial
  time joined_at: timestamp
  until left_at: timestamp? = chance(50%) ? joined_at + uniform(50d..300d) : null
  live clicks: int = count(Click)
  live paid: decimal(12,2) = sum(Ship.paid)
  live last_paid: decimal(8,2)? = last(Ship.paid)
}
lifecycle Customer { state active { visit at 2 a month  call every uniform(4d..9d) } }
entity Visit per Customer.visit { key visit_id: serial  time at: timestamp }
entity Call per Customer.call { key call_id: serial  time at: timestamp }
entity Order per Customer.visit 0..2 at least 1 { key order_id: serial  time at: timestamp  n: int = uniform(1..3) }
entity Pair per Customer.visit at least 2 { key pair_id: serial  time at: timestamp  n: int = uniform(1..3) }
entity Ship per Customer.visit when chance(90%) {
  key ship_id: serial
  time shipped_at: timestamp = now + uniform(1d..9d)
  ref bank: Bank?
  n: int = uniform(1..3)
  paid: decimal(8,2) = sum(Part.amount)
}
entity Part per Ship 1..3 { key part_id: serial  ref product: Product  amount: decimal(8,2) = product.price }
entity Reminder per Ship 0..1 { key reminder_id: serial  time at: timestamp = ship.shipped_at + uniform(1h..50h)  n: int = ship.n }
entity Due per Customer.visit each Kind as kind { key due_id: uuid  kind: Kind  time due_on: date = now + uniform(0d..9d) }
entity Click per Customer.call 1..5 every uniform(1s..300s) { key click_id: serial  time at: timestamp  n: int = uniform(1..3) }
entity Wait per Customer.call every uniform(1s..300s) { key wait_id: serial  time at: timestamp  n: int = uniform(1..3)  same: timestamp = now }
entity Offer per Customer.visit each Product as product when chance(70%) {
  key offer_id: serial
  time at: timestamp
  ref product: Product
  price: decimal(8,2) = product.price * 0.9
}
entity Letter per Customer.visit each Bank as bank each Kind as kind {
  key letter_id: serial
  time at: timestamp
  ref bank: Bank
  kind: Kind
  since: timestamp = bank.since
}
`;

const seconds = (text: string): number => Date.parse(`${text.replace(" ", "T")}Z`) / 1_000;
const at = (row: Row): string => `${row["customer_id"]} ${row["at"]}`;

it("at least so many rows", async () => {
  const tables = await proven(shop());
  const visits = tables.rows("visit").map(at);
  const counts = (table: string): readonly number[] => {
    const made = Map.groupBy(tables.rows(table), at);
    return visits.map((visit) => made.get(visit)?.length ?? 0);
  };
  expect(new Set(counts("order"))).toEqual(new Set([1, 2]));
  expect(new Set(counts("pair"))).toEqual(new Set([2]));
  // 0 and 1 both give one row: two thirds, give or take four standard deviations.
  const share = counts("order").filter((n) => n === 1).length / visits.length;
  expect(Math.abs(share - 2 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / visits.length));
});

it("a row for each of other rows, of those that are there", async () => {
  const tables = await proven(shop());
  const [products, banks] = [byKey(tables, "product"), byKey(tables, "bank")];
  const offers = Map.groupBy(tables.rows("offer"), at);
  const share = tables.rows("offer").length / tables.rows("visit").length / products.size;
  expect(Math.abs(share - 0.7)).toBeLessThan(0.04);
  for (const list of offers.values()) expect(new Set(list.map((row) => row["product_id"])).size).toBe(list.length);
  for (const offer of tables.rows("offer")) {
    const price = Number(products.get(offer["product_id"]!)!["price"]) * 0.9;
    expect(Math.abs(Number(offer["price"]) - price)).toBeLessThan(0.0051);
  }
  const letters = Map.groupBy(tables.rows("letter"), at);
  for (const visit of tables.rows("visit")) {
    const alive = [...banks.values()].filter((b) => b["since"]! <= visit["at"]! && (b["gone"] ?? "9") > visit["at"]!);
    const mine = letters.get(at(visit)) ?? [];
    expect(new Set(mine.map((row) => `${row["bank_id"]} ${row["kind"]}`)).size).toBe(mine.length);
    expect(mine.length).toBe(3 * alive.length);
  }
});

it("a row some time after the event, with what is below it", async () => {
  const tables = await proven(shop());
  const [visits, customers] = [under(tables, "visit", "customer_id"), byKey(tables, "customer")];
  const ships = byKey(tables, "ship");
  expect(ships.size).toBeGreaterThan(400);
  let [last, outOfOrder] = ["", 0];
  for (const ship of ships.values()) {
    const shipped = seconds(ship["shipped_at"]!);
    const began = (visits.get(ship["customer_id"]!) ?? []).map((v) => seconds(v["at"]!));
    const left = customers.get(ship["customer_id"]!)!["left_at"];
    expect(left === null || left! > ship["shipped_at"]!).toBe(true);
    // What was ordered before the period began is not known here.
    const isEarly = ship["shipped_at"]! < "2024-01-10";
    expect(isEarly || began.some((t) => shipped - t >= 86_400 && shipped - t < 9 * 86_400)).toBe(true);
    const hour = ship["shipped_at"]!.slice(0, 13);
    if (hour < last) outOfOrder++;
    last = hour;
  }
  expect(outOfOrder).toBe(0);
  for (const reminder of tables.rows("reminder")) {
    const ship = ships.get(reminder["ship_id"]!)!;
    expect([reminder["at"]! > ship["shipped_at"]!, reminder["n"]]).toEqual([true, ship["n"]]);
  }
  const shipsOf = under(tables, "ship", "customer_id");
  for (const [id, customer] of customers) {
    const mine = shipsOf.get(id) ?? [];
    if (customer["joined_at"]! < "2024") continue;
    expect(Number(customer["paid"])).toBeCloseTo(
      mine.reduce((sum, row) => sum + Number(row["paid"]), 0),
      2,
    );
    const latest = mine.toSorted((a, b) => (a["shipped_at"]! < b["shipped_at"]! ? -1 : 1)).at(-1);
    expect(customer["last_paid"]).toBe(latest?.["paid"] ?? null);
  }
});

it("rows one after the other", async () => {
  const tables = await proven(shop());
  const calls = under(tables, "call", "customer_id");
  const gaps: number[] = [];
  for (const [customer, clicks] of under(tables, "click", "customer_id")) {
    const moments = clicks.map((row) => seconds(row["at"]!)).toSorted((a, b) => a - b);
    const began = (calls.get(customer) ?? []).map((row) => seconds(row["at"]!));
    moments.forEach((moment, i) => {
      const before = Math.max(moments[i - 1] ?? 0, ...began.filter((t) => t <= moment));
      if (before > 0) gaps.push(moment - before);
    });
  }
  expect(Math.max(...gaps)).toBeLessThanOrEqual(300);
  const mean = gaps.reduce((a, b) => a + b) / gaps.length;
  expect(gaps.length).toBeGreaterThan(3_000);
  expect(Math.abs(mean - 150)).toBeLessThan((4 * 87) / Math.sqrt(gaps.length) + 1);
  for (const customer of byKey(tables, "customer").values()) {
    const made = under(tables, "click", "customer_id").get(customer["customer_id"]!) ?? [];
    if (customer["joined_at"]! >= "2024") expect(customer["clicks"]).toBe(String(made.length));
  }
});

it("a longer period and a larger scale keep what was there, and what is emitted type-checks", async () => {
  const [shorter, longer] = [await generatorOf(shop("2024-06-30")), await generatorOf(shop())];
  const made = { generator: longer, tables: await run(longer) };
  expect(lostByGrowth({ generator: shorter, tables: await run(shorter) }, made)).toBeNull();
  expect(lostByScale(made, { tables: await run(longer, { scale: 1.7 }) })).toBeNull();
  expect(await typeErrors(shop())).toBe("");
}, 60_000);

const refusal = (entity: string): readonly string[] => {
  const text = `schema s { period 2024-01-01 .. 2024-12-31  seed 1 }
enum Kind { red blue }
entity Product count 5 { key product_id: serial }
entity Day calendar { key day: date }
entity Customer count 5 { key customer_id: serial  live late: int = count(Late) }
entity Device per Customer 0..3 { key device_id: serial }
lifecycle Customer { state active { visit at 2 a month } }
entity Late per Customer.visit { key late_id: serial  time at: timestamp = now + 3d }
${entity}`;
  const { diagnostics } = compile({ host: memoryHost({ "s.ecom": text }), entry: "s.ecom", generating: true });
  return diagnostics.all.map((d) => `${d.code} ${d.message}`);
};

it.each([
  ["entity X per Customer.visit each Kind as kind when chance(50%) at least 1 { key x_id: serial }", "least number"],
  ["entity X per Customer.visit each Device of customer as device { key x_id: serial }", "the actor's rows"],
  ["entity X per Customer.visit each Day as on_day { key x_id: serial }", "longer period"],
  ["entity X per Customer.visit each Kind as kind each Product as product { key x_id: serial }", "beside something else"],
  ["entity X per Customer.visit { key x_id: serial  time at: timestamp = now + 2d  late: int = customer.late }", "may change"],
  ["entity X per Customer.visit { key x_id: serial  time at: timestamp  late: int = count(Late of customer) }", "others read"],
  [
    "entity X per Customer.visit { key x_id: serial  time at: timestamp = now + 2d  n: int = (previous.n ?? 0) + 1 }",
    "row before",
  ],
])("%s is refused", (entity, why) => {
  expect(refusal(entity)).toContainEqual(expect.stringMatching(new RegExp(`^EC1201 .*${why}`)));
});

it("a row that would begin before its event stops the run", async () => {
  const text = `schema s { period 2024-01-01 .. 2024-12-31  seed 1 }
entity Customer count 5 { key customer_id: serial }
lifecycle Customer { state active { visit at 2 a month } }
entity X per Customer.visit { key x_id: serial  time at: timestamp = now - 1d }`;
  await expect(run(await generatorOf(text))).rejects.toThrow(/X\.at: .* before its visit/);
});
