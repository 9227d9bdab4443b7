/** Same settings, same bytes: again, in parts, in other processes (G1 of the engine's guarantees). */
import { describe, expect, it } from "vitest";
import { generatorOfFile, run } from "../support/generate.ts";
import { schemaNames, smallScale } from "../support/schemas.ts";
import { firstDifferentTable } from "./differences.ts";
import { mergedParts } from "./parts.ts";

describe.each(schemaNames)("%s", (name) => {
  const scale = smallScale(name);

  it("run twice, with other settings between", async () => {
    const generator = await generatorOfFile(name);
    const first = await run(generator, { scale });
    const other = await run(generator, { scale, seed: generator.schema.seed + 1 });
    expect(other.texts).not.toEqual(first.texts);
    expect((await run(generator, { scale })).texts).toEqual(first.texts);
  });

  it.each([3, 7])("%i parts merged are the whole", async (parts) => {
    const generator = await generatorOfFile(name);
    const whole = await run(generator, { scale });
    const merged = await mergedParts(generator, parts, scale);
    expect(firstDifferentTable(merged, whole.texts)).toBeNull();
  });
});
