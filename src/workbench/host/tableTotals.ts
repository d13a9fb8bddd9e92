/**
 * The row of totals under a table. Excel writes `Total` into its first cell and a sum of the last column into its last.
 */
import { formatArea } from "../../xlsx/file/area";
import type { Session } from "./objectType";
import { allow } from "./protectionRules";
import { insertCells, removeCells } from "./pushCells";
import { keepSize } from "./tableRows";
import { bodyOf, sheetOf, tableOf, totals } from "./tableParts";

/** As SUBTOTAL numbers them, hidden rows left out: a sum, and a count where there are no numbers. */
const SUM = 109;
const COUNT = 103;

export function showTotals(id: string, shown: boolean, session: Session): void {
  const { area, showTotals: before } = tableOf(session, id);
  if (shown === before) return;
  const sheet = sheetOf(session, id);
  allow(session, sheet, "change", [area]);
  const { tables } = session.engine;
  if (!shown) {
    const row = totals(area);
    tables.change(id, { showTotals: false });
    tables.resize(id, { ...area, rows: area.rows - 1 });
    removeCells(session.engine, sheet, row, "row");
    keepSize(session, id, { ...area, rows: area.rows - 1 });
    return;
  }
  const row = { ...area, row: area.row + area.rows, rows: 1 };
  const rows = bodyOf(session, id);
  const used = sheet.cells.usedArea(false);
  if (used !== null && used.row + used.rows > row.row) insertCells(session.engine, sheet, row, "row");
  tables.change(id, { showTotals: true });
  keepSize(session, id, { ...area, rows: area.rows + 1 });
  const last = { ...rows, column: rows.column + rows.columns - 1, columns: 1 };
  const numeric = sheet.cells.read(last).some(([cell]) => typeof cell?.value === "number");
  const total = { value: null, formula: `=SUBTOTAL(${numeric ? SUM : COUNT},${formatArea(last)})` };
  sheet.cells.write(row.row, row.column, [
    Array.from({ length: row.columns }, (_, c) =>
      c === row.columns - 1 ? total : c === 0 ? { value: "Total", formula: null } : { value: null, formula: null },
    ),
  ]);
}
