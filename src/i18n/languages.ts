import type { Language } from "../plan/inputs/inputs";

/** What the product knows of each language that it speaks. The words stand in a folder of its name. */
export const languages: Readonly<Record<Language, Spoken>> = {
  "zh-CN": { name: "中文", office: /^zh/i },
  en: { name: "English", office: /^en/i },
};

interface Spoken {
  /** As its speakers call it. */
  readonly name: string;
  /** What Office reports for it, such as "zh-cn", "zh-Hans-CN" or "en-US". */
  readonly office: RegExp;
}

/** The language for what Office or a browser reports; null: none of ours. */
export function spokenIn(locale: string): Language | null {
  const spoken = (Object.keys(languages) as Language[]).find((language) => languages[language].office.test(locale));
  return spoken ?? null;
}

/** The same, and English for those that we do not speak. */
export function languageOf(locale: string): Language {
  return spokenIn(locale) ?? "en";
}

/** Something of every language. */
export function byLanguage<T>(of: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries((Object.keys(languages) as Language[]).map((language) => [language, of(language)])) as Record<Language, T>;
}

/** The language after this one, round and round, for a button that switches. */
export function nextLanguage(language: Language): Language {
  const all = Object.keys(languages) as Language[];
  return all[(all.indexOf(language) + 1) % all.length] ?? language;
}
