import { readFileSync } from "node:fs";
import path from "node:path";
import type { GeneratedColumn, GeneratedSchema, GeneratedTable, Settings, Shard } from "./generated.ts";

export const manifestName = "manifest.json";

/**
 * What a folder of generated files holds. It is written last: a file that it does not list is unfinished. It depends on the
 * run's settings alone, as the files do.
 */
export interface Manifest {
  readonly schema: string;
  /** The version of the compiler. */
  readonly version: string;
  readonly abi: number;
  /** SHA-256 of the schema's sources. */
  readonly hash: string;
  readonly seed: number;
  readonly scale: number;
  readonly shard: Shard | null;
  /** In load order. */
  readonly tables: readonly ManifestTable[];
}

export interface ManifestTable {
  readonly name: string;
  readonly rows: number;
  readonly key: readonly string[];
  /** How the parts of shards make the whole. */
  readonly order: GeneratedTable["order"];
  /** Rows by the bucket of their birth (see `births.ts`), in a part of a table in the order of births. */
  readonly births?: string;
  readonly columns: readonly GeneratedColumn[];
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  readonly file: string;
  readonly format: "csv" | "jsonl";
  readonly bytes: number;
  /** The root of the tree of SHA-256 digests over slices of 1,048,576 bytes, if checksums were asked for. */
  readonly sha256tree?: string;
}

export function manifestOf(schema: GeneratedSchema, settings: Settings, tables: readonly ManifestTable[]): Manifest {
  return {
    schema: schema.name,
    version: schema.version,
    abi: schema.abi,
    hash: schema.hash,
    seed: settings.seed,
    scale: settings.scale,
    shard: settings.shard,
    tables,
  };
}

/** The manifest as the text of its file. */
export function manifestText(manifest: Manifest): string {
  return JSON.stringify(manifest, null, 2) + "\n";
}

/** The manifest of a folder; null if there is none that can be read as one. */
export function readManifest(folder: string): Manifest | null {
  let text: string;
  try {
    text = readFileSync(path.join(folder, manifestName), "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
  try {
    const manifest = JSON.parse(text) as Manifest;
    return typeof manifest.schema === "string" && Array.isArray(manifest.tables) ? manifest : null;
  } catch {
    return null;
  }
}
