/** The header: name, period, seed, locale and dialects. */
import type { BoundSchema } from "../binder/symbols.ts";
import * as dialects from "../diagnostics/catalogue/tables.ts";
import * as problem from "../diagnostics/catalogue/names.ts";
import * as types from "../diagnostics/catalogue/types.ts";
import * as values from "../diagnostics/catalogue/values.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { dialectNames, type DialectName, type Period } from "../model/model.ts";
import type * as ast from "../syntax/ast.ts";
import { parseMoment, secondsADay } from "./calendar.ts";
import type { FakerCatalogue } from "./context.ts";

export interface Header {
  readonly name: string;
  readonly doc: string | null;
  readonly period: Period;
  readonly seed: number;
  readonly locale: string;
  readonly dialects: readonly DialectName[];
}

const entryNames = ["period", "seed", "locale", "dialects"];

/** Stands in where the period is missing or wrong, so that the rest can be checked. */
const anyPeriod: Period = { start: 19_723, end: 20_089 };

/** The header with defaults (seed 42, locale en_US, dialect sqlite) for what it leaves out; mistakes are reported. */
export function checkHeader(
  schema: BoundSchema,
  file: ast.SourceFile | undefined,
  faker: FakerCatalogue,
  diagnostics: Diagnostics,
): Header {
  const [header, second] = schema.headers;
  if (second !== undefined) {
    const labels = header === undefined ? [] : [{ span: header.span, text: "the first" }];
    diagnostics.report(problem.headerCount, second.name.span, { found: 2 }, { labels });
  }
  if (header === undefined) {
    const start = file === undefined ? null : { ...file.span, end: Math.min(file.span.end, file.span.start) };
    diagnostics.report(problem.headerCount, start, { found: 0 });
    return { name: "schema", doc: null, period: anyPeriod, seed: 42, locale: "en_US", dialects: ["sqlite"] };
  }
  const entries = new Map<string, ast.HeaderEntry>();
  for (const entry of header.entries) {
    const name = entry.name.text;
    if (!entryNames.includes(name)) {
      if (name !== "")
        diagnostics.report(problem.unknownHeaderEntry, entry.name.span, { name, nearest: nearest(name, entryNames) });
    } else if (entries.has(name)) diagnostics.report(problem.headerEntry, entry.span, { name, expected: "given once" });
    else entries.set(name, entry);
  }
  return {
    name: header.name.text,
    doc: header.doc,
    period: periodOf(header, entries.get("period"), diagnostics),
    seed: seedOf(entries.get("seed"), diagnostics),
    locale: localeOf(entries.get("locale"), faker, diagnostics),
    dialects: dialectsOf(entries.get("dialects"), diagnostics),
  };
}

function periodOf(header: ast.HeaderDeclaration, entry: ast.HeaderEntry | undefined, diagnostics: Diagnostics): Period {
  const [value] = entry?.values ?? [];
  const expected = "a range of days: `period 2024-01-01 .. 2024-12-31`";
  const wrong = (span: ast.Node["span"]): Period => {
    diagnostics.report(problem.headerEntry, span, { name: "period", expected });
    return anyPeriod;
  };
  if (entry === undefined)
    return header.entries.some(
      (e) => e.name.text !== "" && !entryNames.includes(e.name.text) && nearest(e.name.text, ["period"]) !== null,
    )
      ? anyPeriod
      : wrong(header.name.span);
  if (value?.kind === "error") return anyPeriod;
  if (value?.kind !== "range" || entry.values.length > 1 || value.step !== null) return wrong(entry.span);
  for (const node of [value.low, value.high])
    if (node.kind === "date" && parseMoment(node.text) === null) {
      diagnostics.report(types.noSuchDate, node.span, { text: node.text });
      return anyPeriod;
    }
  const day = (node: ast.Expression): number | null => {
    const seconds = node.kind === "date" && !node.hasTime ? parseMoment(node.text) : null;
    return seconds === null ? null : seconds / secondsADay;
  };
  const [start, last] = [day(value.low), day(value.high)];
  if (start === null || last === null) return wrong(value.span);
  if (start > last) {
    diagnostics.report(values.upsideDown, value.span, { type: "date" });
    return anyPeriod;
  }
  return { start, end: last + 1 };
}

function seedOf(entry: ast.HeaderEntry | undefined, diagnostics: Diagnostics): number {
  if (entry === undefined) return 42;
  const [value] = entry.values;
  if (value?.kind === "number" && Number.isSafeInteger(value.value) && entry.values.length === 1) return value.value;
  if (value?.kind !== "error") diagnostics.report(problem.headerEntry, entry.span, { name: "seed", expected: "a whole number" });
  return 42;
}

function localeOf(entry: ast.HeaderEntry | undefined, faker: FakerCatalogue, diagnostics: Diagnostics): string {
  if (entry === undefined) return "en_US";
  const [value] = entry.values;
  if (value?.kind === "name" && entry.values.length === 1) {
    const { name } = value;
    if (faker.hasLocale(name)) return name;
    diagnostics.report(problem.unknownLocale, value.span, { name, nearest: faker.nearestLocale(name) });
    return "en_US";
  }
  if (value?.kind !== "error")
    diagnostics.report(problem.headerEntry, entry.span, { name: "locale", expected: "one name, `en_US`" });
  return "en_US";
}

function dialectsOf(entry: ast.HeaderEntry | undefined, diagnostics: Diagnostics): readonly DialectName[] {
  if (entry === undefined) return ["sqlite"];
  const found: DialectName[] = [];
  for (const value of entry.values) {
    const name = value.kind === "name" ? value.name : null;
    const dialect = dialectNames.find((d) => d === name);
    if (dialect !== undefined) {
      if (!found.includes(dialect)) found.push(dialect);
    } else if (value.kind !== "error")
      diagnostics.report(dialects.unknownDialect, value.span, { name: name ?? "", nearest: nearest(name ?? "", dialectNames) });
  }
  return found;
}
