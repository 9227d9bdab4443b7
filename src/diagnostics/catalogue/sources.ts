import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema shop { period 2024-01-01 .. 2024-12-31  dialects sqlite }\n";
const brand = "entity Brand count 3 fixed { key brand_id: serial }\n";

export const schemaNotFound = defineDiagnostic<{ name: string; suggestion: string | null }>({
  code: "EC0001",
  severity: "error",
  title: "schema file not found",
  message: ({ name }) => `There is no file \`${name}\`.`,
  hint: ({ suggestion }) =>
    suggestion === null ? "Paths are relative to the working directory." : `Did you mean \`${suggestion}\`?`,
  explanation:
    "The schema named on the command line does not exist. A path is relative to the working directory; `-` reads the schema from standard input, and `ecomc init` writes one to start from.",
  bad: `// file: shop.ecom\n${schema}${brand}`,
  good: `${schema}${brand}`,
});

export const importNotFound = defineDiagnostic<{ name: string; lookedIn: string; suggestion: string | null }>({
  code: "EC0002",
  severity: "error",
  title: "imported file not found",
  message: ({ name }) => `The imported file \`${name}\` does not exist.`,
  hint: ({ lookedIn, suggestion }) =>
    suggestion === null ? `Neither \`${lookedIn}\` nor what ships with ecomc has it.` : `Did you mean \`${suggestion}\`?`,
  explanation:
    "`import` names a file relative to the file that it stands in. Where there is none, the files that ship with ecomc are searched. Neither held this name.",
  bad: `${schema}import "brand.ecom"\n// file: brands.ecom\n${brand}`,
  good: `${schema}import "brands.ecom"\n// file: brands.ecom\n${brand}`,
});

export const importCycle = defineDiagnostic<{ circle: readonly string[] }>({
  code: "EC0003",
  severity: "error",
  title: "imports form a circle",
  message: ({ circle }) => `These files import each other: ${circle.map((file) => `\`${file}\``).join(" -> ")}.`,
  hint: () => "Names are shared by all files of a schema, so one direction is enough: remove this import.",
  explanation:
    "A file that is imported, directly or by way of others, may not import the file that imports it. Every file of a schema sees the names of all others once the entry file reaches it, so the second direction is never needed.",
  bad: `${schema}import "brands.ecom"\n// file: brands.ecom\nimport "main.ecom"\n${brand}`,
  good: `${schema}import "brands.ecom"\n// file: brands.ecom\n${brand}`,
});

export const unreadable = defineDiagnostic<{ name: string; why: "folder" | "encoding" | "denied" }>({
  code: "EC0004",
  severity: "error",
  title: "file cannot be read",
  message: ({ name, why }) =>
    ({
      folder: `\`${name}\` is a folder, not a file.`,
      encoding: `\`${name}\` is not text in UTF-8.`,
      denied: `\`${name}\` cannot be read.`,
    })[why],
  hint: ({ why }) =>
    ({
      folder: "Name a file in it.",
      encoding: "Save the file as UTF-8.",
      denied: "See whether you are permitted to read it, and whether it is a file.",
    })[why],
  explanation:
    "A schema, an imported file or a data file exists but cannot be used: it is a folder, is not written in UTF-8, or may not be read by you.",
  bad: `${schema}import "common"\n// file: common/brands.ecom\n${brand}`,
  good: `${schema}import "common/brands.ecom"\n// file: common/brands.ecom\n${brand}`,
});

export const dataFileNotRead = defineDiagnostic<{ name: string; why: "missing" | "folder" | "encoding" | "denied" }>({
  code: "EC0005",
  severity: "error",
  title: "data file cannot be read",
  message: ({ name, why }) =>
    ({
      missing: `The data file \`${name}\` does not exist.`,
      folder: `\`${name}\` is a folder, not a data file.`,
      encoding: `The data file \`${name}\` is not text in UTF-8.`,
      denied: `The data file \`${name}\` cannot be read.`,
    })[why],
  hint: ({ why }) =>
    why === "missing" ? "A data file is looked for beside the schema that names it, then among what ships with ecomc." : null,
  explanation:
    "`rows from` names a CSV file in UTF-8, relative to the schema that it stands in; where there is none, the data that ships with ecomc is searched. It is read when the schema is compiled, and is part of what decides the output.",
  bad: `${schema}entity City rows from "towns.csv" { key name: text(40)  state: text(2) }\n// file: cities.csv\nname,state\nBoston,MA\n`,
  good: `${schema}entity City rows from "cities.csv" { key name: text(40)  state: text(2) }\n// file: cities.csv\nname,state\nBoston,MA\n`,
});

export const unknownOverride = defineDiagnostic<{
  name: string;
  suggestion: string | null;
  constants: readonly string[];
}>({
  code: "EC0006",
  severity: "error",
  title: "no such constant to set",
  message: ({ name }) => `\`--set ${name}=…\`: the schema has no plain constant \`${name}\`.`,
  hint: ({ suggestion, constants }) => {
    if (suggestion !== null) return `Did you mean \`${suggestion}\`?`;
    return constants.length === 0
      ? "It has no constants that can be set."
      : `It has ${constants.map((c) => `\`${c}\``).join(", ")}.`;
  },
  explanation:
    "`--set name=value` gives a `const` of the schema another value for one run. The name must be that of a constant without parameters, in the schema or in a file that it imports.",
  bad: `// set: brnads=5\n${schema}const brands = 3\nentity Brand count brands fixed { key brand_id: serial }\n`,
  good: `// set: brands=5\n${schema}const brands = 3\nentity Brand count brands fixed { key brand_id: serial }\n`,
});

export const badOverride = defineDiagnostic<{ name: string }>({
  code: "EC0007",
  severity: "error",
  title: "more than a value to set",
  message: ({ name }) => `\`--set ${name}=…\` holds more than a value.`,
  hint: () => 'Give one expression of the language: `5`, `2024-06-01`, `"text"`, `[1, 2]`.',
  explanation:
    "`--set name=value` takes one expression, as it could stand behind `const name =`; declarations do not belong there.",
  bad: `// set: brands=5 enum Size { S M }\n${schema}const brands = 3\nentity Brand count brands fixed { key brand_id: serial }\n`,
  good: `// set: brands=5\n${schema}const brands = 3\nentity Brand count brands fixed { key brand_id: serial }\n`,
});
