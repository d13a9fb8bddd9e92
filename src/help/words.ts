/** The product's own words, from which the help quotes every label: nobody types a label twice. */
import { SETTINGS_WORDS } from "../forms/checkSettings/words";
import { checkedWords } from "../forms/checked/words";
import { FINDING_TEXTS } from "../forms/findings/texts";
import { F4 } from "../forms/F4/form";
import { FORMS, type AnyForm, type FormId } from "../forms/forms";
import { handedWords } from "../forms/handed/words";
import { guideOf } from "../forms/input/guide";
import { words as listsEn } from "../forms/lists/words/words.en";
import { words as listsZh } from "../forms/lists/words/words.zh-CN";
import { allTexts, type AllTexts } from "../i18n/allTexts";
import { findingsTexts } from "../i18n/findingsTexts";
import { nextTexts } from "../i18n/nextTexts";
import { splitChoiceTexts } from "../i18n/splitChoiceTexts";
import { stagesTexts } from "../i18n/stagesTexts";
import { undoTexts } from "../i18n/undoTexts";
import { upkeepTexts } from "../i18n/upkeepTexts";
import { yearTexts } from "../i18n/yearTexts";
import type { Language } from "../plan/inputs/inputs";

/** A place of the pane, as its words name it. */
export type PlaceId = Exclude<keyof ReturnType<typeof allTexts>["pane"]["places"], "label">;

export type PageId = FormId | PlaceId;

export type HelpWords = ReturnType<typeof helpWords>;

/** By the first part of what a page writes in braces: `{pane.actions.generate}`; forms by their own names, `{F4.date}`. */
export function helpWords(language: Language) {
  const texts = allTexts(language);
  const { forms, pane, monthly, selfTest } = texts;
  return {
    ...forms,
    pane,
    selfTest,
    monthly: monthly.pane,
    guide: guideOf(texts),
    handed: handedWords(texts),
    lists: language === "en" ? listsEn : listsZh,
    checked: checkedWords(texts),
    settings: SETTINGS_WORDS[language],
    findings: FINDING_TEXTS[language],
    follow: findingsTexts[language],
    next: nextTexts[language],
    choice: splitChoiceTexts[language],
    stagesCard: stagesTexts[language],
    undo: undoTexts[language],
    upkeep: upkeepTexts[language],
    year: yearTexts[language],
  };
}

/** Of monthly plans, what they are called for reading: their sheets are called by month and manager. */
function titleOf(form: AnyForm, texts: AllTexts): string {
  return form === F4 ? texts.monthly.pane.label : form.title(texts, form.id);
}

/** What every page is called: a sheet by its form, a place by its tab in the pane. */
export function pageTitles(language: Language): Readonly<Record<PageId, string>> {
  const texts = allTexts(language);
  const { prepare, split, follow, check, review } = texts.pane.places;
  const places = { prepare, split, follow, check, review } satisfies Record<PlaceId, string>;
  return { ...places, ...(Object.fromEntries(FORMS.map((form) => [form.id, titleOf(form, texts)])) as Record<FormId, string>) };
}
