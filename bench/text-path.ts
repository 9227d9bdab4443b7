/**
 * How fast rows become text: an order_items-like loop through `CsvWriter`, the same loop written out by hand against the
 * same tables of digits, and a bare write of the same bytes. Cold, in one process, interleaved; the best of the rounds.
 *
 *     node bench/text-path.ts [FILE]      FILE: where bytes go; by default nowhere, which measures formatting alone
 */
import { closeSync, openSync, unlinkSync, writeSync } from "node:fs";
import { allowDeepInlining } from "../src/runtime/run/optimizing-compiler.ts";
import type { Output } from "../src/runtime/sinks/output.ts";
import { CsvWriter } from "../src/runtime/text/csv-writer.ts";

if (!process.argv.includes("--default-inlining")) allowDeepInlining();

const rows = 8_000_000;
const file = process.argv[2]?.startsWith("--") ? undefined : process.argv[2];

class Target implements Output {
  bytes = 0;
  private readonly descriptor = file === undefined ? -1 : openSync(file, "w");
  write(bytes: Uint8Array): void {
    this.bytes += bytes.length;
    if (this.descriptor >= 0) writeSync(this.descriptor, bytes);
  }
  close(): Promise<void> {
    if (this.descriptor >= 0) closeSync(this.descriptor);
    return Promise.resolve();
  }
}

function draw(i: number, key: number): number {
  let x = (Math.imul(i, 0x9e3779b1) + key) | 0;
  x = Math.imul(x ^ (x >>> 17), 0xed5ad4bb);
  x = Math.imul((x ^ (x >>> 11)) + 77, 0xac4c1b51);
  return x ^ (x >>> 15);
}

function format(items: CsvWriter, from: number, end: number): void {
  for (let item = from; item < end; item++) {
    const price = 500 + (draw(item, 1) >>> 16);
    const quantity = 1 + (draw(item, 2) >>> 30);
    items.int(item + 1);
    items.int((item >> 3) + 1);
    items.int(1 + (draw(item, 3) >>> 25));
    items.int(quantity);
    items.cents(price);
    items.cents(Math.imul(price, quantity));
    items.endRow();
  }
}

const L4 = new Uint32Array(20_000), N4 = new Uint8Array(20_000), N0 = new Uint8Array(10_000), CENTS = new Uint32Array(100); // prettier-ignore
for (let i = 0; i < 10_000; i++) {
  const text = String(i).padStart(4, "0");
  const packed = new DataView(new TextEncoder().encode(text).buffer).getUint32(0, true);
  const length = String(i).length;
  L4[i] = packed >>> (8 * (4 - length));
  L4[i + 10_000] = packed;
  N4[i] = length;
  N4[i + 10_000] = 4;
  N0[i] = i === 0 ? 0 : length;
  if (i < 100) CENTS[i] = 0x2e | ((packed >>> 16) << 8) | (0x2c << 24);
}

/** The loop of `format` with every store spelt out: what emitted text without calls would look like. */
function formatByHand(view: DataView, start: number, from: number, end: number): number {
  let p = start;
  for (let item = from; item < end; item++) {
    const price = 500 + (draw(item, 1) >>> 16), quantity = 1 + (draw(item, 2) >>> 30); // prettier-ignore
    let v = item + 1, hi = (v / 10_000) | 0, y = (Math.imul(-hi >>> 31, 10_000) + v - hi * 10_000) | 0; // prettier-ignore
    view.setUint32(p, L4[hi]!, true);
    p += N0[hi]!;
    view.setUint32(p, L4[y]!, true);
    p += N4[y]!;
    view.setUint8(p++, 44); // prettier-ignore
    v = (item >> 3) + 1;
    hi = (v / 10_000) | 0;
    y = (Math.imul(-hi >>> 31, 10_000) + v - hi * 10_000) | 0; // prettier-ignore
    view.setUint32(p, L4[hi]!, true);
    p += N0[hi]!;
    view.setUint32(p, L4[y]!, true);
    p += N4[y]!;
    view.setUint8(p++, 44); // prettier-ignore
    v = 1 + (draw(item, 3) >>> 25);
    view.setUint32(p, L4[v]!, true);
    p += N4[v]!;
    view.setUint8(p++, 44); // prettier-ignore
    view.setUint16(p, (48 + quantity) | (44 << 8), true);
    p += 2; // prettier-ignore
    let w = (price / 100) | 0;
    view.setUint32(p, L4[w]!, true);
    p += N4[w]!;
    view.setUint32(p, CENTS[price - w * 100]!, true);
    p += 4; // prettier-ignore
    v = Math.imul(price, quantity);
    w = (v / 100) | 0;
    hi = (w / 10_000) | 0;
    y = (Math.imul(-hi >>> 31, 10_000) + w - hi * 10_000) | 0; // prettier-ignore
    view.setUint32(p, L4[hi]!, true);
    p += N0[hi]!;
    view.setUint32(p, L4[y]!, true);
    p += N4[y]!;
    view.setUint32(p, CENTS[v - w * 100]!, true);
    p += 4; // prettier-ignore
    view.setUint8(p - 1, 10);
  }
  return p;
}

function throughWriter(): [ms: number, bytes: number] {
  const target = new Target();
  const items = new CsvWriter(["order_item_id", "order_id", "product_id", "quantity", "unit_price", "subtotal"], target);
  const start = performance.now();
  for (let from = 0; from < rows; from += 512) format(items, from, Math.min(rows, from + 512));
  items.flush();
  return [performance.now() - start, target.bytes];
}

function byHand(): [ms: number, bytes: number] {
  const target = new Target();
  const page = new Uint8Array((1 << 20) + (1 << 17));
  const view = new DataView(page.buffer);
  const start = performance.now();
  let at = 0;
  for (let from = 0; from < rows; from += 512) {
    at = formatByHand(view, at, from, Math.min(rows, from + 512));
    if (at >= 1 << 20) {
      target.write(page.subarray(0, at));
      at = 0;
    }
  }
  target.write(page.subarray(0, at));
  return [performance.now() - start, target.bytes];
}

function bareWrite(bytes: number): [ms: number, bytes: number] {
  const target = new Target();
  const page = new Uint8Array(1 << 20).fill(65);
  const start = performance.now();
  for (let done = 0; done < bytes; done += page.length) target.write(page);
  return [performance.now() - start, bytes];
}

const best = new Map<string, [number, number]>();
function measure(name: string, [ms, bytes]: [number, number]): number {
  const before = best.get(name);
  console.log(
    name.padEnd(14),
    (rows / ms / 1000).toFixed(1).padStart(7),
    "M rows/s",
    (bytes / ms / 1000).toFixed(0).padStart(7),
    "MB/s",
  );
  if (!before || ms < before[0]) best.set(name, [ms, bytes]);
  return bytes;
}
for (let round = 0; round < 4; round++) {
  const bytes = measure("CsvWriter", throughWriter());
  measure("by hand", byHand());
  if (file !== undefined) measure("bare write", bareWrite(bytes));
}
console.log("best:");
for (const [name, result] of best) measure(name, result);
if (file !== undefined) unlinkSync(file);
