import type { UniverEngine } from "../../engine/engine";
import type { Host } from "../../host/host";

/** While somebody types into a cell, add-ins wait or are refused, as in Excel. */
export function waitForTyping({ api }: UniverEngine, host: Host): void {
  api.addEvent(api.Event.SheetEditStarted, () => {
    host.cellEditMode = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    // What was typed stands in the cell with the next turn.
    setTimeout(() => {
      host.cellEditMode = false;
    }, 0);
  });
}
