/** The schemas of the project, generated, loaded with all constraints, and checked: no orphans, no violations. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { checksOf } from "../../src/emit/checks/emit-checks.ts";
import { emitDdl } from "../../src/emit/ddl/emit-ddl.ts";
import { emitLoad } from "../../src/emit/load/emit-load.ts";
import type { Model } from "../../src/model/model.ts";
import { generatorOf, generatorOfFile, run, type Tables } from "../support/generate.ts";
import { schemaNames } from "../support/schemas.ts";
import { withCsvFolder } from "./csv-folder.ts";
import type { Engine } from "./engine.ts";

/** Small enough for every run; what is fixed stays as it is. */
const scales: Readonly<Record<string, number>> = { cards: 0.02, marketplace: 0.01 };

/** A schema with all kinds of columns that the checks compute again. */
const columns = "every kind of computed column";
const columnsFile = path.join(import.meta.dirname, "../checks/computed.ecom");

const runs = new Map<string, Promise<Tables>>();

/** The tables of a schema, made once for all databases. */
async function tablesOf(name: string): Promise<{ model: Model; texts: ReadonlyMap<string, string> }> {
  const generator = await (name === columns ? generatorOf(readFileSync(columnsFile, "utf8")) : generatorOfFile(name));
  const made = runs.get(name) ?? run(generator, { scale: scales[name] ?? 1 });
  runs.set(name, made);
  return { model: generator.model, texts: (await made).texts };
}

export function runSchemas(engine: Engine): void {
  it.each([...schemaNames, columns])("%s", async (name) => {
    const { model, texts } = await tablesOf(name);
    const database = await engine.create();
    try {
      await withCsvFolder(texts, (folder) => database.load(emitLoad(model, engine.dialect)!.text, folder));
      const loaded = await database.catalog();
      const empty = await engine.create();
      try {
        await empty.run(emitDdl(model, engine.dialect, new Diagnostics()));
        expect(await empty.catalog()).toEqual(loaded);
      } finally {
        await empty.close();
      }
      const { queries, unsaid } = checksOf(model, engine.dialect)!;
      expect(unsaid).toEqual([]);
      const atScale1 = scales[name] === undefined;
      for (const query of queries.filter(({ name: check }) => atScale1 || !/count\(/.test(check))) {
        const [row] = await database.query(query.sql);
        expect(row, query.sql).toEqual([query.name, "0"]);
      }
    } finally {
      await database.close();
    }
  });
}
