/**
 * The statistical battery over every layout in which the engine reads its hash.
 *
 *   node bench/randomness.ts [log2 of the words of each layout, default 24]
 *   node bench/randomness.ts --words NUMBER     raw words of one layout to standard output, without end, for an outside battery
 */
import { writeSync } from "node:fs";
import { h } from "../src/runtime/random/hash.ts";
import { ChildDraw, RowKey } from "../src/runtime/random/row-key.ts";
import { Stream } from "../src/runtime/random/stream.ts";
import { avalanche, battery } from "../test/runtime/numeric/battery.ts";
import { layouts } from "../test/runtime/numeric/layouts.ts";

/** Beyond this a result counts as a failure; about 180 results are looked at. */
const limit = 1e-6;

function main(): void {
  if (process.argv[2] === "--words") writeWords(Number(process.argv[3] ?? 0));
  else report(Number(process.argv[2] ?? 24));
}

function report(size: number): void {
  let failures = 0;
  const show = (layout: string, test: string, p: number): void => {
    const failed = p < limit || p > 1 - limit;
    if (failed) failures++;
    if (failed || p < 1e-3 || p > 1 - 1e-3)
      console.log(`${failed ? "FAILED " : "unusual"} ${layout}: ${test}, p = ${p.toExponential(2)}`);
  };
  const words = new Int32Array(2 ** size);
  for (const layout of layouts) {
    const next = layout.words();
    for (let index = 0; index < words.length; index++) words[index] = next();
    const verdicts = battery(words);
    for (const { test, p } of verdicts) show(layout.name, test, p);
    const extreme = verdicts.reduce((least, { p }) => Math.min(least, p, 1 - p), 1);
    console.log(`${layout.name}: ${verdicts.length} tests of ${words.length} words, most extreme p ${extreme.toExponential(1)}`);
  }
  let state = 1;
  const source = (): number => h(state++, 0x1234567, 0x89abcde);
  const parent = new RowKey();
  const key = new RowKey();
  const stream = new Stream(1, "avalanche");
  parent.ofRoot(stream, 1);
  const draw = new ChildDraw(77).under(parent);
  const flipped = (name: string, f: (...input: number[]) => number): void => {
    const p = avalanche(f, 1, 200_000, source);
    show("avalanche", name, p);
    console.log(`avalanche, ${name}: p ${p.toExponential(1)}`);
  };
  flipped("a root row's ordinal", (row) => (key.ofRoot(stream, row >>> 0), key.bits(77)));
  flipped("a child's ordinal", (ordinal) => draw.bits(ordinal));
  flipped("a draw's name", (use) => parent.bits(use));
  flipped("a value of shared by", (value) => (key.startShared(stream), key.mix(value), key.bits(77)));
  console.log(failures === 0 ? "no failure" : `${failures} failures`);
  if (failures > 0) process.exitCode = 1;
}

function writeWords(number: number): void {
  const layout = layouts[number];
  if (layout === undefined) throw new RangeError(`there are ${layouts.length} layouts`);
  const next = layout.words();
  const words = new Int32Array(1 << 16);
  const bytes = new Uint8Array(words.buffer);
  for (;;) {
    for (let index = 0; index < words.length; index++) words[index] = next();
    for (let written = 0; written < bytes.length;) written += writeSync(1, bytes, written);
  }
}

main();
