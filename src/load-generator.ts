/** Runs a schema in this process: the emitted generator, imported without leaving a file behind. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generatorText, type Compilation } from "./compile.ts";
import type { GeneratedSchema, Start } from "./runtime/run/generated.ts";

/** What an emitted generator exports. */
export interface LoadedGenerator {
  readonly schema: GeneratedSchema;
  readonly start: Start;
}

/** Of this file, and so of the runtime beside it: source or built. */
const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";

/** Emits the generator and imports it, without leaving a file behind. */
export async function loadGenerator(compilation: Compilation): Promise<LoadedGenerator> {
  const { model, plan } = compilation;
  if (model === null || plan === null) throw new Error("a compilation with errors cannot be run");
  const text = await generatorText(model, plan, {
    runtime: new URL(`./runtime/index.${extension}`, import.meta.url).href,
    formatted: false,
  });
  const folder = mkdtempSync(join(tmpdir(), "ecomc-"));
  try {
    const file = join(folder, "generator.ts");
    writeFileSync(file, text);
    return (await import(pathToFileURL(file).href)) as LoadedGenerator;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
