import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { diskHost } from "../../src/source/disk-host.ts";
import { checkFile, showDiagnostic } from "./checking.ts";
import { modelText } from "./model-text.ts";

/** A folder a case: `schema.ecom`, and beside it what it gives: `diagnostics.txt` where there is something to say, `model.txt` where there is no error. */
const folder = path.resolve(import.meta.dirname, "cases");

describe("cases", () => {
  it.each(readdirSync(folder))("%s", async (name) => {
    const place = path.join(folder, name);
    const { model, diagnostics, sources } = checkFile(diskHost(place), "schema.ecom");
    const said = diagnostics.map((d) => `${showDiagnostic(d, sources)}\n`).join("");
    if (said !== "") await expect(said).toMatchFileSnapshot(path.join(place, "diagnostics.txt"));
    if (model !== null) await expect(modelText(model)).toMatchFileSnapshot(path.join(place, "model.txt"));
    expect(model !== null).toBe(!diagnostics.some((d) => d.severity === "error"));
    if (said === "") expect(existsSync(path.join(place, "diagnostics.txt"))).toBe(false);
    if (model === null) expect(existsSync(path.join(place, "model.txt"))).toBe(false);
  });
});
