import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { diskHost } from "../../src/source/disk-host.ts";
import { checkFile, checkText, showDiagnostic } from "./checking.ts";

const root = path.resolve(import.meta.dirname, "../..");

describe("several mistakes", () => {
  it("twenty give twenty located errors and no more", async () => {
    const { diagnostics, sources, model } = checkFile(diskHost(import.meta.dirname), "twenty-mistakes.ecom");
    expect(model).toBeNull();
    expect(diagnostics.every((d) => d.severity === "error" && d.span !== null)).toBe(true);
    const said = diagnostics.map((d) => `${showDiagnostic(d, sources)}\n`).join("");
    await expect(said).toMatchFileSnapshot("twenty-mistakes.txt");
    expect(diagnostics).toHaveLength(20);
    expect(new Set(diagnostics.map((d) => d.span?.start)).size).toBe(20);
  });

  it("what hangs on a mistake is not reported again", () => {
    const { diagnostics } = checkText(`schema demo { period 2024-01-01 .. 2024-12-31 }
entity Order count 5 { key order_id: serial  size: intt = 3  ref maker: Makr  a: int = size + 1  b: text(9) = "{maker.name}"  c: int = count(Item) }
entity Item per Ordre 1..3 { key item_id: serial  price: int = order.size + ordre.size  sum_of: int = sum(Order.size) }
`);
    expect(diagnostics.map((d) => d.code)).toEqual(["EC0204", "EC0204", "EC0205"]);
  });

  it.each([
    ["C count 5", "name: varchar(80) = faker.person.fullName()", "EC0204", "Did you mean `text(n)`?"],
    ["C count 5", "name: text = faker.company.companyName()", "EC0215", "faker.company has buzzAdjective, "],
    ["C count 5", "size: int = random(1, 5)", "EC0208", "Did you mean `uniform(1..6)`?"],
    ["C count 5", "day: date = today()", "EC0208", "Did you mean `now`?"],
    ["C per Actor when chance(50%) 1..3", "", "EC0117", "number when"],
    ["C per Actor 7%", "", "EC0415", "`when chance(7%)`"],
    ["C count 2.5", "", "EC0415", null],
    ["C count 5", "ref a: Actor where a.actor_id = 3", "EC0426", "compares with `==`"],
    ["C count 5", "b: int not null = 5", "EC0113", "unless its type ends in `?`"],
    // One mistake: that the rows of both then need each other follows from it.
    ["C count 5", "spent: int = sum(Sale.price)", "EC0601", "`live spent: …`"],
  ])("what others would write is met with what is written here: %s { %s }", (head, field, code, hint) => {
    const { diagnostics } = checkText(`schema demo { period 2024-01-01 .. 2024-12-31 }
entity Actor count 5 { key actor_id: serial }
entity ${head} { key c_id: serial  ${field} }
entity Sale count 9 over 2024-01-01 .. 2024-12-31 { key sale_id: serial  time at: timestamp  ref c: C  price: int = uniform(1..9) }
`);
    expect(diagnostics).toMatchObject([{ code, hint: hint === null ? null : (expect.stringContaining(hint) as string) }]);
  });

  it("a period with a day that does not exist is told which", () => {
    const { diagnostics, sources } = checkText(
      `schema demo { period 2024-01-01 .. 2024-02-30 }\nentity C count 5 { key c_id: serial }\n`,
    );
    expect(diagnostics.map((d) => [d.code, sources.textOf(d.span!)])).toEqual([["EC0316", "2024-02-30"]]);
  });

  it("a name that references lead to is shown with its way", () => {
    const { diagnostics } = checkText(`schema demo { period 2024-01-01 .. 2024-12-31 }
entity Customer count 5 { key customer_id: serial  city: text(20) = "Bern" }
entity Order per Customer 1..2 { key order_id: serial }
entity Item per Order 1..2 { key item_id: serial  to: text(20) = city }
entity Pack per Item when customer.city == "Bern" { key pack_id: serial }
enum Size { Small Large }
table packs(size: Size) { Small: 1, Large: 2 }
entity Shop count 5 { key shop_id: serial  size: Size }
entity Shelf per Shop packs(size) { key shelf_id: serial }
`);
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ["EC0201", 'Did you mean `order.customer.city`? Texts stand in quotes: `"city"`.'],
      ["EC0201", "Did you mean `item.order.customer`?"],
      ["EC0207", "Did you mean `shop.size`?"],
    ]);
  });

  it("an aggregate over all rows, where a way leads over another row, is warned of unless it is said to be meant", () => {
    const { diagnostics } = checkText(`schema demo { period 2024-01-01 .. 2024-12-31 }
entity Client count 5 {
  key client_id: serial
  live parcels: int = count(Parcel)
  live heavy: int = count(Parcel where Parcel.weight > 3)
  live mine: int = count(Parcel where Parcel.shipment.client == this)
  live all_of_them: int = count(Parcel where true)
  live shipments: int = count(Shipment)
  live others: int = count(Other)
}
entity Shipment count 20 { key shipment_id: serial  ref client: Client }
entity Parcel per Shipment 1..3 { key parcel_id: serial  weight: int = uniform(1..9) }
entity Other count 5 { key other_id: serial }
`);
    const hint =
      "For the rows that belong to this one, give `Parcel` a reference: `ref client: Client = shipment.client`. If all are meant, say so: `where true`.";
    expect(diagnostics.map(({ code, severity, hint }) => [code, severity, hint])).toEqual([
      ["EC0520", "warning", hint],
      ["EC0520", "warning", hint],
    ]);
  });

  it("texts without quotes are one error, with a hint at the quotes", () => {
    const { diagnostics } = checkText(`schema demo { period 2024-01-01 .. 2024-12-31 }
entity Thing count 5 { key thing_id: serial  source: text(9) = pick { api 60%, ui rest }  other: text(9) = web }
`);
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ["EC0201", 'Texts stand in quotes: `"api"`.'],
      ["EC0201", 'Texts stand in quotes: `"web"`.'],
    ]);
  });

  it("one column is no columns", () => {
    const { diagnostics } = checkText(`schema demo { period 2024-01-01 .. 2024-12-31 }
entity Order count 5 { key order_id: serial }
entity Item per Order 1..3 { key (order, line)  line: serial per order }
entity Note count 5 { key note_id: serial  ref item: Item as "item" }
`);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["EC0811", "`as` names 1 column, but the field has 2."],
    ]);
  });

  it("thousands of unknown names, with references all over, take no time", () => {
    const entities = 40;
    const refs = (i: number): string =>
      Array.from({ length: 10 }, (_, k) => `ref r${k}: E${(i + k * 3 + 1) % entities}?`).join("  ");
    const text = Array.from(
      { length: entities },
      (_, i) => `entity E${i} count 5 { key e${i}_id: serial  ${refs(i)}
${Array.from({ length: 50 }, (_, n) => `  v${n}: int = unknown_${i}_${n}`).join("\n")}
}`,
    ).join("\n");
    const start = performance.now();
    const { diagnostics } = checkText(`schema demo { period 2024-01-01 .. 2024-12-31 }\n${text}\n`);
    expect(diagnostics.filter((d) => d.code === "EC0201")).toHaveLength(entities * 50);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("a parser's error silences the checker in that item alone", () => {
    const { diagnostics } = checkText(`schema demo { period 2024-01-01 .. 2024-12-31 }
entity Thing count 5 {
  key thing_id: serial
  a: int = uniform(1..
  b: int = nothing
}
`);
    expect(diagnostics.some((d) => d.code.startsWith("EC01"))).toBe(true);
    expect(diagnostics.filter((d) => !d.code.startsWith("EC01")).map((d) => d.code)).toEqual(["EC0201"]);
  });

  it("names that damaged text or a missing file may declare are not reported", () => {
    const damaged = checkText(`schema demo { period 2024-01-01 .. 2024-12-31 }
entity Thing count 5 {
  key thing_id: serial
  a int = 3
  b: int = a + 1
}
`);
    expect(damaged.diagnostics.filter((d) => !d.code.startsWith("EC01"))).toEqual([]);
    const missing = checkText(`schema demo { period 2024-01-01 .. 2024-12-31 }
import "brands.ecom"
entity Thing count 5 { key thing_id: serial  ref brand: Brand  name: text(40) = brand.name }
entity Item per Brand 3 { key item_id: serial  n: int = count(Brand) }
`);
    expect(missing.diagnostics.map((d) => d.code)).toEqual(["EC0002"]);
  });
});

