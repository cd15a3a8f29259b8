import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@firelight/engine": source("./packages/engine/src/index.ts"),
      "@firelight/plots": source("./packages/plots/src/index.ts"),
    },
  },
  test: { include: ["packages/*/test/**/*.test.ts"], testTimeout: 600_000 },
});
