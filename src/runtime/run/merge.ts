import { writeFileSync } from "node:fs";
import path from "node:path";
import { ConstraintFailure } from "../sinks/constraint-failure.ts";
import { Births } from "./births.ts";
import { FileOutput } from "../sinks/file-output.ts";
import { TreeHash } from "../sinks/tree-hash.ts";
import { Refusal } from "./failure.ts";
import { installFolder, refuseExisting, refuseLeftAside } from "./install.ts";
import { manifestName, manifestText, readManifest, type Manifest, type ManifestFile, type ManifestTable } from "./manifest.ts";
import { CsvRecords, isBefore, JsonlRecords, type Key, type PartRecords } from "./part-records.ts";
import { PartialFolder } from "./partial-folder.ts";

/** Bytes collected before they are written. */
const pageBytes = 1 << 20;

/** One part: its folder and what it holds. */
interface Part {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Merges the parts that `--shard 1/N` to `--shard N/N` wrote into the folder that one run would have written, byte for byte:
 * tables in the order of addresses one part after another, the others by the first column of their key or by the time of birth;
 * records of equal keys stand in the order of the parts. Reads and writes streams: memory does not grow with the rows.
 *
 * @throws Refusal if the folders are not the parts of one whole, or the target holds something and `force` is not set
 * @throws ConstraintFailure if a part is not in the order of its keys
 */
export async function mergeParts(folders: readonly string[], target: string, force = false): Promise<Manifest> {
  const parts = readParts(folders);
  const whole = path.resolve(target);
  refuseLeftAside(whole);
  const { manifest } = parts[0] as Part;
  const names = manifest.tables.flatMap((table) => table.files.map((file) => file.file));
  if (!force) refuseExisting(whole, target, names);
  const superseded = (readManifest(whole)?.tables ?? []).flatMap((table) => table.files.map((file) => path.basename(file.file)));
  const partial = PartialFolder.create(whole);
  try {
    const tables: ManifestTable[] = [];
    for (const [index, { births: _, ...table }] of manifest.tables.entries()) {
      const files: ManifestFile[] = [];
      for (const file of table.files) files.push(await mergeFile(parts, index, file, partial.file(file.file)));
      const rows = parts.reduce((sum, part) => sum + (part.manifest.tables[index] as ManifestTable).rows, 0);
      tables.push({ ...table, rows, files });
    }
    const merged: Manifest = { ...manifest, shard: null, tables };
    writeFileSync(partial.file(manifestName), manifestText(merged), { flag: "wx", flush: true });
    installFolder(partial, whole, names, superseded);
    return merged;
  } catch (error) {
    partial.discard();
    throw error;
  }
}

/** The parts in their order, once it is sure that they make a whole. */
function readParts(folders: readonly string[]): Part[] {
  const parts = folders.map((folder) => {
    const manifest = readManifest(folder);
    if (manifest === null) throw new Refusal(`${folder} holds no manifest: its run has not ended.`);
    if (manifest.shard === null) throw new Refusal(`${folder} holds a whole, not a part.`);
    return { folder, manifest, shard: manifest.shard };
  });
  parts.sort((a, b) => a.shard.index - b.shard.index);
  const [first] = parts;
  if (first === undefined) throw new Refusal("There are no parts to merge.");
  for (const part of parts) {
    if (identity(part.manifest) !== identity(first.manifest)) {
      throw new Refusal(`${first.folder} and ${part.folder} are not of one whole: schema, seed, scale, parts or tables differ.`);
    }
  }
  for (let index = 1; index <= first.shard.count; index++) {
    const found = parts.filter((part) => part.shard.index === index).length;
    if (found !== 1) {
      throw new Refusal(`Part ${index}/${first.shard.count} is ${found === 0 ? "missing" : "there more than once"}.`);
    }
  }
  return parts;
}

/** What the parts of one whole have in common. */
function identity(manifest: Manifest): string {
  const { shard, tables, ...settings } = manifest;
  const shapes = tables.map(({ rows: _rows, births: _births, files, ...table }) => ({
    ...table,
    files: files.map((file) => file.file),
  }));
  return JSON.stringify({ settings, count: shard?.count, shapes });
}

async function mergeFile(parts: readonly Part[], index: number, file: ManifestFile, target: string): Promise<ManifestFile> {
  const table = (parts[0] as Part).manifest.tables[index] as ManifestTable;
  const output = new FileOutput(target, file.sha256tree === undefined ? null : new TreeHash());
  const records: PartRecords[] = [];
  try {
    for (const part of parts) records.push(recordsOf(path.join(part.folder, file.file), table, file));
    const page = new Page(output);
    if (file.format === "csv") keepOneHeader(records, page);
    if (table.order === "address") concatenate(records, page);
    else if (table.order === "key") mergeByKey(records, parts, file.file, page);
    else mergeByBirth(records, parts, index, file.file, page);
    page.flush();
    await output.close();
  } finally {
    for (const reader of records) reader.close();
    output.abandon();
  }
  const { bytes, checksum } = output;
  return { file: file.file, format: file.format, bytes, ...(checksum === null ? {} : { sha256tree: checksum }) };
}

function recordsOf(path: string, table: ManifestTable, file: ManifestFile): PartRecords {
  const [name] = table.key;
  const position = Math.max(
    0,
    table.columns.findIndex((column) => column.name === name),
  );
  const column = table.columns[position];
  if (column === undefined) throw new Refusal(`${table.name} has no columns.`);
  return file.format === "csv" ? new CsvRecords(path, position, column.kind) : new JsonlRecords(path, column.name, column.kind);
}

function keepOneHeader(records: readonly PartRecords[], page: Page): void {
  for (const [index, reader] of records.entries()) {
    if (reader.next() && index === 0) page.add(reader.record);
  }
}

function concatenate(records: readonly PartRecords[], page: Page): void {
  for (const reader of records) {
    for (let piece = reader.rest(); piece !== null; piece = reader.rest()) page.add(piece);
  }
}

function mergeByKey(records: readonly PartRecords[], parts: readonly Part[], file: string, page: Page): void {
  const keys = records.map((reader): Key | null => (reader.next() ? reader.key() : null));
  for (;;) {
    const least = indexOfLeast(keys);
    if (least < 0) return;
    const reader = records[least] as PartRecords;
    const key = keys[least] as Key;
    page.add(reader.record);
    const next = reader.next() ? reader.key() : null;
    if (next !== null && isBefore(next, key)) {
      throw new ConstraintFailure(`${path.join((parts[least] as Part).folder, file)}: key ${next} stands behind ${key}`);
    }
    keys[least] = next;
  }
}

/** Bucket after bucket, in each the rows of one part after another. */
function mergeByBirth(records: readonly PartRecords[], parts: readonly Part[], table: number, file: string, page: Page): void {
  const births = parts.map(({ manifest }) => new Births((manifest.tables[table] as ManifestTable).births ?? ""));
  const differs = (part: number): Error => {
    const name = path.join((parts[part] as Part).folder, file);
    return new ConstraintFailure(`${name}: other rows than its manifest counts`);
  };
  while (!births.every((b) => b.ended)) {
    for (const [part, reader] of records.entries()) {
      for (let rows = (births[part] as Births).next(); rows > 0; rows--) {
        if (!reader.next()) throw differs(part);
        page.add(reader.record);
      }
    }
  }
  for (const [part, reader] of records.entries()) if (reader.next()) throw differs(part);
}

/** The first of the least keys; -1 if all parts have ended. */
function indexOfLeast(keys: readonly (Key | null)[]): number {
  let least = -1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as Key | null;
    if (key !== null && (least < 0 || isBefore(key, keys[least] as Key))) least = i;
  }
  return least;
}

/** Collects records, so that the file takes few large writes. */
class Page {
  private readonly bytes = new Uint8Array(pageBytes);
  private filled = 0;
  private readonly output: FileOutput;

  constructor(output: FileOutput) {
    this.output = output;
  }

  add(bytes: Uint8Array): void {
    if (this.filled + bytes.length > this.bytes.length) this.flush();
    if (bytes.length > this.bytes.length) return this.output.write(bytes);
    this.bytes.set(bytes, this.filled);
    this.filled += bytes.length;
  }

  flush(): void {
    this.output.write(this.bytes.subarray(0, this.filled));
    this.filled = 0;
  }
}
