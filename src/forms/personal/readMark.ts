import type { Path } from "../../plan/problem/problem";
import type { Position } from "../../sheet/place/place";
import type { Draft } from "../reading/draft";
import { readChoice } from "../reading/readCell";
import { FORM_TEXTS, type Texts } from "../texts";

interface YesNo {
  readonly yes: string;
  readonly no: string;
}

/** A cell that says one of two words, in any language, such as 重要 or 不重要; another word is told with those that can be chosen. */
export function readMark(
  words: (forms: Texts["forms"]) => YesNo,
  draft: Draft,
  at: Position,
  path: Path,
  texts: Texts,
): boolean | undefined {
  const found = readChoice<keyof YesNo>(Object.values(FORM_TEXTS).map(({ forms }) => words(forms)))(draft, at, path);
  if (found === undefined) return undefined;
  if (found === "yes" || found === "no") return found === "yes";
  const { yes, no } = words(texts.forms);
  draft.report(path, { type: "NotInList", found, allowed: [yes, no] });
  return undefined;
}
