import type { Visit } from "../../plan/inputs/visit";
import { dateNear } from "../../plan/typed/date";

/** 原因 in one cell: the new day of a visit that was moved, whose doing it was, and why: "2026-03-09 客户原因：出差". */
export type Reason = Pick<Visit, "movedTo" | "by" | "reason">;

type Words = Readonly<Record<NonNullable<Visit["by"]>, string>>;

export function reasonText({ movedTo, by, reason }: Reason, words: Words): string {
  const word = by === null ? "" : words[by];
  const colon = /\p{Script=Han}/u.test(word) ? "：" : ": ";
  const why = word === "" || reason === "" ? word + reason : `${word}${colon}${reason}`;
  return [movedTo, why].filter((part) => part !== "").join(" ");
}

/** @param near the day that was planned, to which a day such as 3/9 is near */
export function reasonIn(text: string, status: Visit["status"], near: string, languages: readonly Words[]): Reason {
  let rest = text.trim();
  let movedTo = "";
  if (status === "moved") {
    const [found = "", own = ""] = DAY.exec(halfWidth(rest)) ?? [];
    movedTo = dateNear(own, near) ?? "";
    if (movedTo !== "") rest = rest.slice(found.length);
  }
  let by: Visit["by"] = null;
  for (const words of languages)
    for (const [key, word] of Object.entries(words) as [NonNullable<Visit["by"]>, string][])
      if (by === null && (rest === word || new RegExp(`^${word}[\\s:：，,]`).test(rest))) {
        by = key;
        rest = rest.slice(word.length).replace(/^[\s:：，,]+/, "");
      }
  return { movedTo, by, reason: rest };
}

/** Digits and signs as they are typed without an input method; as many characters as before. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => sign.normalize("NFKC"));
}

/** At the beginning, with the year or without. */
const DAY = /^(?:改[至到期]+[\s:：]*)?\s*((?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?)[\s，,：:]*/;
