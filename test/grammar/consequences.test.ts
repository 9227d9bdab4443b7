import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";

const schema = `schema shop { period 2024-01-01 .. 2024-12-31 }

enum Color { red 50%  green 30%  blue rest }

table weights(color: Color) { red: 1, green: 2, blue: 3 }
curve season by month { Jul: 1.2, else: 1 }
const markup = 1.4

entity Brand count 20 fixed {
  key brand_id: serial
  brand_name: text(40) = faker.company.name()
}
entity Product count 50 fixed {
  key product_id: serial
  ref brand: Brand
  color: Color
  weight: float = weights(color)
  cost: decimal(10,2) = uniform(1..50)
  price: decimal(10,2) = cost * markup
  label_text: text(80) = "{brand.brand_name} {color}"
}
entity Order count 200 over 2024-01-01 .. 2024-12-31 shaped by season {
  key order_id: serial
  time ordered_at: timestamp
  total: decimal(12,2) = sum(OrderItem.amount)
}
entity OrderItem per Order 1..5 {
  key item_id: serial
  ref product: Product
  amount: decimal(10,2) = product.price
}
check "totals" Order: total == sum(OrderItem.amount)
`;

/** The codes that a schema gives in which `from` is replaced by `to`. */
function codesWith(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  let text = schema;
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  const { diagnostics } = compile({ host: memoryHost(new Map([["main.ecom", text]])), entry: "main.ecom" });
  return diagnostics.all.map(({ code }) => code);
}

describe("a mistake of syntax", () => {
  it.each([
    ["in a field that others read", "cost: decimal(10,2) = uniform(1..50)", "cost decimal(10,2) = uniform(1..50)", "EC0122"],
    ["in a modifier before the rule", "price: decimal(10,2) = cost", "price: decimal(10,2) index = cost", "EC0117"],
    ["in a test for null", "color: Color\n", "color: Color\n  check cost is not null or price IS NULL\n", "EC0126", "EC0126"],
    ["in a rule", "price: decimal(10,2) = cost * markup", "price: decimal(10,2) = cost *", "EC0103"],
    ["in a key", "key product_id: serial", "key product_id serial", "EC0122"],
    ["in an enum", "green 30%  blue", "green 30 %  blue", "EC0116"],
    ["in a label", "red 50%  green", "red 50%  ] green", "EC0101"],
    ["in a table", "red: 1, green: 2", "red: 1 green: 2", "EC0123"],
    ["in a curve", "Jul: 1.2, else", "Jul 1.2, else", "EC0101"],
    ["in a constant", "const markup = 1.4", "const markup 1.4", "EC0101"],
    ["in an entity's head", "entity Brand count 20 fixed", "entity Brand 20 fixed", "EC0130"],
    ["in an entity's name", "entity Product count", "entity 5 Product count", "EC0101"],
    ["in a population", "per Order 1..5", "per Order 1..", "EC0103"],
    ["in a header", "period 2024-01-01 .. 2024-12-31", "period 2024-01-01 .. ", "EC0103"],
    ["in a check", "total == sum(OrderItem.amount)\n", "total = sum(OrderItem.amount)\n", "EC0125"],
    ["in a date", "over 2024-01-01 .. 2024-12-31", "over 2024-1-1 .. 2024-12-31", "EC0114"],
    ["in a text", '"{brand.brand_name} {color}"', '"{brand.brand_name {color}"', "EC0108"],
    ["of braces", "fixed {\n  key brand_id", "fixed\n  key brand_id", "EC0101"],
    ["of a missing brace", "faker.company.name()\n}", "faker.company.name()\n", "EC0110"],
    ["of a brace too many", "color: Color\n", "color: Color }\n", "EC0111"],
  ])("%s gives no others of names and types", (_, from, to, ...codes) => {
    expect(codesWith([from, to])).toEqual(codes);
  });
  it("leaves other mistakes as they are", () => {
    expect(
      codesWith(["cost: decimal(10,2)", "cost decimal(10,2)"], ["sum(OrderItem.amount)\n}", "sum(OrderItem.amuont)\n}"]),
    ).toEqual(["EC0122", "EC0206"]);
  });
});
