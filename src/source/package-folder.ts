import { existsSync } from "node:fs";
import path from "node:path";

/** The folder of this package: of the checkout, or of the installed package (where this file lies deeper, below `dist/`). */
export const packageFolder: string = (() => {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, "package.json")) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  return folder;
})();
