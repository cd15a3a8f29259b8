import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Where .ci/run wants the results counted; nobody else does. */
const results = process.env["FIRELIGHT_RESULTS"];
const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@firelight\/engine$/, replacement: source("packages/engine/src/index.ts") },
      { find: /^@firelight\/plots$/, replacement: source("packages/plots/src/index.ts") },
      { find: /^@firelight\/plots\/node$/, replacement: source("packages/plots/src/node.ts") },
    ],
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "stories/*/test/**/*.test.ts"],
    // Two cores, and whole files that only play.
    maxWorkers: 2,
    ...(results ? { reporters: ["default", "json"], outputFile: { json: results } } : {}),
    testTimeout: 0,
    hookTimeout: 0,
  },
});
