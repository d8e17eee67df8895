import { agentic } from "./agentic.js";
import { ahpraBound } from "./ahpra-bound.js";
import { aiSystem } from "./ai-system.js";
import { assistedDecision } from "./assisted-decision.js";
import { australiaAutomated } from "./australia-automated.js";
import { automatedDecision } from "./automated-decision.js";
import { autonomy } from "./autonomy.js";
import { beyondCare } from "./beyond-care.js";
import { biometricUse } from "./biometric-use.js";
import { builtByUs } from "./built-by-us.js";
import { bulkDataRule } from "./bulk-data-rule.js";
import { callsPatients } from "./calls-patients.js";
import { canadaFederalAia } from "./canada-federal-aia.js";
import { canadaPrivacyAct } from "./canada-privacy-act.js";
import { ccpaRisk } from "./ccpa-risk.js";
import { cdsCriterion1 } from "./cds-criterion-1.js";
import { cdsCriterion2 } from "./cds-criterion-2.js";
import { cdsCriterion3 } from "./cds-criterion-3.js";
import { cdsCriterion4 } from "./cds-criterion-4.js";
import { clinicalDecisionTool } from "./clinical-decision-tool.js";
import { clinicalUse } from "./clinical-use.js";
import { confidentialUk } from "./confidential-uk.js";
import { consumerHealthData } from "./consumer-health-data.js";
import { coverageAi } from "./coverage-ai.js";
import { decisionSupport1557 } from "./decision-support-1557.js";
import { deviceAny } from "./device-any.js";
import { deviceAustralia } from "./device-australia.js";
import { deviceEu } from "./device-eu.js";
import { deviceStudy } from "./device-study.js";
import { deviceUk } from "./device-uk.js";
import { deviceUs } from "./device-us.js";
import { deviceUserFacility } from "./device-user-facility.js";
import { dpiaCriteria } from "./dpia-criteria.js";
import { dpiaDue } from "./dpia-due.js";
import { dsptDue } from "./dspt-due.js";
import { englandCare } from "./england-care.js";
import { englandSafety } from "./england-safety.js";
import { euAnnexIii } from "./eu-annex-iii.js";
import { euArt50 } from "./eu-art-50.js";
import { euAutomatedDecision } from "./eu-automated-decision.js";
import { euClass } from "./eu-class.js";
import { euDistributor } from "./eu-distributor.js";
import { euDuties } from "./eu-duties.js";
import { euDutiesDay } from "./eu-duties-day.js";
import { euFria } from "./eu-fria.js";
import { euGdpr } from "./eu-gdpr.js";
import { euHighRisk } from "./eu-high-risk.js";
import { euNotifiedBody } from "./eu-notified-body.js";
import { euRole } from "./eu-role.js";
import { euTransferTool } from "./eu-transfer-tool.js";
import type { FactDefinition } from "./fact.js";
import { fdaFunction } from "./fda-function.js";
import { ftcHbnr } from "./ftc-hbnr.js";
import { ftcReach } from "./ftc-reach.js";
import { gdpr9Ground } from "./gdpr-9-ground.js";
import { generative } from "./generative.js";
import { healthData } from "./health-data.js";
import { hipaaBound } from "./hipaa-bound.js";
import { hipaaStatus } from "./hipaa-status.js";
import { humanSubjects } from "./human-subjects.js";
import { imdrfCategory } from "./imdrf-category.js";
import { impactedPayer } from "./impacted-payer.js";
import { inHouseDevice } from "./in-house-device.js";
import { inHouseRoute } from "./in-house-route.js";
import { inUse } from "./in-use.js";
import { incident } from "./incident.js";
import { inherentRisk } from "./inherent-risk.js";
import { jointControl } from "./joint-control.js";
import { maCoverage } from "./ma-coverage.js";
import { mdrRule11 } from "./mdr-rule-11.js";
import { medicalPurpose } from "./medical-purpose.js";
import { medicareAdvantage } from "./medicare-advantage.js";
import { medicareHospital } from "./medicare-hospital.js";
import { minors } from "./minors.js";
import { nhsBuyer } from "./nhs-buyer.js";
import { nis2Class } from "./nis2-class.js";
import { nis2Entity } from "./nis2-entity.js";
import { part2Data } from "./part-2-data.js";
import { part2Programme } from "./part-2-programme.js";
import { part2Qso } from "./part-2-qso.js";
import { patientFacing } from "./patient-facing.js";
import { payer } from "./payer.js";
import { personalData } from "./personal-data.js";
import { phiHandled } from "./phi-handled.js";
import { predictiveDsi } from "./predictive-dsi.js";
import { privateCanada } from "./private-canada.js";
import { productLiability } from "./product-liability.js";
import { publicBody } from "./public-body.js";
import { quebecAssessment } from "./quebec-assessment.js";
import { quebecAutomated } from "./quebec-automated.js";
import { recordingConsent } from "./recording-consent.js";
import { recordsSpeech } from "./records-speech.js";
import { researchActivity } from "./research-activity.js";
import { retrieval } from "./retrieval.js";
import { section1557 } from "./section-1557.js";
import { smallOrganisation } from "./small-organisation.js";
import { specialCategory } from "./special-category.js";
import { subprocessors } from "./subprocessors.js";
import { therapyAi } from "./therapy-ai.js";
import { transferAbroad } from "./transfer-abroad.js";
import { transferNoAdequacy } from "./transfer-no-adequacy.js";
import { tuning } from "./tuning.js";
import { ukAtrs } from "./uk-atrs.js";
import { ukAutomatedDecision } from "./uk-automated-decision.js";
import { ukEqualityDuty } from "./uk-equality-duty.js";
import { ukGdpr } from "./uk-gdpr.js";
import { vendorBusinessAssociate } from "./vendor-business-associate.js";
import { vendorGdprRole } from "./vendor-gdpr-role.js";
import { vendorOwnUse } from "./vendor-own-use.js";
import { vendorPresent } from "./vendor-present.js";
import { vendorProcessor } from "./vendor-processor.js";
import { vulnerablePeople } from "./vulnerable-people.js";
import { writesToRecord } from "./writes-to-record.js";

