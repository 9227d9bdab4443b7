/** The guarantees as properties of runs: each returns what contradicts it, or null. */
import { dateText } from "../../src/runtime/index.ts";
import { perPopulations } from "../../src/plan/waves.ts";
import type { Generator, Tables } from "../support/generate.ts";
import { compareMoments, ownMoment } from "./integrity.ts";
import { Family, tablesOf, tuples, type Column } from "./tables.ts";

/** Columns that both have hold the same (G2). `ignoringKeys`: keys and what refers to them may differ. */
export function otherColumns(
  before: { generator: Generator; tables: Tables },
  after: { tables: Tables },
  ignoringKeys = false,
): string | null {
  for (const { name, columns } of tablesOf(before.generator.model)) {
    const compared = columns.filter((c) => !(ignoringKeys && c.isKey));
    const difference = firstOther(name, compared, before.tables, after.tables);
    if (difference !== null) return difference;
  }
  return null;
}

function firstOther(table: string, columns: readonly Column[], before: Tables, after: Tables): string | null {
  const [left, right] = [before.rows(table), after.rows(table)];
  if (left.length !== right.length) return `${table}: ${right.length} rows instead of ${left.length}`;
  for (let row = 0; row < left.length; row++)
    for (const { name } of columns)
      if (left[row]![name] !== right[row]![name])
        return `${table}.${name}, row ${row + 1}: ${right[row]![name]} instead of ${left[row]![name]}`;
  return null;
}

/** A run that ends earlier has the rows of the longer one that were born before its end, in their fixed columns (G3, G4). */
export function lostByGrowth(
  shorter: { generator: Generator; tables: Tables },
  longer: { generator: Generator; tables: Tables },
): string | null {
  const end = dateText(shorter.generator.model.period.end);
  const family = new Family(longer.generator.model, longer.tables);
  const entities = new Map(longer.generator.model.entities.map((e) => [e.table, e]));
  for (const { name, columns } of tablesOf(shorter.generator.model)) {
    const fixed = columns.filter((c) => c.classes.every((x) => x === "scale"));
    const found = tuples(shorter.tables.rows(name), fixed);
    const entity = entities.get(name)!;
    const born = longer.tables.rows(name).filter((row) => {
      const begins = [family.birth(entity, row), family.day(entity, row)];
      return begins.every((moment) => moment === null || moment < end);
    });
    const expected = tuples(born, fixed);
    const at = expected.findIndex((tuple, i) => tuple !== found[i]);
    if (at >= 0 || found.length !== expected.length)
      return `${name} (${fixed.map((c) => c.name).join(", ")}), row ${at + 1} of ${found.length}: ${found[at]} instead of ${expected[at]} of ${expected.length}`;
  }
  return null;
}

/** A larger scale keeps the rows of a smaller one, in order, in all columns that do not depend on the scale (G3). */
export function lostByScale(smaller: { generator: Generator; tables: Tables }, larger: { tables: Tables }): string | null {
  for (const { name, columns } of tablesOf(smaller.generator.model)) {
    const kept = columns.filter((c) => !c.classes.includes("scale"));
    if (kept.length === 0) continue;
    const many = tuples(larger.tables.rows(name), kept);
    let at = 0;
    for (const tuple of tuples(smaller.tables.rows(name), kept)) {
      while (at < many.length && many[at] !== tuple) at++;
      if (at === many.length) return `${name} (${kept.map((c) => c.name).join(", ")}): ${tuple} is gone`;
      at++;
    }
  }
  return null;
}

/** Rows stand in the order of their numbers: dense, by the bucket of their birth, each actor's by their moments, children behind their parents (G7). */
export function disorder(generator: Generator, tables: Tables): string | null {
  const { model, plan } = generator;
  const family = new Family(model, tables);
  for (const { name, entity, columns } of tablesOf(model)) {
    const t = plan.waves.flatMap((w) => w.transactions).find((x) => x.head === entity.index || x.members.includes(entity.index))!;
    const rows = tables.rows(name);
    const serial = columns.find((c) => c.isKey && c.field.value.by === "serial" && c.field.value.per === null);
    const numbered = t.numbering === "time" || (t.numbering === "members by time" && t.head !== entity.index);
    if (serial !== undefined) {
      const wrong = rows.findIndex((row, i) =>
        numbered || perPopulations(entity).length > 0
          ? Number(row[serial.name]) !== i + 1
          : i > 0 && Number(row[serial.name]) <= Number(rows[i - 1]![serial.name]),
      );
      if (wrong >= 0) return `${name}: the number ${rows[wrong]![serial.name]} in row ${wrong + 1}`;
    }
    if (!numbered) continue;
    const positions = new Map<string, number>();
    const moments = new Map<string, string>();
    let bucket = "";
    const isHead = t.head === entity.index;
    // Of several populations, what was there before the period is in its first bucket.
    const isShared = perPopulations(model.entities[t.head]!).length > 1;
    const first = `${dateText(model.period.start)} 00:00:00`;
    for (const [i, row] of rows.entries()) {
      const known = isShared && family.isAlways(entity, row) ? first : family.birth(entity, row)!;
      const birth = isShared && known < first ? first : known;
      const own = birth.slice(0, t.bucket === "hour" ? 13 : 10);
      // What is born before the first bucket shares it.
      const born = own < dateText(model.period.start) && perPopulations(entity).length === 0 ? "" : own;
      // A date is that of any hour.
      if (born === "" ? bucket !== "" : compareMoments(born, bucket) < 0)
        return `${name}, row ${i + 1}: born at ${birth}, behind ${bucket}`;
      bucket = born;
      const actor = family.root(entity, row);
      const moment = isHead ? (ownMoment(entity, row) ?? birth) : birth;
      const before = moments.get(actor);
      if (before !== undefined && compareMoments(moment, before) < 0)
        return `${name}, row ${i + 1}: at ${moment}, behind ${before} of the same actor`;
      moments.set(actor, moment);
      const owner = family.owner(entity, row);
      if (isHead || owner === null) continue;
      const key = JSON.stringify(owner.row);
      const last = positions.get(key);
      if (last !== undefined && last !== i - 1) return `${name}, row ${i + 1}: apart from the others of its owner`;
      positions.set(key, i);
    }
  }
  return null;
}
