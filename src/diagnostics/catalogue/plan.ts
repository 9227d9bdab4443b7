/** What the plan refuses: schemas that are right, but for which there is no way to generate them (yet). */
import { defineDiagnostic } from "../diagnostic.ts";

export const unbreakableCycle = defineDiagnostic<{ entities: readonly string[] }>({
  code: "EC1210",
  severity: "error",
  title: "entities need each other",
  message: ({ entities }) => `these entities need each other's rows: ${entities.join(" -> ")}`,
  hint: () => "make one of the references nullable (`?`) and let no rule read it: it is then filled last",
  explanation:
    "Rows are made wave by wave, and a wave can only read rows of earlier ones. A cycle of references can be broken where one of " +
    "them is nullable and no rule reads it. Here every reference of the cycle is needed before the other side exists.",
  bad: `schema s { period 2024-01-01 .. 2024-12-31  seed 1  locale en_US  dialects sqlite }
entity A count 10 { key a_id: serial  ref b: B }
entity B count 10 { key b_id: serial  ref a: A }
`,
  good: `schema s { period 2024-01-01 .. 2024-12-31  seed 1  locale en_US  dialects sqlite }
entity A count 10 { key a_id: serial  ref b: B? }
entity B count 10 { key b_id: serial  ref a: A }
`,
});

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
