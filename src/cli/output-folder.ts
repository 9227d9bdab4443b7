import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packageVersion } from "../source/package.ts";
import { makeFolders } from "../runtime/run/folders.ts";
import { Refusal } from "../runtime/run/failure.ts";

/** Lists what was written here, so that a later run knows which files are its own. */
const listName = ".ecomc-files.json";
interface FileList {
  readonly ecomc: string;
  /** SHA-256 of each file's text by its path, line ends apart. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Written {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes the emitted files into `folder`: all of them into a partial folder first, then each by a rename, the list of
 * files last. Files that an earlier run listed and this one does not emit are removed; files of others are kept. One that
 * others made or changed is not replaced unless `force`: that is refused before anything is written.
 */
export function writeOutput(folder: string, files: ReadonlyMap<string, string>, force: boolean): Written[] {
  const before = readList(folder);
  if (!force) refuseForeign(folder, files, before);

  const partial = path.join(path.dirname(folder), `.${path.basename(folder)}.partial-${process.pid}`);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const list: FileList = { ecomc: packageVersion, files: Object.fromEntries(sorted.map(([name, text]) => [name, digest(text)])) };
  try {
    for (const [name, text] of [...sorted, [listName, `${JSON.stringify(list, null, 2)}\n`] as const]) {
      makeFolders(path.dirname(path.join(partial, name)));
      writeFileSync(path.join(partial, name), text);
    }
    makeFolders(folder);
    for (const name of [...sorted.map(([name]) => name), listName]) {
      makeFolders(path.dirname(path.join(folder, name)));
      renameSync(path.join(partial, name), path.join(folder, name));
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  for (const name of Object.keys(before.files)) if (!files.has(name)) removeOwn(folder, name);
  return sorted.map(([name, text]) => ({ path: name, bytes: Buffer.byteLength(text) }));
}

/** Which files a run would change, add or remove; for checking that what is checked in is up to date. */
export function compareOutput(folder: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([name, text]) => currentText(folder, name) !== text).map(([name]) => name);
  const superfluous = Object.keys(readList(folder).files).filter(
    (name) => !files.has(name) && existsSync(path.join(folder, name)),
  );
  return [...changed, ...superfluous].sort();
}

function readList(folder: string): FileList {
  const text = currentText(folder, listName);
  const none: FileList = { ecomc: packageVersion, files: {} };
  if (text === null) return none;
  try {
    const list = JSON.parse(text) as Partial<FileList>;
    return typeof list.files === "object" ? { ...none, ...list } : none;
  } catch {
    return none;
  }
}

function refuseForeign(folder: string, files: ReadonlyMap<string, string>, before: FileList): void {
  for (const [name, text] of files) {
    const current = currentText(folder, name);
    if (current === null || digest(current) === digest(text)) continue;
    const own = before.files[name];
    const shown = `\`${path.join(folder, name)}\``;
    if (own === undefined) {
      throw new Refusal(`${shown} was not written by ecomc.`, "Choose another folder with -o, or replace it with --force.");
    }
    if (own !== digest(current)) {
      const hint = "Change the schema in its place; --force writes the file again and drops what was changed.";
      throw new Refusal(`${shown} was changed by hand since ecomc wrote it.`, hint);
    }
  }
}

function currentText(folder: string, name: string): string | null {
  try {
    return readFileSync(path.join(folder, name), "utf8");
  } catch {
    return null;
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

/** A listed name is relative and stays below the folder; anything else in a list was not written by us. */
function removeOwn(folder: string, name: string): void {
  const target = path.resolve(folder, name);
  if (!target.startsWith(path.resolve(folder) + path.sep)) return;
  rmSync(target, { force: true });
  const parent = path.dirname(target);
  if (parent === path.resolve(folder)) return;
  try {
    rmdirSync(parent);
  } catch {
    // It holds other files, and stays.
  }
}
