import type { UniverEngine } from "../../engine/engine";

/** Brings what an add-in, or a link, selects into sight: its upper left cell, as Excel does. */
export function showSelected(engine: UniverEngine): UniverEngine {
  return {
    ...engine,
    select: (sheetId, area) => {
      engine.select(sheetId, area);
      const { row, column } = area;
      // Once the sheet that was turned to is the one that is drawn.
      setTimeout(() => {
        if (engine.selection().sheet?.id !== sheetId) return;
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        void engine.api.executeCommand("sheet.operation.scroll-to-range", { range });
      });
    },
  };
}
