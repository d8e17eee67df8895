import { CommandHelp, Help } from "@oclif/core/help";

/** A command's help with its examples first: most people need no more. */
class ExamplesFirst extends CommandHelp {
	protected override sections(): ReturnType<CommandHelp["sections"]> {
		const sections = super.sections();
		const isFirst = ({ header }: { header: string }): boolean => header === "EXAMPLES" || header === "USAGE";
		return [
			...sections.filter((section) => section.header === "EXAMPLES"),
			...sections.filter((section) => section.header === "USAGE"),
			...sections.filter((section) => !isFirst(section)),
		];
	}
}

export default class DuecareHelp extends Help {
	protected override CommandHelpClass = ExamplesFirst;
}
