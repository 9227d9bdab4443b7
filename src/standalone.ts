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
    platform: "node",
    format: "esm",
    target: "node22.18",
    alias: { "ecomc/runtime": runtime },
    plugins: [localeOf(generator)],
    legalComments: "none",
    logLevel: "silent",
  });
  return withConstants(result.outputFiles[0]!.text);
}

/**
 * Declares what nobody assigns to as `const` again, which esbuild makes `var` when it bundles. The JavaScript engine puts constants
 * into the code of a kernel; a variable it loads and checks at each use, which costs a tenth of a run.
 */
async function withConstants(module: string): Promise<string> {
  const { transform } = await import("esbuild");
  const all = module.replace(/^var (?=[\w$]+ = )/gm, "const ");
  const { warnings } = await transform(all, { format: "esm", logLevel: "silent" });
  const assigned = new Set(
    warnings.filter(({ id }) => id === "assign-to-constant").map(({ text }) => /"([\w$]+)"/.exec(text)![1]!),
  );
  return all.replace(/^const ([\w$]+)(?= = )/gm, (declaration, name: string) =>
    assigned.has(name) ? `let ${name}` : declaration,
  );
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
