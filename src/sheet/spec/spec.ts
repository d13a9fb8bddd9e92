import type { ChartSpec } from "./chartSpec";
import type { Mood } from "./mood";
import type { SheetIds } from "../place/identity";
import type { Area, Position, SheetArea, SheetKey } from "../place/place";

/**
 * A sheet as plain data: what stands where, how it looks, how it prints. Forms compile to it, `print.ts` turns it into
 * text for review, `excel/` writes it through Office.js. No sheet names inside formulas: sheets refer to each other by key.
 */

export interface SheetSpec {
  readonly key: SheetKey;
  /** The wanted tab name; the writer makes it legal and unique. */
  readonly name: string;
  /** Columns from A on: width in characters of the default font. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  /** What its rows and columns are. Left out: nothing refers to them. */
  readonly ids?: SheetIds;
  readonly merges: readonly Area[];
  /** Row heights in points where they differ from the default: `[row, height]`. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  /** These and what follows, left out: none. */
  readonly tables?: readonly TableSpec[];
  readonly names?: readonly NameSpec[];
  readonly links?: readonly LinkSpec[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Header row and body that get filter buttons. */
  readonly filter?: Area;
  /** Of two that hold for a cell, the later one paints it. */
  readonly rules?: readonly RuleSpec[];
  readonly choices?: readonly ChoiceSpec[];
  /** What may be typed into cells. Left out: anything. */
  readonly checks?: readonly CheckSpec[];
  /** Rows and columns that are there, but not shown. Left out: none. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /**
   * Only cells that look like typing can be typed into (see `isTyped` in styles.ts). There is no
   * password: it keeps from slips, it is no secret. Left out: anything can be changed.
   */
  readonly protect?: boolean;
  /** Left out: none. */
  readonly charts?: readonly ChartSpec[];
  /** Its tab is not shown: it serves the sheets beside it. Left out: it is. */
  readonly visible?: false;
  readonly tabColor: string | null;
  readonly print: PrintSpec;
}

/**
 * What a cell is for, and so what becomes of what somebody types there: a `leaf` of the plan; a `total` of it, which may be wished for; the
 * `target` that all of it is split from, likewise; `computed` from others; `typed`; a `suggestion`, a formula in a cell to type into, until
 * it is typed over; or a `heading`, which says what others are.
 */
export type Role = "leaf" | "total" | "target" | "computed" | "typed" | "suggestion" | "heading";

/** A rectangle of cells with one style and one number format. Blocks do not overlap. */
export interface Block extends Position {
  readonly style: StyleName;
  /** en-US number format code; null: General. */
  readonly format: string | null;
  readonly cells: readonly (readonly Cell[])[];
  /** What its numbers are for, all or column by column. Left out: as its style says (`role.ts`). */
  readonly role?: Role | readonly Role[];
}

/**
 * null: an empty cell that still has the block's style. Text is always text, even when it starts with "=". A day is its serial
 * number (`serialOf` in formats.ts) in a block with the format of days: text would
 * neither sort nor count, and Excel reads it by the user's region.
 */
export type Cell = null | string | number | boolean | Formula;

/**
 * A native formula with the value it must calculate to: the plan's own number,
 * for tests, for review, and for files that are not recalculated.
 */
export interface Formula {
  /** English A1 with commas and a leading "="; another sheet is written [[key]]!A1. */
  readonly formula: string;
  readonly value: number | string;
}

/** One look per meaning, the same in every sheet. */
export type StyleName =
  | "title" // the form's name
  | "subtitle" // team, year, supervisor
  | "band" // name of a block or table
  | "header" // column headings
  | "label" // row headings
  | "text" // running text and references
  | "input" // the user types here: a number, a name
  | "inputText" // the user types running text here
  | "inputWords" // the user types a few words here, in a row of a table
  | "inputMark" // the user types a day, a time, a mark here: what is read down its column
  | "actual" // the user types here what was achieved
  | "computed" // a leaf of the plan
  | "held" // a leaf that somebody fixed
  | "closed" // a leaf that is over: what it has brought
  | "subtotal" // the sum along a row
  | "total" // 合计
  | "totalMark" // what stands in it below verdicts: a mark, a few words
  | "cumulative" // 累计
  | "check" // a number that proves another
  | "verdict" // ✓ or ✗
  | "warning" // needs a second look
  | "wish" // a number that somebody typed over a sum of the plan
  | "note" // small print
  | "code"; // for the add-in's own reading, in hidden rows and columns

export interface TableSpec {
  /** ASCII, begins with TC_. */
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
}

export interface NameSpec {
  /** ASCII, begins with TC_. */
  readonly name: string;
  readonly area: Area;
}

/** A cell that leads to another cell when clicked; the cell keeps its own content. */
export interface LinkSpec extends Position {
  /** `address` null: the sheet as a whole, whatever its tab is called by then. */
  readonly to: { readonly sheet: SheetKey; readonly address: string | null };
  /** null: Excel's own, which names the place, where the cell says so anyway. */
  readonly tip: string | null;
  /** Areas that the cell's text names by their addresses, in this order: `F1!N8`. Left out: none. */
  readonly names?: readonly SheetArea[];
}

/** Colours the cells of an area that say something, or shows their numbers in another format. */
export type RuleSpec = TextRule | NumberRule | FormulaRule | FormatRule;

/** Cells whose text is `text`: a ✗ turns red, a ✓ green. */
export interface TextRule {
  readonly area: Area;
  readonly text: string;
  readonly mood: Mood;
}

/**
 * Cells with a number from `from` on and below `below`; empty cells and text are left alone. Attainment in three colours:
 * `{ below: 0.8, mood: "bad" }`, `{ from: 0.8, below: 1, mood: "warning" }`, `{ from: 1, mood: "good" }`.
 */
export type NumberRule = { readonly area: Area; readonly mood: Mood } & (
  { readonly from: Limit; readonly below?: Limit } | { readonly from?: Limit; readonly below: Limit }
);

/** A number, or the cell with it, such as `$C$4` or `[[Settings]]!$B$2`. */
export type Limit = number | string;

/** Cells for which a formula holds, worded for the first cell: `=$H5<0.8` over A5:H9 colours whole rows. */
export interface FormulaRule {
  readonly area: Area;
  readonly formula: string;
  readonly mood: Mood;
}

/** Cells whose numbers have a format of their own while a formula holds, in lists whose rows change by themselves. */
export interface FormatRule {
  readonly area: Area;
  readonly formula: string;
  readonly format: string;
}

/** A drop-down list whose entries stand in a column of a sheet, or are given. */
export interface ChoiceSpec {
  readonly area: Area;
  readonly source: SheetArea | readonly string[];
  /** Anything else can be typed as well. Left out: it is refused. */
  readonly open?: true;
}

/**
 * What may be typed into an area: numbers or days between two limits. Excel says `prompt` beside a cell that is being typed into,
 * and refuses anything else with `refusal`; what is pasted it lets through, so whoever reads the cells checks again.
 */
export interface CheckSpec {
  readonly area: Area;
  /** `day`: limits are serial numbers. */
  readonly type: "whole" | "decimal" | "day";
  /** null: no limit on this side. */
  readonly min: number | null;
  readonly max: number | null;
  /** Whether the cells may stay empty. */
  readonly allowBlank: boolean;
  /** null: none. */
  readonly prompt: Notice | null;
  readonly refusal: Notice;
}

/** Excel shows 32 characters of a title and 225 of a text. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

/** A4, page numbers and margins are the same for every sheet and not repeated here. */
export interface PrintSpec {
  /** Rows repeated at the top of every page, from row 0: how many. */
  readonly titleRows: number;
  /** Columns repeated at the left of every page, from column A: how many. */
  readonly titleColumns: number;
  /** Pages side by side: 1 fits the whole width on a page. */
  readonly pagesWide: number;
  /** Pages one below the other. Left out: as many as it takes. */
  readonly pagesTall?: number;
  /** Pages side by side that end between columns: where each but the first begins, and how large, in per cent, so that the widest fits. */
  readonly sides?: { readonly scale: number; readonly columns: readonly number[] };
  /** Rows that begin a page. Left out: pages end where they are full. */
  readonly breaks?: readonly number[];
  /** Left out: landscape. */
  readonly orientation?: "portrait" | "landscape";
  readonly headerLeft: string;
  readonly headerRight: string;
}
