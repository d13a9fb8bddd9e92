/**
 * `Excel.Range`: a rectangle of cells on one sheet.
 */
import { bounding, intersect, type Area } from "../engine/area/area";
import { formatAddress, MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import { afterCalculating } from "./afterCalculating";
import { calculate } from "./application";
import { isRef, number, oneOf, rangeOf, text, truth, wholeNumber } from "./arguments";
import { cellPropertyMethods } from "./cellProperties";
import { clearCells } from "./clearCells";
import { copyCells } from "./copyCells";
import { copyCharts } from "./copyCharts";
import { copyVisible } from "./copyVisible";
import { HostError, invalidArgument, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Ref, type Session } from "./objectType";
import { outlineMethods } from "./outline";
import { allow } from "./protectionRules";
import {
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeFormulasR1C1,
  writeInputs,
  writeNumberFormats,
} from "./rangeContent";
import { searchMethods } from "./rangeSearch";
import { removeDuplicates } from "./removeDuplicates";
import { getSpecialCells, getSpecialCellsOrNullObject } from "./specialCells";
import { surroundingRegion } from "./surroundingRegion";
import { readLink, writeLink } from "./rangeLink";
import { shiftCells } from "./shiftCells";
import { cellsStyle } from "./styledCells";
import { changeCells } from "./tableHeaders";
import { filteredRows } from "./rowFilter";
import type { RangeTarget } from "./targets";

export const range: ObjectType<RangeTarget> = {
  properties: {
    Values: { get: readValues, set: writeInputs },
    Formulas: { get: readFormulas, set: writeInputs },
    FormulasR1C1: { get: readFormulasR1C1, set: writeFormulasR1C1 },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    Text: { get: readTexts },
    ValueTypes: { get: readValueTypes },
    Address: { get: ({ sheet, area }) => formatAddress(sheet.name, area) },
    AddressLocal: { get: ({ sheet, area }) => formatAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    IsEntireRow: { get: ({ area }) => area.columns === MAX_COLUMNS },
    IsEntireColumn: { get: ({ area }) => area.rows === MAX_ROWS },
    RowHidden: {
      get: (target) => hiddenAlong(target, "row"),
      set: (target, value, session) => hideAlong(target, "row", truth(value), session),
    },
    ColumnHidden: {
      get: (target) => hiddenAlong(target, "column"),
      set: (target, value, session) => hideAlong(target, "column", truth(value), session),
    },
    Hidden: { get: (target) => either(hiddenAlong(target, "row"), hiddenAlong(target, "column")) },
    Style: {
      get: ({ sheet, area }, session) => cellsStyle.get({ sheet, areas: [area] }, session),
      set: ({ sheet, area }, value, session) => cellsStyle.set?.({ sheet, areas: [area] }, value, session),
    },
    Hyperlink: { get: readLink, set: writeLink },
  },
  objects: {
    Format: ({ sheet, area }) => ref("RangeFormat", { sheet, areas: [area] }),
    Sort: (target) => ref("RangeSort", { ...target }),
    Worksheet: ({ sheet }) => ref("Worksheet", sheet),
    DataValidation: ({ sheet, area }) => ref("DataValidation", { sheet, areas: [area] }),
    ConditionalFormats: ({ sheet, area }) => ref("ConditionalFormatCollection", { sheet, areas: [area] }),
  },
  methods: {
    GetCell: ({ sheet, area }, [row, column]) =>
      at(sheet, { row: area.row + wholeNumber(row), column: area.column + wholeNumber(column), rows: 1, columns: 1 }),
    GetRow: ({ sheet, area }, [row]) => at(sheet, { ...area, row: area.row + wholeNumber(row, 0, area.rows - 1), rows: 1 }),
    GetColumn: ({ sheet, area }, [column]) =>
      at(sheet, { ...area, column: area.column + wholeNumber(column, 0, area.columns - 1), columns: 1 }),
    GetLastCell: ({ sheet, area }) =>
      at(sheet, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
    GetLastRow: ({ sheet, area }) => at(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }),
    GetLastColumn: ({ sheet, area }) => at(sheet, { ...area, column: area.column + area.columns - 1, columns: 1 }),
    GetRowsAbove: ({ sheet, area }, [count]) => at(sheet, beside(area, "row", -wholeNumber(count ?? 1))),
    GetRowsBelow: ({ sheet, area }, [count]) => at(sheet, beside(area, "row", wholeNumber(count ?? 1))),
    GetColumnsBefore: ({ sheet, area }, [count]) => at(sheet, beside(area, "column", -wholeNumber(count ?? 1))),
    GetColumnsAfter: ({ sheet, area }, [count]) => at(sheet, beside(area, "column", wholeNumber(count ?? 1))),
    GetResizedRange: ({ sheet, area }, [rows, columns]) =>
      at(sheet, { ...area, rows: area.rows + wholeNumber(rows), columns: area.columns + wholeNumber(columns) }),
    GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) =>
      at(sheet, { ...area, rows: wholeNumber(rows, 1), columns: wholeNumber(columns, 1) }),
    GetOffsetRange: ({ sheet, area }, [rows, columns]) =>
      at(sheet, { ...area, row: area.row + wholeNumber(rows), column: area.column + wholeNumber(columns) }),
    GetEntireRow: ({ sheet, area }) => at(sheet, { ...area, column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: ({ sheet, area }) => at(sheet, { ...area, row: 0, rows: MAX_ROWS }),
    GetBoundingRect: ({ sheet, area }, [other], { engine }) =>
      at(sheet, bounding(area, onSameSheet(sheet, rangeOf(other, sheet, engine.sheets())))),
    GetIntersection: ({ sheet, area }, [other], { engine }) => {
      const common = intersect(area, onSameSheet(sheet, rangeOf(other, sheet, engine.sheets())));
      if (common === null) throw itemNotFound("the ranges do not meet");
      return at(sheet, common);
    },
    GetIntersectionOrNullObject: ({ sheet, area }, [other], { engine }) => {
      const given = rangeOf(other, sheet, engine.sheets());
      const common = given.sheet.id === sheet.id ? intersect(area, given.area) : null;
      return common && at(sheet, common);
    },
    GetUsedRange: ({ sheet, area }, [valuesOnly]) => {
      const used = usedWithin({ sheet, area }, valuesOnly === true);
      if (used === null) throw itemNotFound("the range is empty");
      return used;
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedWithin(target, valuesOnly === true),
    Clear: ({ sheet, area }, [applyTo], session) => {
      const what = oneOf(applyTo ?? "All", ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"]);
      allow(session, sheet, what === "Contents" || what === "All" ? "edit" : "formatCells", [area]);
      clearCells({ sheet, area }, what, session);
    },
    Merge: ({ sheet, area }, [across], session) => {
      allow(session, sheet, "formatCells", [area]);
      const parts =
        across === true ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 })) : [area];
      for (const part of parts) if (part.rows * part.columns > 1) sheet.merge(part);
    },
    Unmerge: ({ sheet, area }, _, session) => {
      allow(session, sheet, "formatCells", [area]);
      sheet.unmerge(area);
    },
    Insert: ({ sheet, area }, [shift], session) => {
      const axis = oneOf(shift, ["Down", "Right"]) === "Down" ? "row" : "column";
      const whole = axis === "row" ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
      allow(session, sheet, axis === "row" ? "insertRows" : "insertColumns", whole ? [] : [area]);
      shiftCells({ sheet, area }, axis, "insert", session);
      return at(sheet, area);
    },
    Delete: ({ sheet, area }, [shift], session) => {
      const axis = oneOf(shift, ["Up", "Left"]) === "Up" ? "row" : "column";
      allow(session, sheet, axis === "row" ? "deleteRows" : "deleteColumns", [area]);
      shiftCells({ sheet, area }, axis, "remove", session);
    },
    CopyFrom: (target, [source, type, , transpose], session) => {
      const from = isRef(source, "Range") ? source.target : rangeOf(text(source), target.sheet, session.engine.sheets());
      allow(session, target.sheet, "edit", [target.area]);
      const kind = oneOf(type ?? "All", ["All", "Formulas", "Values", "Formats"]);
      const isVisible = session.quirks.copiedRows === "visible" && filteredRows(session.engine, from.sheet).size > 0;
      const copy = (): void => {
        if (isVisible) copyVisible(session.engine, from, target, kind);
        else copyCells(session.engine, from, target, kind, transpose === true);
      };
      if (kind === "Formats") copy();
      else
        changeCells(
          session,
          target.sheet,
          bounding(target.area, { ...target.area, rows: from.area.rows, columns: from.area.columns }),
          copy,
        );
      if (kind === "All" && session.quirks.copiedCharts === "copied") copyCharts(session.engine, from, target);
    },
    ...searchMethods,
    ...cellPropertyMethods,
    GetSpecialCells: ({ sheet, area }, args, session) => getSpecialCells({ sheet, areas: [area] }, args, session),
    GetSpecialCellsOrNullObject: ({ sheet, area }, args, session) => getSpecialCellsOrNullObject({ sheet, areas: [area] }, args, session),
    GetSurroundingRegion: ({ sheet, area }) => at(sheet, surroundingRegion(sheet, area)),
    GetVisibleView: (target) => ref("RangeView", { ...target }),
    RemoveDuplicates: afterCalculating(removeDuplicates),
    Select: ({ sheet, area }, _, { engine }) => {
      if (sheet.hidden) throw new HostError("InvalidOperation", "A range on a hidden sheet cannot be selected.");
      engine.select(sheet.id, area);
    },
    ...outlineMethods,
    Calculate: (_target, _args, { engine }) => calculate(engine),
    SetDirty: (_target, _args, { engine }) => engine.settle(),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (number(rows) !== area.rows || number(columns) !== area.columns) throw wrongShape(area, number(rows), number(columns));
    },
  },
};

/** A range on the sheet; fails when it leaves the sheet. */
function at(sheet: RangeTarget["sheet"], area: Area): Ref<"Range"> {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!inside) throw invalidArgument("The range would leave the sheet.");
  return ref("Range", { sheet, area });
}

