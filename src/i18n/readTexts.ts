import type { Language } from "../plan/inputs/inputs";
import type { AllTexts } from "./allTexts";

const FIRST = { en: () => import("./en/first"), "zh-CN": () => import("./zh-CN/first") } as const satisfies Record<Language, unknown>;
const MORE = { en: () => import("./en/more"), "zh-CN": () => import("./zh-CN/more") } as const satisfies Record<Language, unknown>;

/** The words of each language that was read; all of them once `readMoreTexts` has come to its end. */
const known = new Map<Language, AllTexts>();

/** Reads the words that the pane begins with, before a language is spoken for the first time. Rejects where they cannot be loaded. */
export async function readFirstTexts(language: Language): Promise<void> {
  const { first } = await FIRST[language]();
  if (!known.has(language)) known.set(language, { ...first } as AllTexts);
}

/** Reads all other words of the languages that are spoken, which parts of the pane need that are read on demand. */
export async function readMoreTexts(): Promise<void> {
  for (const [language, texts] of known) if (!("problems" in texts)) Object.assign(texts, (await MORE[language]()).more);
}

/** Reads all words of a language, for a pane that shows more than it began with. */
export async function readTexts(language: Language): Promise<void> {
  await readFirstTexts(language);
  await readMoreTexts();
}

/** The words of a language that was read. */
export function knownTexts(language: Language): AllTexts {
  const texts = known.get(language);
  if (texts === undefined) throw new Error(`the words of ${language} were not read`);
  return texts;
}
