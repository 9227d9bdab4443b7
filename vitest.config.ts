import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Colours and terminal widths would change what the renderers print.
    env: { NO_COLOR: "1", FORCE_COLOR: "0", TZ: "UTC" },
  },
});
