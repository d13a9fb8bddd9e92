/**
 * A sheet of the file in the words of hucre, the library that writes it; its cells are ours (`cellsXml.ts`).
 */
import type { Cell, TableDefinition, WriteSheet } from "hucre";
import { formatArea } from "../engine/area/area";
import { rgb } from "./lookXml";
import { pageSettings } from "./pageSettings";
import { conditionalRule, dataValidation } from "./rules";
import {
  ALLOWANCES,
  type CellEntry,
  type CellLink,
  type ChartEntry,
  type FlowingSheet,
  type SheetProtection,
  type TableEntry,
} from "./workbookFile";

/** Everything but its cells. Throws where Excel would not open what was asked for. @param linked cells that lead somewhere */
export function sheetContents(sheet: FlowingSheet, linked: readonly CellEntry[]): WriteSheet {
  const { frozen, tables, filter, conditionalFormats, validations, protection } = sheet;
  return {
    name: sheet.name,
    ...(sheet.visibility === "Hidden" ? { hidden: true } : sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
    view: { showGridLines: sheet.gridlines, ...(sheet.tabColor === null ? {} : { tabColor: rgb(sheet.tabColor) }) },
    columns: columnsOf(sheet),
    cells: linkedCells(linked),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...(frozen.rows === 0 && frozen.columns === 0 ? {} : { freezePane: { rows: frozen.rows, columns: frozen.columns } }),
    ...(tables.length === 0 ? {} : { tables: tables.map(tableOf) }),
    ...(filter === null ? {} : { autoFilter: { range: formatArea(filter) } }),
    ...(sheet.charts.length === 0 ? {} : { charts: sheet.charts.map(placeOf) }),
    conditionalRules: conditionalFormats.map((format, index) => conditionalRule(format, index + 1)),
    dataValidations: validations.map(dataValidation),
    ...(protection === null ? {} : { protection: protectionOf(protection) }),
    ...pageSettings(sheet.page),
  };
}

/** Something to write, so that a file has the parts that cells need; the cells themselves are put in by `corrections.ts`. */
const SOMETHING: Partial<Cell> = { value: "-" };

function linkedCells(linked: readonly CellEntry[]): Map<string, Partial<Cell>> {
  return new Map([
    ["0,0", SOMETHING],
    ...linked.flatMap(({ row, column, link }) =>
      link === null ? [] : [[`${row},${column}`, { ...SOMETHING, hyperlink: hyperlink(link) }] as const],
    ),
  ]);
}

function hyperlink({ to, tip }: CellLink): NonNullable<Cell["hyperlink"]> {
  return {
    target: to.type === "Address" ? to.address : "",
    ...(to.type === "Cell" ? { location: to.reference } : {}),
    ...(tip === "" ? {} : { tooltip: tip }),
  };
}

function columnsOf({ columns }: FlowingSheet): NonNullable<WriteSheet["columns"]> {
  const last = columns.reduce((most, { column }) => Math.max(most, column), -1);
  const known = new Map(columns.map((size) => [size.column, size]));
  return Array.from({ length: last + 1 }, (_, column) => {
    const size = known.get(column);
    return { ...(size === undefined || size.width === null ? {} : { width: size.width }), ...(size?.hidden ? { hidden: true } : {}) };
  });
}

/** The rest of a table's looks is put in by `corrections.ts`. */
function tableOf({ name, area, columns, showHeaders, showTotals, showFilterButton }: TableEntry): TableDefinition {
  if (
    columns.length !== area.columns ||
    new Set(columns.map((title) => title.toLowerCase())).size !== columns.length ||
    columns.includes("")
  ) {
    throw new Error(`The table ${name} needs ${area.columns} different headings, not ${JSON.stringify(columns)}.`);
  }
  return {
    name,
    range: formatArea(area),
    columns: columns.map((title) => ({ name: title })),
    showAutoFilter: showHeaders && showFilterButton,
    showTotalRow: showTotals,
  };
}

/** Only its place: the chart itself is put in by `corrections.ts`. */
function placeOf({ area: { row, column, rows, columns } }: ChartEntry): NonNullable<WriteSheet["charts"]>[number] {
  return {
    type: "column",
    series: [{ values: "$A$1" }],
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
  };
}

function protectionOf({ password, allowed }: SheetProtection): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    ...(password === null ? {} : { password }),
    ...Object.fromEntries(
      ALLOWANCES.filter((deed) => deed !== "objects" && deed !== "scenarios").map((deed) => [deed, allowed.includes(deed)]),
    ),
    // These two say what is protected, not what is allowed.
    objects: !allowed.includes("objects"),
    scenarios: !allowed.includes("scenarios"),
  };
}
