import { Command } from "@oclif/core/command";
import { jsonFlag, packsFlag, print, printJson } from "./shared.js";

export class KnowledgeCoverage extends Command {
	static override summary = "Tell for each source how many provisions hang on a control, and how far they were verified.";
	static override examples = [
		{ description: "As a table", command: "<%= config.bin %> knowledge coverage" },
		{ description: "As data", command: "<%= config.bin %> knowledge coverage --json" },
	];
	static override flags = { knowledge: packsFlag, json: jsonFlag };

	async run(): Promise<void> {
		const { flags } = await this.parse(KnowledgeCoverage);
		const { coverage, formatCoverage } = await import("../services/coverage.js");
		const result = await coverage(flags.knowledge);
		if (flags.json) printJson(result);
		else print(formatCoverage(result));
	}
}
