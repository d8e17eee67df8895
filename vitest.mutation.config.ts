import { defineConfig } from "vitest/config";

// Mutation testing runs tests once for each change of the code: only the quick ones that judge what is changed. The
// facts' properties over thousands of answers take longer than all others together.
const tests = {
	decisions: ["test/applicability/**/*.test.ts", "test/checklist/**/*.test.ts"],
	facts: ["test/facts/**/*.test.ts"],
}[process.env.DUECARE_MUTATION ?? "decisions"];

export default defineConfig({ test: { include: tests ?? [], exclude: ["test/facts/registry.test.ts"], testTimeout: 60_000 } });
