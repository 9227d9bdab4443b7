/** Schemas that once contradicted a guarantee, made as small as they could be: all guarantees are tried on them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../support/generate.ts";
import { violations } from "../support/violations.ts";
import { firstDifferentTable } from "./differences.ts";
import { endingOn, reversed, withKeys, withUnreadFields } from "./edits.ts";
import { make } from "./for-small-schemas.ts";
import { flaws } from "./integrity.ts";
import { mergedParts } from "./parts.ts";
import { disorder, lostByGrowth, lostByScale, otherColumns } from "./properties.ts";

const folder = path.join(import.meta.dirname, "cases");

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const text = readFileSync(path.join(folder, file), "utf8");

  it("same bytes in parts", async () => {
    const { generator, tables } = await make(text);
    for (const parts of [2, 3]) expect(firstDifferentTable(await mergedParts(generator, parts), tables.texts)).toBeNull();
  });

  it("what nobody reads, the order of declarations and the kind of keys change nothing else", async () => {
    const before = await make(text);
    expect(otherColumns(before, await make(withUnreadFields(text)))).toBeNull();
    expect(otherColumns(before, await make(reversed(text)))).toBeNull();
    for (const kind of ["uuid", "template"] as const)
      expect(otherColumns(before, await make(withKeys(text, kind)), true)).toBeNull();
  });

  it("growth keeps what was there", async () => {
    const before = await make(text);
    for (const day of ["2023-06-30", "2024-06-30"]) expect(lostByGrowth(before, await make(endingOn(text, day)))).toBeNull();
    for (const scale of [1.5, 4]) expect(lostByScale(before, { tables: await run(before.generator, { scale }) })).toBeNull();
  });

  it("order and integrity", async () => {
    const { generator, tables } = await make(text);
    expect(disorder(generator, tables)).toBeNull();
    expect(flaws(generator.model, tables)).toEqual([]);
    expect(await violations(generator)).toEqual([]);
  });
});
