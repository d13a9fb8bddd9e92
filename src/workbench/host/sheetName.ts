/**
 * Which names Excel takes for a sheet: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not
 * `History`, and none that another sheet has.
 */
import type { Sheet } from "../engine/cells/sheet";
import { alreadyExists, invalidArgument } from "./hostError";

const LONGEST = 31;

/** Answers the name; throws where Excel would refuse it. */
export function checkSheetName(name: string, others: readonly Sheet[]): string {
  if (name.length === 0 || name.length > LONGEST)
    throw invalidArgument(`A sheet's name has 1 to ${LONGEST} characters; ${JSON.stringify(name)} has ${name.length}.`);
  if (/[:\\/?*[\]]/.test(name)) throw invalidArgument(`A sheet's name has none of : \\ / ? * [ ]; ${JSON.stringify(name)} has.`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`A sheet's name neither begins nor ends with an apostrophe: ${JSON.stringify(name)}.`);
  if (name.toLowerCase() === "history") throw invalidArgument("History is a name that Excel keeps for itself.");
  if (others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw alreadyExists(`a sheet named ${name}`);
  return name;
}
