import { fileURLToPath } from "node:url";

/** One file that needs Node alone: the emitted module with the parts of the runtime that it uses. The same bytes come out of it. */
export async function bundle(generator: string): Promise<string> {
  const { build } = await import("esbuild");
  // Beside this file, as source or built.
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const runtime = fileURLToPath(new URL(`../../runtime/index.${extension}`, import.meta.url));
  const result = await build({
    stdin: { contents: generator, loader: "ts", sourcefile: "generator.ts" },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node22.18",
    alias: { "ecomc/runtime": runtime },
    legalComments: "none",
    logLevel: "silent",
  });
  return result.outputFiles[0]!.text;
}
