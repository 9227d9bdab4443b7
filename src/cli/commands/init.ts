import type { Command } from "commander";
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nearest } from "../../diagnostics/nearest.ts";
import { diskHost } from "../../source/disk-host.ts";
import { packageFolder, packageVersion } from "../../source/package.ts";
import type { Context } from "../context.ts";
import { makeFolders } from "../../runtime/run/folders.ts";
import { Refusal } from "../../runtime/run/failure.ts";

/** Schemas that ship with the package, and what each is good for. */
const templates: Readonly<Record<string, string>> = {
  minimal: "two tables and a reference: the smallest schema that is one",
  sandbox: "customers, products, orders and their items for a small analytics database",
  marketplace: "sellers, promotions, a hundred thousand orders and a million items",
  cards: "fifty thousand card customers in exact segments",
};
/** Templates of the contract whose schemas need what the generator cannot do yet. */
const later = ["shop", "erp"];

const shipped = path.join(packageFolder, "schemas");

export function addInit(program: Command, context: Context): void {
  const list = Object.entries(templates).map(([name, what]) => `  ${name.padEnd(12)} ${what}`);
  program
    .command("init")
    .summary("a working project from a template")
    .description("Writes a schema to start from, with what it imports and a README of next steps. Nothing is overwritten.")
    .argument("[template]", "which schema", "minimal")
    .argument("[folder]", "where to write it", ".")
    .addHelpText("after", `\nTemplates:\n${list.join("\n")}\n`)
    .action(async (template: string, folder: string) => init(template, path.resolve(context.terminal.folder, folder), context));
}

async function init(template: string, folder: string, context: Context): Promise<void> {
  if (!(template in templates)) throw unknownTemplate(template);
  const files = await templateFiles(template);
  const taken = [...files.keys()].find((name) => existsSync(path.join(folder, name)));
  if (taken !== undefined) {
    const shown = path.relative(context.terminal.folder, path.join(folder, taken));
    throw new Refusal(`\`${shown}\` is there already.`, "Name another folder: `ecomc init " + template + " <folder>`.");
  }
  // A project has these already, more often than not; they stay as they are.
  const asides = new Map([
    ["README.md", readme(template)],
    [".gitignore", "node_modules/\ndata/\n*.sqlite\n"],
    ["package.json", manifest(template)],
  ]);
  for (const [name, text] of asides) if (!existsSync(path.join(folder, name))) files.set(name, text);
  writeAll(folder, files);
  const shown = path.relative(context.terminal.folder, folder);
  const otherKind = isOtherKind(path.join(folder, "package.json"));
  const enter = shown === "" ? "" : `cd ${shown} && `;
  const names = [...files.keys()].map((name) => `  ${path.join(shown, name)}`);
  context.terminal.out(
    `${context.colors("out").bold("Written:")}\n${names.join("\n")}\n\nNext: ${enter}npx ecomc preview ${template}.ecom\n` +
      `      ${enter}npx ecomc run ${template}.ecom --to sqlite:${template}.sqlite\n` +
      (otherKind ? `The project is no ES module yet, as emitted generators are: ${enter}npm pkg set type=module\n` : ""),
  );
}

/** All files or none: what was written is removed where the rest cannot be. */
function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  const written: string[] = [];
  try {
    for (const [name, text] of files) {
      const target = path.join(folder, name);
      for (const above of makeFolders(path.dirname(target))) written.unshift(above);
      const file = openSync(target, "wx");
      written.unshift(target);
      try {
        writeFileSync(file, text);
      } finally {
        closeSync(file);
      }
    }
  } catch (error) {
    for (const name of written) rmSync(name, { recursive: true, force: true });
    throw error;
  }
}

/** True for a package.json that does not say that its files are ES modules. */
function isOtherKind(file: string): boolean {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { type?: string }).type !== "module";
  } catch {
    return false;
  }
}

/** The schema, and the files it imports or reads that ship beside it, by their paths in the new project. */
async function templateFiles(template: string): Promise<Map<string, string>> {
  const { compile } = await import("../../compile.ts");
  const { sources } = compile({ host: diskHost(shipped), entry: `${template}.ecom` });
  const files = new Map<string, string>();
  for (const file of [...sources.all, ...sources.data]) {
    const name = path.relative(shipped, file.path);
    // What lies elsewhere in the package is found there by every schema.
    if (!name.startsWith("..")) files.set(name.replaceAll(path.sep, "/"), file.text);
  }
  return files;
}

function unknownTemplate(template: string): Refusal {
  const names = Object.keys(templates).filter((name) => existsSync(path.join(shipped, `${name}.ecom`)));
  const there = `There are ${names.join(", ")}.`;
  if (later.includes(template)) {
    return new Refusal(`The template \`${template}\` is not available yet.`, there);
  }
  const meant = nearest(template, names);
  return new Refusal(`There is no template \`${template}\`.`, meant === null ? there : `Did you mean \`${meant}\`? ${there}`);
}

function manifest(template: string): string {
  const content = {
    name: `${template}-data`,
    private: true,
    type: "module",
    scripts: {
      check: `ecomc check ${template}.ecom`,
      build: `ecomc compile ${template}.ecom`,
      data: `ecomc run ${template}.ecom`,
    },
    devDependencies: { ecomc: `^${packageVersion}` },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function readme(template: string): string {
  return `# ${template}

Synthetic data, made by ecomc from \`${template}.ecom\`.

\`\`\`sh
npx ecomc check ${template}.ecom                      # is the schema right?
npx ecomc preview ${template}.ecom                    # a few rows of each table
npx ecomc run ${template}.ecom                        # CSV files in data/${template}
npx ecomc run ${template}.ecom --to sqlite:${template}.sqlite   # a database with keys and indexes
npx ecomc compile ${template}.ecom                    # the generator, DDL and documentation in generated/${template}
\`\`\`

The same schema and seed give the same bytes on every machine. Change the schema and run again; \`--seed\` and \`--scale\`
give other data and more of it.
`;
}
