import { closeSync, fdatasync, fsync, openSync, writeSync } from "node:fs";
import type { Output } from "./output.ts";
import type { TreeHash } from "./tree-hash.ts";

/** The disk is asked to keep what was written after this many bytes more, while the next are made: so the end is no long wait. */
const bytesBetweenSyncs = 4 << 20;

/** A new file; nothing may be there yet. `close` waits until the disk has it. */
export class FileOutput implements Output {
  bytes = 0;
  /** The checksum, if one was asked for, once the output is closed. */
  checksum: string | null = null;
  private descriptor: number;
  private readonly treeHash: TreeHash | null;
  private bytesAtSync = 0;
  /** The sync under way. It never rejects: the system reports an error once, so it is kept for `close`. */
  private syncing: Promise<void> | null = null;
  private syncError: Error | null = null;

  constructor(path: string, treeHash: TreeHash | null = null) {
    this.descriptor = openSync(path, "wx");
    this.treeHash = treeHash;
  }

  write(bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length) done += writeSync(this.descriptor, bytes, done, bytes.length - done);
    this.bytes += bytes.length;
    this.treeHash?.update(bytes);
    if (this.syncing === null && this.bytes - this.bytesAtSync >= bytesBetweenSyncs) this.syncing = this.sync(fdatasync);
  }

  private async sync(how: typeof fsync): Promise<void> {
    this.bytesAtSync = this.bytes;
    const error = await new Promise<Error | null>((resolve) => how(this.descriptor, resolve));
    this.syncError ??= error;
    this.syncing = null;
  }

  async close(): Promise<void> {
    try {
      await this.syncing;
      await this.sync(fsync);
      if (this.syncError !== null) throw this.syncError;
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
