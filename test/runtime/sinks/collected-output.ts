import type { Output } from "../../../src/runtime/sinks/output.ts";

/** Keeps the bytes in memory, and how they came. */
export class CollectedOutput implements Output {
  readonly chunks: Uint8Array[] = [];
  bytes = 0;
  closed = false;

  write(bytes: Uint8Array): void {
    this.chunks.push(bytes.slice());
    this.bytes += bytes.length;
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString("utf8");
  }
}
