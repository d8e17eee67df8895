// Mutation testing of the facts. Their rules are data, so they are changed in place, one change at a time, and the tests of
// facts and the cases from the law are run in this process: thousands of changes in minutes. Prints the changes that no test
// notices, and the share that some test does. A file or two: node scripts/mutate-facts.js hipaa-status vendor-business-associate
import { readdirSync } from "node:fs";
import path from "node:path";
import { inside } from "./inside.js";
import { root } from "./lock.js";

const LEAST = 85;
const tests = ["facts", "cases"].flatMap((folder) =>
	readdirSync(path.join(root, "test", folder))
		// The properties of the registry take longer than all others together.
		.filter((name) => name.endsWith(".test.ts") && name !== "registry.test.ts")
		.map((name) => `./test/${folder}/${name}`),
);
const { FACTS, collected } = await inside(
	`${tests.map((file) => `import "${file}";`).join("\n")}
	export { FACTS } from "./src/facts/index.ts";
	export { collected } from "vitest";`,
	{ vitest: path.join(root, "scripts", "vitest-stand-in.js") },
);

/** Which tests read a fact: only those can notice a change of it. */
const readers = new Map([...FACTS.keys()].map((id) => [id, []]));
const get = FACTS.get.bind(FACTS);
for (const test of collected) {
	const read = new Set();
	FACTS.get = (id) => {
		read.add(id);
		return get(id);
	};
	test.run();
	for (const id of read) readers.get(id)?.push(test);
}
FACTS.get = get;

/** A test that noticed a change is likely to notice the next one of the same fact. */
const noticed = (ids) => {
	for (const test of new Set(ids.flatMap((id) => readers.get(id)))) {
		try {
			test.run();
		} catch {
			for (const id of ids) {
				const list = readers.get(id);
				const at = list.indexOf(test);
				if (at > 0) list.unshift(...list.splice(at, 1));
			}
			return true;
		}
	}
	return false;
};

const wanted = process.argv.slice(2);
const changes = changesOf([...FACTS.values()]).filter(({ ids }) => wanted.length === 0 || ids.some((id) => wanted.includes(id)));
const missed = [];
for (const change of changes) {
	const undo = change.make();
	if (!noticed(change.ids)) missed.push(change);
	undo();
}
for (const { ids, what } of missed) process.stdout.write(`${ids.slice(0, 3).join(", ")}${ids.length > 3 ? " …" : ""}: ${what}\n`);
const share = (100 * (changes.length - missed.length)) / changes.length;
process.stdout.write(`${collected.length} tests, ${changes.length} changes, ${missed.length} not noticed: ${share.toFixed(1)} %\n`);
if (share < LEAST) process.exitCode = 1;

function changesOf(facts) {
	const found = [];
	/** Conditions that several facts share are changed once, for all of them. */
	const owners = new Map();
	const visit = (node, id) => {
		if (owners.get(node)?.has(id)) return;
		owners.set(node, (owners.get(node) ?? new Set()).add(id));
		for (const child of node.all ?? node.any ?? (node.not ? [node.not] : [])) visit(child, id);
	};
	for (const fact of facts) {
		const other = (value) => Object.keys(fact.values).find((each) => each !== value) ?? "contested";
		const add = (what, make) => found.push({ ids: [fact.id], what, make });
		fact.rules.forEach((rule, index) => {
			visit(rule.when, fact.id);
			const name = `rule ${index + 1} (${rule.value}: ${rule.because})`;
			add(`${name} is left out`, () => patch(rule, { when: { any: [] } }));
			add(`${name} gives ${other(rule.value)}`, () => patch(rule, { value: other(rule.value) }));
			if (rule.from) add(`${name} has no first day`, () => patch(rule, { from: undefined }));
			if (rule.until) add(`${name} has no last day`, () => patch(rule, { until: undefined }));
		});
		if (fact.otherwise)
			add(`the value otherwise is ${other(fact.otherwise.value)}`, () => patch(fact.otherwise, { value: other(fact.otherwise.value) }));
	}
	for (const [node, ids] of owners)
		for (const [what, changed] of variants(node))
			found.push({ ids: [...ids], what: `${what} in ${brief(node)}`, make: () => replace(node, changed) });
	return found;
}

/** What a hand could have written instead of a condition. */
function* variants(node) {
	const without = (list, index) => list.filter((_, each) => each !== index);
	for (const [kind, opposite] of [
		["all", "any"],
		["any", "all"],
	]) {
		const children = node[kind];
		if (!children || children.length < 2) continue;
		yield [`${opposite} for ${kind}`, { [opposite]: children }];
		for (const index of children.keys()) yield [`no ${brief(children[index])}`, { [kind]: without(children, index) }];
	}
	if (node.not) yield ["no not", { ...node.not }];
	if (!node.fact) return;
	yield ["not", { not: { ...node } }];
	for (const kind of ["in", "includes"]) {
		if (!Array.isArray(node[kind]) || node[kind].length < 2) continue;
		for (const [index, value] of node[kind].entries()) yield [`no ${value}`, { ...node, [kind]: without(node[kind], index) }];
	}
}

function brief(node) {
	if (node.fact) return `${node.fact} ${[node.is ?? node.in ?? node.includes ?? node.atLeast].flat().slice(0, 3).join(" | ")}`;
	if (node.not) return `not (${brief(node.not)})`;
	return `${node.all ? "all" : "any"} of ${(node.all ?? node.any).length}`;
}

function patch(object, changed) {
	const before = { ...object };
	Object.assign(object, changed);
	return () => replaceAll(object, before);
}

function replace(node, changed) {
	const before = { ...node };
	replaceAll(node, changed);
	return () => replaceAll(node, before);
}

function replaceAll(object, content) {
	for (const key of Object.keys(object)) delete object[key];
	Object.assign(object, content);
}
