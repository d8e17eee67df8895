import type { Knowledge } from "../knowledge/model.js";
import type { Verification } from "../knowledge/schema/common.js";
import { FORCES, type Force } from "../knowledge/vocabulary.js";
import { loadKnowledge } from "./knowledge.js";

interface Row {
	readonly id: string;
	readonly place: string;
	readonly provisions: number;
	/** Satisfied by at least one control. */
	readonly linked: number;
	readonly verification: Readonly<Record<Verification["state"], number>>;
	/** Day of the oldest check, or none where a provision was never checked. */
	readonly oldest?: string;
}

export interface Coverage {
	readonly instruments: readonly Row[];
	readonly byForce: readonly {
		readonly force: Force;
		readonly provisions: number;
		readonly linked: number;
		readonly verification: Row["verification"];
	}[];
	readonly counts: Readonly<Record<"instruments" | "provisions" | "controls" | "risks" | "questions" | "articles" | "themes", number>>;
}

export async function coverage(packs?: readonly string[]): Promise<Coverage> {
	return measureCoverage(await loadKnowledge(packs));
}

export function measureCoverage(knowledge: Knowledge): Coverage {
	const satisfied = new Set(
		knowledge.controls.flatMap((control) => control.provisions.filter((link) => link.relation === "satisfies").map((link) => link.id)),
	);
	const all = [...knowledge.provisionById.values()];
	return {
		instruments: knowledge.instruments.map((instrument): Row => {
			const own = all.filter((provision) => provision.instrument.id === instrument.id);
			const days = own.map((provision) => provision.verification.on).filter((day) => day !== undefined);
			return {
				id: instrument.id,
				place: instrument.jurisdiction,
				provisions: own.length,
				linked: own.filter((provision) => satisfied.has(provision.id)).length,
				verification: split(own),
				oldest: days.sort()[0],
			};
		}),
		byForce: FORCES.map((force) => {
			const own = all.filter((provision) => provision.force === force);
			return { force, provisions: own.length, linked: own.filter((provision) => satisfied.has(provision.id)).length, verification: split(own) };
		}),
		counts: {
			instruments: knowledge.instruments.length,
			provisions: all.length,
			controls: knowledge.controls.length,
			risks: knowledge.risks.length,
			questions: knowledge.questions.length,
			articles: knowledge.articles.length,
			themes: knowledge.themes.length,
		},
	};
}

function split(provisions: readonly { readonly verification: Verification }[]): Row["verification"] {
	const count = (state: Verification["state"]): number => provisions.filter((provision) => provision.verification.state === state).length;
	return { official: count("official"), copy: count("copy"), secondary: count("secondary"), unverified: count("unverified") };
}

export function formatCoverage(result: Coverage): string {
	const cells = (row: Pick<Row, "provisions" | "linked" | "verification">): string =>
		[row.provisions, row.linked, row.verification.official, row.verification.copy, row.verification.secondary, row.verification.unverified]
			.map((each) => String(each).padStart(10))
			.join("");
	const head = `${"".padEnd(36)}${["provisions", "linked", "official", "copy", "secondary", "unverified"].map((word) => word.padStart(10)).join("")}  oldest check`;
	return [
		head,
		...result.instruments.map((row) => `${row.id.padEnd(36)}${cells(row)}  ${row.oldest ?? "-"}`),
		"",
		...result.byForce.map((row) => `${row.force.padEnd(36)}${cells(row)}`),
		"",
		Object.entries(result.counts)
			.map(([name, count]) => `${count} ${name}`)
			.join(" · "),
	].join("\n");
}
