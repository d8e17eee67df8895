import type { FactDefinition } from "./fact.js";

/** Every derived fact, by id. */
export const FACTS: ReadonlyMap<string, FactDefinition> = new Map([].map((fact: FactDefinition) => [fact.id, fact]));
