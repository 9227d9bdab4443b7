import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { makeFolders } from "./folders.ts";
import { Refusal } from "./failure.ts";

const lockName = "run.lock";

/** Which process fills a partial folder. */
interface Lock {
  readonly pid: number;
  readonly host: string;
}

/**
 * The folder `.partial-<name>` beside a target, where everything is written before it gets its name. It belongs to one
 * process; what a run that died left behind is swept away by the next one.
 */
export class PartialFolder {
  readonly path: string;

  private constructor(folder: string) {
    this.path = folder;
  }

  /**
   * Makes the partial folder of a target, and the folders above it.
   * @throws Refusal if another run is at work for the same target
   */
  static create(target: string): PartialFolder {
    const folder = path.join(homeFor(target), `.partial-${path.basename(target)}`);
    // The lock comes with the folder, by one rename: nobody sees a folder whose owner is unknown yet.
    const made = `${folder}-${process.pid}`;
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made);
    try {
      const lock: Lock = { pid: process.pid, host: hostname() };
      writeFileSync(path.join(made, lockName), JSON.stringify(lock));
      if (!rename(made, folder)) {
        refuseIfAlive(folder, target);
        rmSync(folder, { recursive: true, force: true });
        renameSync(made, folder);
      }
    } catch (error) {
      rmSync(made, { recursive: true, force: true });
      throw error;
    }
    return new PartialFolder(folder);
  }

  /** The path of a file in here. */
  file(name: string): string {
    return path.join(this.path, name);
  }

  /** Removes the lock: the folder is about to get the target's name. */
  unlock(): void {
    rmSync(this.file(lockName), { force: true });
  }

  /** Removes the folder and whatever is in it. */
  discard(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Beside the target; inside it where renames from beside could not reach it, as with mounted folders. */
function homeFor(target: string): string {
  const parent = path.dirname(target);
  const there = statSync(target, { throwIfNoEntry: false });
  if (there?.isDirectory() !== true) {
    makeFolders(parent);
    return parent;
  }
  try {
    accessSync(parent, constants.W_OK);
  } catch {
    return target;
  }
  return statSync(parent).dev === there.dev ? parent : target;
}

/** Renames a folder; false if there is one of that name with something in it. */
function rename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "") && isFolder(to)) return false;
    throw error;
  }
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function refuseIfAlive(folder: string, target: string): void {
  const lock = readLock(folder);
  if (lock === null || (lock.host === hostname() && !isAlive(lock.pid))) return;
  const who = lock.host === hostname() ? `process ${lock.pid}` : `process ${lock.pid} of ${lock.host}`;
  throw new Refusal(`Another run (${who}) is writing ${target}.`, `If there is none any more, remove ${folder}.`);
}

function readLock(folder: string): Lock | null {
  try {
    return JSON.parse(readFileSync(path.join(folder, lockName), "utf8")) as Lock;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
