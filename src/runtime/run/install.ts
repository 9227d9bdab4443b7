import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import { Refusal } from "./failure.ts";
import { manifestName } from "./manifest.ts";
import type { PartialFolder } from "./partial-folder.ts";

/**
 * Gives finished files their names in the target folder, the manifest last. A target that is not there, or empty, comes to
 * be by one rename. Otherwise the files of the same names, and `superseded`, are set aside until the last new one is in its
 * place, and put back if that fails; files of others are not touched. `sync`: wait until the disk has the names.
 */
export function installFolder(
  partial: PartialFolder,
  target: string,
  files: readonly string[],
  superseded: readonly string[],
  sync = true,
): void {
  partial.unlock();
  if (!isInside(partial.path, target) && renameWhole(partial.path, target)) {
    if (sync) syncFolder(path.dirname(target));
    return;
  }
  const aside = path.join(path.dirname(partial.path), asideName(target));
  mkdirSync(aside);
  // The manifest goes first and comes last: in between, nothing looks finished.
  const moved: string[] = [];
  const placed: string[] = [];
  try {
    for (const name of new Set([manifestName, ...superseded, ...files])) {
      if (!existsSync(path.join(target, name))) continue;
      renameSync(path.join(target, name), path.join(aside, name));
      moved.push(name);
    }
    for (const name of [...files, manifestName]) {
      renameSync(partial.file(name), path.join(target, name));
      placed.push(name);
    }
  } catch (error) {
    for (const name of placed) rmSync(path.join(target, name), { force: true });
    for (const name of moved.reverse()) renameSync(path.join(aside, name), path.join(target, name));
    rmdirSync(aside);
    throw error;
  }
  if (sync) syncFolder(target);
  rmSync(aside, { recursive: true, force: true });
  partial.discard();
}

/** Gives a finished file its name, in the place of the file that may be there. */
export function installFile(partial: PartialFolder, name: string, target: string, sync: boolean): void {
  renameSync(partial.file(name), target);
  if (sync) syncFolder(path.dirname(target));
  partial.discard();
}

/** @throws Refusal if the folder holds one of the files, or a manifest; `shown` is the folder as the user named it */
export function refuseExisting(folder: string, shown: string, files: readonly string[]): void {
  const names = new Set([manifestName, ...files]);
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => names.has(name)) : [];
  if (there.length === 0) return;
  const list = there.length > 3 ? `${there.slice(0, 3).join(", ")} and ${there.length - 3} more` : there.join(", ");
  throw new Refusal(`${shown} holds ${list} already.`, "Name another folder with `--out`, or replace the files with `--force`.");
}

/** @throws Refusal if an earlier run was killed while it replaced files: the old ones are still aside. */
export function refuseLeftAside(target: string): void {
  const aside = [path.dirname(target), target]
    .map((home) => path.join(home, asideName(target)))
    .find((folder) => existsSync(folder));
  if (aside === undefined) return;
  throw new Refusal(
    `A run was killed while it replaced the files of ${target}: old files are in ${aside}.`,
    "Move them back, or remove that folder.",
  );
}

/** The folder beside the partial folder that holds old files while new ones take their places. */
function asideName(target: string): string {
  return `.replaced-${path.basename(target)}`;
}

function isInside(inner: string, outer: string): boolean {
  return path.dirname(inner) === outer;
}

/** Renames a folder to a name that is free, or that of an empty folder; false if there is something in it. */
function renameWhole(from: string, to: string): boolean {
  if (existsSync(to)) {
    if (readdirSync(to).length > 0) return false;
    try {
      rmdirSync(to);
    } catch {
      // The current folder of a shell on some systems, or a mount: it stays, and is filled.
      return false;
    }
  }
  renameSync(from, to);
  return true;
}

/** Makes renames in a folder durable, where the system can. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
