/** A rehearsal of the kernels leaves no trace: every byte is that of a run without one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatorOf, generatorOfFile, run } from "../support/generate.ts";
import { firstDifferentTable } from "./differences.ts";
import { write } from "./schema-text.ts";
import { smallSchemas } from "./small-schemas.ts";

const shards = [null, { index: 2, count: 3 }];

describe("rehearsed kernels make the same bytes", () => {
  it.each(["marketplace", "sandbox", "cards", "learn/05-trees-and-links", "learn/06-time", "learn/10-lifecycle"])(
    "%s",
    async (name) => {
      const generator = await generatorOfFile(name);
      for (const shard of shards) {
        const plain = await run(generator, { scale: 0.05, shard, rehearsedFrom: Infinity });
        const rehearsed = await run(generator, { scale: 0.05, shard, rehearsedFrom: 1 });
        expect(firstDifferentTable(rehearsed.texts, plain.texts)).toBeNull();
      }
    },
  );

  it("however many rows a root has", async () => {
    const generator = await generatorOf(`schema pings { period 2023-01-01 .. 2024-12-31 }
entity Sensor count 200 { key sensor_id: serial  time since: timestamp = uniform(2023-01-01 .. 2023-06-30) }
entity Ping per Sensor 1500..1600 { key ping_id: serial  time at: timestamp = sensor.since + uniform(0d..90d) }
`);
    const plain = await run(generator, { rehearsedFrom: Infinity });
    const rehearsed = await run(generator, { rehearsedFrom: 1 });
    expect(firstDifferentTable(rehearsed.texts, plain.texts)).toBeNull();
  });

  it("whatever the schema", async () => {
    await fc.assert(
      fc.asyncProperty(smallSchemas, async (schema) => {
        const generator = await generatorOf(write(schema));
        for (const shard of shards) {
          const plain = await run(generator, { shard, rehearsedFrom: Infinity });
          const rehearsed = await run(generator, { shard, rehearsedFrom: 1 });
          expect(firstDifferentTable(rehearsed.texts, plain.texts)).toBeNull();
        }
      }),
      { seed: 6, numRuns: 15 },
    );
  });
});
