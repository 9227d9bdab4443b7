/** References to rows of the own actor: those below an owner, chosen where the row that refers to them is made. */
import { describe, expect, it } from "vitest";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven, under } from "./proof.ts";

const claims = (last = "2024-12-31"): string => `
schema claims { period 2024-01-01 .. ${last}  seed 42 }
entity Product count 20 { key product_id: serial  price: decimal(8,2) = uniform(1.00..99.00)  label: text(8) = pattern("P????") }
entity Claim count 3_000 over 2023-10-01 .. 2024-12-31 { key claim_id: serial  time claimed_at: timestamp }
entity Line per Claim 2..4 {
  key line_id: serial
  ref product: Product
  kind: int = uniform(0..2)
  weight: int = uniform(1..3)
}
entity Refund per Claim when chance(50%) {
  key refund_id: serial
  time refunded_at: timestamp = claim.claimed_at + uniform(1d..60d)
  ref line: Line? of claim where line.kind == 1
  amount: decimal(8,2) = line.product.price ?? 0.00
  label: text(8)? = line.product.label
}
entity RefundLine per Refund 2 {
  key refund_line: serial
  ref line: Line of refund.claim by line.weight
  unique (refund, line)
  weight: int = line.weight
}
entity Return per Claim when chance(30%) { key return_id: serial  time returned_at: timestamp = claim.claimed_at + uniform(1d..30d) }
entity Returned per Return each Line of return.claim as line when chance(60%) at least 1 {
  key (return, line)
  ref line: Line
  refund: decimal(8,2) = line.product.price
}
`;

