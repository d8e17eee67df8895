import { defineConfig } from "vitest/config";

// Mutation testing runs tests once for each change of the code: only the quick ones that judge what is changed. The
// facts' properties over thousands of answers take longer than all others together. Facts are read when a module is
// loaded, so each change runs all tests of facts: name a file of tests (DUECARE_TESTS=us-privacy) and the facts that it
// judges (-m src/facts/hipaa-status.ts), or take an hour.
const tests = {
	decisions: ["test/applicability/**/*.test.ts", "test/checklist/**/*.test.ts"],
	facts: [`test/facts/${process.env.DUECARE_TESTS ?? "*"}.test.ts`],
}[process.env.DUECARE_MUTATION ?? "decisions"];

export default defineConfig({ test: { include: tests ?? [], exclude: ["test/facts/registry.test.ts"], testTimeout: 60_000 } });
