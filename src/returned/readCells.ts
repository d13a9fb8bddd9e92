/**
 * The cells of one sheet's part, from A1 to the last that holds something. What is only formatted is empty.
 */
import { dayOf, dayNumber } from "../plan/date";
import { a1, parseA1 } from "../sheet/address";
import type { Area, Position } from "../sheet/spec";
import { damaged, Unreadable } from "./unreadable";
import { unescaped } from "./workbookParts";
import { readXml } from "./xml";

export interface CellsRead {
  /** "" is an empty cell; errors are their text. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly errors: readonly Position[];
  readonly formulas: readonly Position[];
}

export interface CellsContext {
  readonly part: string;
  readonly sharedTexts: readonly string[];
  /** Days of cells with these looks are counted from 1904 on; empty: none are. */
  readonly looksFrom1904: readonly boolean[];
}

/** Cells between A1 and the last one. A plan of 3000 clients takes some 200 000. */
const MOST_CELLS = 5_000_000;
const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** From 1900 to 1904. */
const YEARS_BETWEEN = 1462;
const FIRST_DAY = dayNumber(1899, 12, 30);

export function readCells(xml: string, { part, sharedTexts, looksFrom1904 }: CellsContext): CellsRead {
  const rows: (string | number | boolean)[][] = [];
  const errors: Position[] = [];
  const formulas: Position[] = [];
  const arrays: Area[] = [];
  let [row, column] = [-1, -1];
  let columns = 0;
  let kind = "n";
  let look = 0;
  let hasFormula = false;
  let content = "";
  let inContent = false;
  let spoken = 0;

  const keep = (): void => {
    if (hasFormula) formulas.push({ row, column });
    if (kind === "e" && content !== "") errors.push({ row, column });
    const value = valueOf();
    if (value === "") return;
    columns = Math.max(columns, column + 1);
    if ((row + 1) * columns > MOST_CELLS) throw new Unreadable({ type: "HugeWorkbook", megabytes: null });
    (rows[row] ??= [])[column] = value;
  };
  const valueOf = (): string | number | boolean => {
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
        return looksFrom1904[look] ? number + YEARS_BETWEEN : number;
      }
    }
  };

  readXml(part, xml, {
    open: (name, attribute) => {
      if (name === "row") {
        row = Number(attribute("r") ?? row + 2) - 1;
        column = -1;
        if (!Number.isInteger(row) || row < 0 || row >= ROWS) throw damaged(part);
      } else if (name === "c") {
        const reference = attribute("r");
        const place = reference === undefined ? { row, column: column + 1 } : parseA1(reference);
        if (place === null || place.row < 0 || place.row >= ROWS || place.column >= COLUMNS) throw damaged(part);
        ({ row, column } = place);
        [kind, look, hasFormula, content] = [attribute("t") ?? "n", Number(attribute("s") ?? "0"), false, ""];
      } else if (name === "f") {
        hasFormula = true;
        const filled = attribute("t") === "array" || attribute("t") === "dataTable" ? parseA1(attribute("ref") ?? "") : null;
        if (filled !== null) arrays.push(filled);
      } else if (name === "rPh") spoken += 1;
      inContent = name === "v" || (name === "t" && spoken === 0);
    },
    text: (text) => {
      if (inContent) content += text;
    },
    close: (name) => {
      inContent = false;
      if (name === "rPh") spoken -= 1;
      if (name === "c") keep();
    },
  });
  const values = Array.from(rows, (cells) => Array.from({ length: columns }, (_, at) => cells?.[at] ?? ""));
  return { values, errors, formulas: [...formulas, ...arrays.flatMap((area) => within(area, rows, formulas))] };
}

/** Of a formula that fills several cells only the first one carries it. */
function within(area: Area, rows: readonly (readonly unknown[] | undefined)[], formulas: readonly Position[]): readonly Position[] {
  const known = new Set(formulas.map((place) => a1(place)));
  const found: Position[] = [];
  for (let row = area.row; row < Math.min(rows.length, area.row + area.rows); row++) {
    for (let column = area.column; column < Math.min(rows[row]?.length ?? 0, area.column + area.columns); column++) if (!known.has(a1({ row, column }))) found.push({ row, column });
  }
  return found;
}

/** "2026-03-01T12:00:00" → 46082.5; null for what is no such day. */
function serialOfTime(text: string): number | null {
  const [, date = "", hours = "0", minutes = "0", seconds = "0"] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text) ?? [];
  const day = dayOf(date);
  return day === null ? null : day - FIRST_DAY + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
