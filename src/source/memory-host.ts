import path from "node:path/posix";
import type { Host, ReadResult } from "./host.ts";

/** A name beginning with this folder is in the library of a memory host. */
const libraryFolder = "library";

/** Files held in memory, for tests and for programs that make schemas; `library/…` plays the part of what ships. */
export function memoryHost(files: Readonly<Record<string, string>> | ReadonlyMap<string, string>): Host {
  const entries =
    files instanceof Map ? [...(files as ReadonlyMap<string, string>)] : Object.entries(files as Record<string, string>);
  const texts = new Map(entries.map(([name, text]) => [path.join(name), text]));
  return {
    library: [libraryFolder],
    resolve: (name, from) => path.join(from === null ? "" : path.dirname(from), name),
    read(file): ReadResult {
      const text = texts.get(file);
      if (text !== undefined) return { ok: true, text };
      const prefix = file.endsWith("/") ? file : `${file}/`;
      return { ok: false, why: [...texts.keys()].some((name) => name.startsWith(prefix)) ? "folder" : "missing" };
    },
    display: (file) => file,
    neighbours(file) {
      const folder = path.dirname(file);
      return [...texts.keys()].filter((name) => path.dirname(name) === folder).map((name) => path.basename(name));
    },
  };
}
