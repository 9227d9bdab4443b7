/** Texts that go from row to row, and texts of an actor's earlier rows: records hold them as they are. */
import { expect, it } from "vitest";
import { storedText, storeText } from "../../src/runtime/events/stored-text.ts";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row, type Tables } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven } from "./proof.ts";

it("a text in numbers is the same text again", () => {
  const words = new Float64Array(8);
  for (const text of [null, "", "a", "ab", "abc", "öß漢字😀é\u0000\ud800", "\udc00\ud800x", "😀😀😀😀😀😀"]) {
    storeText(words, 1, text, 6);
    words[7] = 3;
    expect(storedText(words, 1, 6)).toBe(text);
  }
  expect(() => storeText(words, 0, "abc", 1)).toThrow(RangeError);
});

const shop = (last = "2024-12-31"): string => `
schema shop { period 2024-01-01 .. ${last}  seed 3 }
enum Kind { red blue green }
entity Product count 9 { key product_id: serial  name: text(20) = faker.commerce.product() }
entity Customer count 60 over 2023-06-01 .. 2024-10-31 {
  key customer_id: serial
  time joined_at: timestamp
  name: text(30) = faker.person.firstName()
}
lifecycle Customer { state active { visit at 2 a month  complain at 1 a month  call at 1 a month } }
entity Order per Customer.visit {
  key order_id: serial
  time ordered_at: timestamp
  nth: serial per customer
  kind: Kind
  ref product: Product
  word: text(8)? = pattern("??##") missing 20%
  memo: text(30) = "{previous.word ?? "none"} then {word ?? "nothing"}"
  trail: text(12) = "{right(previous.trail ?? "", 8)}{left(kind, 1)}"
  hidden secret: text(40)? = previous.kind == red ? previous.secret : "{product.name}/{nth}"
  shown: text(50)? = secret
  told: text(60) = "{product.name} for {customer.name} as no. {nth}"
  is_same: bool = trail == previous.trail
}
entity Line per Order 1..4 {
  key line_id: serial
  tag: text(30) = "{left(previous.tag ?? "", 20)}{pattern("?")}"
  ours: text(90) = "{order.trail}: {previous.ours ?? order.memo}"
}
entity Complaint per Customer.complain {
  key complaint_id: serial
  time complained_at: timestamp
  ref order: Order? of customer
  about: text(60)? = order.told
  memo: text(30)? = order.memo
  word: text(8)? = order.word
  shown: text(70) = "{order.shown ?? "-"}, {order.secret ?? "no"}"
  ref product: Product? = order.product
  customer_name: text(30)? = order.customer.name
  ref whose: Customer? = order.customer
}
entity Answer per Complaint 0..2 { key answer_id: serial  says: text(90) = "re: {complaint.order.told ?? "nothing"}" }
entity Entry per Customer.call as called, per Customer.visit as visited {
  key entry_id: serial
  time at: timestamp
  ref customer: Customer = called ?? visited
  how: text(10) = called == null ? "v" : "c"
  trail: text(9) = "{right(previous.trail ?? "", 8)}{how}"
}
entity Loan count 80 over 2024-01-01 .. 2024-12-31 { key loan_id: serial  time lent_at: timestamp  name: text(9) = pattern("???") }
entity Payment per Loan 2..5 {
  key payment_id: serial
  time paid_on: date = loan.lent_at + uniform(1d..90d)
  number: serial per loan
  word: char(4) = pattern("??##")
  last: text(20) = "{previous.word ?? loan.name}"
  trail: text(40) = left("{word}<{previous.trail ?? loan.name}", 40)
  ref before: Payment? of loan first by before.paid_on desc
  before_trail: text(40)? = before.trail
  before_last: text(42) = "{before.last ?? ""}!"
}
entity Fee per Payment 0..2 { key fee_id: serial  what: text(50) = payment.trail }
entity Claim per Payment 0..1 {
  key claim_id: serial
  time at: timestamp = payment.paid_on + uniform(1d..30d)
  what: text(65) = "{payment.trail}/{payment.last}"
}
`;

const ordered = (tables: Tables, table: string, owner: string, by: string): readonly (readonly Row[])[] => [
  ...Map.groupBy(
    tables.rows(table).toSorted((a, b) => Number(a[by]) - Number(b[by])),
    (row) => row[owner]!,
  ).values(),
];

