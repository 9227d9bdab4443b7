import fc from "fast-check";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { diskHost } from "../../src/source/disk-host.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { Source, SourceSet } from "../../src/source/source-set.ts";

describe("positions", () => {
  it("count lines and columns from 1", () => {
    const source = new Source(0, "a", "a", "ab\r\nc\n\nd");
    expect([0, 1, 4, 5, 6, 7, 8, 99].map((offset) => source.position(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
      { line: 4, column: 2 },
    ]);
    expect([1, 2, 3, 4, 5].map((line) => source.line(line))).toEqual(["ab", "c", "", "d", ""]);
  });

  it("lead back to the offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "é") }), fc.nat(), (text, place) => {
        const source = new Source(0, "a", "a", text);
        const offset = text.length === 0 ? 0 : place % (text.length + 1);
        const { line, column } = source.position(offset);
        expect(source.lineStart(line) + column - 1).toBe(offset);
      }),
    );
  });
});

describe("the hash of a schema", () => {
  const hashOf = (...texts: string[]): string => {
    const sources = new SourceSet(memoryHost({ "cities.csv": "name\nOslo\n" }));
    texts.forEach((text, index) => sources.complete(sources.add(`${index}.ecom`, text)));
    return sources.hash;
  };
  it("is a SHA-256 that names and line ends do not touch", () => {
    expect(hashOf("a\nb")).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf("a\r\nb")).toBe(hashOf("a\nb"));
    expect(hashOf("a\nc")).not.toBe(hashOf("a\nb"));
    expect(hashOf("ab", "c")).not.toBe(hashOf("a", "bc"));
  });
  it("counts the data that was read", () => {
    const sources = new SourceSet(memoryHost({ "cities.csv": "name\nOslo\n" }));
    sources.complete(sources.add("0.ecom", "a"));
    const before = sources.hash;
    expect(sources.readData("towns.csv", 0)).toEqual({ ok: false, why: "missing" });
    expect(sources.hash).toBe(before);
    expect(sources.readData("cities.csv", 0)).toEqual({ ok: true, text: "name\nOslo\n" });
    expect(sources.hash).not.toBe(before);
    expect(sources.data.map((file) => file.name)).toEqual(["cities.csv"]);
  });
});

describe("hosts", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "ecomc-host-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, "common"));
  mkdirSync(path.join(folder, "library"));
  writeFileSync(path.join(folder, "shop.ecom"), "\ufeffschema shop {}");
  writeFileSync(path.join(folder, "common/a.ecom"), "a");
  writeFileSync(path.join(folder, "library/b.ecom"), "b");
  writeFileSync(path.join(folder, "binary.ecom"), Buffer.from([0xff, 0xfe, 0x41, 0x00]));
  const files = { "shop.ecom": "schema shop {}", "common/a.ecom": "a", "library/b.ecom": "b" };
  const hosts = { disk: diskHost(folder, [path.join(folder, "library")]), memory: memoryHost(files) };

  it.each(["disk", "memory"] as const)("%s: reads, resolves, and says why not", (kind) => {
    const host = hosts[kind];
    const shop = host.resolve("shop.ecom", null);
    expect(host.read(shop)).toEqual({ ok: true, text: "schema shop {}" });
    expect(host.display(shop)).toBe("shop.ecom");
    expect(host.read(host.resolve("nowhere.ecom", null))).toEqual({ ok: false, why: "missing" });
    expect(host.read(host.resolve("shop.ecom/x", null))).toEqual({ ok: false, why: "missing" });
    expect(host.read(host.resolve("common", shop))).toEqual({ ok: false, why: "folder" });
    const a = host.resolve("common/a.ecom", shop);
    expect(host.resolve("../shop.ecom", a)).toBe(shop);
    expect(host.resolve("./../common//a.ecom", a)).toBe(a);
    expect(host.neighbours(a)).toEqual(["a.ecom"]);
    expect(host.neighbours(host.resolve("nowhere/a.ecom", null))).toEqual([]);
    const sources = new SourceSet(host);
    sources.add(shop, "");
    expect(sources.readData("b.ecom", 0)).toEqual({ ok: true, text: "b" });
  });

  it("disk: what is not UTF-8 is no text", () => {
    expect(hosts.disk.read(hosts.disk.resolve("binary.ecom", null))).toEqual({ ok: false, why: "encoding" });
  });
});
