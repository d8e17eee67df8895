import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// One worker fewer is the default: on two cores, half of the machine.
		maxWorkers: availableParallelism(),
		globalSetup: ["test/support/setup.ts"],
		// Commands are run as people run them, each in a process of its own: give a slow machine time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
