import type { Diagnostics } from "../diagnostics/collector.ts";
import * as problem from "../diagnostics/catalogue/sources.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Host, ReadResult } from "../source/host.ts";
import { findFile, SourceSet, type Source } from "../source/source-set.ts";
import type { Span } from "../source/span.ts";
import type { ImportDeclaration, SourceFile } from "./ast.ts";
import { parse } from "./parse.ts";

export interface LoadedSources {
  readonly sources: SourceSet;
  /** A tree a file, what is imported before what imports it; without the files that could not be read. */
  readonly files: readonly SourceFile[];
}

/**
 * Reads and parses `entry` (`-`: standard input) and all that it imports, each file once. An import is looked for beside
 * the file that names it, then among what ships with the compiler.
 */
export function loadSources(entry: string, host: Host, diagnostics: Diagnostics): LoadedSources {
  const sources = new SourceSet(host);
  const files: SourceFile[] = [];
  const loaded = new Map<string, Source>();
  /** Paths from the entry to the file being loaded. */
  const open: string[] = [];

  function load(path: string, text: string): void {
    const source = sources.add(path, text);
    loaded.set(path, source);
    open.push(path);
    const tree = parse(text, source.index, diagnostics);
    for (const declaration of tree.declarations) if (declaration.kind === "import") follow(declaration, path);
    open.pop();
    sources.complete(source);
    files.push(tree);
  }

  function follow(declaration: ImportDeclaration, from: string): void {
    const name = declaration.path.text;
    const { path, result } = findFile(host, name, from);
    const span = declaration.path.span;
    if (open.includes(path)) {
      const circle = [...open.slice(open.indexOf(path)), path].map((file) => host.display(file));
      diagnostics.report(problem.importCycle, span, { circle });
    } else if (loaded.has(path)) {
      return;
    } else if (result.ok) {
      load(path, result.text);
    } else if (result.why === "missing") {
      diagnostics.report(problem.importNotFound, span, {
        name,
        lookedIn: host.display(path),
        suggestion: suggest(host, path, name),
      });
    } else {
      diagnostics.report(problem.unreadable, span, { name, why: result.why });
    }
  }

  const path = host.resolve(entry, null);
  const result = host.read(path);
  if (result.ok) load(path, result.text);
  else reportEntry(entry, result, suggest(host, path, entry), diagnostics);
  return { sources, files };
}

function reportEntry(
  name: string,
  result: ReadResult & { ok: false },
  suggestion: string | null,
  diagnostics: Diagnostics,
): void {
  const nowhere: Span | null = null;
  if (result.why === "missing") diagnostics.report(problem.schemaNotFound, nowhere, { name, suggestion });
  else diagnostics.report(problem.unreadable, nowhere, { name, why: result.why });
}

/** A file beside the missing one whose name is nearly the same, written the way `name` is. */
function suggest(host: Host, path: string, name: string): string | null {
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const missing = name.slice(folder.length);
  const schemas = host.neighbours(path).filter((file) => file.endsWith(".ecom"));
  const found = schemas.find((file) => file === `${missing}.ecom`) ?? nearest(missing, schemas);
  return found === null ? null : folder + found;
}
