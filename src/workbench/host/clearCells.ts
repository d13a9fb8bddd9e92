/**
 * Emptying cells. Tables stay, with rows that are empty; one that is cleared as a whole, looks and all, is a table no more.
 */
import { bounding, intersect, sameArea } from "../engine/area/area";
import type { Session } from "./objectType";
import { dropTable } from "./table";
import { changeCells } from "./tableHeaders";
import type { RangeTarget } from "./targets";

export type Cleared = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

export function clearCells({ sheet, area }: RangeTarget, what: Cleared, session: Session): void {
  const { engine } = session;
  if (what === "All") {
    const whole = engine.tables.all().filter((table) => table.sheetId === sheet.id && sameArea(bounding(table.area, area), area));
    for (const { id } of whole) dropTable(id, session);
    if (sheet.merges.some((merged) => intersect(merged, area) !== null)) sheet.unmerge(area);
    engine.conditionalFormats(sheet.id).clear(area);
    engine.validations(sheet.id).clear(area);
  }
  const clear = (): void => sheet.cells.clear(area, what === "RemoveHyperlinks" ? "Hyperlinks" : what);
  if (what === "All" || what === "Contents") changeCells(session, sheet, area, clear);
  else clear();
}
