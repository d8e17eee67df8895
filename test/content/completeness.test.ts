import { describe, expect, it } from "vitest";
import { realKnowledge } from "../support/knowledge.js";
import { LISTS } from "./lists.js";

/**
 * Where completeness is the point, the whole of a list must be in the knowledge. The lists were written from the law
 * (lists.ts), not from our files, so that a row that was forgotten on both sides is the only one that can slip through.
 */
const knowledge = realKnowledge();
const satisfied = new Set(
	knowledge.controls.flatMap((control) => control.provisions.filter((link) => link.relation === "satisfies").map((link) => link.id)),
);

describe.each(LISTS)("$instrument: $what", ({ instrument, cite, rows, count }) => {
	const provisions = knowledge.instrumentById.get(instrument)?.provisions ?? [];
	const places = provisions.map((provision) => ({ provision, places: placesOf(provision.pinpoint, cite) }));

	it(`counts ${count} in the law`, () => expect(rows).toHaveLength(count));

	it.each(rows)("has $at as $force, and a control that satisfies it", ({ at, force }) => {
		const found = places.filter((each) => each.places.some((place) => at === place || at.startsWith(`${place}(`)));
		expect(
			found.map((each) => each.provision.force),
			`${at} is in no pinpoint of ${instrument}`,
		).toContain(force);
		expect(found.some((each) => satisfied.has(`${instrument}#${each.provision.local}`))).toBe(true);
	});

	it("holds no provision of another force at a place of the list", () => {
		const wrong = places.flatMap(({ provision, places }) =>
			rows
				.filter((row) => places.includes(row.at) && row.force !== provision.force && provision.binds === undefined)
				.map((row) => `${row.at}: ${provision.local} is ${provision.force}, the law says ${row.force}`),
		);
		expect(wrong).toEqual([]);
	});
});

/** `45 CFR 164.308(b)(1)-(2), (d)` names 164.308(b)(1), 164.308(b)(2) and 164.308(d). */
function placesOf(pinpoint: string, cite: string): string[] {
	const places: string[] = [];
	for (const part of pinpoint.replace(cite, "").split(/,\s*/)) {
		const [from = "", to] = part.trim().split("-");
		const first = from.startsWith("(") ? from.replace(/^/, (places.at(-1) ?? "").replace(/\(.*$/, "")) : from;
		places.push(first);
		const last = to?.match(/^\((.+)\)$/)?.[1];
		if (last !== undefined) places.push(...between(first, last));
	}
	return places;
}

/** The places after `first` up to the one whose last label is `last`, at most 26 of them. */
function between(first: string, last: string): string[] {
	const [, stem = "", label = ""] = first.match(/^(.*)\(([^()]+)\)$/) ?? [];
	const order = [ARABIC, ROMAN, LATIN, LATIN.map((letter) => letter.toUpperCase())].find((labels) => labels.includes(label) && labels.includes(last));
	return (order ?? []).slice((order ?? []).indexOf(label) + 1, (order ?? []).indexOf(last) + 1).map((each) => `${stem}(${each})`);
}

const ARABIC = Array.from({ length: 26 }, (_, index) => String(index + 1));
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const LATIN = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
