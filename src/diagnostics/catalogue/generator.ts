/** What the language says, the compiler understands, and the generator does not make yet. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31 }\n";

export const notYet = defineDiagnostic<{ what: string; instead?: string }>({
  code: "EC1201",
  severity: "error",
  title: "feature not generated yet",
  message: ({ what }) => `${what}: not generated yet.`,
  hint: ({ instead }) => instead ?? "`ecomc check` accepts it; to generate data now, leave it out.",
  explanation:
    "The language says this and the compiler checks it, but the generator cannot make it yet. It is an error only where data is to be generated, because data that silently lacks a part of its schema would be wrong.",
  bad: `${schema}entity Customer count 5 {\n  key customer_id: serial\n  live tier: int = 1 history\n}\n`,
  good: `${schema}entity Customer count 5 {\n  key customer_id: serial\n  live tier: int = 1\n}\n`,
});

export const notGenerated = defineDiagnostic<{ what: string }>({
  code: "EC1203",
  severity: "warning",
  title: "left out of what is generated",
  message: ({ what }) => `${what} checked, but not generated yet.`,
  explanation:
    "Mess and reports are layers over finished data: they are checked with the schema, and the data is complete without them. They are not generated yet.",
  bad: `${schema}entity Customer count 5 { key customer_id: serial }\nreport customers "Customers" table: count(Customer)\n`,
  good: `${schema}entity Customer count 5 { key customer_id: serial }\n`,
});
