import { parseAddress } from "../../engine/area/area";
import type { UniverEngine } from "../../engine/engine";

/** A click on a cell with a link goes to the cells it leads to, as in Excel. */
export function followLinks(engine: UniverEngine): void {
  engine.api.addEvent(engine.api.Event.CellClicked, ({ worksheet, row, column }) => {
    const cells = engine.sheet(worksheet.getSheetId())?.cells;
    const target = cells?.extras({ row, column, rows: 1, columns: 1 })[0]?.[0]?.link?.documentReference;
    const named = engine.names
      .all()
      .find(({ name }) => name === target)
      ?.formula.slice(1);
    const place = target === undefined ? null : parseAddress(named ?? target);
    const sheet = engine.sheets().find(({ name }) => name === place?.sheet);
    if (place && sheet) engine.select(sheet.id, place.area);
  });
}
