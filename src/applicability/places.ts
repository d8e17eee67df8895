import type { Jurisdiction } from "../knowledge/model.js";
import type { Evaluation } from "./evaluate.js";
import { type FixedReason, uniqueCauses } from "./reason.js";
import { or, type Tri } from "./tri.js";

/** Which nodes of the jurisdictions are chosen: those picked, their ancestors, and the root. */
export type Places = ReadonlyMap<string, FixedReason>;

export function choosePlaces(jurisdictions: readonly Jurisdiction[], evaluation: Evaluation): Places {
	const own = new Map(jurisdictions.map((node) => [node.id, evaluation.condition(node.chosenBy ? { any: node.chosenBy } : { any: [] })]));
	const children = (id: string): Jurisdiction[] => jurisdictions.filter((node) => node.parent === id);
	const chosen = new Map<string, FixedReason>();
	for (const node of jurisdictions) chosen.set(node.id, reasonFor(node));
	return chosen;

	function reasonFor(node: Jurisdiction): FixedReason {
		if (!node.parent) return { kind: "fixed", result: "true", says: [], causes: [] };
		const below = descendants(node);
		const result: Tri = or(below.map((each) => own.get(each.id)?.result ?? "false"));
		const deciding = below.map((each) => own.get(each.id)).filter((reason) => reason?.result === result);
		const says = result === "true" ? [`people in ${titles(below.filter((each) => own.get(each.id)?.result === "true"))} are served`] : [];
		if (result === "false") says.push(`nobody in ${node.title} is served`);
		if (result === "unknown") says.push(`it is not known whether people in ${node.title} are served`);
		const causes = uniqueCauses(deciding.map((reason) => reason?.causes ?? []));
		return { kind: "fixed", result, says, causes };
	}

	function descendants(node: Jurisdiction): Jurisdiction[] {
		return [node, ...children(node.id).flatMap(descendants)];
	}
}

/** The chosen places that say most: a country is left out where one of its states was chosen. */
function titles(nodes: readonly Jurisdiction[]): string {
	const parents = new Set(nodes.map((node) => node.parent));
	const named = nodes.filter((node) => !parents.has(node.id)).map((node) => node.title);
	if (named.length > 3) return `${named.slice(0, 3).join(", ")} and ${named.length - 3} more places`;
	return named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${named.at(-1)}` : (named[0] ?? "");
}
