/** DDL of a model for a dialect: the whole schema, the same in two parts around a load, and its removal. */
import * as problem from "../../diagnostics/catalogue/dialects.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import type { DialectName, Model } from "../../model/model.ts";
import type { Layout } from "./dialect.ts";
import { dialectOf, emittedDialects } from "./dialects.ts";
import { placeForeignKeys } from "./foreign-keys.ts";
import { layOut } from "./layout.ts";
import { checkNames } from "./name-limits.ts";
import { commentLines, standardText } from "./plain-printers.ts";
import { TablePrinter } from "./table-printer.ts";

/** Statements under a heading. */
export interface Section {
  readonly title: string;
  readonly statements: readonly string[];
}

/** What is created before the rows are loaded, and what is cheaper once they are there. */
export interface LoadSections {
  readonly before: readonly Section[];
  readonly after: readonly Section[];
}

/**
 * The whole schema as one script, which runs from top to bottom on an empty database. Names that the dialect cannot hold,
 * and dialects that nothing is generated for, are reported; the text is then of no use.
 */
export function emitDdl(model: Model, dialect: DialectName, diagnostics: Diagnostics): string {
  const layout = layoutFor(model, dialect, diagnostics);
  return layout === null ? "" : `${preamble(layout, "The tables")}\n${sectionsText(wholeSections(layout))}`;
}

/** Removes all that the DDL creates, and nothing else; runs whether or not it is there. */
export function emitDropScript(model: Model, dialect: DialectName, diagnostics: Diagnostics): string {
  const layout = layoutFor(model, dialect, diagnostics);
  if (layout === null) return "";
  const statements = layout.dialect.printers.drop(layout);
  return `${header(layout, "Removes the tables")}\n${statements.join("\n")}\n`;
}

/** Reports the names that the dialects of the model cannot hold, and the dialects that are not generated. */
export function checkDialects(model: Model, diagnostics: Diagnostics, generating: boolean): void {
  for (const dialect of model.dialects) if (generating || dialectOf(dialect) !== null) layoutFor(model, dialect, diagnostics);
}

/** The DDL around a load. Null where the dialect is not generated. */
export function loadSections(model: Model, dialect: DialectName): LoadSections | null {
  const found = dialectOf(dialect);
  return found === null ? null : loadSectionsOf(layOut(model, found));
}

export function loadSectionsOf(layout: Layout): LoadSections {
  const { afterLoad } = layout.dialect.capabilities;
  const printer = new TablePrinter(layout, placeForeignKeys(layout));
  const each = (statements: (table: Layout["tables"][number]) => readonly string[]): readonly string[] =>
    layout.tables.flatMap(statements);
  const inline = { primaryKey: afterLoad !== "keys", uniques: afterLoad === "indexes", foreignKeys: afterLoad === "indexes" };
  return {
    before: filled([
      { title: "Types", statements: createEnums(layout) },
      { title: "Tables", statements: each((table) => [printer.create(table, inline)]) },
      { title: "Comments", statements: each((table) => printer.comments(table)) },
    ]),
    after: filled(afterwards(layout, printer)),
  };
}

function afterwards(layout: Layout, printer: TablePrinter): readonly Section[] {
  const { afterLoad } = layout.dialect.capabilities;
  const { tables } = layout;
  if (afterLoad === "all but primary keys in one pass")
    return [
      { title: "Keys, indexes and foreign keys", statements: tables.flatMap((table) => printer.addInOnePass(table)) },
      { title: "Indexes in place of keys", statements: tables.flatMap((table) => printer.uniqueIndexes(table)) },
    ];
  const inline = afterLoad === "indexes";
  const added = { primaryKey: afterLoad === "keys", uniques: !inline };
  return [
    { title: "Keys", statements: tables.flatMap((table) => printer.add(table, added)) },
    { title: "Indexes", statements: tables.flatMap((table) => printer.indexes(table)) },
    {
      title: "Foreign keys",
      statements: tables.flatMap((table) => printer.addForeignKeys(table, inline ? ["added"] : ["inline", "added"])),
    },
  ];
}

/** The text of sections, each under its heading; statements of several lines stand apart. */
export function sectionsText(sections: readonly Section[]): string {
  return sections
    .map(({ title, statements }) => {
      const long = statements.some((statement) => statement.includes("\n"));
      return `-- ${title}\n${long ? "\n" : ""}${statements.join(long ? "\n\n" : "\n")}\n`;
    })
    .join("\n");
}

function layoutFor(model: Model, name: DialectName, diagnostics: Diagnostics): Layout | null {
  const dialect = dialectOf(name);
  if (dialect === null) {
    diagnostics.report(problem.dialectNotEmitted, null, { dialect: name, known: emittedDialects });
    return null;
  }
  const layout = layOut(model, dialect);
  checkNames(layout.tables, dialect, diagnostics);
  return layout;
}

function wholeSections(layout: Layout): readonly Section[] {
  const printer = new TablePrinter(layout, placeForeignKeys(layout));
  const inline = { primaryKey: true, uniques: true, foreignKeys: true };
  return filled([
    { title: "Types", statements: createEnums(layout) },
    { title: "Tables", statements: layout.tables.map((table) => printer.create(table, inline)) },
    {
      title: "Foreign keys of tables that refer to each other",
      statements: layout.tables.flatMap((table) => printer.addForeignKeys(table, ["added"])),
    },
    { title: "Indexes", statements: layout.tables.flatMap((table) => printer.indexes(table)) },
    { title: "Comments", statements: layout.tables.flatMap((table) => printer.comments(table)) },
  ]);
}

const filled = (sections: readonly Section[]): readonly Section[] => sections.filter((section) => section.statements.length > 0);

function createEnums(layout: Layout): readonly string[] {
  return [...layout.enumTypes].map(([index, type]) => {
    const labels = layout.model.enums[index]?.labels ?? [];
    return layout.dialect.printers.createEnum(
      type,
      labels.map((label) => standardText(label.name)),
    );
  });
}

/** The lines at the top of a script. */
export function header(layout: Layout, what: string): string {
  const { model, dialect } = layout;
  const doc = model.doc === null ? [] : [model.doc];
  return [`${what} of schema ${model.name} for ${dialect.title}, emitted by ecomc.`, ...doc, ...dialect.notes(layout)]
    .map((line) => commentLines(line))
    .join("");
}

/** The header, and the statements that every script of the dialect begins with. */
export function preamble(layout: Layout, what: string): string {
  const { preamble: statements } = layout.dialect.printers;
  return statements.length === 0 ? header(layout, what) : `${header(layout, what)}\n${statements.join("\n")}\n`;
}
