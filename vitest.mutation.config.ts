import { defineConfig } from "vitest/config";

// Mutation testing runs the tests once for each change of the code: only the quick ones that judge decisions.
export default defineConfig({
	test: {
		include: ["test/applicability/**/*.test.ts", "test/checklist/**/*.test.ts", "test/facts/**/*.test.ts"],
		// Its properties over thousands of answers take longer than all others together.
		exclude: ["test/facts/registry.test.ts"],
		testTimeout: 60_000,
	},
});
