import type { Inputs } from "../../plan/inputs/inputs";
import { block } from "../../sheet/spec/block";
import { shown } from "../../sheet/look/formats";
import { idOf } from "../../sheet/place/identity";
import type { Area } from "../../sheet/place/place";
import type { Block, Cell, ChoiceSpec, PrintSpec, SheetSpec, StyleName } from "../../sheet/spec/spec";
import { READABLE, sidesBySide } from "../../sheet/look/pageBreaks";
import { amountWidth, columnWidth, filterHeadingHeight, wrappedHeadingWidth, wrappedLines } from "../../sheet/look/width";
import type { Texts } from "../texts";
import { columnBlocks, formatAt, type ColumnFormat } from "../parts/runs";
import { pageHeading } from "../parts/heading";
import { headings } from "../reading/headings";
import { distinctHeadings, type PlacedColumn } from "./ownColumns";
import { recordWords, type RecordTable } from "../reading/recordTable";

/**
 * A sheet with one table that grows in the course of the year, as plain data:
 * title, what it is for, and the table from one heading row on.
 */
export interface RecordContent {
  readonly table: RecordTable;
  /** What stands under each heading; every column has as many rows as the table. */
  readonly columns: Readonly<Record<string, RecordCells>>;
  /** Columns that users have added, behind ours. */
  readonly own: readonly PlacedColumn[];
  /** Of the table, without its headings; more where an own column goes on below. */
  readonly rows: number;
  /** Lists to choose from, by column. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** The first columns, which stay in view and stand on every page. */
  readonly lead: number;
  /** Columns that nobody sees: their entries' codes. Left out: none. */
  readonly hidden?: readonly number[];
  /** Between the introduction and the table. */
  readonly above?: readonly Block[];
}

export interface RecordCells {
  readonly style: StyleName;
  readonly format: ColumnFormat;
  readonly values: readonly Cell[];
}

/** Rows: title, what the sheet is for, a setting where there is one, headings, entries. */
export const SETTING_ROW = 2;
const RECORD_HEAD = 3;
export const RECORD_BODY = 4;

export function recordSheet(
  { table, columns, own, rows: least, choices, lead, hidden = [], above = [] }: RecordContent,
  inputs: Inputs,
  texts: Texts,
): SheetSpec {
  const words = recordWords(table, texts);
  const ours = headings(table, { metrics: [], products: [] }, texts).map(({ text }) => text);
  const shownHeadings = [...ours, ...distinctHeadings(ours, own)];
  const cells = [
    ...table.columns.map((field) => columns[field] as RecordCells),
    ...own.map(({ format, values }): RecordCells => ({ style: "input", format, values })),
  ];
  const rows = Math.max(least, ...own.map(({ values }) => values.length));
  const { widths, page } = sizesOf(shownHeadings, cells, lead, hidden);
  const columnOf = (field: string): number => (table.columns as readonly string[]).indexOf(field);
  const body = (field: string): Area => ({ row: RECORD_BODY, column: columnOf(field), rows, columns: 1 });
  const area: Area = { row: RECORD_HEAD, column: 0, rows: rows + 1, columns: widths.length };
  const total = widths.slice(0, ours.length).reduce((sum, width) => sum + width, 0);
  return {
    key: table.sheet,
    name: words.name,
    widths,
    blocks: [
      block(0, 0, "title", [[words.title(inputs.year)]]),
      block(1, 0, "note", [[words.intro, ...Array<null>(ours.length - 1).fill(null)]]),
      ...above,
      block(RECORD_HEAD, 0, "header", [shownHeadings]),
      ...cells.flatMap((each, column) => columnBlocks(RECORD_BODY, column, rows, each)),
    ],
    merges: [{ row: 1, column: 0, rows: 1, columns: ours.length }],
    heights: [
      [0, 32],
      [1, 6 + 13 * wrappedLines(words.intro, total * 1.15)],
      [RECORD_HEAD, filterHeadingHeight(shownHeadings, widths)],
    ],
    tables: [{ name: table.name, area }],
    names: [{ name: `TC_${table.sheet}_Area`, area }],
    ids: {
      rows: [null, null, "setting", "headings", ...Array.from({ length: rows }, (_, row) => idOf("entry", row + 1))],
      columns: [...table.columns, ...own.map((_, column) => idOf("own", column + 1))],
    },
    frozen: { rows: RECORD_BODY, columns: lead },
    choices: Object.entries(choices).map(([field, source]): ChoiceSpec => ({ area: body(field), source })),
    tabColor: "#BF9000",
    ...(hidden.length > 0 && { hidden: { rows: [], columns: hidden } }),
    print: { titleRows: RECORD_BODY, titleColumns: page.pagesWide > 1 ? lead : 0, ...page, ...pageHeading(inputs, texts) },
  };
}

/** Columns as wide as leaves them on the fewest pages side by side that can be read. */
function sizesOf(
  headings: readonly string[],
  cells: readonly RecordCells[],
  lead: number,
  hidden: readonly number[],
): { readonly widths: readonly number[]; readonly page: Pick<PrintSpec, "pagesWide" | "sides"> } {
  const sizes = MOST.map((most) => {
    const widths = cells.map((column, at) => widthOf(headings[at] as string, column, most));
    const seen = widths.map((width, at) => (hidden.includes(at) ? 0 : width));
    const every = widths.map((_, at) => at).slice(lead);
    return { widths, page: inSteps(sidesBySide(seen, lead, every, READABLE)) };
  });
  const fewest = Math.min(...sizes.map(({ page }) => page.pagesWide));
  return sizes.find(({ page }) => page.pagesWide === fewest) as (typeof sizes)[number];
}

/** A line more or less seldom sets the pages up anew, which costs a request. */
function inSteps<Page extends Pick<PrintSpec, "sides">>(page: Page): Page {
  const { sides } = page;
  return sides ? { ...page, sides: { ...sides, scale: Math.max(LEAST_SCALE, sides.scale - (sides.scale % SCALE_STEP)) } } : page;
}

/** In per cent. */
const SCALE_STEP = 5;
/** To which `READABLE` shrinks what is wider than a page. */
const LEAST_SCALE = 63;

interface Most {
  /** How wide the column of a long text may be; whether headings may take two lines. */
  readonly text: number;
  readonly wrapped: boolean;
}

const MOST: readonly Most[] = [
  ...[48, 40, 34, 28].map((text) => ({ text, wrapped: false })),
  ...[28, 24, 20, 16, 14].map((text) => ({ text, wrapped: true })),
];

/** Texts and headings may wrap, amounts and days never. */
function widthOf(heading: string, { style, format, values }: RecordCells, { text: most, wrapped }: Most): number {
  const least = wrapped ? wrappedHeadingWidth(heading, 8, 18) : columnWidth([heading], 8, 16) + 2;
  const texts = values.map((value, row) => {
    const own = formatAt(format, row);
    return typeof value === "number" ? shown(value, own) : typeof value === "object" ? shownFormula(value, own) : String(value);
  });
  const isBold = style === "actual" || style === "computed";
  return Math.max(least, isBold ? amountWidth(texts, 8) : columnWidth(texts, 8, most));
}

function shownFormula(cell: Exclude<Cell, string | number | boolean>, format: string | null): string {
  if (cell === null) return "";
  return typeof cell.value === "number" ? shown(cell.value, format) : cell.value;
}
