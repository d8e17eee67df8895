import * as Args from "@oclif/core/args";
import { Command } from "@oclif/core/command";
import * as Flags from "@oclif/core/flags";
import { asOfFlag, jsonFlag, packsFlag, print, printJson, setFlag } from "./shared.js";

export class Explain extends Command {
	static override summary = "Tell why something is in, out or unknown: an item, a determination or a provision.";
	static override examples = [
		{ description: "Why an item is in the list", command: "<%= config.bin %> explain vendor-data-contract --answers answers.yaml" },
		{ description: "How a determination was reached", command: "<%= config.bin %> explain vendor-business-associate --sample us-ambient-scribe" },
		{ description: "Why a provision applies", command: "<%= config.bin %> explain us-hipaa-security-rule#encryption-rest --answers answers.yaml" },
	];
	static override args = {
		id: Args.string({ ignoreStdin: true, description: "Id of an item, a determination, a fact or a provision.", required: true }),
	};
	static override flags = {
		answers: Flags.string({ description: "Answers file (YAML), or a checklist (PDF) that carries its answers.", helpValue: "FILE" }),
		sample: Flags.string({ description: "Use a ready sample.", helpValue: "NAME" }),
		"as-of": asOfFlag,
		set: setFlag,
		knowledge: packsFlag,
		json: jsonFlag,
	};

	async run(): Promise<void> {
		const { args, flags } = await this.parse(Explain);
		const { explain, formatExplanation } = await import("../services/explain.js");
		const explanation = await explain(args.id, {
			file: flags.answers,
			sample: flags.sample,
			settings: flags.set ?? [],
			asOf: flags["as-of"],
			packs: flags.knowledge,
		});
		if (flags.json) printJson(explanation);
		else print(formatExplanation(explanation));
	}
}
