/** What the process answers; scripts rely on it. */
export const exitCode = {
  done: 0,
  /** The schema, the data or a check is wrong. */
  wrong: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The environment failed: disk full, no connection, no permission. */
  environment: 3,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Ends a command with a message for people; no stack is shown. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;
  readonly hint: string | null;

  constructor(exitCode: ExitCode, message: string, hint: string | null = null) {
    super(message);
    this.exitCode = exitCode;
    this.hint = hint;
  }
}

/** What the machine refused, in words; null for an error that is none of the machine's. */
export function environmentMessage(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  const path = "path" in error && typeof error.path === "string" ? `\`${error.path}\`: ` : "";
  const words: Readonly<Record<string, string>> = {
    ENOSPC: "the disk is full",
    EACCES: "no permission",
    EPERM: "not permitted",
    EROFS: "the file system is read-only",
    EMFILE: "too many files are open",
    EDQUOT: "the disk quota is used up",
    ENOTDIR: "a part of the path is a file, not a folder",
    ENOENT: "there is no such file or folder",
    EISDIR: "this is a folder",
    EEXIST: "there is a file of that name",
    ECONNREFUSED: "the connection was refused",
    ENOTFOUND: "there is no such host",
    ETIMEDOUT: "no answer in time",
  };
  const known = words[error.code];
  if (known !== undefined) return path + known;
  return /^E[A-Z]+$/.test(error.code) ? error.message : null;
}
