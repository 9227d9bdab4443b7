/** The compiler as a library: sources to a checked model and its plan, and from those to files. */
import { check } from "./checker/check.ts";
import { referenceCycle } from "./diagnostics/catalogue/references.ts";
import { dataFileNotRead } from "./diagnostics/catalogue/sources.ts";
import { Diagnostics } from "./diagnostics/collector.ts";
import { emitChecks } from "./emit/checks/emit-checks.ts";
import { checkDialects, emitDdl, emitDropScript, loadSections, sectionsText } from "./emit/ddl/emit-ddl.ts";
import { emitDictionary } from "./emit/docs/dictionary.ts";
import { emitErDiagram } from "./emit/docs/er-diagram.ts";
import { emitGenerator } from "./emit/generator/emit-generator.ts";
import { emitLoad } from "./emit/load/emit-load.ts";
import type { Model } from "./model/model.ts";
import { makePlan, type Plan } from "./plan/plan.ts";
import { abi } from "./runtime/abi.ts";
import type { Host } from "./source/host.ts";
import { packageVersion } from "./source/package.ts";
import type { SourceSet } from "./source/source-set.ts";
import type { SourceFile } from "./syntax/ast.ts";
import { loadSources } from "./syntax/load.ts";
import { parseOverrides } from "./syntax/overrides.ts";
import { fakerCatalogue } from "./vocabulary/faker.ts";

export interface CompileOptions {
  readonly host: Host;
  /** Path of the schema; `-` is standard input. */
  readonly entry: string;
  /** Values for constants, as `--set name=value` gives them: expressions of the language. */
  readonly constants?: Readonly<Record<string, string>>;
  /** True where a generator is wanted: what cannot be generated yet is then an error. */
  readonly generating?: boolean;
}

export interface Compilation {
  readonly sources: SourceSet;
  readonly files: readonly SourceFile[];
  readonly diagnostics: Diagnostics;
  /** Null where there are errors. */
  readonly model: Model | null;
  readonly plan: Plan | null;
  /** Milliseconds a stage; `emit` adds its own. */
  readonly timings: StageTiming[];
}
export interface StageTiming {
  readonly stage: string;
  readonly ms: number;
}

/** Compiles a schema as far as its plan. Never throws on what a user wrote. */
export function compile(options: CompileOptions): Compilation {
  const diagnostics = new Diagnostics();
  const timings: StageTiming[] = [];
  const timed = <T>(stage: string, run: () => T): T => {
    const begun = performance.now();
    const result = run();
    timings.push({ stage, ms: performance.now() - begun });
    return result;
  };
  const { sources, files } = timed("parse", () => loadSources(options.entry, options.host, diagnostics));
  let model: Model | null = null;
  let plan: Plan | null = null;
  const [entry] = files;
  if (entry !== undefined) {
    const locale = localeOf(files);
    const faker = fakerCatalogue(locale);
    const overrides = parseOverrides(options.constants ?? {}, files, sources, diagnostics);
    model = timed("check", () =>
      check(
        files,
        {
          readText(path, from) {
            const result = sources.readData(path, from.file);
            if (!result.ok) diagnostics.report(dataFileNotRead, from, { name: path, why: result.why });
            return result.ok ? result.text : null;
          },
          faker,
          sourceText: (span) => sources.textOf(span),
          get hash() {
            return sources.hash;
          },
          overrides,
          generating: options.generating === true,
        },
        diagnostics,
      ),
    );
    if (model !== null) {
      const checked = model;
      const generating = options.generating === true;
      // Rows that need each other have no order in which to be planned.
      const isCircular = diagnostics.all.some(({ code }) => code === referenceCycle.code);
      if (generating && !isCircular) plan = timed("plan", () => makePlan(checked, faker, diagnostics));
      timed("dialects", () => checkDialects(checked, diagnostics, generating));
    }
  }
  if (diagnostics.hasErrors) plan = null;
  return { sources, files, diagnostics, model, plan, timings };
}

/** faker's locale as the header names it; the checker refuses one that does not exist. */
function localeOf(files: readonly SourceFile[]): string {
  for (const file of files)
    for (const declaration of file.declarations)
      if (declaration.kind === "header")
        for (const entry of declaration.entries) {
          const [value] = entry.values;
          if (entry.name.text === "locale" && value?.kind === "name") return value.name;
        }
  return "en_US";
}

export interface EmitOptions {
  /** Also one module that needs Node alone. */
  readonly standalone?: boolean;
  /** Also what is inside the compiler: "ast", "model", "plan". */
  readonly emit?: readonly string[];
  /** How the generator names the runtime; default the package's own export. */
  readonly runtime?: string;
}

/** The files of a compilation without errors, by path below the output folder. */
export async function emit(compilation: Compilation, options: EmitOptions): Promise<Map<string, string>> {
  const { model, plan, diagnostics } = compilation;
  if (model === null || plan === null || diagnostics.hasErrors)
    throw new Error("a compilation with errors, or without a plan, cannot be emitted");
  const files = new Map<string, string>();
  let begun = performance.now();
  const ended = (stage: string): void => {
    compilation.timings.push({ stage, ms: performance.now() - begun });
    begun = performance.now();
  };
  const generator = await generatorText(model, plan, { runtime: options.runtime ?? "ecomc/runtime", formatted: true });
  files.set("generator.ts", generator);
  ended("generator");
  for (const dialect of model.dialects) {
    files.set(`ddl/${dialect}.sql`, emitDdl(model, dialect, diagnostics));
    files.set(`ddl/${dialect}.drop.sql`, emitDropScript(model, dialect, diagnostics));
    const load = emitLoad(model, dialect);
    if (load !== null) files.set(`load/${load.file}`, load.text);
    files.set(`checks/${dialect}.sql`, emitChecks(model, dialect));
  }
  files.set("schema.md", emitDictionary(model));
  files.set("er.mmd", emitErDiagram(model));
  ended("ddl, load, checks, docs");
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  files.set("model.json", json(model));
  if (options.emit?.includes("plan")) files.set("plan.json", json(plan));
  if (options.emit?.includes("ast")) files.set("ast.json", json(compilation.files));
  if (options.standalone === true) {
    const { bundle } = await import("./standalone.ts");
    files.set("generator.mjs", await bundle(generator));
    ended("standalone");
  }
  return files;
}

/** The text of the generator alone; `runtime` is how it names the runtime, `formatted` says whether people will read it. */
export function generatorText(
  model: Model,
  plan: Plan,
  how: { readonly runtime: string; readonly formatted: boolean },
): Promise<string> {
  return emitGenerator(model, plan, { ...how, version: packageVersion, abi, sqlite: sqliteScript(model) });
}

/** What the SQLite sink runs around the rows. */
function sqliteScript(model: Model): { readonly create: string; readonly finish: string } | null {
  const sections = loadSections(model, "sqlite");
  return sections === null ? null : { create: sectionsText(sections.before), finish: sectionsText(sections.after) };
}
