/** What the plan refuses: schemas that are right, but for which there is no way to generate them (yet). */
import { defineDiagnostic } from "../diagnostic.ts";

export const notGeneratedYet = defineDiagnostic<{ what: string }>({
  code: "EC1202",
  severity: "error",
  title: "not generated yet",
  message: ({ what }) => `${what}: not generated yet`,
  explanation:
    "The language says this, and the compiler understands it, but the generator cannot make it yet. Nothing is emitted, because " +
    "data that silently lacks a part of the schema would be wrong.",
  bad: `schema s { period 2024-01-01 .. 2024-12-31  seed 1  locale en_US  dialects sqlite }
entity A count 10 { key a_id: serial  rank: int = uniform(1..5)  ref boss: A? where boss.rank == 5 }
`,
  good: `schema s { period 2024-01-01 .. 2024-12-31  seed 1  locale en_US  dialects sqlite }
entity A count 10 { key a_id: serial  rank: int = uniform(1..5)  ref boss: A? }
`,
});
