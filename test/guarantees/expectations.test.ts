/** What `ecomc explain` says about rows agrees with what a run makes, also where it extrapolates from a sample. */
import { describe, expect, it } from "vitest";
import { expectations } from "../../src/cli/explain/sample.ts";
import { compile } from "../../src/compile.ts";
import { loadGenerator } from "../../src/load-generator.ts";
import { NullWriter } from "../../src/runtime/sinks/null-writer.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { schemaText } from "../support/generate.ts";

/** Rows of each table as `explain` expects them, and as they are. */
async function rowsOf(text: string) {
  const compilation = compile({ host: memoryHost({ "schema.ecom": text }), entry: "schema.ecom", generating: true });
  const { model } = compilation;
  if (model === null) throw new Error("the schema has errors");
  const generator = await loadGenerator(compilation);
  const expected = await expectations({ ...compilation, model }, generator);
  const { schema, start } = generator;
  const run = start({ seed: schema.seed, scale: 1, shard: null });
  const writers = new Map(schema.tables.map(({ name }) => [name, new NullWriter()]));
  await run.run(writers, () => undefined);
  return { expected, actual: new Map([...writers].map(([name, writer]) => [name, writer.rows])) };
}

/** Lesson 10 with so many customers, who visit less often. */
const lesson = (customers: string): string =>
  schemaText("learn/10-lifecycle")
    .replace("count 1_000 over", `count ${customers} over`)
    .replace("{ Bronze: 5, Silver: 9, Gold: 16 }", "{ Bronze: 1, Silver: 3, Gold: 5 }");

describe("expected rows of lesson 10", { timeout: 120_000 }, () => {
  it("are those of the run where it is small", async () => {
    const { expected, actual } = await rowsOf(lesson("1_000"));
    for (const [table, rows] of actual) expect(expected.get(table)).toMatchObject({ rows, from: "run" });
  });

  it("follow from a sample within its error where it is large", async () => {
    const { expected, actual } = await rowsOf(lesson("400_000"));
    expect([expected.get("customer"), expected.get("order"), expected.get("item")]).toMatchObject([
      { from: "declaration", rows: 400_000 },
      { from: "sample" },
      { from: "sample" },
    ]);
    // Half of 400,000 customers with about one order each, of a spread half as large again: four standard errors are 1%.
    for (const table of ["order", "item"]) {
      const ratio = expected.get(table)!.rows / actual.get(table)!;
      expect(Math.abs(ratio - 1), `${table}: ${expected.get(table)!.rows} of ${actual.get(table)}`).toBeLessThan(0.01);
    }
  });
});
