import { describe, expect, it, vi } from "vitest";
import { readBundle, writeBundle } from "../../src/knowledge/bundle.js";
import { linkKnowledge } from "../../src/knowledge/link.js";
import { realKnowledge } from "../support/knowledge.js";

const knowledge = realKnowledge();

describe("the bundle", () => {
	it("gives back everything that was put in", () => {
		const data = readBundle(Buffer.from(writeBundle(knowledge), "latin1"));
		for (const name of ["questions", "articles", "themes", "aliases", "jurisdictions"] as const) expect(data[name], name).toEqual(knowledge[name]);
		for (const name of ["instruments", "controls", "risks"] as const)
			data[name].forEach((record, index) => {
				const original = knowledge[name][index] as unknown as Record<string, unknown>;
				const got = Object.fromEntries(Object.keys(original).map((key) => [key, (record as unknown as Record<string, unknown>)[key]]));
				expect(got, record.id).toEqual(original);
			});
	});

	it("reads a large part only when it is looked at", () => {
		const text = writeBundle(knowledge);
		const parse = vi.spyOn(JSON, "parse");
		const read = linkKnowledge(readBundle(Buffer.from(text, "latin1")));
		expect(parse).toHaveBeenCalledTimes(1);
		const provision = [...knowledge.provisionById.keys()][0] ?? "";
		expect(read.provision(provision)?.id).toBe(provision);
		expect(parse).toHaveBeenCalledTimes(2);
		read.provision(provision);
		expect(parse).toHaveBeenCalledTimes(2);
		parse.mockRestore();
	});
});
