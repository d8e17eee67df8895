import * as Args from "@oclif/core/args";
import { Command } from "@oclif/core/command";
import { asOfFlag, jsonFlag, packsFlag, print, printJson } from "./shared.js";

export class SourcesShow extends Command {
	static override summary = "Show one source: standing, dates, provisions or points, and the items that rest on it.";
	static override examples = [{ description: "A regulation with its provisions", command: "<%= config.bin %> sources show us-hipaa-security-rule" }];
	static override args = { id: Args.string({ ignoreStdin: true, description: "Id of an instrument or an article.", required: true }) };
	static override flags = { "as-of": asOfFlag, knowledge: packsFlag, json: jsonFlag };

	async run(): Promise<void> {
		const { args, flags } = await this.parse(SourcesShow);
		const { formatSource, showSource } = await import("../services/sources.js");
		const source = await showSource(args.id, { asOf: flags["as-of"], packs: flags.knowledge });
		if (flags.json) printJson(source);
		else print(formatSource(source));
	}
}
