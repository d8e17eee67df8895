import * as Args from "@oclif/core/args";
import { Command } from "@oclif/core/command";
import * as Flags from "@oclif/core/flags";
import { jsonFlag, packsFlag, printJson, say } from "./shared.js";

export class Update extends Command {
	static override summary = "Read what was filled in in a checklist, PDF or Markdown, into a progress file.";
	static override description =
		"Blanks take nothing away, and what the progress file says already is kept: where the document says something else, both are told and the exit code is 4.";
	static override examples = [
		{ description: "A PDF that came back from the committee", command: "<%= config.bin %> update out/checklist.pdf" },
		{ description: "A Markdown file with ticked boxes", command: "<%= config.bin %> update out/checklist.md" },
		{
			description: "Then print it again, with what was filled in",
			command: "<%= config.bin %> generate answers.yaml --progress out/progress.yaml --out out --force",
		},
	];
	static override args = { document: Args.string({ ignoreStdin: true, description: "Filled checklist (.pdf or .md).", required: true }) };
	static override flags = {
		progress: Flags.string({ description: "Progress file. Default: progress.yaml beside the checklist.", helpValue: "FILE" }),
		answers: Flags.string({
			description: "Answers file. Default: answers.yaml beside the checklist, or those that the PDF carries.",
			helpValue: "FILE",
		}),
		prefer: Flags.string({ description: "Which side wins where both say something else.", options: ["file", "document"] }),
		knowledge: packsFlag,
		json: jsonFlag,
	};

	async run(): Promise<number> {
		const { args, flags } = await this.parse(Update);
		const { update, updateLines } = await import("../services/update.js");
		const updated = await update({
			document: args.document,
			progress: flags.progress,
			answers: flags.answers,
			prefer: flags.prefer as "file" | "document" | undefined,
			packs: flags.knowledge,
		});
		if (flags.json) printJson(updated);
		else for (const line of updateLines(updated)) say(line);
		return updated.exit;
	}
}
