import { closeSync, fdatasync, fsync, openSync, write, writeSync } from "node:fs";
import type { Output } from "./output.ts";
import type { TreeHash } from "./tree-hash.ts";

/** The disk is asked to keep what was written after this many bytes more, while the next are made: so the end is no long wait. */
const bytesBetweenSyncs = 4 << 20;
/** Pages on their way to the system at the same time; with more to write, the kernels wait. */
const mostUnderWay = 6;
/** Less is written at once: to hand it over would take as long. */
const fewBytes = 1 << 16;

/** A new file; nothing may be there yet. Pages are written while the next are made. `close` waits until the disk has all, unless told not to. */
export class FileOutput implements Output {
  bytes = 0;
  /** The checksum, if one was asked for, once the output is closed. */
  checksum: string | null = null;
  private descriptor: number;
  private readonly treeHash: TreeHash | null;
  private readonly sync: boolean;
  private readonly free: Uint8Array[] = [];
  /** Writes and syncs that have not ended; the descriptor is not closed before them, for another file could get its number. */
  private underWay = 0;
  private abandoned = false;
  private bytesAtSync = 0;
  private isSyncing = false;
  /** The first error of what was under way: the system reports it once. */
  private error: Error | null = null;
  private atRest: (() => void) | null = null;

  constructor(path: string, treeHash: TreeHash | null = null, sync = true) {
    this.descriptor = openSync(path, "wx");
    this.treeHash = treeHash;
    this.sync = sync;
  }

  write(bytes: Uint8Array): void {
    const position = this.accept(bytes);
    let done = 0;
    while (done < bytes.length) done += writeSync(this.descriptor, bytes, done, bytes.length - done, position + done);
  }

  exchange(page: Uint8Array, length: number): Uint8Array {
    const bytes = page.subarray(0, length);
    if (length < fewBytes || this.underWay >= mostUnderWay) {
      this.write(bytes);
      return page;
    }
    this.writeLater(page, 0, length, this.accept(bytes));
    const other = this.free.pop();
    return other?.length === page.length ? other : new Uint8Array(page.length);
  }

  /** Where the bytes belong in the file. */
  private accept(bytes: Uint8Array): number {
    this.check();
    const position = this.bytes;
    this.bytes += bytes.length;
    this.treeHash?.update(bytes);
    if (this.sync && !this.isSyncing && position - this.bytesAtSync >= bytesBetweenSyncs) {
      this.bytesAtSync = position;
      this.isSyncing = true;
      this.underWay++;
      fdatasync(this.descriptor, (error) => {
        this.isSyncing = false;
        this.ended(error);
      });
    }
    return position;
  }

  private check(): void {
    if (this.abandoned) throw new Error("the file was abandoned");
    if (this.error !== null) throw this.error;
  }

  private writeLater(page: Uint8Array, from: number, end: number, position: number): void {
    this.underWay++;
    write(this.descriptor, page, from, end - from, position, (error, written) => {
      if (error === null && written < end - from && !this.abandoned)
        this.writeLater(page, from + written, end, position + written);
      else this.free.push(page);
      this.ended(error);
    });
  }

  private ended(error: Error | null): void {
    this.underWay--;
    this.error ??= error;
    if (this.underWay > 0) return;
    if (this.abandoned) this.letGo();
    this.atRest?.();
  }

  async close(): Promise<void> {
    try {
      if (this.underWay > 0) await new Promise<void>((resolve) => (this.atRest = resolve));
      this.check();
      if (this.sync) await this.toDisk();
    } finally {
      this.abandon();
    }
    this.checksum = this.treeHash?.digest() ?? null;
  }

  private toDisk(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.underWay++;
      fsync(this.descriptor, (error) => {
        this.ended(null);
        if (error === null) resolve();
        else reject(error);
      });
    });
  }

  /** Lets go of the file, complete or not; writing to it afterwards fails. */
  abandon(): void {
    this.abandoned = true;
    if (this.underWay === 0) this.letGo();
  }

  private letGo(): void {
    if (this.descriptor >= 0) closeSync(this.descriptor);
    this.descriptor = -1;
  }
}
