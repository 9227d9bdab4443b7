/** A small generator as the compiler would emit it, by hand: run it as a program, or import it. */
import { Dictionary } from "../../../src/runtime/dictionary.ts";
import { ImpossibleData } from "../../../src/runtime/population/refusal.ts";
import type { RowWriter } from "../../../src/runtime/row-writer.ts";
import { breathe } from "../../../src/runtime/run/breathe.ts";
import { Refusal } from "../../../src/runtime/run/failure.ts";
import type { GeneratedRun, GeneratedSchema, Settings } from "../../../src/runtime/run/generated.ts";
import { isProgram, main } from "../../../src/runtime/run/main.ts";

export const schema: GeneratedSchema = {
  name: "shop",
  version: "0.1.0",
  abi: 1,
  hash: "5f2c",
  seed: 42,
  tables: [
    {
      name: "customers",
      key: ["customer_id"],
      order: "address",
      columns: [
        { name: "customer_id", kind: "int", nullable: false },
        { name: "name", kind: "text", nullable: false },
        { name: "kind", kind: "enum", nullable: true },
      ],
    },
    {
      name: "orders",
      key: ["order_id"],
      order: "key",
      columns: [
        { name: "order_id", kind: "int", nullable: false },
        { name: "customer_id", kind: "int", nullable: false },
        { name: "placed_at", kind: "timestamp", nullable: false },
        { name: "total", kind: "decimal", scale: 2, nullable: false },
        { name: "note", kind: "text", nullable: true },
      ],
    },
  ],
  sqlite: {
    create: `
      CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT);
      CREATE TABLE orders (
        order_id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (customer_id),
        placed_at TEXT NOT NULL, total NUMERIC(12, 2) NOT NULL CHECK (total < 1000000), note TEXT
      );`,
    finish: "CREATE INDEX orders_by_customer ON orders (customer_id);",
  },
};

const kinds = new Dictionary(["private", "business, small"]);

/** What a test wants to go wrong, and when: by the environment, so that it reaches child processes. */
const faultNow = (): string => process.env["SHOP_FAULT"] ?? "";

export function start(settings: Settings): GeneratedRun {
  const fault = faultNow();
  const customers = Math.floor(100 * settings.scale);
  if (customers > 100_000_000) throw new Refusal("At this scale the keys of customers overflow.");
  const { index, count } = settings.shard ?? { index: 1, count: 1 };
  const first = Math.floor((customers * (index - 1)) / count);
  const end = Math.floor((customers * index) / count);
  return {
    expectedRows: () =>
      new Map([
        ["customers", end - first],
        ["orders", (end - first) * 3],
      ]),
    async run(writers: ReadonlyMap<string, RowWriter>, progress: (table: string, rows: number) => void): Promise<void> {
      const [customer, order] = [writers.get("customers")!, writers.get("orders")!];
      for (let i = first; i < end; i++) {
        customer.int(i + 1);
        customer.text(`Customer "${i + 1}"`);
        customer.word(kinds, (i % 3) - 1);
        customer.endRow();
        if (i % 1000 === 999) progress("customers", i - first + 1);
      }
      if (fault === "impossible") throw new ImpossibleData("Order.customer: no candidate for a row.");
      if (fault === "throw") throw new Error("a defect");
      if (fault === "full") throw Object.assign(new Error("write"), { code: "ENOSPC", syscall: "write" });
      if (fault === "hang") {
        process.stderr.write("hanging\n");
        for (;;) await new Promise((resolve) => setTimeout(resolve, 5));
      }
      if (fault === "slow") await new Promise((resolve) => setTimeout(resolve, 500));
      // Each customer orders three times; orders are numbered by round, so that parts interleave.
      let rows = 0;
      for (let round = 0; round < 3; round++) {
        for (let i = first; i < end; i++) {
          const id = round * customers + i + 1;
          order.int(id);
          order.int(fault === "dangling" && id === 7 ? 0 : i + 1);
          order.timestamp(1_700_000_000 + id * 60 + settings.seed);
          order.cents(fault === "check" ? 1e12 : id * 25);
          if (i % 2 === 0) order.null();
          else order.text(i % 5 === 0 ? "two\nlines, quoted" : "");
          order.endRow();
          if (++rows % 1000 === 0) {
            progress("orders", rows);
            await breathe();
          }
        }
      }
    },
  };
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));
