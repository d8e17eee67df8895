import type { Deployment } from "./answers.js";

export interface DeploymentField {
	readonly id: keyof Deployment;
	/** What goes there, for people who fill in a file. */
	readonly title: string;
}

/** The particulars under `deployment:`, in the order in which they are written. */
export const DEPLOYMENT_FIELDS: readonly DeploymentField[] = [
	{ id: "name", title: "A name for this deployment; it names the folder of the results too" },
	{ id: "product", title: "Product and vendor" },
	{ id: "version", title: "Version, or the day of the release notes" },
	{ id: "features", title: "Features that are switched on, and those that are not in scope" },
	{ id: "organisation", title: "Organisation that will use it" },
	{ id: "preparedBy", title: "Who fills this in" },
	{ id: "logo", title: "Logo for the PDF: a PNG or JPEG file beside this one" },
	{ id: "accent", title: "Accent colour of the PDF, for example #1d4f91" },
];

export function deploymentField(id: string): DeploymentField | undefined {
	return DEPLOYMENT_FIELDS.find((field) => field.id === id);
}
