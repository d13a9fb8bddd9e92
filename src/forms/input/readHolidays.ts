import { dateOf, dayOf } from "../../plan/calendar/date";
import type { Detail, Path } from "../../plan/problem/problem";
import type { Texts } from "../texts";
import type { Draft } from "../reading/draft";
import { readChoice, readDate, readText, readYear } from "../reading/readCell";
import { filled, readRecords, type Entry } from "../reading/readRecords";
import { readTableIfThere } from "../reading/readTable";

/**
 * The holiday lists of the plan file: the table's rows gathered by year. A row without a year belongs to the year of its first day;
 * one with nothing but a year says that nobody is off then.
 */
export function readHolidays(draft: Draft, texts: Texts, languages: readonly Texts[]): readonly Entry[] {
  const table = readTableIfThere(draft, "TC_Holidays", ROWS, languages);
  draft.putAs(["holidays"], [ROWS]);
  const kind = readChoice(languages.map(({ forms }) => forms.input.holidays.kinds));
  const rows = readRecords(
    draft,
    table,
    ROWS,
    { year: readYear, first: readDate, last: readDate, kind, source: readText },
    texts,
  ) as readonly Row[];
  const lists: List[] = [];
  rows.forEach((row, position) => {
    const at = [ROWS, position];
    const year = row.year ?? yearOf(row.first);
    const known = lists.findIndex((list) => list.year === year);
    const index = known < 0 ? lists.push({ year, source: undefined, daysOff: [], workdays: [] }) - 1 : known;
    const list = lists[index] as List;
    const root: Path = ["holidays", index];
    const same = (path: readonly (string | number)[], field: string): void => draft.putAs([...root, ...path], [...at, field]);
    if (known < 0) {
      draft.putAs(root, at);
      same(["year"], "year");
    }
    list.source ??= row.source;
    if (row.first === undefined && row.last === undefined && row.kind === undefined) return;
    if (row.kind === "work") {
      for (const date of daysOf(row, list.year, (detail) => draft.report([...at, "last"], detail)))
        same(["workdays", list.workdays.push(date) - 1], "first");
    } else {
      const range = list.daysOff.push([row.first ?? "", row.last ?? row.first ?? ""]) - 1;
      same(["daysOff", range, 0], "first");
      same(["daysOff", range, 1], "last");
      if (row.kind === undefined) draft.report([...at, "kind"], { type: "Missing" });
      else if (row.kind !== "off")
        draft.report([...at, "kind"], { type: "NotInList", found: row.kind, allowed: Object.values(texts.forms.input.holidays.kinds) });
    }
  });
  return lists.map((list) => filled(Object.entries(list)));
}

/** Where the table's rows are known by before they are gathered. */
const ROWS = "holidays rows";

interface Row {
  readonly year?: unknown;
  readonly first?: string;
  readonly last?: string;
  readonly kind?: string;
  readonly source?: string;
}

interface List {
  readonly year: unknown;
  source: string | undefined;
  readonly daysOff: (readonly [string, string])[];
  readonly workdays: string[];
}

/** The worked days of a row, one by one; a row may name Saturday and Sunday together. */
function daysOf({ first = "", last = first }: Row, year: unknown, report: (detail: Detail) => void): readonly string[] {
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from === null || to === null) return first === last ? [first] : [first, last];
  if (to < from) report({ type: "DatesReversed", first, last });
  else if (to - from > 366) report({ type: "DateOutsideYear", found: last, year: Number(year) });
  else return Array.from({ length: to - from + 1 }, (_, day) => dateOf(from + day));
  return [];
}

function yearOf(date: string | undefined): number | undefined {
  const [year] = /^\d{4}(?=-)/.exec(date ?? "") ?? [];
  return year === undefined ? undefined : Number(year);
}
