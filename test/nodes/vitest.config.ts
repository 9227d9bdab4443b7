import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, "../.."),
    include: ["test/nodes/*.test.ts"],
    // Under emulation a process takes ten times as long.
    testTimeout: 120_000,
    maxConcurrency: availableParallelism(),
    env: { TZ: "UTC" },
  },
});
