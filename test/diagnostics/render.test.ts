import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderJson } from "../../src/diagnostics/render/json.ts";
import { renderPretty, summarise } from "../../src/diagnostics/render/pretty.ts";
import { renderSarif } from "../../src/diagnostics/render/sarif.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { SourceSet } from "../../src/source/source-set.ts";
import type { Span } from "../../src/source/span.ts";

function sourcesOf(...files: readonly [string, string][]): SourceSet {
  const sources = new SourceSet(memoryHost({}));
  for (const [name, text] of files) sources.complete(sources.add(name, text));
  return sources;
}
/** The place of `part` in file `file`. */
function at(sources: SourceSet, part: string, file = 0): Span {
  const start = sources.get(file).text.indexOf(part);
  if (start < 0) throw new Error(`no ${part}`);
  return { file, start, end: start + part.length };
}
function diagnostic(span: Span | null, rest: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: "EC0201",
    severity: "error",
    message: "no entity is called `Custmer`",
    span,
    labels: [],
    hint: null,
    fix: null,
    ...rest,
  };
}
const pretty = (diagnostics: readonly Diagnostic[], sources: SourceSet): string =>
  renderPretty(diagnostics, sources, { color: false });

const shop = `schema shop { period 2024-01-01 .. 2024-12-31 }

entity Customer count 10 {
  key customer_id: serial
}
entity Order count 10 {
  key order_id: serial
  ref customer: Custmer
}
`;

describe("for people", () => {
  it("shows the line, the place and the hint", () => {
    const sources = sourcesOf(["shop.ecom", shop]);
    const span = at(sources, "Custmer");
    const fix = { title: "correct the name", span, text: "Customer" };
    expect(pretty([diagnostic(span, { hint: "Did you mean `Customer`?", fix })], sources)).toMatchInlineSnapshot(`
      "error EC0201: no entity is called \`Custmer\`
       --> shop.ecom:8:17
        |
      8 |   ref customer: Custmer
        |                 ^^^^^^^
        = hint: Did you mean \`Customer\`?
        = fix: correct the name: \`Custmer\` -> \`Customer\`

      1 error
      "
    `);
  });

  it("shows other places with their words, in the order of their lines", () => {
    const sources = sourcesOf(["shop.ecom", shop]);
    const labels = [
      { span: at(sources, "Customer count"), text: "declared here" },
      { span: at(sources, "Custmer"), text: "not found" },
      { span: at(sources, "customer:"), text: "this reference" },
    ];
    expect(pretty([diagnostic(at(sources, "Custmer"), { labels })], sources)).toMatchInlineSnapshot(`
      "error EC0201: no entity is called \`Custmer\`
       --> shop.ecom:8:17
        |
      3 | entity Customer count 10 {
        |        -------------- declared here
      ...
      8 |   ref customer: Custmer
        |       --------- ^^^^^^^ not found
        |       this reference

      1 error
      "
    `);
  });

  it("shows places in other files", () => {
    const sources = sourcesOf(["shop.ecom", `import "a.ecom"\nentity A count 2\n`], ["a.ecom", "// a\n\nentity A count 1\n"]);
    const labels = [{ span: at(sources, "A count 1", 1), text: "first declared here" }];
    expect(pretty([diagnostic(at(sources, "A count 2"), { message: "A is declared twice", labels })], sources))
      .toMatchInlineSnapshot(`
      "error EC0201: A is declared twice
       --> shop.ecom:2:8
        |
      2 | entity A count 2
        |        ^^^^^^^^^
       ::: a.ecom:3:8
        |
      3 | entity A count 1
        |        --------- first declared here

      1 error
      "
    `);
  });

  it("shows a span of many lines by its first ones", () => {
    const sources = sourcesOf(["shop.ecom", shop]);
    const text = shop.slice(shop.indexOf("entity Customer"), shop.lastIndexOf("}") + 1);
    expect(pretty([diagnostic(at(sources, text))], sources)).toMatchInlineSnapshot(`
      "error EC0201: no entity is called \`Custmer\`
       --> shop.ecom:3:1
        |
      3 | entity Customer count 10 {
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^
      4 |   key customer_id: serial
        |   ^^^^^^^^^^^^^^^^^^^^^^^
      5 | }
        | ^
      6 | entity Order count 10 {
        | ^^^^^^^^^^^^^^^^^^^^^^^

      1 error
      "
    `);
  });

  it("lines carets up below tabs and wide letters, and at the end of the file", () => {
    const sources = sourcesOf(["a.ecom", 'const\tmots = ["日本語", "é", wrong]\r\nentity']);
    const end = sources.get(0).text.length;
    expect(
      pretty(
        [diagnostic(at(sources, "wrong")), diagnostic({ file: 0, start: end, end }, { message: "the file ends here" })],
        sources,
      ),
    ).toMatchInlineSnapshot(`
      "error EC0201: no entity is called \`Custmer\`
       --> a.ecom:1:27
        |
      1 | const    mots = ["日本語", "é", wrong]
        |                                 ^^^^^

      error EC0201: the file ends here
       --> a.ecom:2:7
        |
      2 | entity
        |       ^

      2 errors
      "
    `);
  });

  it("shows what concerns no place", () => {
    expect(pretty([diagnostic(null, { severity: "warning", hint: "one line\nand another" })], sourcesOf()))
      .toMatchInlineSnapshot(`
      "warning EC0201: no entity is called \`Custmer\`
        = hint: one line
                and another

      1 warning
      "
    `);
  });

  it("uses colours only when asked", () => {
    const sources = sourcesOf(["shop.ecom", shop]);
    const all = [diagnostic(at(sources, "Custmer"))];
    expect(renderPretty(all, sources, { color: true })).toContain("\u001b[31m");
    expect(renderPretty(all, sources, { color: false })).not.toContain("\u001b");
  });

  it("counts", () => {
    const error = diagnostic(null);
    const warning = diagnostic(null, { severity: "warning" });
    expect(summarise([])).toBe("no errors");
    expect(summarise([error, error, warning])).toBe("2 errors, 1 warning");
    expect(summarise([warning, warning])).toBe("2 warnings");
  });
});

