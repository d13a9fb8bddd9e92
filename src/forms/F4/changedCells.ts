import type { ManagerMonth } from "../form/managerMonth";
import type { Course } from "../../plan/course/courseOf";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Problem } from "../../plan/problem/problem";
import { a1 } from "../../sheet/place/address";
import { answerOf, isFormula } from "../../sheet/formula/formula";
import { byIdentity } from "../../sheet/formula/byIdentity";
import { idOf, sheetIds, type SheetIds } from "../../sheet/place/identity";
import { isTyped } from "../../sheet/look/styles";
import { readingOf, type Reading } from "../../sheet/spec/reading";
import type { Cell } from "../../sheet/spec/spec";
import type { Position } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { PART } from "../parts/heading";
import { compileF4 } from "./compileF4";
import { clientsBand, formerBand, LAST_MONTH, placesF4, type PlacesF4 } from "./places";
import { reportIn, rowsOf, type MonthReport } from "./report";
import { tagsOf, type Tags } from "./tags";

/**
 * What was changed on a sheet besides the cells that are for typing: headings, plan figures, earlier actuals, and formulas that were typed
 * over. The sheet is made again as it should look with the same report, and held beside what came back, row by row and column by
 * column as they are tagged. A sheet of an older version of the plan is not held against figures that it never had: it is told to be old.
 *
 * @param report null where nobody knows what the formulas should say: typed cells could not be read, or hold text that means a number,
 * which   formulas take for nothing
 */
export function changedCells(
  reading: Reading,
  handedOut: Tags,
  course: Course,
  texts: Texts,
  of: ManagerMonth,
  report: MonthReport | null,
): readonly Problem[] {
  const spec = compileF4(course, texts, of, report ?? reportIn(course, of));
  const expected = tagsOf(readingOf(spec));
  if (expected === null) throw new Error("a sheet of ours has a stamp");
  if (expected.stamp.version !== handedOut.stamp.version)
    return [{ level: "notice", at: [a1(handedOut.at)], detail: { type: "OlderVersion" } }];
  const { inputs, accounts } = course.current;
  const places = placesF4(inputs, rowsOf(accounts, of.manager).length, course.closed);
  const tags = withRowsOf(handedOut, expected, places);
  const [rowNames, columnNames] = [named(expected.rows), named(expected.columns)];
  const unheld = new Set([
    ...(expected.stamp.earlier === tags.stamp.earlier ? [] : followingRows(inputs, places)),
    ...plansOfYear(inputs, places, tags),
  ]);
  const before = readingOf(compileF4(course, texts, of)).values;
  const formulas = new Map(reading.calculating?.map((cell) => [a1(cell), cell]));
  const there = idsOfTags(tags);
  // Not typed over: it holds the formula that it was handed out with, and what it shows is the calculating program's affair.
  const isUntouched = (cell: Cell, at: Position): boolean => {
    const own = formulas.get(a1(at));
    if (own === undefined || !isFormula(cell)) return false;
    return (
      !own.calculated ||
      sameFormula(
        byIdentity(own.formula.toUpperCase(), spec.key, () => there),
        byIdentity(cell.formula, spec.key, () => spec.ids ?? null),
      )
    );
  };
  const formerBands = new Map(inputs.metrics.map(({ name }, metric) => [clientsBand(metric, name, texts), formerBand(name, texts)]));
  const found: Changed[] = [];
  let calculated = 0;
  for (const { row, column, style, cells } of spec.blocks) {
    if (isTyped(style)) continue;
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const [at, across] = [tags.rows.get(rowNames.get(row + r) ?? ""), tags.columns.get(columnNames.get(column + c) ?? "")];
        if (at === undefined || across === undefined || (report === null && isFormula(cell))) return;
        if (unheld.has(row + r) && (column + c >= LAST_MONTH || row === places.noteRow)) return;
        const [is, was] = [reading.values[at]?.[across] ?? "", answerOf(cell)];
        const first = (before[row + r]?.[column + c] ?? "") as string | number;
        const follows = isFormula(cell) && !same(was, first);
        if (follows && same(was, is)) calculated += 1;
        const asHandedOut = follows && same(first, is);
        if (
          !same(was, is) &&
          !(style === "subtitle" && goesOn(was, is)) &&
          formerBands.get(String(was)) !== is &&
          !isUntouched(cell, { row: at, column: across })
        )
          found.push({ at: a1({ row: at, column: across }), was: String(was), found: String(is), asHandedOut });
      }),
    );
  }
  // A program that does not calculate leaves every formula at what it showed before: that is no change of anybody's.
  return found
    .filter(({ asHandedOut }) => calculated > 0 || !asHandedOut)
    .map(({ at, was, found: is }) => ({ level: "notice", at: [at], detail: { type: "PrintedChanged", was, found: is } }));
}

