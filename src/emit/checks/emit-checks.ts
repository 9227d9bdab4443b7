/** Queries that look for violations: for data that were loaded without constraints, and for what no constraint can say. */
import type { DialectName, Model } from "../../model/model.ts";
import { dialectOf } from "../ddl/dialects.ts";
import type { Layout } from "../ddl/dialect.ts";
import { layOut } from "../ddl/layout.ts";
import { commentLines } from "../ddl/plain-printers.ts";
import type { CheckQuery, UnsaidCheck } from "./check-query.ts";
import { computedChecks, isTolerant, toleranceNote } from "./computed.ts";
import { schemaCheck, tableChecks } from "./declared.ts";
import { structureChecks } from "./structure.ts";

export type { CheckQuery, UnsaidCheck } from "./check-query.ts";

export interface Checks {
  readonly queries: readonly CheckQuery[];
  /** Declared checks that SQL cannot say, and why. */
  readonly unsaid: readonly UnsaidCheck[];
}

/** The checks of a schema, each under a name of its own. Null for dialects that are not generated, which `emitDdl` reports. */
export function checksOf(model: Model, dialect: DialectName): Checks | null {
  const found = dialectOf(dialect);
  return found === null ? null : checksFor(layOut(model, found));
}

/** The same as a script: one statement a check, each giving the columns `check` and `violations`; empty for unknown dialects. */
export function emitChecks(model: Model, dialect: DialectName): string {
  const found = dialectOf(dialect);
  if (found === null) return "";
  const layout = layOut(model, found);
  const { queries, unsaid } = checksFor(layout);
  const hasAbout = model.checks.some((check) => check.about !== null);
  const lines = [
    `The checks of schema ${model.name} for ${found.title}, emitted by ecomc.`,
    "Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.",
    ...(hasAbout ? ["`about` allows 2% of what is expected, or five standard errors; 5% where no standard error is known."] : []),
    ...(queries.some(isTolerant) ? [toleranceNote] : []),
    ...unsaid.map(({ name, obstacle }) => `Not here: ${name} (it ${obstacle}).`),
  ];
  const top = lines.map((line) => commentLines(line)).join("");
  return `${top}\n${queries.map(({ sql }) => `${sql};\n`).join("\n")}`;
}

function checksFor(layout: Layout): Checks {
  const all = [
    ...layout.tables.flatMap((table) => [
      ...structureChecks(layout, table),
      ...computedChecks(layout, table),
      ...tableChecks(layout, table),
    ]),
    ...layout.model.checks.map((check) => schemaCheck(layout, check)),
  ];
  return {
    queries: all.filter((check) => "sql" in check),
    unsaid: all.filter((check) => "obstacle" in check),
  };
}
