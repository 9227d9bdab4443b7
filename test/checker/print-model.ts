/**
 * Prints the model of a schema as JSON, without places: `node test/checker/print-model.ts schemas/sandbox.ecom`. With
 * `--quiet` only what is wrong, with `--generating` as a generator would want it. For looking at what the checker makes.
 */
import { diskHost } from "../../src/source/disk-host.ts";
import { checkFile, showDiagnostic } from "./checking.ts";

const [path = "", ...flags] = process.argv.slice(2);
const { model, diagnostics, sources } = checkFile(diskHost(), path, { generating: flags.includes("--generating") });
for (const d of diagnostics) process.stderr.write(`${showDiagnostic(d, sources)}\n`);
const withoutPlaces = (key: string, value: unknown): unknown => (key === "span" ? undefined : value);
if (model !== null && !flags.includes("--quiet")) process.stdout.write(`${JSON.stringify(model, withoutPlaces, 1)}\n`);
