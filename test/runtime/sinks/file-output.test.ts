import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { FileOutput } from "../../../src/runtime/sinks/file-output.ts";
import { emptyFolder } from "./folder.ts";

/** Bytes of which no two places look alike. */
function pattern(from: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => ((from + i) * 2654435761) >>> 24);
}

describe("a file", () => {
  test("holds the pages in order, whichever way they were written", async () => {
    const file = path.join(emptyFolder(), "table.csv");
    const output = new FileOutput(file);
    let page: Uint8Array = new Uint8Array(100_000);
    let bytes = 0;
    // More than may be under way, short pages between, and plain writes.
    for (let i = 0; i < 40; i++) {
      const length = i % 5 === 0 ? 10 : 100_000 - i;
      page.set(pattern(bytes, length));
      if (i % 7 === 3) output.write(page.subarray(0, length));
      else page = output.exchange(page, length);
      bytes += length;
      expect(page.length).toBe(100_000);
      // The event loop turns now and then.
      if (i % 9 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await output.close();
    expect(output.bytes).toBe(bytes);
    expect(Buffer.compare(readFileSync(file), pattern(0, bytes))).toBe(0);
  });

  test("that was abandoned takes no more, though pages are under way", async () => {
    const output = new FileOutput(path.join(emptyFolder(), "table.csv"));
    const page = output.exchange(new Uint8Array(100_000), 100_000);
    output.abandon();
    expect(() => output.exchange(page, 100_000)).toThrow("abandoned");
    await expect(output.close()).rejects.toThrow("abandoned");
  });
});
