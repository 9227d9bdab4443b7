/**
 * Points `exports` of package.json at what was built (`published`, before packing) or at the sources (`checkout`, after
 * it). In a checkout the emitted modules import `ecomc/runtime` from the sources, without a build; Node runs no
 * TypeScript inside node_modules, so the package needs the other.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
}

const target = process.argv[2];
if (target !== "published" && target !== "checkout") throw new Error("usage: package-exports.ts published|checkout");
const file = path.resolve(import.meta.dirname, "../package.json");
const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;

for (const [name, entry] of Object.entries(manifest.exports)) {
  if (name === "./package.json") continue;
  const current = typeof entry === "string" ? entry : entry.default;
  const stem = current.replace(/^\.\/(dist\/)?/, "").replace(/\.(ts|js)$/, "");
  manifest.exports[name] =
    target === "checkout" ? `./${stem}.ts` : { types: `./dist/${stem}.d.ts`, default: `./dist/${stem}.js` };
}
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
