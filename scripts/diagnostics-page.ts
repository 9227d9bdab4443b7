/** Writes docs/diagnostics.md from the catalogue; with `--check`, compares it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../src/diagnostics/catalogue/index.ts";
import { diagnosticsPage } from "../src/diagnostics/render/page.ts";

const file = path.resolve(import.meta.dirname, "../docs/diagnostics.md");
const page = diagnosticsPage(catalogue);

if (process.argv.includes("--check")) {
  let current = "";
  try {
    current = readFileSync(file, "utf8");
  } catch {
    // A missing page differs, as it should.
  }
  if (current !== page) {
    console.error("docs/diagnostics.md is not what the catalogue says; run: npm run docs");
    process.exitCode = 1;
  }
} else {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, page);
  console.log(`docs/diagnostics.md: ${catalogue.length} diagnostics`);
}
