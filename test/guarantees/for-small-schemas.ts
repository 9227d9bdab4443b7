import fc from "fast-check";
import { generatorOf, run, type Generator, type Tables } from "../support/generate.ts";
import { write } from "./schema-text.ts";
import { smallSchemas, type SmallSchema } from "./small-schemas.ts";

/** Schemas that each property is tried on; GUARANTEE_RUNS=500 with other seeds is for a change of the engine. */
const runs = Number(process.env["GUARANTEE_RUNS"] ?? 12);
const seed = Number(process.env["GUARANTEE_SEED"] ?? 1);

/** Milliseconds that a property may take, on a machine that does other things as well; and as long again for making what fails smaller. */
export const patience = 2 * (30_000 + 2_000 * runs);

/** A generator and what it wrote. */
export interface Made {
  readonly generator: Generator;
  readonly tables: Tables;
}

export async function make(text: string): Promise<Made> {
  const generator = await generatorOf(text);
  return { generator, tables: await run(generator) };
}

/** Tries a property on random schemas: `contradiction` says what contradicts it, or null. The smallest schema that fails is shown. */
export async function forSmallSchemas(
  contradiction: (made: Made, schema: SmallSchema) => Promise<string | null> | string | null,
): Promise<void> {
  const property = fc.asyncProperty(smallSchemas, async (schema) => {
    const text = write(schema);
    let said: string | null;
    try {
      said = await contradiction(await make(text), schema);
    } catch (error) {
      said = error instanceof Error ? error.message : String(error);
    }
    if (said !== null) throw new Error(`${said}\n\n${text}`);
  });
  await fc.assert(property, { numRuns: runs, seed, interruptAfterTimeLimit: patience - 5_000, markInterruptAsFailure: true });
}
