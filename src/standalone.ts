import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

/** One file that needs Node alone: the emitted module with the parts of the runtime that it uses. The same bytes come out of it. */
export async function bundle(generator: string): Promise<string> {
  const { build } = await import("esbuild");
  // Beside this file, as source or built.
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const runtime = fileURLToPath(new URL(`./runtime/index.${extension}`, import.meta.url));
  const result = await build({
    stdin: { contents: generator, loader: "ts", sourcefile: "generator.ts" },
    bundle: true,
    write: false,
    // Comments name the parts of the bundle by their paths from here.
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    platform: "node",
    format: "esm",
    target: "node22.18",
    alias: { "ecomc/runtime": runtime },
    plugins: [localeOf(generator)],
    legalComments: "none",
    logLevel: "silent",
  });
  return withConstants(await withoutFacades(withoutWays(result.outputFiles[0]!.text)));
}

/** Names the parts of other packages without the way to them: the same bytes wherever packages are installed. */
const withoutWays = (module: string): string => module.replaceAll(/^\/\/ (?:\.\.\/)+(?:node_modules\/)?/gm, "// ");

/**
 * Takes Node's own modules from `process` instead of importing them. An import makes a module of each, with all that it exports:
 * also the streams, promises and worker threads that nobody asks for, which costs the start some milliseconds.
 */
async function withoutFacades(module: string): Promise<string> {
  const { ts } = await import("ts-morph");
  const file = ts.createSourceFile("generator.mjs", module, ts.ScriptTarget.ESNext);
  let text = "";
  let copied = 0;
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { name, namedBindings } = statement.importClause ?? {};
    const names =
      namedBindings !== undefined && ts.isNamedImports(namedBindings)
        ? namedBindings.elements.map(({ propertyName, name: local }) =>
            propertyName === undefined ? local.text : `${propertyName.text}: ${local.text}`,
          )
        : [];
    const taken = name === undefined ? `{ ${names.join(", ")} }` : name.text;
    text += `${module.slice(copied, statement.getStart(file))}const ${taken} = process.getBuiltinModule("${statement.moduleSpecifier.text}");`;
    copied = statement.end;
  }
  return forOldNodes + text + module.slice(copied);
}

/** Node before 22.3 has no such function to ask; what is between, the main program refuses. */
const forOldNodes = `if (process.getBuiltinModule === undefined)
  throw new Error(\`This generator needs Node 22.18 or newer; this is Node \${process.versions.node}.\`);

`;

/**
 * Declares what nobody assigns to as `const` again, which esbuild makes `var` when it bundles. The JavaScript engine puts constants
 * into the code of a kernel; a variable it loads and checks at each use, which costs a tenth of a run.
 */
async function withConstants(module: string): Promise<string> {
  const [{ transform }, variables] = await Promise.all([import("esbuild"), initializedVariables(module)]);
  const declared = (keyword: (variable: Variable) => string): string => {
    let text = "";
    let copied = 0;
    for (const variable of variables) {
      text += module.slice(copied, variable.at) + keyword(variable);
      copied = variable.at + "var".length;
    }
    return text + module.slice(copied);
  };
  const { warnings } = await transform(
    declared(() => "const"),
    { format: "esm", logLevel: "silent" },
  );
  const assigned = new Set(
    warnings.filter(({ id }) => id === "assign-to-constant").map(({ text }) => /"([^"]+)"/.exec(text)![1]!),
  );
  return declared(({ names }) => (names.some((name) => assigned.has(name)) ? "let" : "const"));
}

interface Variable {
  /** Where its `var` stands. */
  readonly at: number;
  readonly names: readonly string[];
}

/** The `var` statements of a module's top level whose variables all have a value. */
async function initializedVariables(module: string): Promise<readonly Variable[]> {
  const { ts } = await import("ts-morph");
  const file = ts.createSourceFile("generator.mjs", module, ts.ScriptTarget.ESNext);
  return file.statements.flatMap((statement): Variable[] => {
    if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return [];
    const { flags, declarations } = statement.declarationList;
    if ((flags & ts.NodeFlags.BlockScoped) !== 0) return [];
    const names = declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer !== undefined ? [name.text] : [],
    );
    return names.length === declarations.length ? [{ at: statement.getStart(file), names }] : [];
  });
}

/** The one locale of faker that the generator loads comes into the bundle; which one the runtime only knows when it runs. */
function localeOf(generator: string): Plugin {
  const locale = /\bloadFaker\("(\w+)"\)/.exec(generator)?.[1];
  return {
    name: "faker's locale",
    setup(build) {
      if (locale === undefined) return;
      build.onLoad({ filter: /[\\/]runtime[\\/]faker\.[jt]s$/ }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        return { contents: text.replace("${locale}", () => locale), loader: path.endsWith(".ts") ? "ts" : "js" };
      });
    },
  };
}
