import * as v from "valibot";
import type { Named } from "../../typed/finder";
import { finder } from "../../typed/finder";
import { text } from "../fields/fields";
import type { Report } from "./report";

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

/** Whose the entries of a list are that holds one for each person; a second one for somebody is reported. */
export function eachOnce(
  list: string,
  given: readonly { readonly who: string }[],
  managers: readonly Named[],
  report: Report,
): readonly string[] {
  const people = given.map((one) => personOf(one.who, managers));
  people.forEach((person, position) => {
    if (people.indexOf(person) < position) report([list, position, "who"], { type: "GivenTwice" });
  });
  return people;
}
