import type { RowWriter } from "../row-writer.ts";
import { StreamOutput } from "../sinks/stream-output.ts";
import { CsvWriter } from "../text/csv-writer.ts";
import { JsonlWriter } from "../text/jsonl-writer.ts";
import type { TextWriter } from "../text/text-writer.ts";
import type { Delivered, Delivery } from "./delivery.ts";
import type { GeneratedTable } from "./generated.ts";
import type { Format } from "./options.ts";

/** One table on a descriptor that is open already: standard output. */
export class StreamDelivery implements Delivery {
  private readonly table: GeneratedTable;
  private readonly output: StreamOutput;
  private readonly writer: TextWriter & RowWriter;

  constructor(table: GeneratedTable, format: Format, descriptor: number) {
    this.table = table;
    this.output = new StreamOutput(descriptor);
    const columns = table.columns.map((column) => column.name);
    this.writer = format === "csv" ? new CsvWriter(columns, this.output) : new JsonlWriter(columns, this.output);
  }

  open(): Promise<ReadonlyMap<string, RowWriter>> {
    return Promise.resolve(new Map([[this.table.name, this.writer]]));
  }

  rows(): number {
    return this.writer.rows;
  }

  bytes(): number {
    return this.output.bytes;
  }

  async finish(): Promise<Delivered> {
    await this.writer.close();
    const table = { name: this.table.name, rows: this.writer.rows, bytes: this.output.bytes, files: [] };
    return { path: null, manifest: null, next: null, tables: [table] };
  }

  abandon(): void {
    // What has been read cannot be taken back; the reader sees the exit code.
  }
}
