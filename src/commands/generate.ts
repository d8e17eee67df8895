import * as Args from "@oclif/core/args";
import { Command } from "@oclif/core/command";
import * as Flags from "@oclif/core/flags";
import { asOfFlag, forceFlag, packsFlag, print, say, setFlag } from "./shared.js";

export class Generate extends Command {
	static override summary = "Make the checklist from an answers file, without questions.";
	static override description =
		"Needs only a name, the places and the kinds of tool. Every other gap counts as unknown and is printed with the question that settles it; --require-complete turns gaps into an error.";
	static override examples = [
		{
			description: "From a ready sample, as Markdown and PDF",
			command: "<%= config.bin %> generate --sample us-ambient-scribe --format md --format pdf --out out",
		},
		{ description: "From your own answers, with one answer changed", command: "<%= config.bin %> generate answers.yaml --set stage=trial" },
		{ description: "Under the law of another day", command: "<%= config.bin %> generate answers.yaml --as-of 2027-12-02" },
		{ description: "To another program", command: "<%= config.bin %> generate answers.yaml --format json --out -" },
	];
	static override args = {
		answers: Args.string({ ignoreStdin: true, description: "Answers file (YAML), or a checklist (PDF) that carries its answers.", required: false }),
	};
	static override flags = {
		format: Flags.string({
			description: "Format of the output. May be given several times. Default: md and pdf.",
			options: ["md", "pdf", "json", "csv"],
			multiple: true,
			env: "DUECARE_FORMAT",
		}),
		out: Flags.string({ description: "Folder for the files; - prints one text format.", default: ".", env: "DUECARE_OUT", helpValue: "DIR" }),
		sample: Flags.string({ description: "Use a ready sample instead of an answers file.", helpValue: "NAME" }),
		"as-of": asOfFlag,
		depth: Flags.string({
			description: "How many recommended items. Default: by inherent risk.",
			options: ["core", "standard", "extended"],
			env: "DUECARE_DEPTH",
		}),
		"group-by": Flags.string({ description: "Order of the items.", options: ["phase", "theme", "role"], default: "phase", env: "DUECARE_GROUP_BY" }),
		"include-baseline": Flags.boolean({ description: "Print the programmes of the whole organisation as items too." }),
		"how-to": Flags.boolean({ description: "Print with each item how to do it well and what else is accepted." }),
		"require-complete": Flags.boolean({ description: "Fail when a question that matters is not answered." }),
		set: setFlag,
		knowledge: packsFlag,
		templates: Flags.string({
			description: "Folder with Markdown templates that replace those of the same name.",
			env: "DUECARE_TEMPLATES",
			helpValue: "DIR",
		}),
		template: Flags.string({ description: "Your own Handlebars file over the whole checklist; its code is trusted.", helpValue: "FILE" }),
		progress: Flags.string({ description: "Print what was filled in before: a progress file of `update`.", helpValue: "FILE" }),
		paper: Flags.string({ description: "Paper of the PDF. Default: by the places.", options: ["a4", "letter"], env: "DUECARE_PAPER" }),
		"pdf-profile": Flags.string({
			description: "ua: a form to fill in (PDF/UA). a: flat, for the archive (PDF/A-3a).",
			options: ["ua", "a"],
			default: "ua",
			env: "DUECARE_PDF_PROFILE",
		}),
		compact: Flags.boolean({ description: "A shorter and smaller PDF: provisions without their text. It says what it leaves out." }),
		attachment: Flags.boolean({
			description: "The PDF carries the answers, so that it alone can be explained and made again.",
			default: true,
			allowNo: true,
		}),
		force: forceFlag,
	};

	async run(): Promise<void> {
		const { args, flags } = await this.parse(Generate);
		const { runGenerate } = await import("../services/run-generate.js");
		await runGenerate(
			{
				file: args.answers,
				sample: flags.sample,
				settings: flags.set ?? [],
				out: flags.out,
				formats: flags.format,
				asOf: flags["as-of"],
				depth: flags.depth,
				groupBy: flags["group-by"],
				includeBaseline: flags["include-baseline"],
				howTo: flags["how-to"],
				requireComplete: flags["require-complete"],
				packs: flags.knowledge,
				templates: flags.templates,
				template: flags.template,
				force: flags.force,
				progress: flags.progress,
				paper: flags.paper,
				pdfProfile: flags["pdf-profile"],
				compact: flags.compact,
				withoutAttachments: !flags.attachment,
			},
			{ say, print },
		);
	}
}
