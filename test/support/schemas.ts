/** The schemas of `schemas/` that make rows, and scales at which a run is short. */
import { readdirSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../../schemas");

/** Names as `sandbox` or `learn/01-hello`. */
export const schemaNames: readonly string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  // What is only imported has no header, and makes nothing by itself.
  .filter((name) => name.endsWith(".ecom") && !name.startsWith(`common${path.sep}`))
  .map((name) => name.slice(0, -".ecom".length).replaceAll(path.sep, "/"))
  .sort();

/** Scales that leave a few thousand rows. */
const scales: Readonly<Record<string, number>> = {
  cards: 0.02,
  marketplace: 0.1,
  "learn/03-references": 0.3,
  "learn/10-lifecycle": 0.2,
};

export function smallScale(schema: string): number {
  return scales[schema] ?? 1;
}
