import { existsSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RowWriter } from "../row-writer.ts";
import { FileOutput } from "../sinks/file-output.ts";
import { TeeWriter } from "../sinks/tee-writer.ts";
import { TreeHash } from "../sinks/tree-hash.ts";
import { CsvWriter } from "../text/csv-writer.ts";
import { JsonlWriter } from "../text/jsonl-writer.ts";
import type { TextWriter } from "../text/text-writer.ts";
import { birthsText } from "./births.ts";
import type { Delivered, Delivery } from "./delivery.ts";
import { Refusal } from "./failure.ts";
import type { GeneratedSchema, GeneratedTable, Settings } from "./generated.ts";
import { installFolder, refuseExisting, refuseLeftAside } from "./install.ts";
import { manifestName, manifestOf, manifestText, readManifest, type Manifest, type ManifestFile } from "./manifest.ts";
import type { Format } from "./options.ts";
import { PartialFolder } from "./partial-folder.ts";

interface OpenFile {
  readonly table: GeneratedTable;
  readonly format: Format;
  readonly name: string;
  readonly output: FileOutput;
  readonly writer: TextWriter & RowWriter;
}

export interface FolderRequest {
  readonly folder: string;
  readonly formats: readonly Format[];
  readonly force: boolean;
  readonly checksums: boolean;
  readonly sync: boolean;
}

/** Files `<table>.<format>` and a manifest in a folder. */
export class FolderDelivery implements Delivery {
  private readonly schema: GeneratedSchema;
  private readonly tables: readonly GeneratedTable[];
  private readonly settings: Settings;
  private readonly request: FolderRequest;
  private readonly folder: string;
  private readonly before: Manifest | null;
  private partial: PartialFolder | null = null;
  private readonly files: OpenFile[] = [];

  /** @throws Refusal if something is there that would be replaced */
  constructor(schema: GeneratedSchema, tables: readonly GeneratedTable[], settings: Settings, request: FolderRequest) {
    this.schema = schema;
    this.tables = tables;
    this.settings = settings;
    this.request = request;
    this.folder = path.resolve(request.folder);
    if (existsSync(this.folder) && !statSync(this.folder).isDirectory()) {
      throw new Refusal(`${request.folder} is a file, not a folder.`);
    }
    refuseLeftAside(this.folder);
    this.before = readManifest(this.folder);
    this.refuseOtherShard();
    if (!request.force) refuseExisting(this.folder, request.folder, this.names());
  }

  /** Parts of one whole need a folder each: `--force` would make one of two. */
  private refuseOtherShard(): void {
    const before = this.before?.shard ?? null;
    const { shard } = this.settings;
    if (before === null || shard === null || (before.index === shard.index && before.count === shard.count)) return;
    throw new Refusal(
      `${this.request.folder} holds part ${before.index}/${before.count}; part ${shard.index}/${shard.count} needs a folder of its own.`,
    );
  }

  private names(): string[] {
    return this.tables.flatMap((table) => this.request.formats.map((format) => `${table.name}.${format}`));
  }

  open(): Promise<ReadonlyMap<string, RowWriter>> {
    const partial = PartialFolder.create(this.folder);
    this.partial = partial;
    const writers = new Map<string, RowWriter>();
    for (const table of this.tables) {
      for (const format of this.request.formats) {
        const name = `${table.name}.${format}`;
        const output = new FileOutput(partial.file(name), this.request.checksums ? new TreeHash() : null, this.request.sync);
        const columns = table.columns.map((column) => column.name);
        const writer = format === "csv" ? new CsvWriter(columns, output) : new JsonlWriter(columns, output);
        this.files.push({ table, format, name, output, writer });
        const other = writers.get(table.name);
        writers.set(table.name, other === undefined ? writer : new TeeWriter(other, writer));
      }
    }
    return Promise.resolve(writers);
  }

  rows(table: string): number {
    return this.files.find((file) => file.table.name === table)?.writer.rows ?? 0;
  }

  bytes(): number {
    return this.files.reduce((sum, file) => sum + file.output.bytes, 0);
  }

  async finish(last: () => void, births: (table: string) => ArrayLike<number> | null): Promise<Delivered> {
    const partial = this.partial as PartialFolder;
    await Promise.all(this.files.map((file) => file.writer.close()));
    const manifest = manifestOf(
      this.schema,
      this.settings,
      this.tables.map((table) => this.entry(table, births)),
    );
    writeFileSync(partial.file(manifestName), manifestText(manifest), { flag: "wx", flush: this.request.sync });
    last();
    const superseded = (this.before?.tables ?? []).flatMap((table) => table.files.map((file) => path.basename(file.file)));
    installFolder(partial, this.folder, this.names(), superseded, this.request.sync);
    this.partial = null;
    const [first] = this.files;
    return {
      path: this.folder,
      manifest,
      next: first === undefined ? null : `head -n 3 ${path.join(this.request.folder, first.name)}`,
      tables: manifest.tables.map(({ name, rows, files }) => ({
        name,
        rows,
        bytes: files.reduce((sum, file) => sum + file.bytes, 0),
        files: files.map((file) => path.join(this.folder, file.file)),
      })),
    };
  }

  private entry(table: GeneratedTable, births: (table: string) => ArrayLike<number> | null): Manifest["tables"][number] {
    const born = this.settings.shard !== null && table.order === "birth" ? births(table.name) : null;
    const files = this.files.filter((file) => file.table === table);
    return {
      name: table.name,
      rows: files[0]?.writer.rows ?? 0,
      key: table.key,
      order: table.order,
      ...(born === null ? {} : { births: birthsText(born) }),
      columns: table.columns,
      files: files.map(({ name, format, output }): ManifestFile => {
        const { bytes, checksum } = output;
        return { file: name, format, bytes, ...(checksum === null ? {} : { sha256tree: checksum }) };
      }),
    };
  }

  abandon(): void {
    for (const { output } of this.files) output.abandon();
    this.partial?.discard();
    this.partial = null;
  }
}
