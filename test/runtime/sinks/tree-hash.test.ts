import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sliceBytes, TreeHash } from "../../../src/runtime/sinks/tree-hash.ts";

const sha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

test.each([0, 1, sliceBytes - 1, sliceBytes, sliceBytes + 1, 2 * sliceBytes, 2 * sliceBytes + 77])(
  "%i bytes: the digest of the slices' digests, however the bytes come",
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + (i >>> 8)) & 0xff);
    const slices: Buffer[] = [];
    for (let at = 0; at < length; at += sliceBytes) slices.push(sha256(bytes.subarray(at, at + sliceBytes)));
    const expected = sha256(Buffer.concat(slices)).toString("hex");
    for (const step of [777_777, sliceBytes, 5_000_000]) {
      const hash = new TreeHash();
      for (let at = 0; at < length; at += step) hash.update(bytes.subarray(at, at + step));
      expect(hash.digest()).toBe(expected);
    }
  },
);
