/** Checks schemas in tests, the way the compiler does: from text to diagnostics and model. */
import { check } from "../../src/checker/check.ts";
import type { CheckContext } from "../../src/checker/context.ts";
import { dataFileNotRead } from "../../src/diagnostics/catalogue/sources.ts";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Model } from "../../src/model/model.ts";
import type { Host } from "../../src/source/host.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import type { SourceSet } from "../../src/source/source-set.ts";
import { loadSources } from "../../src/syntax/load.ts";
import { fakerCatalogue } from "../../src/vocabulary/faker.ts";

export interface Checked {
  readonly model: Model | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: SourceSet;
}

const faker = fakerCatalogue("en_US");

/** Checks the schema at `entry` of a host. */
export function checkFile(
  host: Host,
  entry: string,
  options: Partial<Pick<CheckContext, "generating" | "overrides">> = {},
): Checked {
  const diagnostics = new Diagnostics();
  const { sources, files } = loadSources(entry, host, diagnostics);
  const context: CheckContext = {
    readText: (path, from) => {
      const result = sources.readData(path, from.file);
      if (!result.ok) diagnostics.report(dataFileNotRead, from, { name: path, why: result.why });
      return result.ok ? result.text : null;
    },
    faker,
    sourceText: (span) => sources.textOf(span),
    hash: "0",
    overrides: options.overrides ?? new Map(),
    generating: options.generating ?? false,
  };
  const model = files.length === 0 ? null : check(files, context, diagnostics);
  return { model, diagnostics: diagnostics.all, sources };
}

/** Checks a schema given as text, or as several files of which the first is the entry. */
export function checkText(
  text: string | Readonly<Record<string, string>>,
  options: Partial<Pick<CheckContext, "generating" | "overrides">> = {},
): Checked {
  const files = typeof text === "string" ? { "main.ecom": text } : text;
  return checkFile(memoryHost(files), Object.keys(files)[0] ?? "main.ecom", options);
}

/** A diagnostic in one line: where, what, and the hint. */
export function showDiagnostic(d: Diagnostic, sources: SourceSet): string {
  const text = d.span === null ? "" : sources.textOf(d.span).replaceAll(/\s+/g, " ");
  const place = d.span === null ? "" : ` \`${text.length > 50 ? `${text.slice(0, 49)}…` : text}\``;
  return `${d.severity} ${d.code}${place}: ${d.message}${d.hint === null ? "" : ` ${d.hint}`}`;
}
