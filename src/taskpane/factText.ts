import type { Fact } from "../excel/selfTest/probe";
import type { Texts } from "../i18n/texts";

/** What Excel answered to a probe, in words: those that we have, yes and no, or as Excel gave it. */
export function factText(fact: Fact, { words }: Texts["selfTest"]): string {
  if (typeof fact === "boolean") return fact ? words.yes : words.no;
  if (typeof fact !== "string") return JSON.stringify(fact);
  return Object.entries(words).find(([word]) => word === fact)?.[1] ?? fact;
}
