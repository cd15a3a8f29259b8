import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

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
    include: ["packages/*/test/**/*.test.ts"],
    testTimeout: 0,
    hookTimeout: 0,
  },
});
