import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder of this package: of the checkout, or of the installed package (where this file lies deeper, below `dist/`). */
export const packageFolder: string = (() => {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, "package.json")) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  return folder;
})();

/** The version in `package.json`: part of what decides every byte of the output. */
export const packageVersion: string = (
  JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8")) as { version: string }
).version;
