import { Command } from "@oclif/core/command";
import * as Flags from "@oclif/core/flags";
import { asOfFlag, jsonFlag, packsFlag, print, printJson } from "./shared.js";

export class SourcesList extends Command {
	static override summary = "List every source with its standing on a day.";
	static override examples = [
		{ description: "All of them", command: "<%= config.bin %> sources list" },
		{ description: "Of one place, as data", command: "<%= config.bin %> sources list --place us-ca --json" },
	];
	static override flags = {
		place: Flags.string({ description: "Only sources of this place, for example us, us-ca, eu, intl.", helpValue: "ID" }),
		"as-of": asOfFlag,
		knowledge: packsFlag,
		json: jsonFlag,
	};

	async run(): Promise<void> {
		const { flags } = await this.parse(SourcesList);
		const { formatSources, listSources } = await import("../services/sources.js");
		const sources = await listSources({ place: flags.place, asOf: flags["as-of"], packs: flags.knowledge });
		if (flags.json) printJson(sources);
		else print(formatSources(sources));
	}
}
