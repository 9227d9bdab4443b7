/** Builds `dist/`: JavaScript and declarations of the sources, and the data files that they read. */
import { spawnSync } from "node:child_process";
import { cpSync, rmSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");

rmSync(dist, { recursive: true, force: true });
const tsc = spawnSync(process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
// What the compiler does not copy: data files, and declarations that were written (or derived) as such.
for (const folder of ["src", "grammar"]) {
  cpSync(path.join(root, folder), path.join(dist, folder), {
    recursive: true,
    filter: (source) => statSync(source).isDirectory() || /\.(csv|json|d\.ts)$/.test(source),
  });
}
