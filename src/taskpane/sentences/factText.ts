import type { Fact } from "../../excel/selfTest/probe/probe";
import type { SelfTestAnswers } from "../../i18n/selfTestAnswers";

/** What Excel answered to a probe, in words: those that we have, yes and no, or as Excel gave it; several one beside the other. */
export function factText(fact: Fact, texts: SelfTestAnswers): string {
  const { words } = texts;
  if (typeof fact === "boolean") return fact ? words.yes : words.no;
  if (fact === null) return words.null;
  if (typeof fact === "number") return String(fact);
  if (typeof fact === "string") return Object.entries(words).find(([word]) => word === fact)?.[1] ?? fact;
  if (isList(fact)) return fact.map((each) => factText(each, texts)).join(" · ");
  return Object.entries(fact)
    .map(([name, each]) => `${name}: ${factText(each, texts)}`)
    .join(" · ");
}

/** `Array.isArray` does not tell read-only lists. */
function isList(fact: Fact): fact is readonly Fact[] {
  return Array.isArray(fact);
}
