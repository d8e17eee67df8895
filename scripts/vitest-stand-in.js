// Stands in for vitest where tests are run thousands of times in one process: it collects them, and knows the matchers they use.
import { isDeepStrictEqual } from "node:util";

/** @type {{ name: string, run: () => void }[]} */
export const collected = [];
const path = [];

const named = (name, row) => name.replace(/%s/g, () => String(row.shift()));
const spread = (row) => (Array.isArray(row) ? row : [row]);
const each = (define) => (rows) => (name, body) => {
	for (const row of rows) define(named(name, [...spread(row)]), () => body(...spread(row)));
};

export const describe = (name, body) => {
	path.push(name);
	body();
	path.pop();
};
describe.each = each(describe);
export const it = (name, run) => collected.push({ name: [...path, name].join(" > "), run });
it.each = each(it);
export const afterAll = () => {};

const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
const matchers = {
	toBe: (got, wanted) => Object.is(got, wanted),
	toEqual: (got, wanted) => isDeepStrictEqual(plain(got), plain(wanted)),
	toContain: (got, wanted) => got.includes(wanted),
	toMatch: (got, wanted) => (typeof wanted === "string" ? got.includes(wanted) : wanted.test(got)),
	toBeGreaterThan: (got, wanted) => got > wanted,
	toBeGreaterThanOrEqual: (got, wanted) => got >= wanted,
	toBeLessThan: (got, wanted) => got < wanted,
	toBeLessThanOrEqual: (got, wanted) => got <= wanted,
	toBeDefined: (got) => got !== undefined,
	toBeTruthy: Boolean,
};
const checks = (got, wanted) =>
	Object.fromEntries(
		Object.entries(matchers).map(([name, holds]) => [
			name,
			(value) => {
				if (holds(got, value) !== wanted) throw new Error(`${name}: ${JSON.stringify(got)} and ${JSON.stringify(value)}`);
			},
		]),
	);
export const expect = (got) => ({ ...checks(got, true), not: checks(got, false) });
