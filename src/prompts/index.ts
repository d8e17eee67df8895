export { accessiblePrompter } from "./accessible.js";
export { type Asked, Interrupted, type Prompter, type Reply } from "./prompter.js";
export { terminalPrompter } from "./terminal.js";
