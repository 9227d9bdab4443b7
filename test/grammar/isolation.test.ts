import { describe, expect, it } from "vitest";
import { lexer } from "../../grammar/lexer.ts";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import type { Declaration, SourceFile } from "../../src/syntax/ast.ts";
import { parse } from "../../src/syntax/parse.ts";
import { schemas } from "./any-text.ts";
import { randomFrom } from "./sentences.ts";

/** ISOLATION_RUNS=20000 is what is run before a release. */
const runs = Number(process.env["ISOLATION_RUNS"] ?? 600);
const seed = Number(process.env["ISOLATION_SEED"] ?? 1);

const junk = [
  ...["{", "}", "(", ")", "[", "]", ",", ":", "=", "==", "x", "5", "5%", "key", "where", "match", "?", "..", '"t"', "check"],
  ...["-", "not", "entity"],
];

/** Whole schemas; the cases of single constructs do things that only the grammar can tell apart. */
const ordinary = schemas.filter((text) => /^schema /m.test(text));

function read(text: string): { tree: SourceFile; places: number[] } {
  const diagnostics = new Diagnostics();
  const tree = parse(text, 0, diagnostics);
  return { tree, places: diagnostics.all.map(({ span }) => span!.start) };
}

const plain = (declaration: Declaration): string =>
  JSON.stringify(declaration, (key, value: unknown) => (key === "span" || key === "operatorSpan" ? undefined : value));

describe("a token that is deleted, added or replaced", () => {
  const timeout = Math.max(30_000, runs * 10);
  it("concerns its declaration alone, and gives one message", { timeout }, () => {
    const random = randomFrom(seed * 7919);
    for (let skip = 0; skip < 20; skip++) random();
    const any = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
    const originals = new Map(ordinary.map((text) => [text, { tree: read(text).tree, tokens: lexer.tokenize(text).tokens }]));
    const counts = [0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const text = any(ordinary);
      const original = originals.get(text)!;
      const { declarations } = original.tree;
      const declaration = any(declarations);
      const { start: first, end: behind } = declaration.span;
      const tokens = original.tokens.filter(({ startOffset }) => startOffset > first && startOffset < behind);
      const { startOffset: start, endOffset } = any(tokens);
      const end = endOffset! + 1;
      const edited = any([
        () => text.slice(0, start) + text.slice(end),
        () => `${text.slice(0, end)} ${any(junk)}${text.slice(end)}`,
        () => text.slice(0, start) + any(junk) + text.slice(end),
      ])();
      const { tree, places } = read(edited);
      counts[Math.min(2, places.length)]!++;
      const next = declarations[declarations.indexOf(declaration) + 1];
      const limit = next === undefined ? edited.length : next.span.start + edited.length - text.length;
      for (const place of places) {
        expect(place, edited).toBeGreaterThanOrEqual(declaration.span.start);
        expect(place, edited).toBeLessThanOrEqual(limit);
      }
      const found = new Set(tree.declarations.map(plain));
      for (const other of declarations) if (other !== declaration) expect(found, edited).toContain(plain(other));
    }
    // Some edits give a schema again; a few break two things at once (a keyword becomes an operator).
    expect(counts[1]! / (counts[1]! + counts[2]!)).toBeGreaterThan(0.98);
  });
});
