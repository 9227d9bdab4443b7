import fc from "fast-check";
import { expect, test } from "vitest";
import { deriveA, deriveB, h, hash32 } from "../../../src/runtime/random/hash.ts";
import { Permutation } from "../../../src/runtime/random/permutation.ts";
import { ChildDraw, RowKey } from "../../../src/runtime/random/row-key.ts";
import { Stream } from "../../../src/runtime/random/stream.ts";
import { keyUuid, uuid4Text, uuid7Text } from "../../../src/runtime/random/uuid.ts";
import { avalanche, battery, chiSquareTail } from "./battery.ts";
import { layouts } from "./layouts.ts";

/** Whoever changes these changes every byte of every data set. */
test("the draws of this version", () => {
  const stream = new Stream(42, "Order");
  const key = new RowKey();
  const child = new RowKey();
  const values: number[] = [
    h(1, 2, 3),
    deriveA(1, 2, 3),
    deriveB(1, 2, 3),
    hash32("Order.customer"),
    hash32("Größe"),
    stream.a,
    stream.b,
  ];
  key.ofRoot(stream, 12);
  values.push(key.a, key.b, key.bits(5), key.unit(5), key.unit53(5));
  key.ofRoot(stream, 4294967296 * 1000 + 12);
  values.push(key.a, key.b);
  child.ofChild(key, 77, 3);
  values.push(child.a, child.b, new ChildDraw(77).under(key).bits(3), new ChildDraw(77).under(key).unit53(3));
  key.ofCell(stream, 19000, 5);
  values.push(key.a, key.b);
  key.startShared(stream);
  key.mix(19000.5);
  key.mixText("Web");
  key.mixNull();
  values.push(key.a, key.b);
  expect(values).toMatchInlineSnapshot(`
    [
      -1448993426,
      -149760719,
      1881504066,
      -1033034548,
      -2021856571,
      -103364505,
      1948084210,
      405035843,
      -898906840,
      35760577,
      0.008326158160343766,
      0.008326158335177025,
      302224113,
      -1346992863,
      884117097,
      842558173,
      1042134107,
      0.24264075503431437,
      -1714379145,
      -1766680445,
      -710508568,
      1146130276,
    ]
  `);
});

test("keys differ by seed, name, high part, cell, and kind of value", () => {
  const key = new RowKey();
  const seen = new Set<string>();
  let made = 0;
  const add = (a: number, b: number): void => {
    seen.add(`${a},${b}`);
    made++;
  };
  for (const seed of [0, 1, -1, 4294967296, 2 ** 53 - 1])
    for (const name of ["", "a", "b", "ab", "abcd", "abcd\0"]) add(new Stream(seed, name).a, new Stream(seed, name).b);
  const stream = new Stream(1, "x");
  for (const ordinal of [0, 1, 5, 4294967295, 4294967296, 4294967297, 2 * 4294967296, 2 ** 52])
    add((key.ofRoot(stream, ordinal), key.a), key.b);
  for (const cell of [0, 1, 5]) for (const ordinal of [0, 1, 5]) add((key.ofCell(stream, cell, ordinal), key.a), key.b);
  for (const mix of [
    () => key.mix(1),
    () => key.mix(1.5),
    () => key.mix(-1),
    () => key.mix(2 ** 33),
    () => key.mix(NaN),
    () => key.mixNull(),
    () => key.mixText(""),
    () => key.mixText("1"),
    () => key.mixText("1\0"),
    () => (key.mix(1), key.mix(2)),
    () => (key.mix(2), key.mix(1)),
  ]) {
    key.startShared(stream);
    mix();
    add(key.a, key.b);
  }
  expect(seen.size).toBe(made);
  const zero = new RowKey();
  key.startShared(stream);
  key.mix(-0);
  zero.startShared(stream);
  zero.mix(0);
  expect(key).toEqual(zero);
});

