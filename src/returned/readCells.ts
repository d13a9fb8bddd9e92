/**
 * The cells of one sheet's part, from A1 to the last that holds something. What is only formatted is empty.
 */
import { dayOf, dayNumber } from "../plan/calendar/date";
import { parseA1 } from "../sheet/place/address";
import type { Reading } from "../sheet/spec/reading";
import type { Area, Position } from "../sheet/place/place";
import type { Budget } from "./budget";
import { formulaReader } from "./formulaReader";
import { damaged } from "./unreadable";
import { unescaped } from "./workbookParts";
import { readXml } from "./xml";

/** Values, errors, formulas and days as a reading has them. */
export type CellsRead = Required<Pick<Reading, "errors" | "calculating" | "days">> & { readonly values: readonly (readonly CellValue[])[] };

/** How a sheet is laid out, for whoever has to understand it without knowing who made it. */
export interface SheetLayout {
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells that show their number in percent. */
  readonly percents: readonly Position[];
}

type CellValue = string | number | boolean;

export interface CellsContext {
  readonly part: string;
  readonly sharedTexts: readonly string[];
  /** By the number of a cell's look: whether it shows a number as a day. */
  readonly dayLooks: readonly boolean[];
  /** Whether it shows it in percent. */
  readonly percentLooks: readonly boolean[];
  /** Days are counted from 1904 on. */
  readonly from1904: boolean;
  readonly budget: Budget;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** From 1900 to 1904. */
const YEARS_BETWEEN = 1462;
const FIRST_DAY = dayNumber(1899, 12, 30);

/** One cell while it is read. */
interface Begun {
  readonly at: Position;
  readonly kind: string;
  readonly look: number;
  /** What stands in `<v>`; null: there is none. */
  value: string | null;
  /** The text of `<is>`; null: there is none. */
  inline: string | null;
}

export async function readCells(
  pieces: AsyncIterable<string>,
  context: CellsContext,
): Promise<CellsRead & { readonly layout: SheetLayout }> {
  const { part, budget } = context;
  const formulas = formulaReader(budget);
  const rows = rowsFrom(budget);
  const errors: Position[] = [];
  const days: Position[] = [];
  const layout = { merges: [] as Area[], hiddenRows: [] as number[], hiddenColumns: [] as number[], percents: [] as Position[] };
  let [row, column] = [-1, -1];
  let cell: Begun | null = null;
  let inside: "value" | "inline" | "formula" | null = null;
  let spoken = 0;

  const keep = ({ at, kind, look, value, inline }: Begun): void => {
    const content = kind === "inlineStr" ? (inline ?? value ?? "") : (value ?? "");
    const worked = formulas.end(at, kind === "str" ? value !== null : content.trim() !== "");
    const found = worked ?? valueOf(kind, content, context.dayLooks[look] ?? false, context);
    if (kind === "e" && content !== "") errors.push(at);
    if (typeof found === "number" && (kind === "d" || context.dayLooks[look])) days.push(at);
    if (typeof found === "number" && context.percentLooks[look]) layout.percents.push(at);
    if (found !== "") rows.put(at, found);
  };

  await readXml(part, pieces, {
    open: (name, attribute) => {
      inside = null;
      if (name === "row") {
        row = Number(attribute("r") ?? row + 2) - 1;
        column = -1;
        if (!Number.isInteger(row) || row < 0 || row >= ROWS) throw damaged(part);
        if (isTrue(attribute("hidden"))) layout.hiddenRows.push(row);
      } else if (name === "col") {
        const [first, last] = [Number(attribute("min")), Math.min(Number(attribute("max")), COLUMNS)];
        if (isTrue(attribute("hidden"))) for (let at = first; at <= last; at += 1) layout.hiddenColumns.push(at - 1);
      } else if (name === "mergeCell") {
        const area = parseA1(attribute("ref") ?? "");
        if (area) layout.merges.push(area);
      } else if (name === "c") {
        const reference = attribute("r");
        const place = reference === undefined ? { row, column: column + 1 } : parseA1(reference);
        if (place === null || place.row < 0 || place.row >= ROWS || place.column >= COLUMNS) throw damaged(part);
        ({ row, column } = place);
        cell = { at: { row, column }, kind: attribute("t") ?? "n", look: Number(attribute("s") ?? "0"), value: null, inline: null };
      } else if (cell === null) return;
      else if (name === "f") {
        formulas.begin({ type: attribute("t"), area: attribute("ref"), shared: attribute("si") });
        inside = "formula";
      } else if (name === "rPh") spoken += 1;
      else if (name === "v") {
        cell.value ??= "";
        inside = "value";
      } else if (name === "t" && spoken === 0) {
        cell.inline ??= "";
        inside = "inline";
      }
    },
    text: (text) => {
      if (cell === null || inside === null) return;
      if (inside === "formula") formulas.text(text);
      else cell[inside] = (cell[inside] ?? "") + text;
    },
    close: (name) => {
      inside = null;
      if (name === "rPh") spoken -= 1;
      if (name !== "c" || cell === null) return;
      keep(cell);
      cell = null;
    },
  });
  const values = rows.filled();
  return { values, errors, days, calculating: formulas.all(values), layout };
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

function valueOf(kind: string, content: string, isDay: boolean, { part, sharedTexts, from1904 }: CellsContext): CellValue {
  switch (kind) {
    case "s": {
      const text = content === "" ? "" : sharedTexts[Number(content)];
      if (text === undefined) throw damaged(part);
      return text;
    }
    case "str":
    case "inlineStr":
      return unescaped(content);
    case "b":
      return content === "" ? "" : content === "1" || content === "true";
    case "e":
      return content;
    case "d":
      return serialOfTime(content) ?? content;
    default: {
      if (content.trim() === "") return "";
      const number = Number(content);
      if (!Number.isFinite(number)) throw damaged(part);
      return from1904 && isDay ? number + YEARS_BETWEEN : number;
    }
  }
}

/** Rows as they come, made as long as the longest in the end. What they take is told to the budget while they grow. */
function rowsFrom(budget: Budget): { put(at: Position, value: CellValue): void; filled(): CellValue[][] } {
  const rows: (CellValue[] | undefined)[] = [];
  let [present, columns, counted] = [0, 0, 0];
  return {
    put: ({ row, column }, value) => {
      const own = (rows[row] ??= (present++, []));
      own[column] = value;
      columns = Math.max(columns, column + 1);
      const size = rows.length + present * columns;
      budget.takeCells(size - counted);
      counted = size;
    },
    filled: () => {
      const empty = Array<CellValue>(columns).fill("");
      return Array.from(rows, (cells) => (cells === undefined ? empty : Array.from(empty, (_, at) => cells[at] ?? "")));
    },
  };
}

/** "2026-03-01T12:00:00" → 46082.5; null for what is no such day. */
function serialOfTime(text: string): number | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  const [, date = "", hours = "0", minutes = "0", seconds = "0"] = parts ?? [];
  const day = dayOf(date);
  return day === null ? null : day - FIRST_DAY + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
