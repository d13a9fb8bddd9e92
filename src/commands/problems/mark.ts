/** Marks the cells that something is wrong with, and takes the marks off all others. */
import { markCells, type Marked } from "../../excel/marks/markCells";
import { isRecords } from "../../forms/forms";
import { parseA1 } from "../../sheet/place/address";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";

export type { Marked };

/** Only what has a cell of its own in what is typed: a list that is gone, or a sum, has none. */
export function mark(problems: readonly LocatedProblem[]): Promise<Outcome<Marked>> {
  return settle(async () => {
    const cells = problems.flatMap(({ problem: { level }, place, where }) => {
      const at = level === "error" && place && where && isRecords(place.sheet) ? parseA1(place.address) : null;
      const isCell = where?.row !== null || where.table === null;
      return at === null || place === null || !isCell ? [] : [{ sheet: place.sheet, row: at.row, column: at.column }];
    });
    return done(await markCells([...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()]));
  });
}