test("uniform numbers of 32 and 53 bits agree in their leading bits", () => {
  const key = new RowKey();
  const stream = new Stream(3, "x");
  const draw = new ChildDraw(9);
  for (let row = 0; row < 1000; row++) {
    key.ofRoot(stream, row);
    draw.under(key);
    expect(Math.floor(key.unit53(4) * 2 ** 32)).toBe(key.unit(4) * 2 ** 32);
    expect(Math.floor(draw.unit53(row) * 2 ** 32)).toBe(draw.unit(row) * 2 ** 32);
    expect(key.unit(4) * 2 ** 32).toBe(key.bits(4) >>> 0);
  }
});

test.each(layouts.map(({ name, words }) => ({ name, words })))("no test of the battery fails: $name", ({ words }) => {
  const next = words();
  const sample = Int32Array.from({ length: 1 << 17 }, next);
  for (const { test, p } of battery(sample)) {
    expect(p, test).toBeGreaterThan(1e-5);
    expect(p, test).toBeLessThan(1 - 1e-5);
  }
});

test("the battery is not blind: a congruential generator fails", () => {
  let state = 1;
  const words = Int32Array.from({ length: 1 << 17 }, () => (state = (Math.imul(state, 1664525) + 1013904223) | 0));
  const failed = battery(words).filter(({ p }) => p < 1e-9 || p > 1 - 1e-9);
  expect(failed.length).toBeGreaterThan(2);
});

test("a changed bit of an ordinal changes half of a draw's bits", () => {
  const key = new RowKey();
  const stream = new Stream(5, "x");
  let state = 0;
  const p = avalanche(
    (row) => (key.ofRoot(stream, row >>> 0), key.bits(11)),
    1,
    20_000,
    () => h(state++, 1, 2),
  );
  expect(p).toBeGreaterThan(1e-4);
});

test("a permutation goes everywhere once, and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer(), fc.integer(), (size, a, b) => {
      const order = new Permutation(size, { a, b });
      const seen = new Uint8Array(size);
      for (let index = 0; index < size; index++) {
        const value = order.at(index);
        seen[value]!++;
        if (order.indexOf(value) !== index) return false;
      }
      return seen.every((count) => count === 1);
    }),
    { numRuns: 60 },
  );
});

test("large permutations stay in range and turn back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 52 }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.integer(),
      (size, share, a) => {
        const order = new Permutation(size, { a, b: ~a });
        const index = Math.floor(share * size);
        const value = order.at(index);
        return value >= 0 && value < size && Number.isInteger(value) && order.indexOf(value) === index;
      },
    ),
  );
});

test("permutations of few things are all equally likely", () => {
  const counts = new Map<string, number>();
  const stream = new Stream(9, "permutations");
  const key = new RowKey();
  const samples = 24_000;
  for (let sample = 0; sample < samples; sample++) {
    key.ofRoot(stream, sample);
    const order = new Permutation(4, key);
    const text = [0, 1, 2, 3].map((index) => order.at(index)).join("");
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  let statistic = 0;
  for (const count of counts.values()) statistic += (count - samples / 24) ** 2 / (samples / 24);
  expect(chiSquareTail(statistic, 23)).toBeGreaterThan(1e-4);
});

test("UUIDs have their version and variant, follow time, and never repeat", () => {
  expect(uuid4Text(-1, -1, -1, -1)).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
  expect(uuid4Text(0, 0, 0, 0)).toBe("00000000-0000-4000-8000-000000000000");
  expect(uuid7Text(0x0123456789ab, 0, 0, 0)).toBe("01234567-89ab-7000-8000-000000000000");
  const texts = Array.from({ length: 5000 }, (_, row) => keyUuid(1_700_000_000 + row, row + 1, Math.imul(row, 0x9e3779b1)));
  expect(new Set(texts.map((text) => text.slice(0, 28))).size).toBe(5000);
  expect([...texts].sort()).toEqual(texts);
  for (const text of texts) expect(text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
