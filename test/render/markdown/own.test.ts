import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.js";
import { withOwnTemplates } from "../../../src/render/markdown/own.js";
import { demoDocument } from "../../fixtures/documents/demo.js";

const shipped = { document: "{{#each blocks}}{{> (lookup . 'kind')}}{{/each}}", heading: "x", paragraph: "x" };
const error = (own: Record<string, string>): UserError => {
	try {
		withOwnTemplates(shipped, own, "ours")(demoDocument);
	} catch (cause) {
		if (cause instanceof UserError) return cause;
		throw cause;
	}
	throw new Error("it was taken");
};

describe("a template of one's own that is broken is told with its place", () => {
	it.each([
		["a brace is missing", { heading: "{{text text}", list: "{{#if x}}" }, ["ours/heading.hbs", "ours/list.hbs"]],
		["a block is closed by another name", { heading: "{{#if x}}{{/each}}" }, ["ours/heading.hbs"]],
		["it calls one that is not there", { document: "{{> nowhere}}" }, ["ours"]],
		["it calls itself without end", { document: "{{> document}}" }, ["ours"]],
		["it calls a helper that is not there", { document: "{{nothing 1}}" }, ["ours"]],
	])("%s", (_, own, files) => {
		const { exit, problems } = error(own as Record<string, string>);
		expect(exit).toBe("usage");
		expect(problems.map((problem) => problem.file)).toEqual(files);
		for (const problem of problems) expect(problem.what).not.toBe("");
	});
});
