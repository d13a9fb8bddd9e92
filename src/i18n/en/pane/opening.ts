import { count } from "../count";

function mayStand(sheets: string, since: string | null): string {
  return `${since === null ? "" : `Begun ${since}. `}Some of the old and some of the new may stand on ${sheets || "its sheets"}.`;
}

/** English texts: a workbook that this version did not write. */
export const opening = {
  /** What a sheet is called that was kept as a copy. */
  formerTab: (tab: string): string => `${tab} old`,
  earlier: {
    title: "This workbook was made by an earlier version",
    explain: "Before anything is written, choose what becomes of the sheets that it made. What you noted on them is kept either way.",
    sheets: "What stands on them",
    same: (cells: number): string => `${cells} as planned`,
    changed: (cells: number): string =>
      `The input was changed after these sheets were written: ${count(cells, "cell differs", "cells differ")} because of that. ` +
      "Adopting brings them up to date; a copy keeps them.",
    unclear: (cells: number): string =>
      `Of ${count(cells, "number")} it cannot be told whether somebody typed ${cells === 1 ? "it" : "them"}. ` +
      `Adopting keeps ${cells === 1 ? "it as a wish" : "them as wishes"}.`,
    copyFirst: (cells: number): string =>
      `It cannot be told which of ${cells} differing numbers somebody typed and which the input has changed since. ` +
      "Keep a copy, so that nothing is lost: adopting takes all of them for wishes.",
    former: (cells: number): string => `${cells} of the former plan`,
    unsure: (cells: number): string => `${cells} unclear`,
    differing: (cells: number): string => `${count(cells, "typed over", "typed over")}`,
    own: (cells: number): string => `${count(cells, "cell", "cells")} of your own`,
    adopt: "Adopt the sheets",
    adoptTip: "They stay where they are. Numbers that were typed over stay as wishes and are listed; your notes, rows and columns stay.",
    copy: "Keep a copy",
    copyTip: (tab: string): string => `They are renamed, such as “${tab}”, and new ones are made beside them.`,
    later: "Not now",
    laterTip: "Nothing is written. Whatever would write asks again.",
    aside: "Made by an earlier version: only read so far.",
    ask: "Choose…",
  },
  later: {
    title: "Written by a later version",
    explain: "This workbook was written by a later version of the add-in, so this one only reads it. Update the add-in to change it.",
  },
  beingWritten: {
    title: "Another window is writing",
    explain:
      "It is writing into this workbook, or was until a moment ago. This page looks again by itself, after two minutes at the latest.",
  },
  unfinished: {
    title: "A writing broke off",
    explain: (sheets: string, since: string | null): string =>
      `${mayStand(sheets, since)} ` +
      "Finishing writes them again from what is typed. If you type on any of them yourself, look at it first.",
    finish: "Finish it",
    choose: (sheets: string, since: string | null): string =>
      `${mayStand(sheets, since)} ` + "Choose what becomes of them; what follows from the plan is then generated again.",
    damaged: (sheets: string, since: string | null): string =>
      `${mayStand(sheets, since)} ` +
      "It cannot be put back: what is needed for that was damaged. Keep what stands; hidden copies of what stood before become sheets " +
      "of your own, called “TC backup …”. Compare them, then delete them.",
    putBack: "Put back what stood before",
    putBackTip: "These sheets become what they were before that writing. What was typed on them since goes; copy it first.",
    keep: "Keep what stands",
    keepTip: "Nothing that was typed is touched. Look through these sheets afterwards.",
  },
};
