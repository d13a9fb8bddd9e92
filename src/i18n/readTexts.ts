import type { Language } from "../plan/inputs/inputs";
import type { AllTexts } from "./allTexts";

const READ: Readonly<Record<Language, () => Promise<{ readonly all: AllTexts }>>> = {
  en: () => import("./en/all"),
  "zh-CN": () => import("./zh-CN/all"),
};

const known = new Map<Language, AllTexts>();

/** Reads all words of a language, before it is spoken for the first time. Rejects where they cannot be loaded. */
export async function readTexts(language: Language): Promise<void> {
  if (!known.has(language)) known.set(language, (await READ[language]()).all);
}

/** All words of a language that was read. */
export function knownTexts(language: Language): AllTexts {
  const texts = known.get(language);
  if (texts === undefined) throw new Error(`the words of ${language} were not read`);
  return texts;
}
