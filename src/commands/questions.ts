import { Command } from "@oclif/core/command";
import { jsonFlag, print, printJson } from "./shared.js";

export class Questions extends Command {
	static override summary = "List every question with its options.";
	static override examples = [
		{ description: "To read", command: "<%= config.bin %> questions" },
		{ description: "For a program", command: "<%= config.bin %> questions --json" },
	];
	static override flags = { json: jsonFlag };

	async run(): Promise<void> {
		const { flags } = await this.parse(Questions);
		const { listQuestions, formatQuestions } = await import("../services/questions.js");
		if (flags.json) printJson(listQuestions());
		else print(formatQuestions(listQuestions()));
	}
}