it("of events: each follows the one before", async () => {
  const tables = await proven(shop());
  const products = byKey(tables, "product");
  let [inPeriod, kept] = [0, 0];
  for (const orders of ordered(tables, "order", "customer_id", "nth")) {
    let before: Row | null = null;
    for (const order of orders) {
      // What customers did before the period is not written.
      if (order["nth"] === "1" || before !== null) {
        inPeriod++;
        expect(order["memo"]).toBe(`${before?.["word"] ?? "none"} then ${order["word"] ?? "nothing"}`);
        expect(order["trail"]).toBe(`${(before?.["trail"] ?? "").slice(-8)}${order["kind"]!.charAt(0)}`);
        expect(order["is_same"]).toBe(String(order["trail"] === before?.["trail"]));
        const own = `${products.get(order["product_id"]!)!["name"]}/${order["nth"]}`;
        expect(order["shown"]).toBe(before?.["kind"] === "red" ? before["shown"] : own);
        if (before?.["kind"] === "red") kept++;
      }
      before = order;
    }
  }
  expect(inPeriod).toBeGreaterThan(500);
  expect(kept).toBeGreaterThan(100);
});

it("of rows below an event, and of one table of several events", async () => {
  const tables = await proven(shop());
  const orders = byKey(tables, "order");
  for (const lines of ordered(tables, "line", "order_id", "line_id"))
    lines.forEach((line, i) => {
      expect(line["tag"]).toMatch(new RegExp(`^${lines[i - 1]?.["tag"] ?? ""}[A-Z]$`));
      const order = orders.get(line["order_id"]!)!;
      expect(line["ours"]).toBe(`${order["trail"]}: `.repeat(i + 1) + order["memo"]);
    });
  let mixed = 0;
  for (const entries of ordered(tables, "entry", "customer_id", "entry_id"))
    entries.forEach((entry, i) => {
      if (i > 0) expect(entry["trail"]).toBe(`${entries[i - 1]!["trail"]!.slice(-8)}${entry["how"]}`);
      if (i > 0 && entries[i - 1]!["how"] !== entry["how"]) mixed++;
    });
  expect(mixed).toBeGreaterThan(200);
});

it("of earlier rows of the actor, whatever they are made of", async () => {
  const tables = await proven(shop());
  const [orders, complaints, customers] = [byKey(tables, "order"), byKey(tables, "complaint"), byKey(tables, "customer")];
  let none = 0;
  for (const row of complaints.values()) {
    const order = row["order_id"] === null ? null : orders.get(row["order_id"]!)!;
    if (order === null) none++;
    expect([row["about"], row["memo"], row["word"], row["product_id"]]).toEqual(
      order === null ? [null, null, null, null] : [order["told"], order["memo"], order["word"], order["product_id"]],
    );
    expect(row["shown"]).toBe(order === null ? "-, no" : `${order["shown"] ?? "-"}, ${order["shown"] ?? "no"}`);
    expect(row["whose_id"]).toBe(order === null ? null : row["customer_id"]);
    expect(row["customer_name"]).toBe(order === null ? null : customers.get(row["customer_id"]!)!["name"]);
  }
  expect(none).toBeGreaterThan(20);
  for (const answer of tables.rows("answer"))
    expect(answer["says"]).toBe(`re: ${complaints.get(answer["complaint_id"]!)!["about"] ?? "nothing"}`);
});

it("of rows that loops come upon out of order", async () => {
  const tables = await proven(shop());
  const [loans, payments] = [byKey(tables, "loan"), byKey(tables, "payment")];
  let several = 0;
  for (const mine of ordered(tables, "payment", "loan_id", "number"))
    mine.forEach((row, i) => {
      const { name } = loans.get(row["loan_id"]!)! as { name: string };
      const before = mine[i - 1];
      expect(row["last"]).toBe(before?.["word"] ?? name);
      expect(row["trail"]).toBe(`${row["word"]}<${before?.["trail"] ?? name}`.slice(0, 40));
      const chosen = row["before_id"] === null ? null : payments.get(row["before_id"]!)!;
      if (chosen !== null) several++;
      expect(row["before_trail"]).toBe(chosen?.["trail"] ?? null);
      expect(row["before_last"]).toBe(`${chosen?.["last"] ?? ""}!`);
    });
  expect(several).toBeGreaterThan(100);
  for (const fee of tables.rows("fee")) expect(fee["what"]).toBe(payments.get(fee["payment_id"]!)!["trail"]);
  for (const claim of tables.rows("claim")) {
    const { trail, last } = payments.get(claim["payment_id"]!)! as { trail: string; last: string };
    expect(claim["what"]).toBe(`${trail}/${last}`);
  }
});

it("a longer period keeps what was there, and what is emitted type-checks", async () => {
  const [shorter, longer] = [await generatorOf(shop("2024-06-30")), await generatorOf(shop())];
  const made = { generator: longer, tables: await run(longer) };
  expect(lostByGrowth({ generator: shorter, tables: await run(shorter) }, made)).toBeNull();
  expect(await typeErrors(shop())).toBe("");
}, 60_000);
