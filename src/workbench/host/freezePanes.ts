/**
 * `Excel.WorksheetFreezePanes`: rows and columns that stay in view.
 */
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import type { Sheet } from "../engine/cells/sheet";
import { rangeOf, wholeNumber } from "./arguments";
import { itemNotFound } from "./hostError";
import { ref, type ObjectType, type Ref } from "./objectType";

export const freezePanes: ObjectType<Sheet> = {
  methods: {
    FreezeAt: (sheet, [frozen], { engine }) => {
      const { area } = rangeOf(frozen, sheet, engine.sheets());
      sheet.freeze(area.rows === MAX_ROWS ? 0 : area.row + area.rows, area.columns === MAX_COLUMNS ? 0 : area.column + area.columns);
    },
    FreezeRows: (sheet, [count]) => {
      sheet.freeze(wholeNumber(count ?? 1, 0, MAX_ROWS), 0);
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.freeze(0, wholeNumber(count ?? 1, 0, MAX_COLUMNS));
    },
    GetLocation: (sheet) => {
      const location = locationOf(sheet);
      if (location === null) throw itemNotFound("nothing is frozen");
      return location;
    },
    GetLocationOrNullObject: (sheet) => locationOf(sheet),
    Unfreeze: (sheet) => {
      sheet.freeze(0, 0);
    },
  },
};

function locationOf(sheet: Sheet): Ref<"Range"> | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return ref("Range", { sheet, area: { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS } });
}
