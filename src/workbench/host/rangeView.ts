/**
 * `Excel.RangeView`: a range without its hidden rows and columns, as under a filter.
 */
import type { Area } from "../engine/area/area";
import { formatAddress } from "../../xlsx/file/area";
import type { Cell } from "../engine/cells/cell";
import { wholeNumber } from "./arguments";
import { itemNotFound } from "./hostError";
import { ref, type ObjectType, type Property, type Session } from "./objectType";
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes } from "./rangeContent";
import type { RangeTarget } from "./targets";

export const rangeView: ObjectType<RangeTarget> = {
  properties: {
    Values: seen(readValues),
    Formulas: seen(readFormulas),
    Text: seen(readTexts),
    NumberFormat: seen(readNumberFormats),
    ValueTypes: seen(readValueTypes),
    CellAddresses: {
      get: (target) => {
        const { rows, columns } = shown(target);
        return rows.map((row) => columns.map((column) => formatAddress(target.sheet.name, { row, column, rows: 1, columns: 1 })));
      },
    },
    RowCount: { get: (target) => shown(target).rows.length },
    ColumnCount: { get: (target) => shown(target).columns.length },
    Index: { get: ({ area }) => area.row },
  },
  objects: { Rows: (target) => ref("RangeViewCollection", target) },
  methods: { GetRange: (target) => ref("Range", { ...target }) },
};

export const rangeViews: ObjectType<RangeTarget> = {
  items: (target) => shown(target).rows.map((row) => ref("RangeView", rowOf(target, row))),
  methods: {
    GetCount: (target) => shown(target).rows.length,
    GetItemAt: (target, [index]) => {
      const row = shown(target).rows[wholeNumber(index)];
      if (row === undefined) throw itemNotFound(`the row ${String(index)}`);
      return ref("RangeView", rowOf(target, row));
    },
  },
};

function shown({ sheet, area }: RangeTarget): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index).filter((row) => !sheet.isHidden("row", row));
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index).filter(
    (column) => !sheet.isHidden("column", column),
  );
  return { rows, columns };
}

function seen(read: (target: RangeTarget, session: Session) => readonly (readonly Cell["value"][])[] | null): Property<RangeTarget> {
  return {
    get: (target, session) => {
      const { rows, columns } = shown(target);
      const { area } = target;
      const all = read(target, session) ?? [];
      return rows.map((row) => columns.map((column) => all[row - area.row]?.[column - area.column] ?? ""));
    },
  };
}

function rowOf({ sheet, area }: RangeTarget, row: number): { readonly sheet: RangeTarget["sheet"]; area: Area } {
  return { sheet, area: { ...area, row, rows: 1 } };
}
