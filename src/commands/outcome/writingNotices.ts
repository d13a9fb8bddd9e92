/** What Excel did not do when sheets were written, complete as they are; and what the user had better know of Excel's habits. */
import type { Written } from "../../excel/write/writeSheets";
import type { Detail } from "../../plan/problem/problem";
import type { LocatedProblem, Place } from "./outcome";

export function writingNotices({ pageSetup, unprotected, byHand }: Omit<Written, "sheets">): readonly LocatedProblem[] {
  return [
    ...unprotected.map((sheet) => notice({ type: "NotProtected", sheet }, null)),
    ...(pageSetup ? [] : [notice({ type: "NoPageSetup" }, null)]),
    ...(byHand ? [notice({ type: "CalculatesByHand" }, null)] : []),
  ];
}

/** Something to know that stands against nothing. */
export function notice(detail: Detail, place: Place | null): LocatedProblem {
  return { problem: { level: "notice", at: [], detail }, place };
}
