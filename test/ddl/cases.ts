import { readdirSync } from "node:fs";
import path from "node:path";
import type { Case } from "./cases/case.ts";

export const casesFolder = path.join(import.meta.dirname, "cases");

/** The cases by the names of their folders. */
export const cases: readonly (readonly [string, Case])[] = await Promise.all(
  readdirSync(casesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(
      async ({ name }) => [name, ((await import(path.join(casesFolder, name, "case.ts"))) as { default: Case }).default] as const,
    ),
);
