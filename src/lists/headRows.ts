import { numberIn } from "../plan/typed/number";
import { aroundOf } from "./around";
import { columnsIn, nameOf } from "./columns";
import type { HeadRows, Known } from "./known";
import type { Column } from "./field";
import { wordsOf } from "./headingWords";
import { monthsIn } from "./monthsIn";
import { NOTHING } from "./vocabulary";
import { columnsOf, mergesOf, textAt, type Grid } from "./grid";

/** A list that was found: its headings, and what each column says. */
export interface Found {
  readonly head: HeadRows;
  readonly columns: readonly Column[];
}

/** Titles, notes and pictures may stand above the headings, but not more rows than these. */
const MOST_ABOVE = 60;
/** Years over metrics over products. */
const MOST_HEADINGS = 3;
const LOOKED_AT = 400;

/** Where the headings are that say most of what stands below them; null: nowhere does anything look like a list. */
export function headRowsIn(grid: Grid, known: Known): Found | null {
  // To find them a part of a long list is enough.
  const part = grid.values.length > LOOKED_AT ? { ...grid, values: grid.values.slice(0, LOOKED_AT) } : grid;
  let best: { head: HeadRows; score: number } | null = null;
  for (let from = 0; from < Math.min(part.values.length - 1, MOST_ABOVE); from += 1)
    for (let through = from; through < Math.min(from + MOST_HEADINGS, part.values.length - 1); through += 1) {
      const head = { from, through };
      if (!canBeHead(part, head)) continue;
      const columns = columnsIn(part, head, aroundOf(part, from), known);
      const rows = through > from ? 0.1 * (through - from) + numbersIn(part, head) : 0;
      const score = scoreOf(columns) - rows - wordsBelow(part, through + 1, columns);
      if (score > (best?.score ?? 0)) best = { head, score };
    }
  if (best === null) return null;
  const { head } = best;
  return { head, columns: columnsIn(grid, head, aroundOf(grid, head.from), known) };
}

/** Headings are texts, at least two in the lowest row; below them comes something. */
function canBeHead(grid: Grid, { from, through }: HeadRows): boolean {
  const mergeAt = mergesOf(grid);
  const first = grid.values[through]?.findIndex((value) => value !== "") ?? 0;
  for (let row = from; row <= through; row += 1) {
    const cells = Array.from({ length: columnsOf(grid) }, (_, column) => ({ column, text: textAt(grid, row, column) })).filter(
      ({ text }) => text !== "",
    );
    // A merged heading that reaches into the lowest row stands there, too.
    const reaching =
      row === from
        ? 0
        : Array.from({ length: columnsOf(grid) }, (_, column) => mergeAt(row, column)?.row ?? row).filter((top) => top < row).length;
    if (cells.length + reaching < (row === through ? 2 : 1)) return false;
    const figures = cells.filter(({ text, column }) => isFigure(grid, row, column, text)).length;
    if (figures > 0.2 * cells.length) return false;
    // A title or a caption stands by itself, where the names begin.
    if (row < through && cells.length === 1 && (cells[0]?.column ?? 0) <= first) return false;
    if (row < through && !isGroups(grid, through, cells)) return false;
  }
  return true;
}

/** Names of groups stand over some of the columns; where over most, they say a year, a month or a metric. */
function isGroups(grid: Grid, lowest: number, cells: readonly { readonly column: number; readonly text: string }[]): boolean {
  const below = Array.from({ length: columnsOf(grid) }, (_, column) => textAt(grid, lowest, column));
  const over = cells.filter(({ column, text }) => below[column] !== "" && below[column] !== text);
  if (over.length <= 0.5 * below.filter((text) => text !== "").length) return true;
  return over.some(({ text }) => {
    const { metric, kind, year, months } = wordsOf([text]);
    return [metric, kind, year, months].some((said) => said !== null);
  });
}

/** Among several rows of headings a number is rather a figure; only years are not. */
function numbersIn(grid: Grid, { from, through }: HeadRows): number {
  const texts = grid.values
    .slice(from, through + 1)
    .flatMap((values, line) => values.map((_, column) => textAt(grid, from + line, column)));
  return texts.map(numberIn).filter((number) => number !== null && !(number >= 1990 && number <= 2100) && monthsIn(String(number)) === null)
    .length;
}

/** Words where figures are due belong to the headings. */
function wordsBelow(grid: Grid, row: number, columns: readonly Column[]): number {
  const texts = columns.filter(({ field }) => field.type === "figure").map(({ column }) => textAt(grid, row, column));
  return texts.filter((text) => text !== "" && !/\d/.test(text) && !NOTHING.test(text.toLowerCase())).length;
}

/** Years and months are numbers, too. */
function isFigure(grid: Grid, row: number, column: number, text: string): boolean {
  const value = grid.values[row]?.[column];
  const number = typeof value === "number" ? value : numberIn(text);
  if (number === null || text === "") return false;
  const isMonth = (number >= 1 && number <= 12) || /^20\d{2}(?:0[1-9]|1[0-2])$/.test(text);
  return !(Number.isInteger(number) && (isMonth || (number >= 1990 && number <= 2100)));
}

function scoreOf(columns: readonly Column[]): number {
  const types = new Set(columns.map(({ field }) => field.type));
  const figures = columns.filter(({ field }) => field.type === "figure");
  const said = figures.filter(({ field }) => field.type === "figure" && (field.metric !== null || field.months !== null)).length;
  // Whatever tells rows apart may be a client, but that is a guess.
  const isNamed = columns.some(({ field, heading }) => field.type === "client" && nameOf([heading]) === "client");
  const names = (isNamed ? 8 : types.has("client") ? 3 : 0) + (types.has("manager") ? 5 : 0) + (types.has("product") ? 5 : 0);
  const others = (["class", "area", "clientId", "metric"] as const).filter((type) => types.has(type)).length * 2;
  // Names without figures are a list as well, figures without names are none.
  return names === 0
    ? 0
    : names + others + Math.min(6, 2 * said) + Math.min(2, figures.length) - (names + others <= 5 && figures.length === 0 ? 4 : 0);
}
