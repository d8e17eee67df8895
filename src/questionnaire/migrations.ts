import type { TreeMap } from "./yaml-tree.js";

/** The schema version of the answers files that this program writes. */
export const SCHEMA_VERSION = 1;

/** Turns a file of version `from` into one of the next version. Lines stay those of the file, for messages. */
export interface Migration {
	readonly from: number;
	readonly migrate: (root: TreeMap) => TreeMap;
}

/** None yet: version 1 is the first. Old files keep loading, so an entry that was added stays. */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings a file up to the present version; undefined when no chain of migrations leads there. */
export function migrated(root: TreeMap, version: number, migrations: readonly Migration[]): TreeMap | undefined {
	let current = root;
	for (let at = version; at < SCHEMA_VERSION; at++) {
		const step = migrations.find((migration) => migration.from === at);
		if (!step) return undefined;
		current = step.migrate(current);
	}
	return current;
}
