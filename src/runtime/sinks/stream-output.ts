import { writeSync } from "node:fs";
import type { Output } from "./output.ts";

/** A descriptor that is open already, such as standard output (1): a pipe, a terminal or a file. It is left open. */
export class StreamOutput implements Output {
  bytes = 0;
  private readonly descriptor: number;

  constructor(descriptor: number) {
    this.descriptor = descriptor;
  }

  write(bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length) {
      try {
        done += writeSync(this.descriptor, bytes, done, bytes.length - done);
      } catch (error) {
        // A pipe that does not block answers that it is full; its reader needs a moment.
        if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
        Atomics.wait(moment, 0, 0, 1);
      }
    }
    this.bytes += bytes.length;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const moment = new Int32Array(new SharedArrayBuffer(4));
