/** Lists with a row for each month, as other programs write them: the month stands in a column of its own. */
import { monthIn } from "../plan/typed/month";
import type { Entry, EntriesRead } from "./entries";
import type { Column, Months } from "./field";
import { placed, type Grid } from "./grid";
import type { Known } from "./known";
import { monthsIn, type MonthsFound } from "./monthsIn";

/** The one month that a cell names, "202503", "3月", "Mar-25", "2025-03-14" or a bare 3, and its year; null: none. */
export function monthOfCell(text: string): MonthsFound | null {
  const found = monthsIn(text.toLowerCase());
  const bare = found === null ? monthIn(text) : null;
  if (bare !== null) return { months: { from: bare.month, through: bare.month }, year: bare.year, rest: "" };
  const isOne = found !== null && found.months.from === found.months.through && /^(?:[年\s/.-]*\d{0,4}[\d日号年\s/.:-]*)$/.test(found.rest);
  if (!isOne) return null;
  const [year] = found.year === null ? (/(?:19|20)\d{2}/.exec(found.rest) ?? []) : [];
  return year === undefined ? found : { ...found, year: Number(year) };
}

/** The month that a row is of; null: none is said. */
export function monthOfEntry({ names: { month } }: Entry): Months | null {
  return month === undefined || month === "" ? null : (monthOfCell(month)?.months ?? null);
}

/** Where rows are of several years, those of the one before the plan's, else of the latest; the others are left out, and told. */
export function ofOneYear(grid: Grid, columns: readonly Column[], { entries, notes }: EntriesRead, known: Known): EntriesRead {
  const column = columns.find(({ field }) => field.type === "month")?.column;
  if (column === undefined) return { entries, notes };
  const years = entries.map(({ names }) => monthOfCell(names.month ?? "")?.year ?? null);
  const said = years.filter((year) => year !== null);
  const wanted = known.year !== null && said.includes(known.year - 1) ? known.year - 1 : Math.max(...said);
  const isLeft = (at: number): boolean => (years[at] ?? wanted) !== wanted;
  const left = entries.filter((_, at) => isLeft(at)).map(({ line }) => placed(grid, line.row, column));
  if (left.length === 0) return { entries, notes };
  return { entries: entries.filter((_, at) => !isLeft(at)), notes: [...notes, { type: "LeftOut", why: "otherYear", at: left }] };
}
