import * as Args from "@oclif/core/args";
import { Command } from "@oclif/core/command";
import { print } from "./shared.js";

export class Completion extends Command {
	static override summary = "Print a completion script for your shell.";
	static override examples = [
		{ description: "Bash, for this session", command: 'eval "$(<%= config.bin %> completion bash)"' },
		{ description: "Zsh, for good", command: "<%= config.bin %> completion zsh > ~/.zfunc/_duecare" },
	];
	static override args = { shell: Args.string({ ignoreStdin: true, description: "Your shell.", options: ["bash", "zsh", "fish"], required: true }) };

	async run(): Promise<void> {
		const { args } = await this.parse(Completion);
		const { completionScript } = await import("../services/completion.js");
		const commands = this.config.commands.map((command) => ({
			words: command.id.split(":"),
			summary: command.summary ?? "",
			flags: Object.values(command.flags).map((flag) => ({
				name: flag.name,
				summary: flag.description ?? "",
				values: "options" in flag ? (flag.options ?? []) : [],
			})),
		}));
		print(completionScript(args.shell, commands));
	}
}
