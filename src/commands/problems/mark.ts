/** Marks the cells that something is wrong with, says it beside each while it is selected, and takes both off all others. */
import { markCells, type CellToMark, type Marked } from "../../excel/marks/markCells";
import { isRecords } from "../../forms/forms";
import { problemText } from "../../i18n/problemText";
import { promptTexts } from "../../i18n/promptTexts";
import { knownTexts, readTexts } from "../../i18n/readTexts";
import { withMeant } from "../../plan/causes/withMeant";
import type { Language } from "../../plan/inputs/inputs";
import { parseA1 } from "../../sheet/place/address";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";

export type { Marked };

/** Only what has a cell of its own in what is typed: a list that is gone, or a sum, has none. */
export function mark(problems: readonly LocatedProblem[], language: Language): Promise<Outcome<Marked>> {
  return settle(async () => {
    await readTexts(language);
    const texts = knownTexts(language).problems;
    const { title, again } = promptTexts[language];
    const cells = new Map<string, CellToMark>();
    for (const { problem, place, where } of problems) {
      const at = problem.level === "error" && place && isRecords(place.sheet) ? parseA1(place.address) : null;
      const isCell = where && (where.row !== null || where.table === null);
      const name = place === null ? "" : `${place.sheet}!${place.address}`;
      if (at === null || place === null || !isCell || cells.has(name)) continue;
      const sentence = problemText(texts, withMeant(problem.detail));
      const notice = { title, text: `${sentence.length > MOST ? `${sentence.slice(0, MOST - 1)}…` : sentence}\n${again}` };
      cells.set(name, { sheet: place.sheet, row: at.row, column: at.column, notice });
    }
    return done(await markCells([...cells.values()]));
  });
}

/** What Excel shows has 255 characters at most; the pane has the whole sentence. */
const MOST = 170;
