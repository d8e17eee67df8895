import type { Knowledge } from "../model.js";
import type { Finding } from "./finding.js";

/** Files stand in the folder of their place or theme; pinpoints fit the pattern of their instrument. */
export function checkPlaces(knowledge: Knowledge): Finding[] {
	const findings: Finding[] = [];
	for (const instrument of knowledge.instruments) {
		const { file } = instrument;
		if (!knowledge.jurisdictionById.has(instrument.jurisdiction)) {
			findings.push({
				rule: "jurisdiction",
				severity: "error",
				file,
				what: `there is no jurisdiction ${instrument.jurisdiction}`,
				expected: "a node of jurisdictions.yaml",
			});
		}
		if (!file.startsWith(`instruments/${instrument.jurisdiction}/`)) {
			findings.push({
				rule: "folder",
				severity: "error",
				file,
				what: `the jurisdiction is ${instrument.jurisdiction}`,
				expected: `the folder instruments/${instrument.jurisdiction}/`,
			});
		}
		if (instrument.pinpointPattern) {
			const pattern = new RegExp(instrument.pinpointPattern);
			for (const provision of instrument.provisions.filter((each) => !pattern.test(each.pinpoint))) {
				findings.push({
					rule: "pinpoint",
					severity: "error",
					file,
					what: `the pinpoint “${provision.pinpoint}” of ${provision.local} is not of the instrument's form`,
					expected: instrument.pinpointPattern,
				});
			}
		}
		for (const entry of instrument.timeline.filter((each) => each.date === "unrecorded" && each.event !== "note")) {
			findings.push({
				rule: "unrecorded-date",
				severity: "warning",
				file,
				what: `the date of “${entry.event}” is not recorded`,
				expected: "a day, once it is found",
			});
		}
		for (const { local, verification } of instrument.provisions.filter((each) => each.verification.state !== "unverified" && !each.verification.on)) {
			findings.push({
				rule: "verified-on",
				severity: "error",
				file,
				what: `${local} is marked ${verification.state} without the day it was read`,
				expected: "verification.on",
			});
		}
	}
	for (const control of knowledge.controls) {
		if (!control.file.startsWith(`controls/${control.theme}/`)) {
			findings.push({
				rule: "folder",
				severity: "error",
				file: control.file,
				what: `the theme is ${control.theme}`,
				expected: `the folder controls/${control.theme}/`,
			});
		}
	}
	for (const node of knowledge.jurisdictions) {
		if (node.parent && !knowledge.jurisdictionById.has(node.parent)) {
			findings.push({
				rule: "jurisdiction",
				severity: "error",
				file: "jurisdictions.yaml",
				what: `${node.id} has the parent ${node.parent}, which does not exist`,
				expected: "a node of this file",
			});
		}
	}
	return findings;
}
