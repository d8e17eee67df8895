export interface CompletedCommand {
	/** "knowledge", "lint" */
	readonly words: readonly string[];
	readonly summary: string;
	readonly flags: readonly { readonly name: string; readonly summary: string; readonly values: readonly string[] }[];
}

/** A completion script: commands, flags, and the values of flags that take one of a few. */
export function completionScript(shell: string, commands: readonly CompletedCommand[]): string {
	const sorted = [...commands].sort((a, b) => (a.words.join(" ") < b.words.join(" ") ? -1 : 1));
	if (shell === "fish") return fish(sorted);
	const bash = bashFunction(sorted);
	return shell === "zsh" ? `#compdef duecare\nautoload -U +X bashcompinit && bashcompinit\n${bash}` : bash;
}

function bashFunction(commands: readonly CompletedCommand[]): string {
	const firsts = [...new Set(commands.map((command) => command.words[0]))].join(" ");
	const seconds = new Map<string, string[]>();
	for (const { words } of commands) if (words[0] && words[1]) seconds.set(words[0], [...(seconds.get(words[0]) ?? []), words[1]]);
	const flagCases = commands.map(
		(command) => `\t\t"${command.words.join(" ")}") flags="${command.flags.map((flag) => `--${flag.name}`).join(" ")}" ;;`,
	);
	const valueCases = valuesByFlag(commands).map(
		([flag, values]) => `\t\t--${flag}) COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$word")); return ;;`,
	);
	return `_duecare() {
	local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" flags=""
	case "$previous" in
${valueCases.join("\n")}
	esac
	if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${firsts}" -- "$word")); return; fi
	if [ "$COMP_CWORD" -eq 2 ]; then
		case "\${COMP_WORDS[1]}" in
${[...seconds].map(([first, words]) => `\t\t\t${first}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return ;;`).join("\n")}
		esac
	fi
	local command="\${COMP_WORDS[1]}"
	case "$command" in ${[...seconds.keys()].join("|")}) command="$command \${COMP_WORDS[2]}" ;; esac
	case "$command" in
${flagCases.join("\n")}
	esac
	case "$word" in
		-*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
		*) COMPREPLY=($(compgen -f -- "$word")) ;;
	esac
}
complete -o filenames -F _duecare duecare`;
}

function fish(commands: readonly CompletedCommand[]): string {
	const lines = commands.flatMap((command) => {
		const [first = "", second] = command.words;
		const seen = second ? `__fish_seen_subcommand_from ${first}; and __fish_seen_subcommand_from ${second}` : `__fish_seen_subcommand_from ${first}`;
		const offer = second
			? `complete -c duecare -n '__fish_seen_subcommand_from ${first}' -a ${second} -d ${quote(command.summary)}`
			: `complete -c duecare -n __fish_use_subcommand -a ${first} -d ${quote(command.summary)}`;
		const flags = command.flags.map(
			(flag) =>
				`complete -c duecare -n '${seen}' -l ${flag.name} -d ${quote(flag.summary)}${flag.values.length > 0 ? ` -xa '${flag.values.join(" ")}'` : ""}`,
		);
		return [...(second ? [`complete -c duecare -n __fish_use_subcommand -a ${first}`] : []), offer, ...flags];
	});
	return [...new Set(lines)].join("\n");
}

function valuesByFlag(commands: readonly CompletedCommand[]): [string, string[]][] {
	const found = new Map<string, Set<string>>();
	for (const flag of commands.flatMap((command) => command.flags))
		if (flag.values.length > 0) found.set(flag.name, new Set([...(found.get(flag.name) ?? []), ...flag.values]));
	return [...found].map(([name, values]) => [name, [...values]]);
}

function quote(text: string): string {
	return `'${text.replaceAll("'", "")}'`;
}
