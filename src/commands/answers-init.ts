import { Command } from "@oclif/core/command";
import * as Flags from "@oclif/core/flags";
import { forceFlag, print, printJson, say } from "./shared.js";

export class AnswersInit extends Command {
	static override summary = "Print or write an answers file with every question, to fill in with an editor.";
	static override examples = [
		{ description: "To read, or to pipe into a file", command: "<%= config.bin %> answers init" },
		{
			description: "As files, with the JSON Schema that makes an editor check them",
			command: "<%= config.bin %> answers init --out answers.yaml --schema answers.schema.json",
		},
	];
	static override flags = {
		out: Flags.string({ description: "File to write instead of printing.", helpValue: "FILE" }),
		schema: Flags.string({ description: "Write the JSON Schema to this file; - prints it.", helpValue: "FILE" }),
		force: forceFlag,
	};

	async run(): Promise<void> {
		const { flags } = await this.parse(AnswersInit);
		const { answersSchema, blankAnswers } = await import("../services/questions.js");
		const { writeAll } = await import("../services/files.js");
		if (flags.schema === "-") return printJson(answersSchema());
		const outputs = [
			...(flags.out ? [{ file: flags.out, content: blankAnswers() }] : []),
			...(flags.schema ? [{ file: flags.schema, content: `${JSON.stringify(answersSchema(), null, 2)}\n` }] : []),
		];
		if (outputs.length === 0) return print(blankAnswers());
		writeAll(outputs, { force: flags.force });
		say(`Written: ${outputs.map((output) => output.file).join(", ")}`);
	}
}
