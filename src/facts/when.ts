import type { Condition } from "../applicability/condition.js";

/** Short ways to write conditions, so that the rule of a fact reads like a sentence. */
export const all = (...of: readonly Condition[]): Condition => ({ all: of });
export const any = (...of: readonly Condition[]): Condition => ({ any: of });
export const not = (condition: Condition): Condition => ({ not: condition });
/** A question or fact of several values holds one of these. */
export const has = (fact: string, ...values: readonly string[]): Condition => ({ fact, includes: values });
/** A question or fact of one value is one of these. */
export const is = (fact: string, ...values: readonly string[]): Condition => ({ fact, in: values });
export const atLeast = (fact: string, value: string): Condition => ({ fact, atLeast: value });
export const yes = (fact: string): Condition => ({ fact, is: "yes" });
export const no = (fact: string): Condition => ({ fact, is: "no" });
