import type { Knowledge } from "../model.js";
import { checkConditions } from "./conditions.js";
import type { Facts, Finding, Rule } from "./finding.js";
import { checkLinks } from "./links.js";
import { checkPlaces } from "./places.js";
import { checkQuestions } from "./questions.js";
import { checkReach } from "./reach.js";
import { checkWording } from "./wording.js";

export type { Finding } from "./finding.js";

const RULES: readonly Rule[] = [checkLinks, checkConditions, checkPlaces, checkQuestions, checkReach, checkWording];

/** Runs every rule; findings sorted by file and rule. */
export function lintKnowledge(knowledge: Knowledge, facts: Facts): Finding[] {
	return RULES.flatMap((rule) => rule(knowledge, facts)).sort((a, b) => (a.file + a.rule + a.what < b.file + b.rule + b.what ? -1 : 1));
}
