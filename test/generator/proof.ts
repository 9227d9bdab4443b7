/** What holds of whatever a schema makes: references find their rows, computed columns are right, parts make the whole. */
import { expect } from "vitest";
import { firstDifferentTable } from "../guarantees/differences.ts";
import { flaws } from "../guarantees/integrity.ts";
import { mergedParts } from "../guarantees/parts.ts";
import { violations } from "../support/violations.ts";
import { generatorOf, run, type Row, type Tables } from "../support/generate.ts";

const proofs = new Map<string, Promise<Tables>>();

/** Runs a schema, once a test file, and says what is wrong with it as a failed expectation. */
export function proven(text: string): Promise<Tables> {
  const known = proofs.get(text);
  if (known !== undefined) return known;
  const proof = prove(text);
  proofs.set(text, proof);
  return proof;
}

async function prove(text: string): Promise<Tables> {
  const generator = await generatorOf(text);
  const tables = await run(generator);
  expect(flaws(generator.model, tables)).toEqual([]);
  expect(await violations(generator)).toEqual([]);
  const parts = await mergedParts(generator, 3, 1);
  expect(firstDifferentTable(parts, tables.texts)).toBeNull();
  return tables;
}

/** The rows of a table by the first column of its key. */
export function byKey(tables: Tables, table: string): ReadonlyMap<string, Row> {
  const [key] = tables.table(table).key;
  return new Map(tables.rows(table).map((row) => [row[key!]!, row]));
}

/** The rows of a table by what a column has: those under each owner. */
export const under = (tables: Tables, table: string, column: string): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(tables.rows(table), (row) => row[column]!);

/** The strategies of a schema's references, by field. */
export async function strategies(text: string): Promise<Readonly<Record<string, string>>> {
  const { model, plan } = await generatorOf(text);
  return Object.fromEntries(
    model.entities.flatMap((entity) =>
      entity.fields.flatMap((field) => {
        const strategy = plan.strategies[entity.index]![field.index];
        return strategy == null ? [] : [[`${entity.name}.${field.name}`, strategy.words]];
      }),
    ),
  );
}
