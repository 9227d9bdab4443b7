import type { AnyDefinition } from "../catalogue/index.ts";

/** Stages by the first two digits of a code. */
const stages: Readonly<Record<string, string>> = {
  "00": "Files",
  "01": "Syntax",
  "02": "Names",
  "03": "Types",
  "04": "Populations and rows",
  "05": "References",
  "06": "Time",
  "07": "Values and ranges",
  "08": "Keys and uniqueness",
  "09": "Lifecycles",
  "10": "Dialects",
  "11": "Mess and reports",
  "12": "The generator",
};

/** "EC0204" belongs to "Names". */
export function stageOf(code: string): string {
  return stages[code.slice(2, 4)] ?? "Other";
}

/** One diagnostic in words, as `ecomc explain` prints it. Ends in a newline. */
export function explainDiagnostic(definition: AnyDefinition, bold: (text: string) => string, width: number): string {
  const indent = (text: string): string => text.trimEnd().replaceAll(/^(?=.)/gm, "    ");
  return [
    bold(`${definition.severity} ${definition.code}: ${definition.title}`),
    `(${stageOf(definition.code)})`,
    "",
    wrap(definition.explanation, width),
    "",
    bold("Wrong:"),
    indent(definition.bad),
    "",
    bold("Right:"),
    indent(definition.good),
    "",
  ].join("\n");
}

/** The page of all diagnostics, in Markdown. */
export function diagnosticsPage(definitions: readonly AnyDefinition[]): string {
  const lines = [
    "# Diagnostics",
    "",
    "Made from the catalogue in `src/diagnostics/catalogue/`; `ecomc explain <code>` prints the same in a terminal. A test compiles",
    "every example: the wrong one gives its code and no other, the right one gives no error.",
    "",
    "| code | severity | title |",
    "|---|---|---|",
    ...definitions.map((definition) => {
      const anchor = definition.code.toLowerCase();
      return `| [${definition.code}](#${anchor}) | ${definition.severity} | ${definition.title.replaceAll("|", "\\|")} |`;
    }),
  ];
  let stage = "";
  for (const definition of definitions) {
    if (stageOf(definition.code) !== stage) {
      stage = stageOf(definition.code);
      lines.push("", `## ${stage}`);
    }
    lines.push("", `### ${definition.code}`, "", `**${definition.title}** (${definition.severity})`, "", definition.explanation);
    lines.push(
      "",
      "Wrong:",
      "",
      "```ecom",
      definition.bad.trimEnd(),
      "```",
      "",
      "Right:",
      "",
      "```ecom",
      definition.good.trimEnd(),
      "```",
    );
  }
  return `${lines.join("\n")}\n`;
}

function wrap(text: string, width: number): string {
  const limit = Math.max(40, Math.min(width, 100));
  return text
    .split("\n")
    .map((paragraph) => {
      const lines: string[] = [];
      let line = "";
      for (const word of paragraph.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > limit) {
          lines.push(line);
          line = word;
        } else {
          line = line === "" ? word : `${line} ${word}`;
        }
      }
      return [...lines, line].join("\n");
    })
    .join("\n");
}
