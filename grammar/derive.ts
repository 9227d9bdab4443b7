/**
 * Writes grammar/derived/ from the grammar; with `--check` compares instead, names what differs and fails.
 * Usage: node grammar/derive.ts [--check]
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { artefacts } from "./derive/artefacts.ts";

const folder = join(import.meta.dirname, "derived");
const made = artefacts();
mkdirSync(folder, { recursive: true });
const present = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const stale = [...new Set([...made.keys(), ...present.keys()])].filter((name) => made.get(name) !== present.get(name)).sort();

if (process.argv.includes("--check")) {
  for (const name of stale) console.error(`grammar/derived/${name} is not what the grammar gives; run \`npm run grammar\`.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const name of stale) {
    const text = made.get(name);
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
    console.log(`grammar/derived/${name}`);
  }
}
