/** The emitted checks of a schema, run on a SQLite database of its rows. */
import type { DatabaseSync } from "node:sqlite";
import { checksOf } from "../../src/emit/checks/emit-checks.ts";
import type { Model } from "../../src/model/model.ts";
import { openDatabase } from "../generator/rows.ts";
import type { Generator } from "./generate.ts";

/** The checks that find something; what a schema declares about itself as a whole can be left out. */
export async function violations(generator: Generator): Promise<readonly string[]> {
  const database = await openDatabase(generator);
  try {
    return violationsIn(database, generator.model);
  } finally {
    database.close();
  }
}

export function violationsIn(database: DatabaseSync, model: Model): readonly string[] {
  return checksOf(model, "sqlite")!.queries.flatMap(({ name, sql }) => {
    const { violations: found } = database.prepare(sql).get() as { violations: number };
    return found === 0 ? [] : [`${name}: ${found} violations\n${sql}`];
  });
}
