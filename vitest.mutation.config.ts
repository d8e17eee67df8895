import { defineConfig } from "vitest/config";

// Mutation testing runs tests once for each change of the code: only the quick ones that judge decisions. The rules of facts
// are data, and changed without any runner: npm run mutation:facts.
export default defineConfig({ test: { include: ["test/applicability/**/*.test.ts", "test/checklist/**/*.test.ts"], testTimeout: 60_000 } });
