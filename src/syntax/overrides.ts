import { badOverride, unknownOverride } from "../diagnostics/catalogue/sources.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { SourceSet } from "../source/source-set.ts";
import type { Expression, SourceFile } from "./ast.ts";
import { parse } from "./parse.ts";

/**
 * Values that `--set name=value` gives to constants, parsed. Each becomes a source of its own, so that diagnostics can
 * show it, and part of the schema's hash. Constants with parameters cannot be set.
 */
export function parseOverrides(
  values: Readonly<Record<string, string>>,
  files: readonly SourceFile[],
  sources: SourceSet,
  diagnostics: Diagnostics,
): ReadonlyMap<string, Expression> {
  const constants = files.flatMap((file) =>
    file.declarations.flatMap((d) => (d.kind === "const" && d.axes === null ? [d.name.text] : [])),
  );
  const parsed = new Map<string, Expression>();
  for (const [name, value] of Object.entries(values)) {
    if (!constants.includes(name)) {
      diagnostics.report(unknownOverride, null, { name, suggestion: nearest(name, constants), constants });
      continue;
    }
    const source = sources.add(`--set ${name}`, `const ${name} = ${value}`, `--set ${name}`);
    sources.complete(source);
    const [declaration, ...others] = parse(source.text, source.index, diagnostics).declarations;
    if (declaration?.kind === "const" && others.length === 0) parsed.set(name, declaration.value);
    else diagnostics.report(badOverride, { file: source.index, start: 0, end: source.text.length }, { name });
  }
  return parsed;
}
