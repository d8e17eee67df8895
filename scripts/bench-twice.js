// Lays out the program in a folder with its knowledge twice: the second half is of a place that no sample chooses. Called by bench.js.
import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inside } from "./inside.js";
import { root } from "./lock.js";

/** No sample is of Korea, so whatever is added must cost reading and ruling out, and nothing else. */
const ELSEWHERE = "kr";
const [folder] = process.argv.slice(2);
const { readKnowledge, writeBundle } = await inside(
	'export { readKnowledge } from "./src/knowledge/read.ts"; export { writeBundle } from "./src/knowledge/bundle.ts";',
);
const data = readKnowledge(path.join(root, "knowledge"));
const twin = (id) => `twin-${id}`;
for (const part of ["bin", "dist", "templates", "package.json"]) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
writeFileSync(
	path.join(folder, "dist", "knowledge.jsonl"),
	writeBundle({
		...data,
		instruments: [...data.instruments, ...data.instruments.map((each) => ({ ...each, id: twin(each.id), jurisdiction: ELSEWHERE }))],
		controls: [
			...data.controls,
			...data.controls.map((each) => ({
				...each,
				id: twin(each.id),
				provisions: each.provisions.map((link) => ({ ...link, id: twin(link.id) })),
			})),
		],
	}),
);
