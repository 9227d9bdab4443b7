import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { Console } from "../../../src/runtime/run/console.ts";

/** An empty folder for one test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "ecomc-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything below a folder: the text of each file by its path. */
export function contents(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.relative(folder, file)] = readFileSync(file, "latin1");
  }
  return found;
}

/** Collects what a run says. */
export class TestConsole implements Console {
  stdout = "";
  stderr = "";
  outIsTerminal = false;
  errIsTerminal = false;
  columns = 100;
  env = {};
  out(text: string): void {
    this.stdout += text;
  }
  err(text: string): void {
    this.stderr += text;
  }
}
