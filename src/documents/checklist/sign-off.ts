import type { Checklist } from "../../checklist/schema.js";
import { DECISION, DECISIONS, type Decision, SIGN_OFF_FIELDS, type SIGN_OFF_ROWS } from "../../progress/fields.js";
import type { Field, SignOff } from "../blocks.js";

/** Who decides on what: the choices, and rows of fields with what was filled in. */
export function signOff({ signOffs }: Checklist, id: string, statement: string, rows: typeof SIGN_OFF_ROWS): SignOff {
	const filled = signOffs?.[id] ?? {};
	const decision = filled[DECISION];
	return {
		kind: "signOff",
		id,
		statement,
		choices: Object.values(DECISIONS),
		chosen: decision && Object.hasOwn(DECISIONS, decision) ? DECISIONS[decision as Decision] : undefined,
		rows: rows.map(({ label, keys, signed }) => ({
			label,
			fields: [
				...keys.map((key): Field => ({ ...SIGN_OFF_FIELDS[key], id: `${id}/${key}`, value: filled[key] })),
				...(signed ? [{ id: `${id}/${keys[0]?.split("-")[0]}-signature`, label: "Signature", width: 0.3, kind: "signature" as const }] : []),
			],
		})),
	};
}
