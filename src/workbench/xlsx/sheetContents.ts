/**
 * A sheet of the file in the words of hucre, the library that writes it.
 */
import type { Cell, ConditionalRule, DataValidation, TableDefinition, WriteSheet } from "hucre";
import { formatArea } from "../engine/area";
import { cellFormat, rgb } from "./cellFormat";
import { pageSettings } from "./pageSettings";
import { ALLOWANCES, isErrorValue, type Area, type CellEntry, type Choice, type ConditionalFormat, type SheetFile, type SheetProtection, type TableEntry } from "./workbookFile";

/** Throws where Excel would not open what was asked for. */
export function sheetContents(sheet: SheetFile): WriteSheet {
  const { frozen, tables, filter, conditionalFormats, choices, protection } = sheet;
  return {
    name: sheet.name,
    ...(sheet.visibility === "hidden" ? { hidden: true } : sheet.visibility === "veryHidden" ? { veryHidden: true } : {}),
    view: { showGridLines: sheet.gridlines, ...(sheet.tabColor === null ? {} : { tabColor: rgb(sheet.tabColor) }) },
    columns: columnsOf(sheet),
    rowDefs: new Map(sheet.rows.map(({ row, height, hidden }) => [row, { ...(height === null ? {} : { height }), hidden }])),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, contentsOf(cell)])),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 })),
    ...(frozen.rows === 0 && frozen.columns === 0 ? {} : { freezePane: { rows: frozen.rows, columns: frozen.columns } }),
    ...(tables.length === 0 ? {} : { tables: tables.map(tableOf) }),
    ...(filter === null ? {} : { autoFilter: { range: formatArea(filter) } }),
    conditionalRules: conditionalFormats.map((rule, index) => ruleOf(rule, index + 1)),
    dataValidations: choices.map(choiceOf),
    ...(protection === null ? {} : { protection: protectionOf(protection) }),
    ...pageSettings(sheet.page),
  };
}

function contentsOf({ value, formula, style, link }: CellEntry): Partial<Cell> {
  const format = style === null ? undefined : cellFormat(style);
  return {
    ...(format === undefined ? {} : { style: format }),
    ...(link === null ? {} : { hyperlink: { target: link.to.type === "Address" ? link.to.address : "", ...(link.to.type === "Cell" ? { location: link.to.reference } : {}), ...(link.tip === "" ? {} : { tooltip: link.tip }) } }),
    ...(formula === null ? typed(value) : { formula: formula.slice(1), formulaResult: isErrorValue(value) ? value.error : escaped(value) }),
  };
}

/** hucre takes text such as `#N/A` for an error; as rich text it stays text. */
function typed(value: CellEntry["value"]): Partial<Cell> {
  if (isErrorValue(value)) return { value: value.error };
  if (typeof value === "string" && value.startsWith("#")) return { value, richText: [{ text: escaped(value) }] };
  return { value: escaped(value) };
}

/** In the file `_x000D_` stands for a character, so text that says so is marked: ECMA-376 part 1, 22.9.2.19. */
function escaped<T>(value: T): T {
  return typeof value === "string" ? (value.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x") as T & string) : value;
}

function columnsOf({ columns }: SheetFile): NonNullable<WriteSheet["columns"]> {
  const last = columns.reduce((most, { column }) => Math.max(most, column), -1);
  const known = new Map(columns.map((size) => [size.column, size]));
  return Array.from({ length: last + 1 }, (_, column) => {
    const size = known.get(column);
    return { ...(size === undefined || size.width === null ? {} : { width: size.width }), ...(size?.hidden ? { hidden: true } : {}) };
  });
}

function tableOf({ name, area, columns, style, bandedRows, bandedColumns, filterButtons, totals }: TableEntry): TableDefinition {
  if (columns.length !== area.columns || new Set(columns.map((title) => title.toLowerCase())).size !== columns.length || columns.includes("")) {
    throw new Error(`The table ${name} needs ${area.columns} different headings, not ${JSON.stringify(columns)}.`);
  }
  return {
    name,
    range: formatArea(area),
    columns: columns.map((title) => ({ name: title })),
    style: style ?? "",
    showRowStripes: bandedRows,
    showColumnStripes: bandedColumns,
    showAutoFilter: filterButtons,
    showTotalRow: totals,
  };
}

function ruleOf({ areas, condition, look, stopIfTrue }: ConditionalFormat, priority: number): ConditionalRule {
  const hasFont = look.color !== undefined || look.bold !== undefined || look.italic !== undefined;
  const rule: ConditionalRule = {
    type: "expression",
    priority,
    range: areaList(areas),
    stopIfTrue,
    style: {
      ...(hasFont
        ? { font: { ...(look.bold === undefined ? {} : { bold: look.bold }), ...(look.italic === undefined ? {} : { italic: look.italic }), ...(look.color === undefined ? {} : { color: rgb(look.color) }) } }
        : {}),
      // In differential formats the solid fill is the background: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500
      ...(look.fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: rgb(look.fill) } }),
    },
  };
  switch (condition.type) {
    case "Formula":
      return { ...rule, formula: condition.formula.slice(1) };
    case "CellValue":
      return { ...rule, type: "cellIs", operator: condition.operator, formula: condition.formulas.map((formula) => formula.slice(1)) };
    case "ContainsText":
      return {
        ...rule,
        type: "containsText",
        // hucre writes what it is given, but its types know only comparisons.
        operator: "containsText" as unknown as NonNullable<ConditionalRule["operator"]>,
        text: condition.text,
        formula: `NOT(ISERROR(SEARCH(${quoted(condition.text)},${firstCell(areas)})))`,
      };
  }
}

/** Excel takes 255 characters for the entries of a list. */
const LONGEST_LIST = 255;

function choiceOf({ areas, source }: Choice): DataValidation {
  const formula = typeof source === "string" ? source.slice(1) : quoted(source.join(","));
  if (typeof source !== "string" && formula.length - 2 > LONGEST_LIST) throw new Error(`A list holds ${LONGEST_LIST} characters; this one has more: ${formula}`);
  return { type: "list", range: areaList(areas), formula1: formula, allowBlank: true, showInputMessage: true, showErrorMessage: true };
}

function protectionOf({ password, allowed }: SheetProtection): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    ...(password === null ? {} : { password }),
    ...Object.fromEntries(ALLOWANCES.filter((deed) => deed !== "objects" && deed !== "scenarios").map((deed) => [deed, allowed.includes(deed)])),
    // These two say what is protected, not what is allowed.
    objects: !allowed.includes("objects"),
    scenarios: !allowed.includes("scenarios"),
  };
}

function areaList(areas: readonly Area[]): string {
  return areas.map((area) => formatArea(area)).join(" ");
}

function firstCell(areas: readonly Area[]): string {
  const [first] = areas;
  if (first === undefined) throw new Error("A rule applies to some cells.");
  return formatArea({ ...first, rows: 1, columns: 1 });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
