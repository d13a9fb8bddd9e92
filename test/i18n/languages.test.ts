import { readFileSync } from "node:fs";
import { allTexts } from "../../src/i18n/allTexts";
import { functionHelp } from "../../src/i18n/functionHelp";
import { byLanguage, languageOf, languages, nextLanguage, spokenIn } from "../../src/i18n/languages";
import { noHostTexts } from "../../src/i18n/noHostTexts";
import { knownTexts, readFirstTexts, readTexts } from "../../src/i18n/readTexts";
import { selfTestAnswers } from "../../src/i18n/selfTestAnswers";
import { yearTexts } from "../../src/i18n/yearTexts";
import { METADATA_FILES } from "../../src/functions/metadata";
import { LANGUAGES, type Language } from "../../src/plan/inputs/inputs";

/** What a language has words for: paths such as "pane.busy.look". */
function paths(words: object, before = ""): readonly string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? paths(value as object, `${before}${name}.`) : [before + name],
  );
}

const wordsOf = (language: Language) => ({
  ...allTexts(language),
  functions: functionHelp[language],
  noHost: noHostTexts(language),
  selfTestAnswers: selfTestAnswers[language],
  year: yearTexts[language],
});

test.each(LANGUAGES)("%s has all words, and they are its own", (language) => {
  expect([...paths(wordsOf(language))].sort()).toEqual([...paths(wordsOf("en"))].sort());
  for (const other of LANGUAGES) if (other !== language) expect(wordsOf(language).pane.title).not.toBe(wordsOf(other).pane.title);
  expect(allTexts(language).forms.language).toBe(language);
});

test("a language is known by what Office reports of it; others hear English", () => {
  for (const language of LANGUAGES) expect(languageOf(language.toLowerCase())).toBe(language);
  expect([languageOf("zh-Hans-HK"), languageOf("en-GB"), languageOf("fr-FR")]).toEqual(["zh-CN", "en", "en"]);
  expect(spokenIn("fr-FR")).toBeNull();
});

test("the table has every language of the plan file once, and the next one goes round", () => {
  expect(Object.keys(languages)).toEqual([...LANGUAGES]);
  expect(byLanguage((language) => language)).toEqual(Object.fromEntries(LANGUAGES.map((language) => [language, language])));
  const round = LANGUAGES.reduce<Language[]>((seen) => [...seen, nextLanguage(seen.at(-1) ?? "en")], []);
  expect([...round].sort()).toEqual([...LANGUAGES].sort());
});

test("words are known after they were read", async () => {
  expect(() => knownTexts("en")).toThrow("en");
  await readFirstTexts("en");
  expect(knownTexts("en")).toEqual({ forms: allTexts("en").forms, pane: allTexts("en").pane });
  await readTexts("zh-CN");
  // Whoever reads all of one language has all of the other that is known, too.
  for (const language of LANGUAGES) expect(knownTexts(language)).toEqual(allTexts(language));
});

// What stands outside of the program's reach is held here.
test.each(LANGUAGES)("%s stands where no script reads the table: old Excels, manifest, web servers", (language) => {
  expect(readFileSync("src/taskpane/oldWebView.js", "utf8")).toContain(`["${language}",`);
  const manifest = readFileSync("manifest.xml", "utf8");
  const own = /<DefaultLocale>(.*?)</.exec(manifest)?.[1] ?? "";
  if (!languages[language].office.test(own)) expect(manifest).toContain(`Locale="${language}"`);
  for (const file of ["headerFiles.cjs", "checkDeployment.ts"])
    expect(readFileSync(`src/hosting/${file}`, "utf8")).toContain(`"${METADATA_FILES[language]}"`);
});
