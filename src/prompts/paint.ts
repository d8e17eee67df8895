import { styleText } from "node:util";

export interface Paint {
	readonly strong: (text: string) => string;
	readonly quiet: (text: string) => string;
	readonly chosen: (text: string) => string;
	readonly wrong: (text: string) => string;
}

/** Emphasis for a terminal; without colour the text itself, which says everything. */
export function paint(colour: boolean): Paint {
	if (!colour) return { strong: same, quiet: same, chosen: same, wrong: same };
	return { strong: style("bold"), quiet: style("dim"), chosen: style("cyan"), wrong: style("red") };
}

const same = (text: string) => text;

/** The caller has decided about colour: styleText's own look at standard output, which these prompts do not use, is switched off. */
function style(format: Parameters<typeof styleText>[0]): (text: string) => string {
	return (text) => styleText(format, text, { validateStream: false });
}
