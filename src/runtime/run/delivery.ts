import type { RowWriter } from "../row-writer.ts";
import type { Manifest } from "./manifest.ts";

/** Where the rows of one run go, from the first byte to the moment when everything has its name. */
export interface Delivery {
  /** A writer for each wanted table. */
  open(): Promise<ReadonlyMap<string, RowWriter>>;
  /** Rows written of a wanted table so far. */
  rows(table: string): number;
  /** Bytes written so far. */
  bytes(): number;
  /**
   * Makes the output whole. `last` is called before it gets its name, and may throw to prevent that; `births` tells the rows of
   * a table by the bucket of their birth, which the parts of a whole keep.
   */
  finish(last: () => void, births: (table: string) => ArrayLike<number> | null): Promise<Delivered>;
  /** Removes what was written; nothing looks finished. */
  abandon(): void;
}

/** What a delivery left behind. */
export interface Delivered {
  readonly tables: readonly DeliveredTable[];
  /** The folder or file that holds everything; null for standard output. */
  readonly path: string | null;
  readonly manifest: Manifest | null;
  /** A command to try. */
  readonly next: string | null;
}

export interface DeliveredTable {
  readonly name: string;
  readonly rows: number;
  /** Null: not known for the table alone. */
  readonly bytes: number | null;
  /** Paths of its files. */
  readonly files: readonly string[];
}
