import type { Command } from "@oclif/core/command";
import { Config } from "@oclif/core/config";
import { run } from "@oclif/core/run";
import { AnswersInit } from "./commands/answers-init.js";
import { Completion } from "./commands/completion.js";
import { Explain } from "./commands/explain.js";
import { Generate } from "./commands/generate.js";
import { Interview } from "./commands/interview.js";
import { KnowledgeCoverage } from "./commands/knowledge-coverage.js";
import { KnowledgeLint } from "./commands/knowledge-lint.js";
import { Questions } from "./commands/questions.js";
import { SourcesImport } from "./commands/sources-import.js";
import { SourcesList } from "./commands/sources-list.js";
import { SourcesShow } from "./commands/sources-show.js";
import { Update } from "./commands/update.js";
import { EXIT, UserError } from "./errors.js";
import { formatError } from "./services/report.js";

/** Every command by its name, for oclif's explicit strategy: nothing is looked up on disk at start. */
export const COMMANDS: Readonly<Record<string, typeof Command>> = {
	"answers:init": AnswersInit,
	completion: Completion,
	explain: Explain,
	generate: Generate,
	interview: Interview,
	"knowledge:coverage": KnowledgeCoverage,
	"knowledge:lint": KnowledgeLint,
	questions: Questions,
	"sources:import": SourcesImport,
	"sources:list": SourcesList,
	"sources:show": SourcesShow,
	update: Update,
};

/** Runs one command line; gives the exit code. Without arguments on a terminal the interview opens. `root` is the package's own folder. */
export async function main(args: readonly string[], root: string): Promise<number> {
	const argv = args.length === 0 && process.stdin.isTTY && process.stdout.isTTY ? ["interview"] : [...args];
	try {
		const config = await Config.load({ root });
		const result = await run(argv, config);
		return typeof result === "number" ? result : Number(process.exitCode ?? EXIT.ok);
	} catch (error) {
		return report(error);
	}
}

function report(error: unknown): number {
	if (error instanceof UserError) {
		process.stderr.write(formatError(error));
		return EXIT[error.exit];
	}
	const oclif = exitOf(error);
	if (oclif === EXIT.ok) return EXIT.ok;
	if (oclif !== undefined) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return EXIT.usage;
	}
	process.stderr.write(
		`duecare failed. This is a bug; please report it with the lines below.\n${error instanceof Error ? error.stack : String(error)}\n`,
	);
	return EXIT.internal;
}

/** oclif's own errors (an unknown flag, a missing argument, help that was printed) carry an exit code. */
function exitOf(error: unknown): number | undefined {
	if (typeof error !== "object" || error === null || !("oclif" in error)) return undefined;
	const { oclif } = error as { oclif?: { exit?: number | false } };
	return typeof oclif?.exit === "number" ? oclif.exit : undefined;
}
