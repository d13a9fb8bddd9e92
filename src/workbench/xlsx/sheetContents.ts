/**
 * A sheet of the file in the words of hucre, the library that writes it.
 */
import type { Cell, TableDefinition, WriteSheet } from "hucre";
import { formatArea } from "../engine/area/area";
import { storedFormula } from "../../sheet/formula/storedFormula";
import { rgb } from "./cellFormat";
import type { NamedStyles } from "./namedStyles";
import { pageSettings } from "./pageSettings";
import { conditionalRule, dataValidation } from "./rules";
import {
  ALLOWANCES,
  isErrorValue,
  type CellEntry,
  type CellLink,
  type ChartEntry,
  type FlowingSheet,
  type SheetProtection,
  type TableEntry,
} from "./workbookFile";

/** What has to be put right in a sheet's part is known once its cells are written. */
export interface CellsWritten {
  /** Formulas that answer an error, by their cells. */
  readonly errors: Set<string>;
  /** Whether it has text that stands among the shared ones. */
  sharesText: boolean;
}

/** Throws where Excel would not open what was asked for. @param written is filled while hucre goes through the cells */
export function sheetContents(sheet: FlowingSheet, format: NamedStyles["format"], written: CellsWritten): WriteSheet {
  const { frozen, tables, filter, conditionalFormats, validations, protection } = sheet;
  return {
    name: sheet.name,
    ...(sheet.visibility === "Hidden" ? { hidden: true } : sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
    view: { showGridLines: sheet.gridlines, ...(sheet.tabColor === null ? {} : { tabColor: rgb(sheet.tabColor) }) },
    columns: columnsOf(sheet),
    // hucre forgets the heights of rows below the last cell unless there are rows.
    rows: Array.from({ length: sheet.rows.reduce((most, { row }) => Math.max(most, row + 1), 0) }, () => []),
    rowDefs: new Map(sheet.rows.map(({ row, height, hidden }) => [row, { ...(height === null ? {} : { height }), hidden }])),
    cells: flowing(sheet.cells, format, written),
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

/**
 * hucre asks for no cell by its place: it goes through all of them, at first for what they say, then for their links and, two times, for
 * comments. So they need not be there all at once, and from the second time on those with links will do.
 */
function flowing(cells: Iterable<CellEntry>, format: NamedStyles["format"], written: CellsWritten): Map<string, Partial<Cell>> {
  const linked = new Map<string, Partial<Cell>>();
  function* first(): MapIterator<[string, Partial<Cell>]> {
    for (const cell of cells) {
      note(cell, written);
      const [at, contents] = [`${cell.row},${cell.column}`, contentsOf(cell, format)];
      if (cell.link !== null) linked.set(at, contents);
      yield [at, contents];
    }
  }
  let isFirst = true;
  const iterator = (): MapIterator<[string, Partial<Cell>]> => {
    const entries = isFirst ? first() : linked.entries();
    isFirst = false;
    return entries;
  };
  return Object.assign(new Map<string, Partial<Cell>>(), { [Symbol.iterator]: iterator });
}

function note({ row, column, value, formula }: CellEntry, written: CellsWritten): void {
  if (formula !== null && isErrorValue(value)) written.errors.add(formatArea({ row, column, rows: 1, columns: 1 }));
  // What looks like an error is written into its cell.
  if (formula === null && typeof value === "string" && value !== "" && !value.startsWith("#")) written.sharesText = true;
}

function contentsOf({ value, formula, style, link }: CellEntry, formatOf: NamedStyles["format"]): Partial<Cell> {
  const contents: Partial<Cell> =
    formula === null
      ? typed(value)
      : { formula: storedFormula(formula).slice(1), formulaResult: isErrorValue(value) ? value.error : escaped(answer(value)) };
  const format = style === null ? undefined : formatOf(style);
  if (format !== undefined) contents.style = format;
  if (link !== null) contents.hyperlink = hyperlink(link);
  return contents;
}

function hyperlink({ to, tip }: CellLink): NonNullable<Cell["hyperlink"]> {
  return {
    target: to.type === "Address" ? to.address : "",
    ...(to.type === "Cell" ? { location: to.reference } : {}),
    ...(tip === "" ? {} : { tooltip: tip }),
  };
}

/** As far as Excel shows a number, 15 digits: what sums in binary leave behind them is nobody's amount. */
function answer<T>(value: T): T {
  return typeof value === "number" ? (Number(value.toPrecision(15)) as T & number) : value;
}

/** hucre takes text such as `#N/A` for an error; as rich text it stays text. */
function typed(value: CellEntry["value"]): Partial<Cell> {
  if (isErrorValue(value)) return { value: value.error };
  if (typeof value === "string" && value.startsWith("#")) return { value, richText: [{ text: escaped(value) }] };
  return { value: escaped(value) };
}

/**
 * In the file `_x000D_` stands for a character, so text that says so is marked: ECMA-376 part 1, 22.9.2.19. Two characters
 * that XML does not know at all are written that way.
 */
function escaped<T>(value: T): T {
  if (typeof value !== "string") return value;
  return value
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(/\uFFFE/g, "_xFFFE_")
    .replace(/\uFFFF/g, "_xFFFF_") as T & string;
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
