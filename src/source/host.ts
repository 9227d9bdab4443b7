/** What came of reading one file. Reading never throws: a file is missing, cannot be read, or is no text. */
export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: "missing" | "folder" | "encoding" | "denied" };

/**
 * Where sources and the data files they name come from. No stage but this one knows whether that is a disk or memory.
 * A path that a host returns is canonical: equal strings are the same file.
 */
export interface Host {
  /** The canonical path of `path` as written in the file `from` (itself canonical); null: as given by the user. */
  resolve(path: string, from: string | null): string;
  read(path: string): ReadResult;
  /** How people know the file: relative to where they stand, with forward slashes. */
  display(path: string): string;
  /** Folders searched, in order, for what is not beside the file that names it: what ships with the compiler. */
  readonly library: readonly string[];
  /** Names in the folder of `path`, to suggest one that is nearly right; empty where there is no such folder. */
  neighbours(path: string): readonly string[];
}

/** The path that stands for standard input. */
export const standardInput = "-";

/** Text of UTF-8 bytes, without a byte-order mark; null when they are no UTF-8 (or carry NUL, as UTF-16 does). */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
