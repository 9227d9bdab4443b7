import type { Hash } from "node:crypto";

/** Bytes of a slice. */
export const sliceBytes = 1 << 20;

/**
 * The checksum of a file as a tree of height one: the file is cut into slices of 1,048,576 bytes (the last is shorter), each
 * is hashed by SHA-256, and the checksum is the SHA-256 of the slices' 32-byte digests one after another, in hexadecimal.
 * An empty file has no slices. Slices do not depend on each other, so they may be hashed anywhere in any order.
 */
export class TreeHash {
  // Loading it takes as long as writing some ten thousand rows: only who asks for checksums pays.
  private readonly crypto = process.getBuiltinModule("node:crypto");
  private readonly root: Hash = this.crypto.createHash("sha256");
  private readonly slice = new Uint8Array(sliceBytes);
  private filled = 0;

  update(bytes: Uint8Array): void {
    let rest = bytes;
    while (rest.length > 0) {
      if (this.filled === 0 && rest.length >= sliceBytes) {
        this.root.update(this.crypto.hash("sha256", rest.subarray(0, sliceBytes), "buffer"));
        rest = rest.subarray(sliceBytes);
        continue;
      }
      const taken = rest.subarray(0, sliceBytes - this.filled);
      this.slice.set(taken, this.filled);
      this.filled += taken.length;
      rest = rest.subarray(taken.length);
      if (this.filled === sliceBytes) this.endSlice();
    }
  }

  /** The checksum of all bytes; the hash takes no more. */
  digest(): string {
    if (this.filled > 0) this.endSlice();
    return this.root.digest("hex");
  }

  private endSlice(): void {
    this.root.update(this.crypto.hash("sha256", this.slice.subarray(0, this.filled), "buffer"));
    this.filled = 0;
  }
}
