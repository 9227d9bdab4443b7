import type { SourceSet } from "../../source/source-set.ts";
import type { Span } from "../../source/span.ts";
import { findDefinition } from "../catalogue/index.ts";
import type { Diagnostic } from "../diagnostic.ts";

/** The diagnostics as a SARIF 2.1.0 log (OASIS standard), which code hosts and editors show. Ends in a newline. */
export function renderSarif(diagnostics: readonly Diagnostic[], sources: SourceSet, toolVersion: string): string {
  const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "ecomc", version: toolVersion, rules: codes.map(rule) } },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => result(diagnostic, codes.indexOf(diagnostic.code), sources)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: string): object {
  const definition = findDefinition(code);
  if (definition === null) return { id: code };
  return {
    id: code,
    shortDescription: { text: definition.title },
    fullDescription: { text: definition.explanation },
    defaultConfiguration: { level: definition.severity },
  };
}

function result(diagnostic: Diagnostic, ruleIndex: number, sources: SourceSet): object {
  const { span, labels, fix } = diagnostic;
  const text = diagnostic.hint === null ? diagnostic.message : `${diagnostic.message} ${diagnostic.hint}`;
  return {
    ruleId: diagnostic.code,
    ruleIndex,
    level: diagnostic.severity,
    message: { text },
    ...(span === null ? {} : { locations: [{ physicalLocation: location(span, sources) }] }),
    ...(labels.length === 0
      ? {}
      : {
          relatedLocations: labels.map((label) => ({
            physicalLocation: location(label.span, sources),
            message: { text: label.text },
          })),
        }),
    ...(fix === null ? {} : { fixes: [repair(fix, sources)] }),
  };
}

function repair(fix: NonNullable<Diagnostic["fix"]>, sources: SourceSet): object {
  const { artifactLocation, region } = location(fix.span, sources);
  const replacements = [{ deletedRegion: region, insertedContent: { text: fix.text } }];
  return { description: { text: fix.title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function location(span: Span, sources: SourceSet): { artifactLocation: { uri: string }; region: object } {
  const source = sources.get(span.file);
  const start = source.position(span.start);
  const end = source.position(span.end);
  return {
    artifactLocation: { uri: encodeURI(source.name) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}