const ALL: readonly FactDefinition[] = [
	agentic,
	ahpraBound,
	aiSystem,
	assistedDecision,
	australiaAutomated,
	automatedDecision,
	autonomy,
	beyondCare,
	biometricUse,
	builtByUs,
	bulkDataRule,
	callsPatients,
	canadaFederalAia,
	canadaPrivacyAct,
	ccpaRisk,
	cdsCriterion1,
	cdsCriterion2,
	cdsCriterion3,
	cdsCriterion4,
	clinicalDecisionTool,
	clinicalUse,
	confidentialUk,
	consumerHealthData,
	coverageAi,
	decisionSupport1557,
	deviceAny,
	deviceAustralia,
	deviceEu,
	deviceStudy,
	deviceUk,
	deviceUs,
	deviceUserFacility,
	dpiaCriteria,
	dpiaDue,
	dsptDue,
	englandCare,
	englandSafety,
	euAnnexIii,
	euArt50,
	euAutomatedDecision,
	euClass,
	euDistributor,
	euDuties,
	euDutiesDay,
	euFria,
	euGdpr,
	euHighRisk,
	euNotifiedBody,
	euRole,
	euTransferTool,
	fdaFunction,
	ftcHbnr,
	ftcReach,
	gdpr9Ground,
	generative,
	healthData,
	hipaaBound,
	hipaaStatus,
	humanSubjects,
	imdrfCategory,
	impactedPayer,
	inHouseDevice,
	inHouseRoute,
	inUse,
	incident,
	inherentRisk,
	jointControl,
	maCoverage,
	mdrRule11,
	medicalPurpose,
	medicareAdvantage,
	medicareHospital,
	minors,
	nhsBuyer,
	nis2Class,
	nis2Entity,
	part2Data,
	part2Programme,
	part2Qso,
	patientFacing,
	payer,
	personalData,
	phiHandled,
	predictiveDsi,
	privateCanada,
	productLiability,
	publicBody,
	quebecAssessment,
	quebecAutomated,
	recordingConsent,
	recordsSpeech,
	researchActivity,
	retrieval,
	section1557,
	smallOrganisation,
	specialCategory,
	subprocessors,
	therapyAi,
	transferAbroad,
	transferNoAdequacy,
	tuning,
	ukAtrs,
	ukAutomatedDecision,
	ukEqualityDuty,
	ukGdpr,
	vendorBusinessAssociate,
	vendorGdprRole,
	vendorOwnUse,
	vendorPresent,
	vendorProcessor,
	vulnerablePeople,
	writesToRecord,
];

/** Every derived fact by id, in the order of ids. */
export const FACTS: ReadonlyMap<string, FactDefinition> = new Map([...ALL].sort((a, b) => (a.id < b.id ? -1 : 1)).map((fact) => [fact.id, fact]));
