/**
 * What a sheet says and how it looks, as operations on an empty sheet of the workbook, in the order in which Excel takes
 * them best: links before contents (a link set later would rename the cell), contents before formats (a format would
 * read them differently), tables over filled cells.
 */
import { a1, columnName, resolve } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import type { Block, Cell, ChoiceSpec, SheetSpec } from "../../sheet/spec/spec";
import { applyCheck } from "./applyCheck";
import { applyLook } from "./applyLook";
import { applyRule } from "./applyRule";
import { asText } from "./asText";
import type { KeptTable } from "../sheets/keptTables";
import type { NameOf } from "./nameOf";
import { points } from "./points";
import { MAX_OPERATION, pieces, type Operation } from "../request/requests";

/** Everything but the sheet's names, which belong to the workbook. `kept`: tables that stand there already. */
export function fillSheet(sheet: Excel.Worksheet, spec: SheetSpec, nameOf: NameOf, kept: readonly KeptTable[] = []): readonly Operation[] {
  const hidden = spec.hidden ?? { rows: [], columns: [] };
  const range = (area: Area) => sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  return [
    ...(spec.links ?? []).map(({ row, column, to, tip }) =>
      small(5, () => {
        const cell = range({ row, column, rows: 1, columns: 1 });
        cell.hyperlink = { documentReference: resolve(`[[${to.sheet}]]!${to.address}`, nameOf), screenTip: tip };
        // Excel gives a link a look of its own, and the cell's style says nothing of lines under letters.
        cell.format.font.underline = "None";
      }),
    ),
    ...spec.blocks.flatMap((block) => fillBlock(sheet, block, nameOf)),
    ...spec.merges.map((area) => small(2, () => range(area).merge())),
    ...(spec.tables ?? []).map(({ name, area }) =>
      small(8, () => {
        const table = kept.some((each) => each.table.name === name) ? sheet.tables.getItem(name) : sheet.tables.add(range(area), true);
        table.set({ name, style: "TableStyleLight1", showBandedRows: false });
      }),
    ),
    ...(spec.rules ?? []).map((rule) => small(8, () => applyRule(range(rule.area), rule, nameOf))),
    ...(spec.choices ?? []).map((choice) => small(4, () => offer(range(choice.area), choice, nameOf))),
    ...(spec.checks ?? []).map((check) => small(9, () => applyCheck(range(check.area), check))),
    small(4 * spec.widths.length + 3 * spec.heights.length + 3 * hidden.rows.length + 3 * hidden.columns.length + 9, () => {
      spec.widths.forEach((width, column) => {
        sheet.getRange(`${columnName(column)}:${columnName(column)}`).format.columnWidth = points(width);
      });
      for (const [row, height] of spec.heights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
      for (const row of hidden.rows) range({ row, column: 0, rows: 1, columns: 1 }).rowHidden = true;
      for (const column of hidden.columns) range({ row: 0, column, rows: 1, columns: 1 }).columnHidden = true;
      freeze(sheet, spec.frozen);
      if (spec.filter) sheet.autoFilter.apply(range(spec.filter));
      if (spec.tabColor !== null) sheet.tabColor = spec.tabColor;
      sheet.showGridlines = false;
    }),
  ];
}

function fillBlock(sheet: Excel.Worksheet, block: Block, nameOf: NameOf): readonly Operation[] {
  const columns = block.cells[0]?.length ?? 0;
  const filled = block.cells.some((row) => row.some((cell) => cell !== null));
  const rows = filled ? block.cells.map((row) => row.map((cell) => content(cell, nameOf))) : [];
  return [
    ...pieces(rows, MAX_OPERATION).map((piece) => ({
      bytes: piece.bytes,
      steps: 2,
      queue: () => {
        sheet.getRangeByIndexes(block.row + piece.from, block.column, piece.rows.length, columns).formulas = piece.rows.map((row) => [
          ...row,
        ]);
      },
    })),
    small(20, () => applyLook(sheet.getRangeByIndexes(block.row, block.column, block.cells.length, columns), block)),
  ];
}

/** What is handed to Excel for a cell. */
function content(cell: Cell, nameOf: NameOf): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "string") return asText(cell);
  return typeof cell === "object" ? resolve(cell.formula, nameOf) : cell;
}

/** A list to choose from. Excel refuses other entries, but not pasted ones: those the check finds. */
function offer(range: Excel.Range, { source }: ChoiceSpec, nameOf: NameOf): void {
  const entries = "sheet" in source ? `=${resolve(`[[${source.sheet}]]!${a1(source.area, "absolute")}`, nameOf)}` : source.join(",");
  range.dataValidation.rule = { list: { inCellDropDown: true, source: entries } };
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetSpec["frozen"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function small(steps: number, queue: () => void): Operation {
  return { bytes: 0, steps, queue };
}
