import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as syntax from "../../src/diagnostics/catalogue/syntax.ts";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { parse } from "../../src/syntax/parse.ts";
import { summarise } from "./summary.ts";

function mistakesOf(text: string): { found: readonly Diagnostic[]; tree: string } {
  const diagnostics = new Diagnostics();
  const tree = parse(text, 0, diagnostics);
  return { found: diagnostics.all, tree: summarise(tree) };
}

function show(text: string, { code, message, span, hint, labels, fix }: Diagnostic): string {
  const position = (offset: number): string => {
    const before = text.slice(0, offset).split("\n");
    return `${before.length}:${before.at(-1)!.length + 1}`;
  };
  const place = span === null ? "" : `${position(span.start)} «${text.slice(span.start, span.end)}»`;
  return [
    `${place} ${code} ${message}`,
    ...labels.map((label) => `    ${position(label.span.start)} ${label.text}`),
    ...(hint === null ? [] : [`    hint: ${hint}`]),
    ...(fix === null ? [] : [`    fix: ${fix.title}: ${JSON.stringify(fix.text)}`]),
  ].join("\n");
}

describe("schemas with mistakes", () => {
  const folder = join(import.meta.dirname, "cases", "mistakes");
  it.each(readdirSync(folder))("%s", async (name) => {
    const text = readFileSync(join(folder, name, "schema.ecom"), "utf8");
    const { found, tree } = mistakesOf(text);
    await expect(`${found.map((d) => show(text, d)).join("\n")}\n\n${tree}`).toMatchFileSnapshot(
      join(folder, name, "expected.txt"),
    );
  });
});

describe("examples of the catalogue", () => {
  it.each(Object.values(syntax).map((definition) => [definition.code, definition] as const))("%s", (code, { bad, good }) => {
    expect(mistakesOf(bad).found.map((d) => d.code)).toEqual([code]);
    expect(mistakesOf(good).found).toEqual([]);
  });
  it("apply their fixes", () => {
    for (const { code, bad } of Object.values(syntax)) {
      const { found } = mistakesOf(bad);
      const fix = found[0]!.fix;
      if (fix === null) continue;
      const repaired = bad.slice(0, fix.span.start) + fix.text + bad.slice(fix.span.end);
      expect(mistakesOf(repaired).found, `${code}\n${repaired}`).toEqual([]);
    }
  });
});
