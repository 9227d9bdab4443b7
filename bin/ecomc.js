#!/usr/bin/env node
// Plain JavaScript that the oldest Node can read: says clearly which Node is needed before anything newer is loaded.
import { existsSync } from "node:fs";
import module from "node:module";

const needed = [22, 18];
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `ecomc needs Node ${needed.join(".")} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      "Install a current Node, or add one to your project with `npm install --save-dev node` and run `npx ecomc` again.\n",
  );
  process.exitCode = 3;
} else {
  // Node keeps what it compiled in a folder for temporary files, and a later start takes half the time. Not where a generator is
  // made to be run once: those would pile up there.
  if (["check", "compile", "fmt"].includes(process.argv[2])) module.enableCompileCache?.();
  // In a checkout the sources are run as they are; the package carries what was built from them.
  const source = new URL("../src/cli/main.ts", import.meta.url);
  const { main } = await import(existsSync(source) ? source.href : new URL("../dist/src/cli/main.js", import.meta.url).href);
  process.exitCode = await main(process.argv.slice(2));
}
