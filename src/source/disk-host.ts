import { readdirSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { packageFolder } from "./package.ts";
import { decodeText, standardInput, type Host, type ReadResult } from "./host.ts";

/** What ships with the compiler for schemas to import and to read. */
const shipped = [
  path.join(packageFolder, "schemas"),
  path.join(packageFolder, "schemas/common"),
  path.join(import.meta.dirname, "../vocabulary/data"),
];

/** Files of this machine, seen from `folder` (default: the working directory). */
export function diskHost(folder: string = process.cwd(), library: readonly string[] = shipped): Host {
  const host: Host = {
    library,
    resolve(name, from) {
      if (from === null && name === standardInput) return standardInput;
      const base = from === null || from === standardInput ? folder : path.dirname(from);
      const absolute = path.resolve(base, name);
      try {
        return realpathSync.native(absolute);
      } catch {
        return absolute;
      }
    },
    read(file): ReadResult {
      try {
        const text = decodeText(readFileSync(file === standardInput ? 0 : file));
        return text === null ? { ok: false, why: "encoding" } : { ok: true, text };
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === "EISDIR") return { ok: false, why: "folder" };
        return { ok: false, why: code === "ENOENT" || code === "ENOTDIR" ? "missing" : "denied" };
      }
    },
    display(file) {
      if (file === standardInput) return "<standard input>";
      const shippedPath = path.relative(packageFolder, file);
      const relative = path.relative(folder, file);
      const shortest = relative.startsWith("..") && !shippedPath.startsWith("..") ? `ecomc/${shippedPath}` : relative;
      return (shortest.startsWith("..") && file.length < shortest.length ? file : shortest).replaceAll(path.sep, "/");
    },
    neighbours(file) {
      if (file === standardInput) return [];
      try {
        return readdirSync(path.dirname(file)).sort();
      } catch {
        return [];
      }
    },
  };
  return host;
}
