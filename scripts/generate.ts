/**
 * Emits `generated/` again from every schema in `schemas/` and `schemas/learn/`. With `--check` nothing is written: what
 * is checked in is compared with what would be emitted.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { compareOutput, writeOutput } from "../src/cli/output-folder.ts";
import { compile, emit } from "../src/compile.ts";
import { renderPretty } from "../src/diagnostics/render/pretty.ts";
import { diskHost } from "../src/source/disk-host.ts";

const root = path.resolve(import.meta.dirname, "..");
const check = process.argv.includes("--check");

/** Folders below generated/ by the schema that they come from. */
const outputs = new Map<string, string>();
for (const [schemas, folder] of [
  ["schemas", ""],
  ["schemas/learn", "learn"],
] as const) {
  if (!existsSync(path.join(root, schemas))) continue;
  for (const file of readdirSync(path.join(root, schemas)).sort()) {
    if (file.endsWith(".ecom")) outputs.set(`${schemas}/${file}`, path.join("generated", folder, path.basename(file, ".ecom")));
  }
}

let wrong = 0;
for (const [schema, folder] of outputs) {
  const compilation = compile({ host: diskHost(root), entry: schema, generating: true });
  if (compilation.diagnostics.hasErrors) {
    console.error(renderPretty(compilation.diagnostics.all, compilation.sources, { color: false }));
    wrong++;
    continue;
  }
  const files = await emit(compilation, {});
  const target = path.join(root, folder);
  if (check) {
    const different = compareOutput(target, files);
    for (const name of different) console.error(`${folder}/${name} is not what ${schema} compiles to; run: npm run generate`);
    wrong += different.length;
  } else {
    writeOutput(target, files, true);
    console.log(`${schema} -> ${folder} (${files.size} files)`);
  }
}

for (const folder of ["generated", "generated/learn"]) {
  if (!existsSync(path.join(root, folder))) continue;
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (!entry.isDirectory() || name === "generated/learn" || [...outputs.values()].includes(name)) continue;
    if (check) {
      console.error(`${name} comes from no schema; run: npm run generate`);
      wrong++;
    } else {
      rmSync(path.join(root, name), { recursive: true });
    }
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
