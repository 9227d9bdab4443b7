/** Events that do not fit into one slice go through a temporary file: the bytes are the same, and the file does not stay (G1, G5). */
import { readdirSync, readlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EventStore } from "../../src/runtime/events/event-store.ts";
import { Numbering } from "../../src/runtime/events/numbering.ts";
import { NullWriter } from "../../src/runtime/sinks/null-writer.ts";
import { generatorOf, run } from "../support/generate.ts";
import { firstDifferentTable } from "./differences.ts";
import { mergedParts } from "./parts.ts";

// Three slices of visits as a whole; a third of the actors has less than one.
const visits = `schema visits { period 2023-01-01 .. 2023-12-31  seed 3 }
entity Visitor count 20_000 over 2023-01-01 .. 2023-12-31 { key visitor_id: serial  time came_at: date }
lifecycle Visitor { state here { visit every uniform(1d..9d)  to gone at 1% a day } state gone {} }
entity Visit per Visitor.visit { key visit_id: serial  time at: timestamp  n: int = uniform(1..1000) }
entity Page per Visit 0..1 { key page_id: serial  seconds: int = uniform(1..600) }
`;

/** The temporary files that this process has open while events are written. */
async function temporaryFiles(scale: number): Promise<readonly string[]> {
  const { schema, start } = await generatorOf(visits);
  const found = new Set<string>();
  const run = start({ seed: schema.seed, scale, shard: null });
  await run.run(new Map(schema.tables.map(({ name }) => [name, new NullWriter()])), () => {
    for (const file of readdirSync("/proc/self/fd")) {
      try {
        const target = readlinkSync(`/proc/self/fd/${file}`);
        if (target.includes("/events")) found.add(target);
      } catch {
        // Closed since.
      }
    }
  });
  return [...found];
}

describe("more events than one slice", () => {
  it("parts that fit into memory, merged, are the whole that does not", async () => {
    const generator = await generatorOf(visits);
    const whole = await run(generator);
    expect(whole.texts.get("visit")!.split("\n").length).toBeGreaterThan(2 * 131_072);
    expect(firstDifferentTable(await mergedParts(generator, 5), whole.texts)).toBeNull();
  });

  it.runIf(process.platform === "linux")("the temporary file has no name, so that it cannot outlast the process", async () => {
    expect(await temporaryFiles(1)).toEqual([expect.stringMatching(/ecomc-\w+\/events \(deleted\)$/)]);
    expect(await temporaryFiles(0.2)).toEqual([]);
  });

  it("a store that spills gives the records in the order of one that does not", () => {
    const buckets = 97;
    for (const rows of [1_000, 300_000]) {
      const numbering = new Numbering(buckets);
      numbering.counting("own");
      const bucketOf = (row: number): number => (Math.imul(row, 0x9e3779b1) >>> 8) % buckets;
      const expected: number[][] = Array.from({ length: buckets }, () => []);
      for (let row = 0; row < rows; row++) {
        numbering.add(bucketOf(row), 1);
        expected[bucketOf(row)]!.push(row);
      }
      numbering.seal();
      const store = new EventStore(numbering, 2);
      for (let row = 0; row < rows; row++) {
        const at = store.place(bucketOf(row));
        store.words[at] = row;
        store.words[at + 1] = -row;
      }
      const found: number[] = [];
      let torn = 0;
      for (const slice of store.slices())
        for (let at = 0; at < slice.rows; at++) {
          found.push(slice.words[at * 2]!);
          if (slice.words[at * 2 + 1] !== -slice.words[at * 2]!) torn++;
        }
      store.close();
      const inOrder = expected.flat();
      expect([torn, found.length, found.findIndex((row, i) => row !== inOrder[i])]).toEqual([0, rows, -1]);
    }
  });
});
