/** Writes what a preview has shown, unless the cells have changed since. */
import { readRange } from "../../excel/selection/readSelection";
import { writeNumbers } from "../../excel/write/writeNumbers";
import { a1 } from "../../sheet/place/address";
import type { Outcome } from "../outcome/outcome";
import { isUnchanged, MOST_CELLS, type SpreadObstacle, type SpreadPreview } from "./previewSpread";
import { done, settle } from "../outcome/settle";

export type SpreadWritten =
  | { readonly type: "Written"; readonly place: string; readonly cells: number; readonly total: string; readonly canUndo: boolean }
  | { readonly type: "Refused"; readonly problem: SpreadObstacle };

export function applySpread(preview: Extract<SpreadPreview, { type: "Preview" }>): Promise<Outcome<SpreadWritten>> {
  return settle<SpreadWritten>(
    async (ledger) => {
      const { place, sheetId, area, cells, result } = preview;
      const tab = place.slice(0, place.lastIndexOf("!"));
      const now = await readRange(a1(area), tab, MOST_CELLS);
      if (now?.sheetId !== sheetId || !isUnchanged(preview, now))
        return done({ type: "Refused", problem: { type: "CellsChanged", place } });
      await writeNumbers(ledger, { sheetId, tab, area }, cells);
      return done({
        type: "Written",
        place,
        cells: cells.filter(({ next }) => next !== null).length,
        total: result.after,
        canUndo: ledger.hasStep,
      });
    },
    { type: "spread" },
  );
}
