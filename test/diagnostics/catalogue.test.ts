import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue, findDefinition } from "../../src/diagnostics/catalogue/index.ts";
import type { DiagnosticDefinition } from "../../src/diagnostics/diagnostic.ts";
import { exampleEntry, exampleFiles } from "../../src/diagnostics/example.ts";
import { diagnosticsPage, explainDiagnostic, stageOf } from "../../src/diagnostics/render/page.ts";

const folder = path.resolve(import.meta.dirname, "../../src/diagnostics/catalogue");

describe("the catalogue", () => {
  it("holds the definitions of every file in its folder", async () => {
    const listed = new Set(catalogue.map((definition) => definition.code));
    for (const file of readdirSync(folder).filter((name) => name !== "index.ts")) {
      const definitions = Object.values((await import(path.join(folder, file))) as Record<string, DiagnosticDefinition<never>>);
      expect(definitions.length, file).toBeGreaterThan(0);
      for (const definition of definitions) expect(listed.has(definition.code), `${file}: ${definition.code}`).toBe(true);
    }
  });

  it("has at least sixty codes, each once", () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(60);
    const codes = catalogue.map((definition) => definition.code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it.each(catalogue.map((definition) => [definition.code, definition] as const))("%s is complete", (code, definition) => {
    expect(code).toMatch(/^EC\d{4}$/);
    expect(stageOf(code)).not.toBe("Other");
    expect(definition.title).toMatch(/^[^\s.].*[^\s.]$/);
    expect(definition.explanation.length).toBeGreaterThan(40);
    expect(definition.bad).not.toBe(definition.good);
    expect(exampleFiles(definition.good).has(exampleEntry)).toBe(true);
  });

  it("finds a definition by its code in any case", () => {
    expect(findDefinition("ec0001")?.title).toBe("schema file not found");
    expect(findDefinition("EC9999")).toBeNull();
  });
});

describe("examples of several files", () => {
  it("begin at a line that names a file", () => {
    expect(exampleFiles("a\n// file: x/b.ecom\nb\n// file: c.csv\nc\n")).toEqual(
      new Map([
        ["main.ecom", "a\n"],
        ["x/b.ecom", "b\n"],
        ["c.csv", "c\n"],
      ]),
    );
    expect([...exampleFiles("// file: b.ecom\nb\n").keys()]).toEqual(["b.ecom"]);
  });
});

describe("pages", () => {
  const definition = findDefinition("EC0003")!;
  it("in the terminal", () => {
    expect(explainDiagnostic(definition, (text) => text, 80)).toMatchInlineSnapshot(`
      "error EC0003: imports form a circle
      (Files)

      A file that is imported, directly or by way of others, may not import the file
      that imports it. Every file of a schema sees the names of all others once the
      entry file reaches it, so the second direction is never needed.

      Wrong:
          schema shop { period 2024-01-01 .. 2024-12-31  dialects sqlite }
          import "brands.ecom"
          // file: brands.ecom
          import "main.ecom"
          entity Brand count 3 fixed { key brand_id: serial }

      Right:
          schema shop { period 2024-01-01 .. 2024-12-31  dialects sqlite }
          import "brands.ecom"
          // file: brands.ecom
          entity Brand count 3 fixed { key brand_id: serial }
      "
    `);
  });
  it("for the documentation, with a line and a section a code", () => {
    const page = diagnosticsPage(catalogue);
    for (const { code } of catalogue) expect(page.split(`### ${code}\n`), code).toHaveLength(2);
  });
});
