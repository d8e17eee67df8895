/** The Markdown templates, precompiled by the build. */
declare module "*/dist/templates.cjs" {
	const specs: import("../render/markdown/index.js").TemplateSpecs;
	export default specs;
}
