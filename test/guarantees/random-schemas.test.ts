/** The guarantees of the engine, on random small schemas. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run } from "../support/generate.ts";
import { violations } from "../support/violations.ts";
import { firstDifferentTable } from "./differences.ts";
import { forSmallSchemas, make, patience } from "./for-small-schemas.ts";
import { flaws } from "./integrity.ts";
import { mergedParts } from "./parts.ts";
import { disorder, lostByGrowth, lostByScale, otherColumns } from "./properties.ts";
import { write } from "./schema-text.ts";
import { smallSchemas } from "./small-schemas.ts";

/** What `difference` found, as a text. */
const said = (difference: object | null): string | null => (difference === null ? null : JSON.stringify(difference));

describe("same bytes (G1)", { timeout: patience }, () => {
  it("a second run, after one with another seed", () =>
    forSmallSchemas(async ({ generator, tables }) => {
      await run(generator, { seed: generator.schema.seed + 1 });
      return said(firstDifferentTable((await run(generator)).texts, tables.texts));
    }));

  it.each([3, 7])("%i parts merged are the whole", (parts) =>
    forSmallSchemas(async ({ generator, tables }) =>
      said(firstDifferentTable(await mergedParts(generator, parts), tables.texts)),
    ),
  );

  it("parts merged are the whole in JSON lines", () =>
    forSmallSchemas(async ({ generator }) =>
      said(firstDifferentTable(await mergedParts(generator, 3, 1, "jsonl"), await mergedParts(generator, 1, 1, "jsonl"))),
    ));
});

describe("addresses (G2)", { timeout: patience }, () => {
  it("what nobody reads leaves every other column alone", () =>
    forSmallSchemas(async (made, schema) => otherColumns(made, await make(write(schema, { more: true })))));

  it("the order of declarations does not matter", () =>
    forSmallSchemas(async (made, schema) => otherColumns(made, await make(write(schema, { reversed: true })))));

  it.each(["serial", "uuid", "template"] as const)("keys of the kind %s change keys and references alone", (key) =>
    forSmallSchemas(async (made, schema) => otherColumns(made, await make(write(schema, { key })), true)),
  );

  it("a table written alone is the same file", () =>
    forSmallSchemas(async ({ generator, tables }) => {
      for (const { name } of generator.schema.tables) {
        const alone = (await run(generator, { tables: [name] })).texts;
        const difference = firstDifferentTable(alone, new Map([[name, tables.texts.get(name)!]]));
        if (difference !== null || alone.size !== 1) return said(difference ?? { files: [...alone.keys()] });
      }
      return null;
    }));
});

describe("growth and causality (G3, G4)", { timeout: patience }, () => {
  it.each([1, 9, 120])("a period longer by %i days keeps the rows that were there", (longer) =>
    forSmallSchemas(async (made, schema) => lostByGrowth(made, await make(write(schema, { longer })))),
  );

  it.each([1.3, 4])("%d times the rows keep those that were there", (scale) =>
    forSmallSchemas(async (made) => lostByScale(made, { tables: await run(made.generator, { scale }) })),
  );
});

describe("order (G7)", { timeout: patience }, () => {
  it("keys are dense and follow time, each actor's exactly; children follow their parents", () =>
    forSmallSchemas(({ generator, tables }) => disorder(generator, tables)));
});

it("no orphans, no repeats, nothing before its cause", { timeout: patience }, () =>
  forSmallSchemas(({ generator, tables }) => flaws(generator.model, tables).join("; ") || null),
);

it("the emitted checks find nothing", { timeout: patience }, () =>
  forSmallSchemas(async ({ generator }) => (await violations(generator)).join("\n") || null),
);

it("the random schemas have every construct that they are to try", () => {
  const texts = fc.sample(smallSchemas, { numRuns: 400, seed: 1 }).map((schema) => write(schema));
  const constructs = [
    ...["count ", "over ", "arriving ", "rows {", "tree ", "calendar ", "link ", "each E", "lifecycle ", "per E0.visit"],
    ...["hidden appeal", "missing weight", "shared by", "unique\n", "segments tier", " exact {", "hidden segments", "first by"],
    ...["ref before", "by taste", "split(", "previous.", "copy kind", "at least 1", " when e", "max(E"],
    ...["ref stranger", "first by stranger", "ref like: E", "ref home: E", "Child0 as one", "ref other: Both", "per Both 0..2"],
    ...["ref other: E0Child", "each E0Child", "by other.weight", "live up_to_mine", "cheaper: int", "lately: int", "next_above"],
    ...["state gone", "call after", "chance 50% when", "on visit when", "on visit chance", "move at", "live rank", "last(call)"],
    ...["serial per", "ref via", "unique (", "every uniform", "until ended", "other.kind == kind", "by zipf", "uuid", "20min"],
    ...[
      "ref row_before",
      "previous.trail",
      "(previous.at ??",
      "earlier.named",
      "earlier.trail",
      "at: timestamp = now +",
      "0..2 at least 1",
    ],
    ...["1..3 when chance(80%) every", " as one when chance(80%)"],
  ];
  for (const construct of constructs)
    expect(texts.filter((text) => text.includes(construct)).length, construct).toBeGreaterThan(3);
});
