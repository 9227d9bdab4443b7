/** Emitted modules under the type checker, several in one go: it takes its time to begin. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compile, emit } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** What the type checker says about the modules that schemas compile to: nothing, where they are right. */
export async function typeErrors(...schemas: readonly string[]): Promise<string> {
  // Below the project, so that its packages are found.
  const folder = mkdtempSync(path.join(root, "node_modules", ".ecomc-emitted-"));
  try {
    for (const [i, text] of schemas.entries()) {
      const compilation = compile({ host: memoryHost({ "schema.ecom": text }), entry: "schema.ecom", generating: true });
      const files = await emit(compilation, { runtime: "../../src/runtime/index.ts" });
      writeFileSync(path.join(folder, `generator${i}.ts`), files.get("generator.ts")!);
    }
    const config = { extends: path.join(root, "tsconfig.json"), include: ["*.ts"], compilerOptions: { noEmit: true } };
    writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
    execFileSync(path.join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (error) {
    return (error as { readonly stdout?: string }).stdout ?? String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
