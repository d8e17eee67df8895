import { describe, expect, it } from "vitest";
import { patientDataIn, patientDataWarnings } from "../../src/questionnaire/patient-data.js";

describe("a free text that looks like data of a patient", () => {
	const found: [string, string][] = [
		// 078-05-1120 was printed on a sample card in 1938 and is nobody's.
		["SSN 078-05-1120", "a US Social Security number"],
		// 943 476 5919 is the test number of the NHS Data Dictionary's worked example.
		["for 943 476 5919", "an NHS number"],
		["for 9434765919.", "an NHS number"],
		["MRN: 00123456", "a medical record number"],
		["patient ID A-20931", "a medical record number"],
		["Smith, John (01/02/1960)", "a name with a date of birth"],
		["Ana Müller, 3 March 1971", "a name with a date of birth"],
		["DOB 01/02/1960", "a date of birth"],
		["born on 1960-02-01", "a date of birth"],
		["geb. 01.02.1960", "a date of birth"],
	];
	it.each(found)("%s", (text, kind) => {
		expect(patientDataIn(text)).toContain(kind);
	});

	it.each([
		"It listens to visits in our twelve clinics and drafts the note.",
		"Quillside Ambient, version 4.2 of 2026-05-01",
		"Call 555-0100 or 020 7946 0958",
		"943 476 5918",
		"000-12-3456, 666-12-3456, 912-12-3456",
		"Contract 12-345-6789; ISO 13485:2016; 45 CFR 164.308",
		"Rolled out on 3 March 2026 at Alder Bay Hospital",
		"Release Notes, 3 March 2026; Quillside Ambient (2026-05-01)",
		"MRN matching is done by the record system",
	])("not: %s", (text) => {
		expect(patientDataIn(text)).toEqual([]);
	});

	it("is quick on long texts", () => {
		const started = performance.now();
		patientDataIn("Aa Bb, ".repeat(200_000));
		patientDataIn("1".repeat(1_000_000));
		expect(performance.now() - started).toBeLessThan(2000);
	});

	it("is told by place and kind, and never repeated", () => {
		const warnings = patientDataWarnings({
			schemaVersion: 1,
			deployment: { name: "Scribe", preparedBy: "MRN 00123456" },
			answers: { purpose: { kind: "text", text: "Smith, John (01/02/1960)" } },
		});
		expect(warnings).toHaveLength(2);
		expect(warnings.join()).toMatch(/deployment\.preparedBy.*answers\.purpose/);
		expect(warnings.join()).not.toMatch(/00123456|Smith|1960/);
	});
});
