import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { artefacts } from "../../grammar/derive/artefacts.ts";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { parse } from "../../src/syntax/parse.ts";
import { randomFrom, sentence, spaced } from "./sentences.ts";

const folder = join(import.meta.dirname, "..", "..", "grammar", "derived");
const made = artefacts();

describe("what is derived from the grammar", () => {
  it("is checked in as the grammar gives it", () => {
    expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made)
      expect(readFileSync(join(folder, name), "utf8"), `${name}: run \`npm run grammar\``).toBe(text);
  });

  it("EBNF: every rule that is named is defined, once, and what it derives is a schema", () => {
    const text = made.get("ecom.ebnf")!;
    const rules = [...text.matchAll(/^(\w+) += /gm)].map((match) => match[1]!);
    expect(new Set(rules).size).toBe(rules.length);
    const body = text.slice(text.indexOf("*)")).replaceAll(/"[^"]*"/g, "");
    for (const name of body.match(/\b[a-z]\w*/g)!) expect(rules).toContain(name);

    let derived = 0;
    let refused = 0;
    for (let i = 1; i <= 500; i++) {
      const random = randomFrom(i * 7919);
      for (let skip = 0; skip < 10; skip++) random();
      const words = sentence("declaration", random, 16);
      if (words.length > 200) continue;
      derived++;
      const diagnostics = new Diagnostics();
      parse(
        spaced(words, () => " "),
        0,
        diagnostics,
      );
      // The EBNF cannot say that a clause is given once, nor which of two readings a keyword has.
      if (diagnostics.hasErrors) refused++;
    }
    expect(refused / derived).toBeLessThan(0.01);
  });

  it("railroad diagrams: load nothing, and link only to rules that are there", () => {
    const page = made.get("railroad.html")!;
    expect(page).not.toMatch(/<script|<link|https?:|url\(|@import|NaN|undefined/);
    const ids = new Set([...page.matchAll(/<section id="(\w+)"/g)].map((match) => match[1]!));
    for (const [, target] of page.matchAll(/href="#(\w+)"/g)) expect(ids).toContain(target);
  });

  it("railroad diagrams: one of every rule, drawn within its frame, in elements that are closed", () => {
    const page = made.get("railroad.html")!;
    const rules = [...made.get("ecom.ebnf")!.matchAll(/^(\w+) += /gm)].map((match) => match[1]!);
    const sections = [...page.matchAll(/^<section id="(\w+)">\n<h2>(\w+)<\/h2>\n<svg ([^>]*)>(.*)<\/svg>\n<\/section>$/gm)];
    expect(sections.map(([, id]) => id)).toEqual(rules);
    for (const [, id, title, attributes, drawing] of sections) {
      expect(title).toBe(id);
      const [, width, height] = /^width="([\d.]+)" height="([\d.]+)" viewBox="0 0 \1 \2"$/.exec(attributes!)!.map(Number);
      // Every shape lies within the frame; of paths, every point: `A` gives radii and flags before it, `H` and `V` one number.
      const points: [number, number][] = [];
      for (const [, x, y, w, h] of drawing!.matchAll(
        /<rect class="\w+" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
      ))
        points.push([Number(x), Number(y)], [Number(x) + Number(w), Number(y) + Number(h)]);
      for (const [, x, y] of drawing!.matchAll(/<(?:circle c|text )x="([\d.]+)" c?y="([\d.]+)"/g))
        points.push([Number(x), Number(y)]);
      for (const [, path] of drawing!.matchAll(/<path d="([^"]*)"/g)) {
        let at: [number, number] = [0, 0];
        for (const [, command, numbers] of path!.matchAll(/([MHVA])([^A-Z]*)/g)) {
          const given = numbers!.trim().split(/[ ,]/).map(Number);
          if (command === "H") at = [given[0]!, at[1]];
          else if (command === "V") at = [at[0], given[0]!];
          else at = [given.at(-2)!, given.at(-1)!];
          points.push(at);
        }
        expect(path).toMatch(/^[MHVA\d .-]+$/);
      }
      expect(points.length).toBeGreaterThan(4);
      for (const [x, y] of points) expect(x >= 0 && x <= width! && y >= 0 && y <= height!, `${id}: ${x}, ${y}`).toBe(true);
    }

    const open: string[] = [];
    for (const [, end, name, closed] of page
      .replace(/<style>[^]*?<\/style>/, "")
      .matchAll(/<(\/?)([a-z]\w*)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (end === "/") expect(open.pop()).toBe(name);
      else if (closed === "" && name !== "meta") open.push(name!);
    }
    expect(open).toEqual([]);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>/);
  });

  it("highlighting: patterns that are regular expressions", () => {
    const grammar = JSON.parse(made.get("ecom.tmLanguage.json")!) as object;
    const sources: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        if (["match", "begin", "end"].includes(key) && typeof part === "string") sources.push(part);
        visit(part);
      }
    };
    visit(grammar);
    expect(sources.length).toBeGreaterThan(15);
    for (const source of sources) expect(() => new RegExp(source)).not.toThrow();
  });
});
