/** A merge as operations on its sheet: only what differs is written. Its rows and columns have changed by then. */
import { columnName } from "../../sheet/place/address";
import type { Area, Position } from "../../sheet/place/place";
import { isWithin } from "../../sheet/place/contains";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { CODES } from "../../sheet/merge/codedSheet";
import type { PlacedParts } from "../../sheet/merge/placedParts";
import { placedCell } from "../../sheet/merge/placement";
import type { CellLook, NamedLook } from "../../sheet/merge/cellLook";
import type { CellWrite } from "../../sheet/merge/mergeCells";
import type { SheetMerge } from "../../sheet/merge/mergeSheet";
import type { LineChange } from "../../sheet/merge/structure";
import { rectangles } from "../../sheet/merge/rectangles";
import { styles } from "../../sheet/look/styles";
import { asText as TEXT } from "../../sheet/look/formats";
import { forAll, lookOperations } from "../cells/applyLooks";
import { alike } from "../cells/areasOf";
import { linkOperations } from "../cells/applyLinks";
import { clearValidations, freeze, partOperations } from "../cells/applyParts";
import { given } from "../cells/given";
import type { NameOf } from "../cells/nameOf";
import { tableOperations } from "../request/tableOperations";
import { lengthenTable } from "../sheets/keptTables";
import { small, type Operation } from "../request/requests";
import { areaOn } from "../request/areaOn";

/**
 * The change of rows and columns of a merge. Excel moves what refers to them on any sheet, so those of all sheets go before the first cell
 * is written; and those that are new get their codes at once, by which whoever goes on after a pane has died knows them.
 */
export function structureOperations(sheet: Excel.Worksheet, { structure, next: { lines, spec } }: SheetMerge): readonly Operation[] {
  const { after, isNew } = structure;
  const { at } = cellGrid(spec);
  const codes = { row: lines.rows.indexOf(CODES), column: lines.columns.indexOf(CODES) };
  const code = (cell: Position): readonly CellWrite[] => {
    const [content, to] = [at(cell.row, cell.column)?.cell ?? "", placedCell(after, cell)];
    return to === null || typeof content !== "string" ? [] : [{ ...to, content, isFormula: false, was: null }];
  };
  return [
    ...structure.changes.map((change) => small(3, () => changeLines(sheet, change))),
    ...cellOperations(sheet, [
      ...isNew.rows.flatMap((isOne, row) => (isOne ? code({ row, column: codes.column }) : [])),
      ...isNew.columns.flatMap((isOne, column) => (isOne ? code({ row: codes.row, column }) : [])),
    ]),
  ];
}

export function mergeOperations(sheet: Excel.Worksheet, merge: SheetMerge, nameOf: NameOf): readonly Operation[] {
  const { parts, former, changed, next, fit } = merge;
  const range = (area: Area) => areaOn(sheet, area);
  const clearing = (part: "merges" | "rules", clear: (range: Excel.Range) => void): readonly Operation[] => {
    if (!changed.has(part)) return [];
    const areas = part === "merges" ? former.merges : former[part].map(({ area }) => area);
    return areas.map((area) => small(3, () => clear(range(area))));
  };
  const validated = (["choices", "checks"] as const).filter((part) => changed.has(part));
  const [before, now] = [areasOf(former, validated), areasOf(parts, validated)];
  const links = changed.has("links") ? parts.links : [];
  return [
    ...(fit ? [small(12, () => lengthenTable(sheet, fit))] : []),
    ...clearing("merges", (area) => area.unmerge()),
    ...clearing("rules", (area) => area.conditionalFormats.clearAll()),
    ...clearValidations(sheet, [...now, ...before.filter((area) => !now.some((other) => isWithin(area, other)))]),
    ...linkOperations(sheet, links, nameOf),
    ...cellOperations(sheet, merge.writes),
    ...cellLooks(sheet, merge.looks),
    ...partOperations(sheet, parts, changed, nameOf),
    ...(changed.has("filter") && parts.filter === null ? [small(1, () => sheet.autoFilter.remove())] : []),
    ...(changed.has("frozen") ? [small(4, () => (sheet.freezePanes.unfreeze(), freeze(sheet, next.spec.frozen)))] : []),
    ...(changed.has("tabColor") ? [small(1, () => void (sheet.tabColor = next.spec.tabColor ?? ""))] : []),
  ];
}

function areasOf(parts: Pick<PlacedParts, "choices" | "checks">, which: readonly ("choices" | "checks")[]): readonly Area[] {
  return which.flatMap((part) => parts[part].map(({ area }) => area));
}

/** What undoes a merge of nothing but cells and looks. */
export function undoOperations(sheet: Excel.Worksheet, { writes, looks }: SheetMerge): readonly Operation[] {
  return [
    ...cellOperations(sheet, formerCells(writes)),
    ...cellLooks(
      sheet,
      looks.map((each) => ({ ...each, look: each.was, was: each.look })),
    ),
  ];
}

/** What stood in the cells that were written. */
export function formerCells(writes: readonly CellWrite[]): readonly CellWrite[] {
  return writes.map((write) => {
    const content = write.was ?? "";
    return { ...write, content, isFormula: typeof content === "string" && content.startsWith("=") };
  });
}

export function changeLines(sheet: Excel.Worksheet, { axis, type, at, count }: LineChange): void {
  const last = at + count - 1;
  const lines = sheet.getRange(axis === "rows" ? `${at + 1}:${last + 1}` : `${columnName(at)}:${columnName(last)}`);
  if (type === "insert") lines.insert(axis === "rows" ? "Down" : "Right");
  else lines.delete(axis === "rows" ? "Up" : "Left");
}

/** Cells as they are to be, each where it stands. */
export function cellOperations(sheet: Excel.Worksheet, writes: readonly CellWrite[]): readonly Operation[] {
  const at = new Map(writes.map((write) => [`${write.row}:${write.column}`, write]));
  const areas = rectangles(writes).map(({ row, column, rows, columns }) => ({
    row,
    column,
    rows: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => {
        const write = at.get(`${row + down}:${column + across}`);
        return write ? given(write.content, write.isFormula) : "";
      }),
    ),
  }));
  const range = (area: Area) => areaOn(sheet, area);
  const freed = rectangles(writes.filter(({ isFormula, isText = false }) => isFormula && isText));
  const formatted = (format: string): readonly Operation[] =>
    freed.map((area) => small(2, () => void (range(area).numberFormat = forAll(format))));
  return [
    ...formatted("General"),
    ...tableOperations(areas, (area, cells) => {
      range(area).formulas = cells;
    }),
    ...formatted(TEXT),
  ];
}

/** A line above each of its rows: totals that stand below each other are not one. */
function hasTop(look: NamedLook | null): boolean {
  return look !== null && (styles[look.style].border?.top ?? null) !== null;
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }));
}

function cellLooks(sheet: Excel.Worksheet, looks: readonly CellLook[]): readonly Operation[] {
  const areas = alike(looks, ({ look, part }) => [look, part]).flatMap((group) =>
    rectangles(group)
      .flatMap((area) => (hasTop(group[0].look) ? rowsOf(area) : [area]))
      .map((area) => ({ look: group[0].look, part: group[0].part, area })),
  );
  return [
    ...areas.filter(({ look }) => look === null).map(({ area }) => small(2, () => areaOn(sheet, area).clear("Formats"))),
    ...lookOperations(
      sheet,
      areas.flatMap(({ look, part, area }) => (look === null ? [] : [{ area, part, ...look }])),
      false,
    ),
  ];
}
