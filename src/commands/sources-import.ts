import * as Args from "@oclif/core/args";
import { Command } from "@oclif/core/command";
import * as Flags from "@oclif/core/flags";
import { forceFlag, print, say } from "./shared.js";

export class SourcesImport extends Command {
	static override summary = "Read a raw curated article and make a draft article file of it.";
	static override description =
		"Knows the shapes in which curated articles come (front matter of news aggregators and of curation sites, or none). What it cannot know, as the points in your own words, it leaves for you to write.";
	static override examples = [
		{ description: "Write the draft beside your other articles", command: "<%= config.bin %> sources import article.txt --out knowledge/articles" },
	];
	static override args = { file: Args.string({ ignoreStdin: true, description: "The article as it came.", required: true }) };
	static override flags = {
		out: Flags.string({ description: "Folder to write the draft to; without it the draft is printed.", helpValue: "DIR" }),
		force: forceFlag,
	};

	async run(): Promise<void> {
		const { args, flags } = await this.parse(SourcesImport);
		const { importArticle } = await import("../services/import-article.js");
		const { writeAll } = await import("../services/files.js");
		const { name, content, notes } = importArticle(args.file);
		for (const note of notes) say(`Note: ${note}`);
		if (!flags.out) return print(content);
		const file = `${flags.out.replace(/\/$/, "")}/${name}`;
		writeAll([{ file, content }], { force: flags.force });
		say(`Written: ${file}`);
	}
}
