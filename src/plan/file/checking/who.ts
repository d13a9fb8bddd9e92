import * as v from "valibot";
import type { Named } from "../../typed/finder";
import { finder } from "../../typed/finder";
import { text } from "../fields/fields";

/** Whose a list is: left out, the supervisor's own; else a manager's, by id or name, or that of anybody else who is called so. */
export const who = v.optional(text, "");

/** A manager's id, or the name as it stands. */
export function personOf(given: string, managers: readonly Named[]): string {
  const position = given === "" ? undefined : finder(managers)(given);
  return position === undefined ? given : (managers[position]?.id ?? given);
}

/** The supervisor is not named. */
export function whoOf(person: string): { readonly who?: string } {
  return person === "" ? {} : { who: person };
}