describe("for programs", () => {
  const sources = sourcesOf(["my shop.ecom", shop]);
  const span = at(sources, "Custmer");
  const fix = { title: "correct the name", span, text: "Customer" };
  const labels = [{ span: at(sources, "Customer count"), text: "declared here" }];
  const all = [
    diagnostic(span, { code: "EC0002", hint: "Did you mean `Customer`?", fix, labels }),
    diagnostic(null, { severity: "warning" }),
  ];

  it("JSON has every part, with lines and columns from 1", () => {
    const document = JSON.parse(renderJson(all, sources));
    expect(document).toMatchObject({ version: 1, errors: 1, warnings: 1 });
    expect(document.diagnostics[0]).toEqual({
      code: "EC0002",
      severity: "error",
      message: "no entity is called `Custmer`",
      place: {
        file: "my shop.ecom",
        start: { offset: span.start, line: 8, column: 17 },
        end: { offset: span.end, line: 8, column: 24 },
      },
      labels: [
        { text: "declared here", place: expect.objectContaining({ start: expect.objectContaining({ line: 3, column: 8 }) }) },
      ],
      hint: "Did you mean `Customer`?",
      fix: { title: "correct the name", text: "Customer", place: expect.objectContaining({ file: "my shop.ecom" }) },
    });
    expect(document.diagnostics[1].place).toBeNull();
  });

  it("SARIF has rules, regions, related places and fixes", () => {
    const log = JSON.parse(renderSarif(all, sources, "1.2.3"));
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    expect(run.tool.driver).toMatchObject({ name: "ecomc", version: "1.2.3" });
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(["EC0002", "EC0201"]);
    expect(run.results[0]).toMatchObject({ ruleId: "EC0002", ruleIndex: 0, level: "error" });
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "my%20shop.ecom" },
      region: { startLine: 8, startColumn: 17, endLine: 8, endColumn: 24 },
    });
    expect(run.results[0].relatedLocations[0].message.text).toBe("declared here");
    expect(run.results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe("Customer");
    expect(run.results[1]).not.toHaveProperty("locations");
  });
});