const schemas = [
  "schemas",
  "schemas/learn",
  ...readdirSync(path.join(import.meta.dirname, "cases")).map((name) => `test/checker/cases/${name}`),
].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".ecom"))
    .map((name) => readFileSync(path.join(root, folder, name), "utf8")),
);

/** Words and signs of a schema, and the gaps between them. */
function tokens(text: string): readonly string[] {
  return text.match(/\w+|"[^"\n]*"|\s+|[^\w\s"]/g) ?? [];
}
const words = [...new Set(schemas.flatMap(tokens))].filter((t) => t.trim() !== "");

describe("any text", () => {
  it("schemas with words replaced, moved and left out never make the checker throw", () => {
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom("replace", "remove", "double", "swap"),
      word: fc.constantFrom(...words),
    });
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.array(change, { minLength: 1, maxLength: 6 }), (schema, changes) => {
        const list = [...tokens(schema)];
        for (const { at, kind, word } of changes) {
          const i = at % list.length;
          if (kind === "replace") list[i] = word;
          else if (kind === "remove") list.splice(i, 1);
          else if (kind === "double") list.splice(i, 0, list[i] ?? "", " ");
          else [list[i], list[(i + 2) % list.length]] = [list[(i + 2) % list.length] ?? "", list[i] ?? ""];
        }
        const { model, diagnostics } = checkText(list.join(""), { generating: true });
        expect(model === null).toBe(diagnostics.some((d) => d.severity === "error"));
      }),
      { numRuns: 150 },
    );
  });

  it("deep expressions are refused, not followed", () => {
    const deep = (n: number): string =>
      `schema demo { period 2024-01-01 .. 2024-12-31 }\nentity Thing count 5 { key thing_id: serial  a: int = ${"1 + (".repeat(n)}1${")".repeat(n)}  b: bool = ${"not (".repeat(n)}true${")".repeat(n)} }\n`;
    expect(checkText(deep(20)).model).not.toBeNull();
    expect(checkText(deep(5_000)).model).toBeNull();
  });
});
