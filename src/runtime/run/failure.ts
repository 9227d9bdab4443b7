import { ConstraintFailure } from "../sinks/constraint-failure.ts";

/** What the process answers; scripts rely on it. Signals answer 128 and their number, as shells do. */
export const exitCode = {
  done: 0,
  /** The data is wrong. */
  wrong: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The environment failed, or the generator has a defect. */
  environment: 3,
} as const;

/** The command line asks for what cannot be: nothing was written. */
export class Refusal extends Error {
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}

/** A signal ended the run. */
export class Interruption extends Error {
  readonly signal: NodeJS.Signals;
  readonly exitCode: number;

  constructor(signal: NodeJS.Signals, number: number) {
    super(`stopped by ${signal}`);
    this.signal = signal;
    this.exitCode = 128 + number;
  }
}

const systemErrors: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than the file system allows",
  EACCES: "no permission",
  EPERM: "not permitted",
  EROFS: "the file system is read-only",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EEXIST: "a file of this name is there already",
  ENOTDIR: "a part of the path is a file, not a folder",
  ENOENT: "there is no such file or folder",
  EISDIR: "this is a folder",
  EIO: "the device failed",
  ENAMETOOLONG: "the name is too long",
};

/** SQLite's result codes that are the machine's fault. */
const sqliteErrors: Readonly<Record<number, string>> = {
  7: "SQLite is out of memory",
  8: "the database cannot be written",
  10: "the device failed",
  13: "the disk is full",
  14: "the database cannot be opened",
};
const sqliteConstraint = 19;

/** What the machine refused, in words; null for an error that is none of the machine's. */
export function environmentMessage(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, path, errcode } = error as Error & { code?: unknown; path?: unknown; errcode?: unknown };
  if (error instanceof RangeError && /^Array buffer allocation failed|^Invalid typed array length: \d{10}/.test(error.message))
    return "what rows look up in each other does not fit into memory; a smaller `--scale` needs less";
  if (code === "ERR_SQLITE_ERROR") return (typeof errcode === "number" ? sqliteErrors[errcode & 0xff] : undefined) ?? null;
  if (typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code)) return null;
  const known = systemErrors[code];
  if (known === undefined) return error.message;
  return typeof path === "string" ? `${path}: ${known}` : known;
}

/** What constraint the rows broke; null for any other error. */
export function constraintMessage(error: unknown): string | null {
  if (error instanceof ConstraintFailure) return error.message;
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  if (code !== "ERR_SQLITE_ERROR" || typeof errcode !== "number") return null;
  return (errcode & 0xff) === sqliteConstraint ? error.message : null;
}
