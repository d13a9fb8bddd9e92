import type { Language } from "../../plan/inputs/inputs";
import type { Texts } from "../texts";
import { guide as en } from "./guide.en";
import { guide as zhCN } from "./guide.zh-CN";

type Guide = typeof en;

const GUIDES: Readonly<Record<Language, Guide>> = { "zh-CN": zhCN, en };

/** How the input is filled in, in the language of the texts: reading does without. */
export function guideOf({ forms: { language } }: Texts): Guide {
  return GUIDES[language];
}
