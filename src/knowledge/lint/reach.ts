import type { Knowledge } from "../model.js";
import type { Facts, Finding } from "./finding.js";

/** Every provision of a deployer hangs on a control, and every control and fact can be reached. */
export function checkReach(knowledge: Knowledge, facts: Facts): Finding[] {
	const findings: Finding[] = [];
	const satisfied = new Set(
		knowledge.controls.flatMap((control) => control.provisions.filter((each) => each.relation === "satisfies").map((each) => each.id)),
	);
	for (const provision of knowledge.provisionById.values()) {
		if (satisfied.has(provision.id)) continue;
		findings.push({
			rule: "unlinked-provision",
			severity: provision.force === "recommended" ? "warning" : "error",
			file: provision.instrument.file,
			what: `no control satisfies ${provision.id} (${provision.force})`,
			expected: "a control whose action meets it",
		});
	}
	for (const control of knowledge.controls) {
		const own = control.provisions.filter((each) => each.relation === "satisfies").flatMap((each) => knowledge.provisionById.get(each.id) ?? []);
		if (own.length === 0)
			findings.push({
				rule: "unreachable",
				severity: "error",
				file: control.file,
				what: "it satisfies no provision, so it can never be in a list",
				expected: "at least one provision with relation: satisfies",
			});
		const always = own.some((provision) => !provision.appliesWhen && !provision.instrument.appliesWhen && provision.force === "recommended");
		if (always && !control.appliesWhen && !control.universal) {
			findings.push({
				rule: "universal",
				severity: "error",
				file: control.file,
				what: "it hangs on guidance that always applies and has no condition of its own",
				expected: "appliesWhen, or universal with a reason",
			});
		}
	}
	for (const risk of knowledge.risks.filter((each) => !each.appliesWhen && !each.universal)) {
		findings.push({
			rule: "universal",
			severity: "error",
			file: risk.file,
			what: "it has no condition",
			expected: "appliesWhen, or universal with a reason",
		});
	}
	for (const fact of facts.values()) {
		for (const basis of [...fact.rules, ...(fact.otherwise ? [fact.otherwise] : [])].flatMap((rule) => rule.basis ?? [])) {
			if (basis.provision && !knowledge.provisionById.has(basis.provision)) {
				findings.push({ rule: "dead-id", severity: "error", file: `src/facts/${fact.id}.ts`, what: `there is no provision ${basis.provision}` });
			}
		}
	}
	return findings;
}
