import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One file that needs Node alone: the emitted module with the parts of the runtime that it uses. The same bytes come out of it. */
export async function bundle(generator: string): Promise<string> {
  const { build } = await import("esbuild");
  const beside = (name: string): string => fileURLToPath(new URL(`../../runtime/${name}`, import.meta.url));
  const runtime = existsSync(beside("index.ts")) ? beside("index.ts") : beside("index.js");
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
