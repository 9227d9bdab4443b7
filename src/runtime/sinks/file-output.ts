import { closeSync, fsync, openSync, writeSync } from "node:fs";
import type { Output } from "./output.ts";
import type { TreeHash } from "./tree-hash.ts";

/** A new file; nothing may be there yet. `close` waits until the disk has it. */
export class FileOutput implements Output {
  bytes = 0;
  /** The checksum, if one was asked for, once the output is closed. */
  checksum: string | null = null;
  private descriptor: number;
  private readonly treeHash: TreeHash | null;

  constructor(path: string, treeHash: TreeHash | null = null) {
    this.descriptor = openSync(path, "wx");
    this.treeHash = treeHash;
  }

  write(bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length) done += writeSync(this.descriptor, bytes, done, bytes.length - done);
    this.bytes += bytes.length;
    this.treeHash?.update(bytes);
  }

  async close(): Promise<void> {
    try {
      await new Promise<void>((resolve, reject) => {
        fsync(this.descriptor, (error) => (error === null ? resolve() : reject(error)));
      });
    } finally {
      this.abandon();
    }
    this.checksum = this.treeHash?.digest() ?? null;
  }

  /** Lets go of the file, complete or not; writing to it afterwards fails. */
  abandon(): void {
    if (this.descriptor >= 0) closeSync(this.descriptor);
    this.descriptor = -1;
  }
}
