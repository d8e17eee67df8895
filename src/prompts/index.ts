export { accessiblePrompter } from "./accessible.js";
export { type Asked, Interrupted, type Prompter } from "./prompter.js";
export { terminalPrompter } from "./terminal.js";
