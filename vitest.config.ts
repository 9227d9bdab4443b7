import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // They fetch other Nodes: npm run test:nodes.
    exclude: [...configDefaults.exclude, "test/nodes/**"],
    setupFiles: ["test/support/property-seed.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Colours and terminal widths would change what the renderers print.
    env: { NO_COLOR: "1", FORCE_COLOR: "0", TZ: "UTC" },
  },
});
