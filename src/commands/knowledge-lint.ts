import * as Args from "@oclif/core/args";
import { Command } from "@oclif/core/command";
import { EXIT } from "../errors.js";
import { jsonFlag, print, printJson } from "./shared.js";

export class KnowledgeLint extends Command {
	static override summary = "Check knowledge: the one that ships, or a folder of your own.";
	static override examples = [
		{ description: "What ships", command: "<%= config.bin %> knowledge lint" },
		{ description: "Your own pack", command: "<%= config.bin %> knowledge lint ./our-controls" },
	];
	static override args = { folder: Args.string({ ignoreStdin: true, description: "Folder with knowledge files.", required: false }) };
	static override flags = { json: jsonFlag };

	async run(): Promise<void> {
		const { args, flags } = await this.parse(KnowledgeLint);
		const { formatFindings, lint } = await import("../services/knowledge-lint.js");
		const result = await lint(args.folder);
		if (flags.json) printJson(result);
		else print(formatFindings(result));
		if (result.errors > 0) process.exitCode = EXIT.findings;
	}
}