function wrongShape(area: Area, rows: number, columns: number): HostError {
  return invalidArgument(
    `The number of rows or columns in the input array (${rows} × ${columns}) ` +
      `doesn't match the size of the range (${area.rows} × ${area.columns}).`,
  );
}

/** `count` rows or columns next to the area; before it when negative. */
function beside(area: Area, axis: "row" | "column", count: number): Area {
  if (count === 0) throw invalidArgument("The count must not be 0.");
  const size = Math.abs(count);
  if (axis === "row") return { ...area, row: count > 0 ? area.row + area.rows : area.row - size, rows: size };
  return { ...area, column: count > 0 ? area.column + area.columns : area.column - size, columns: size };
}

function onSameSheet(sheet: RangeTarget["sheet"], other: RangeTarget): Area {
  if (other.sheet.id !== sheet.id) throw invalidArgument("Both ranges must be on one sheet.");
  return other.area;
}

function usedWithin({ sheet, area }: RangeTarget, valuesOnly: boolean): Ref<"Range"> | null {
  const used = sheet.cells.usedArea(valuesOnly);
  const common = used && intersect(used, area);
  return common && at(sheet, common);
}

function hiddenAlong({ sheet, area }: RangeTarget, axis: "row" | "column"): boolean | null {
  const inside = sheet.cells.present(area);
  if (inside === null) return false;
  const [from, count] = axis === "row" ? [inside.row, inside.rows] : [inside.column, inside.columns];
  const first = sheet.isHidden(axis, from);
  for (let index = from + 1; index < from + count; index++) if (sheet.isHidden(axis, index) !== first) return null;
  return first;
}

function hideAlong({ sheet, area }: RangeTarget, axis: "row" | "column", hidden: boolean, session: Session): void {
  allow(session, sheet, axis === "row" ? "formatRows" : "formatColumns", [area]);
  if (axis === "row") sheet.hide("row", area.row, area.rows, hidden);
  else sheet.hide("column", area.column, area.columns, hidden);
}

function either(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