const customers = (born = "", last = "2024-12-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 7 }
entity Product count 20 { key product_id: serial  price: decimal(8,2) = uniform(1.00..99.00) }
entity Customer count 300 ${born} { key customer_id: serial ${born === "" ? "" : " time joined_at: timestamp"}  live visits: int = count(visit) }
entity Address per Customer 1..3 { key address_id: serial  kind: int = uniform(0..1)  city: text(8) = pattern("C????") }
entity Order per Customer.visit {
  key order_id: serial
  time ordered_at: timestamp
  ref ship_to: Address of customer
  city: text(8) = ship_to.city
  total: decimal(12,2) = sum(OrderItem.amount)
}
entity Shipment per Order 1..2 { key shipment_id: serial  carrier: text(4) = pattern("C##") }
entity OrderItem per Order 1..5 {
  key item_id: serial
  ref product: Product
  amount: decimal(8,2) = product.price
  ref parcel: Shipment of order
  carrier: text(4) = parcel.carrier
  ref bill_to: Address of order.customer first by bill_to.kind desc
}
lifecycle Customer { state active { visit at 1 a month } }
`;

/** Rows further down that choose among their cousins; rows in time below rows that are written in the order of their roots. */
const projects = `
schema projects { period 2024-01-01 .. 2024-12-31  seed 3 }
entity Project count 200 { key project_id: serial  ref lead: Member of this by lead.rank + 1  lead_name: text(9) = lead.name }
entity Member per Project 2..6 {
  key (project, member_no)
  member_no: serial per project
  rank: int = uniform(0..2)
  name: text(9) = pattern("M#######")
}
entity Phase per Project 1..3 { key phase_id: serial  size: int = sum(Slot.size) }
entity Slot per Phase 1..3 { key slot_id: serial  size: int = uniform(1..9) }
entity Task per Phase 1..4 {
  key task_id: serial
  ref slot: Slot of phase by zipf(1)
  size: int = slot.size
  ref who: Member? of phase.project where who.rank == 2 first by who.rank
  who_name: text(9)? = who.name
  ref big: Phase of phase.project first by big.size desc
}
entity Visit per Task when chance(50%) {
  key visit_id: serial
  time at: timestamp = 2024-03-01T00:00 + uniform(1d..40d)
  ref phase: Phase of task.phase.project
  size: int = phase.size
}
entity Plan per Project when chance(50%) {
  key plan_id: serial
  time at: timestamp = 2024-03-01T00:00 + uniform(1d..40d)
  ref phase: Phase of project
}
`;

describe("refunds of a claim's lines", () => {
  it("refer to lines of their own claim that fulfil the condition, and read what those lines say", async () => {
    const tables = await proven(claims());
    const [lines, products, refunds] = [byKey(tables, "line"), byKey(tables, "product"), byKey(tables, "refund")];
    const linesOf = under(tables, "line", "claim_id");
    let none = 0;
    const chosen = [0, 0, 0, 0, 0];
    for (const refund of refunds.values()) {
      const candidates = linesOf.get(refund["claim_id"]!)!.filter((line) => line["kind"] === "1");
      if (refund["line_id"] === null) {
        none++;
        expect(candidates).toEqual([]);
        expect([refund["amount"], refund["label"]]).toEqual(["0.00", null]);
        continue;
      }
      const line = lines.get(refund["line_id"]!)!;
      expect(candidates).toContain(line);
      if (candidates.length === 2) chosen[candidates.indexOf(line)]! += 1;
      const product = products.get(line["product_id"]!)!;
      expect([refund["amount"], refund["label"]]).toEqual([product["price"], product["label"]]);
    }
    // A claim of 2, 3 or 4 lines has none of three kinds with (4/9 + 8/27 + 16/81) / 3.
    expect(none / refunds.size).toBeCloseTo(0.313, 1);
    expect(chosen[0]! / (chosen[0]! + chosen[1]!)).toBeCloseTo(0.5, 1);
  });

  it("do not repeat a line where the combination is unique, and follow the weights", async () => {
    const tables = await run(await generatorOf(claims()));
    const [lines, refunds] = [byKey(tables, "line"), byKey(tables, "refund")];
    const pairs = under(tables, "refund_line", "refund_id");
    expect(pairs.size).toBe(refunds.size);
    const linesOf = under(tables, "line", "claim_id");
    let [heavy, expected] = [0, 0];
    for (const [refund, pair] of pairs) {
      const ids = pair.map((row) => row["line_id"]!);
      expect(new Set(ids).size).toBe(2);
      const all = linesOf.get(refunds.get(refund)!["claim_id"]!)!;
      for (const row of pair) {
        expect(all).toContain(lines.get(row["line_id"]!));
        expect(row["weight"]).toBe(lines.get(row["line_id"]!)!["weight"]);
      }
      // The first is drawn among all of them.
      const weights = all.map((line) => Number(line["weight"]));
      if (pair[0]!["weight"] === "3") heavy++;
      expected += weights.filter((w) => w === 3).length * (3 / weights.reduce((a, b) => a + b));
    }
    expect(Math.abs(heavy - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it("return lines of `each … of` by their own keys", async () => {
    const tables = await run(await generatorOf(claims()));
    const [lines, returns, products] = [byKey(tables, "line"), byKey(tables, "return"), byKey(tables, "product")];
    const rows = tables.rows("returned");
    expect(rows.length).toBeGreaterThan(1_000);
    for (const row of rows) {
      const line = lines.get(row["line_id"]!)!;
      expect(line["claim_id"]).toBe(returns.get(row["return_id"]!)!["claim_id"]);
      expect(row["refund"]).toBe(products.get(line["product_id"]!)!["price"]);
    }
  });

  it("stay what they are when the period grows", async () => {
    const [shorter, longer] = [await generatorOf(claims("2024-06-30")), await generatorOf(claims())];
    const before = { generator: shorter, tables: await run(shorter) };
    expect(lostByGrowth(before, { generator: longer, tables: await run(longer) })).toBeNull();
  });
});

describe.each([
  ["customers that were always there", ""],
  ["customers that come over time", "over 2023-06-01 .. 2024-10-31"],
])("%s", (_, born) => {
  it("have their addresses, and orders go to one of them", async () => {
    const tables = await proven(customers(born));
    const addresses = byKey(tables, "address");
    expect(new Set([...addresses.values()].map((row) => row["customer_id"])).size).toBe(tables.rows("customer").length);
    const orders = byKey(tables, "order");
    expect(orders.size).toBeGreaterThan(1_000);
    const used = new Set<string>();
    for (const order of orders.values()) {
      const address = addresses.get(order["ship_to_id"]!)!;
      expect([address["customer_id"], address["city"]]).toEqual([order["customer_id"], order["city"]]);
      used.add(order["ship_to_id"]!);
    }
    expect(used.size / addresses.size).toBeGreaterThan(0.9);
  });

  it("lines of an order lie in its parcels, and are billed to the first address in an order", async () => {
    const tables = await run(await generatorOf(customers(born)));
    const [orders, shipments] = [byKey(tables, "order"), byKey(tables, "shipment")];
    const addressesOf = under(tables, "address", "customer_id");
    for (const item of tables.rows("order_item")) {
      const shipment = shipments.get(item["parcel_id"]!)!;
      expect([shipment["order_id"], shipment["carrier"]]).toEqual([item["order_id"], item["carrier"]]);
      const all = addressesOf.get(orders.get(item["order_id"]!)!["customer_id"]!)!;
      const first = all.find((a) => a["kind"] === "1") ?? all[0]!;
      expect(item["bill_to_id"]).toBe(first["address_id"]);
    }
  });

  it("stay what they are when the period grows", async () => {
    const [shorter, longer] = [await generatorOf(customers(born, "2024-06-30")), await generatorOf(customers(born))];
    const before = { generator: shorter, tables: await run(shorter) };
    expect(lostByGrowth(before, { generator: longer, tables: await run(longer) })).toBeNull();
  });
});

it("rows choose among cousins, whatever is counted below those, and rows in time among those of a root without a moment", async () => {
  const tables = await proven(projects);
  const [phases, slots, tasks] = [byKey(tables, "phase"), byKey(tables, "slot"), byKey(tables, "task")];
  const membersOf = under(tables, "member", "project_id");
  const phasesOf = under(tables, "phase", "project_id");
  for (const project of tables.rows("project")) {
    expect(project["lead_project_id"]).toBe(project["project_id"]);
    const lead = membersOf.get(project["project_id"]!)!.find((m) => m["member_no"] === project["lead_member_no"]);
    expect(lead!["name"]).toBe(project["lead_name"]);
  }
  for (const task of tasks.values()) {
    const slot = slots.get(task["slot_id"]!)!;
    expect([slot["phase_id"], slot["size"]]).toEqual([task["phase_id"], task["size"]]);
    const project = phases.get(task["phase_id"]!)!["project_id"]!;
    const who = membersOf.get(project)!.find((m) => m["rank"] === "2");
    expect([task["who_member_no"], task["who_name"]]).toEqual([who?.["member_no"] ?? null, who?.["name"] ?? null]);
    const big = Math.max(...phasesOf.get(project)!.map((p) => Number(p["size"])));
    expect(task["big_id"]).toBe(phasesOf.get(project)!.find((p) => Number(p["size"]) === big)!["phase_id"]);
  }
  const projectOfTask = (id: string): string => phases.get(tasks.get(id)!["phase_id"]!)!["project_id"]!;
  for (const visit of tables.rows("visit")) {
    const phase = phases.get(visit["phase_id"]!)!;
    expect([phase["project_id"], phase["size"]]).toEqual([projectOfTask(visit["task_id"]!), visit["size"]]);
  }
  for (const plan of tables.rows("plan")) expect(phases.get(plan["phase_id"]!)!["project_id"]).toBe(plan["project_id"]);
});

it("rows in time below an order's items hold the numbers of those items", async () => {
  const tables = await proven(`
schema shipping { period 2024-01-01 .. 2024-12-31  seed 3 }
entity Order count 300 over 2024-01-01 .. 2024-12-31 { key order_id: serial  time ordered_at: timestamp }
entity OrderItem per Order 1..3 { key item_id: serial  quantity: int = uniform(1..9) }
entity Shipment per OrderItem {
  key shipment_id: serial
  time shipped_at: timestamp = order_item.order.ordered_at + uniform(1d..3d)
  quantity: int = order_item.quantity
}
`);
  const [items, orders] = [byKey(tables, "order_item"), byKey(tables, "order")];
  const shipments = tables.rows("shipment");
  expect(shipments.length).toBeGreaterThan(500);
  for (const shipment of shipments) {
    const item = items.get(shipment["order_item_id"]!)!;
    expect(item["quantity"]).toBe(shipment["quantity"]);
    const days = (Date.parse(shipment["shipped_at"]!) - Date.parse(orders.get(item["order_id"]!)!["ordered_at"]!)) / 86_400_000;
    expect(days >= 1 && days <= 3).toBe(true);
  }
});

it("what is emitted type-checks", async () => {
  expect(await typeErrors(claims(), projects, customers(), customers("over 2023-06-01 .. 2024-10-31"))).toBe("");
}, 60_000);
