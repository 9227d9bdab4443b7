import { mkdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder and those above it, and answers which it made, the upper ones first. One by one: Node's recursive way never
 * returns from file systems that refuse a folder as if the one above were missing, such as /proc.
 */
export function makeFolders(folder: string): readonly string[] {
  const missing: string[] = [];
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const there = statSync(at, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) break;
    missing.push(at);
    if (at === path.dirname(at)) break;
  }
  const made = missing.toReversed();
  for (const name of made) makeFolder(name);
  return made;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another run may have made it in between.
    if (code === "EEXIST" && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
    // The folder above is there, whatever the file system says.
    if (code === "ENOENT") throw Object.assign(new Error("not permitted", { cause: error }), { code: "EPERM", path: folder });
    throw error;
  }
}
