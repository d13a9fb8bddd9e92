import { MessageType } from "@univerjs/design";
import type { UniverEngine } from "../../engine/engine";
import type { Sheet } from "../../engine/cells/sheet";
import type { Area } from "../../engine/area/area";
import { isUnlocked, PROTECTION } from "../../host/protectionRules";

/** Typing into a protected sheet's locked cells, and emptying them, ends with a message, as in Excel. */
export function keepLocked(engine: UniverEngine, message: () => string): void {
  const isLocked = (sheet: Sheet | null, area: Area): boolean =>
    sheet !== null && engine.side.get(sheet.id, PROTECTION, null) !== null && !isUnlocked(sheet, area);
  const refuse = (event: { cancel?: boolean }): void => {
    event.cancel = true;
    engine.api.showMessage({ content: message(), type: MessageType.Warning });
  };
  const { Event } = engine.api;
  engine.api.addEvent(Event.BeforeSheetEditStart, (event) => {
    if (isLocked(engine.sheet(event.worksheet.getSheetId()), { row: event.row, column: event.column, rows: 1, columns: 1 })) refuse(event);
  });
  engine.api.addEvent(Event.BeforeCommandExecute, (event) => {
    // Asked only then: while sheets come and go, there is no selection to speak of.
    if (!EMPTYING.includes(event.id)) return;
    const { sheet, area } = engine.selection();
    if (isLocked(sheet, area)) refuse(event);
  });
}

const EMPTYING = ["sheet.command.clear-selection-content", "sheet.command.clear-selection-all"];
