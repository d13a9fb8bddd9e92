import { shownFormula } from "./storedFormula";

/**
 * One wording of formulas that are the same: Excel leaves quotes out around names of sheets that need none, and files keep functions of
 * add-ins under other names.
 */
export function canonicalFormula(text: string): string {
  if (!text.startsWith("=")) return text.replaceAll("\r\n", "\n");
  return shownFormula(text).replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!");
}
