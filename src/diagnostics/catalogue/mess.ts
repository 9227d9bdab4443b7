/** Mess and reports. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31 }\n";
const thing = "entity Thing count 5 { key thing_id: serial  hidden size: int = 3  cost: int = size }\n";

export const messOnHidden = defineDiagnostic<{ name: string }>({
  code: "EC1101",
  severity: "error",
  title: "mess on something hidden",
  message: ({ name }) => `\`${name}\` is hidden: nobody would see the mistake.`,
  hint: () => "Mess up the columns that are written.",
  explanation: "Mess is a layer over finished rows: it changes what is written, not what other fields are computed from.",
  bad: `${schema}${thing}mess { Thing.size: 2% null }\n`,
  good: `${schema}${thing}mess { Thing.cost: 2% null }\n`,
});

export const unknownMistake = defineDiagnostic<{
  name: string;
  onRow: boolean;
  nearest: string | null;
  known: readonly string[];
}>({
  code: "EC1102",
  severity: "error",
  title: "unknown mistake",
  message: ({ name, onRow }) => `\`${name}\` is no mistake that can be made in a ${onRow ? "row" : "cell"}.`,
  hint: ({ nearest, known }) => (nearest === null ? `There are ${known.join(", ")}.` : `Did you mean \`${nearest}\`?`),
  explanation:
    "Mistakes in a cell stand with a field (`Customer.email: 2% typo`), those in a whole row with an entity (`Customer: 1% duplicate`).",
  bad: `${schema}${thing}mess { Thing.cost: 2% tyop }\n`,
  good: `${schema}${thing}mess { Thing.cost: 2% typo }\n`,
});

export const unknownChart = defineDiagnostic<{ name: string; nearest: string | null; known: readonly string[] }>({
  code: "EC1103",
  severity: "error",
  title: "unknown chart",
  message: ({ name }) => `There is no chart \`${name}\`.`,
  hint: ({ nearest, known }) => (nearest === null ? `There are ${known.join(", ")}.` : `Did you mean \`${nearest}\`?`),
  explanation: "A report is drawn as a chart of one of a few kinds, or written as a table of figures.",
  bad: `${schema}${thing}report things "Things" lien: count(Thing)\n`,
  good: `${schema}${thing}report things "Things" line: count(Thing)\n`,
});
