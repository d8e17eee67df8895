import { Command } from "@oclif/core/command";
import * as Flags from "@oclif/core/flags";
import { asOfFlag, forceFlag, packsFlag, say } from "./shared.js";

export class Interview extends Command {
	static override summary = "Ask about one deployment, then write answers, checklist.md and checklist.pdf.";
	static override description =
		"Asks only what can still change something. “Not sure” is always an answer; Esc or Ctrl-B goes one step back; every answer is saved at once, so that you may stop with Ctrl-C and go on later with --resume.";
	static override examples = [
		{ description: "Start", command: "<%= config.bin %>" },
		{ description: "Go on with an interview", command: "<%= config.bin %> interview --resume ambient-scribe/answers.yaml" },
		{ description: "For a screen reader: numbered lines, typed answers", command: "<%= config.bin %> interview --accessible" },
	];
	static override flags = {
		resume: Flags.string({ description: "Answers file to go on with.", helpValue: "FILE" }),
		out: Flags.string({ description: "Folder in which the deployment's own folder is made.", default: ".", env: "DUECARE_OUT", helpValue: "DIR" }),
		accessible: Flags.boolean({ description: "Numbered questions and typed answers, without redrawing.", env: "DUECARE_ACCESSIBLE" }),
		"as-of": asOfFlag,
		knowledge: packsFlag,
		force: forceFlag,
	};

	async run(): Promise<void> {
		const { flags } = await this.parse(Interview);
		const { runInterview } = await import("../services/interview.js");
		process.exitCode = await runInterview(
			{
				resume: flags.resume,
				out: flags.out,
				accessible: flags.accessible || process.env.ACCESSIBLE === "1",
				asOf: flags["as-of"],
				packs: flags.knowledge,
				force: flags.force,
			},
			{ input: process.stdin, output: process.stderr, say },
		);
	}
}