interface Changed {
  readonly at: string;
  readonly was: string;
  readonly found: string;
  /** It shows what it showed before anything was filled in. */
  readonly asHandedOut: boolean;
}

/** Rows that show earlier months' actuals, or what follows from them: they may have become known only after the sheet was made. */
function followingRows({ metrics }: Inputs, places: PlacesF4): readonly number[] {
  return metrics.flatMap((_, metric) => {
    const { actual, cumulative } = places.target(metric);
    const years = places.years?.(metric);
    return [actual, cumulative, places.rates(metric), ...(years ? [years.current] : [])];
  });
}

/** Earlier versions had the year in force at the end of the row of the plan, and no row that said more of it. */
function plansOfYear({ metrics }: Inputs, { years, target, noteRow }: PlacesF4, { rows }: Tags): readonly number[] {
  if (years === null || noteRow === null || metrics.some(({ id }) => rows.has(idOf("current", id)))) return [];
  return [noteRow, ...metrics.map((_, metric) => target(metric).planned)];
}

/** Earlier versions tagged rows that nothing is typed into by where they stood, `row 9`: it is the same sheet, so it is that row. */
function withRowsOf(tags: Tags, expected: Tags, { formerRow }: PlacesF4): Tags {
  const rows = [...expected.rows].flatMap(([tag, row]) => {
    const former = formerRow(row);
    const at = tags.rows.get(tag) ?? (former === null ? undefined : tags.rows.get(`row ${former + 1}`));
    return at === undefined ? [] : [[tag, at] as const];
  });
  return { ...tags, rows: new Map(rows) };
}

/** What the rows and columns of a sheet that came back are. */
function idsOfTags({ rows, columns }: Tags): SheetIds {
  const placed = (tags: ReadonlyMap<string, number>) => [...tags].map(([tag, at]) => [at, tag] as const);
  return sheetIds(placed(rows), placed(columns));
}

/** Programs that save the file again may fix references, add spaces and write small letters large. */
function sameFormula(found: string | null, expected: string | null): boolean {
  const bare = (formula: string | null): string | null => formula?.replace(/[$\s]/g, "").toUpperCase() ?? null;
  return found !== null && bare(found) === bare(expected);
}

function named(positions: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  return new Map([...positions].map(([tag, at]) => [at, tag]));
}

/** How far the plan had come when the sheet was made stands behind the rest, and is no part of what was planned. */
function goesOn(was: string | number | boolean, is: unknown): boolean {
  return String(is).startsWith(`${was}${PART}`);
}

/** Programs that save the file again may keep a digit less, and trim or wrap nothing of a text but its line ends. */
function same(was: string | number | boolean, is: unknown): boolean {
  if (typeof was === "number" && typeof is === "number") return Math.abs(was - is) <= 1e-9 * Math.max(1, Math.abs(was));
  return String(was).replace(/\r\n?/g, "\n") === String(is ?? "").replace(/\r\n?/g, "\n");
}
