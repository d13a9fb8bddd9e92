/** The names of a file: its own, and those with which Excel keeps what repeats on printed pages and what is printed. */
import { parseAddress, type Area } from "../../engine/area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../xlsx/file/area";
import type { NameEntry, SheetFile } from "../../../xlsx/file/workbookFile";
import { shown } from "./cellReader";
import type { LeftOutKind } from "./leftOut";
import type { BookName } from "./readBook";

interface Placed {
  readonly names: readonly NameEntry[];
  readonly sheets: readonly SheetFile[];
  readonly leftOut: readonly LeftOutKind[];
}

/** `places`: where each of the file's sheets stands among `sheets`; null: it is not there. */
export function placedNames(given: readonly BookName[], sheets: readonly SheetFile[], places: readonly (number | null)[]): Placed {
  const pages = sheets.map(({ page }) => page);
  const leftOut: LeftOutKind[] = [];
  const names: NameEntry[] = [];
  const seen = new Set<string>();
  for (const { name, text, sheet, hidden, comment } of given) {
    const at = sheet === null ? null : (places[sheet] ?? null);
    const isOwn = sheet === null || at !== null;
    const page = at === null ? undefined : pages[at];
    if (name === "_xlnm.Print_Titles" && page !== undefined && at !== null) pages[at] = { ...page, ...titlesIn(text) };
    else if (name === "_xlnm.Print_Area" && page !== undefined && at !== null) pages[at] = { ...page, area: areasIn(text) };
    else if (name.startsWith("_xlnm.")) continue;
    else {
      const key = JSON.stringify([at, name.toLowerCase()]);
      // Macros and the names of functions in other programs stand for nothing here.
      if (!isOwn || text.trim() === "" || name === "" || seen.has(key)) leftOut.push("Name");
      else names.push({ name, formula: shown(text), sheet: at === null ? null : (sheets[at]?.name ?? null), hidden, comment });
      seen.add(key);
    }
  }
  return { names, sheets: sheets.map((sheet, at) => ({ ...sheet, page: pages[at] ?? sheet.page })), leftOut };
}

function titlesIn(text: string): Pick<SheetFile["page"], "titleRows" | "titleColumns"> {
  const areas = areasIn(text);
  const rows = areas.find(({ columns }) => columns === MAX_COLUMNS);
  const columns = areas.find((area) => area.rows === MAX_ROWS);
  return {
    titleRows: rows === undefined ? null : { from: rows.row, count: rows.rows },
    titleColumns: columns === undefined ? null : { from: columns.column, count: columns.columns },
  };
}

/** `'年 表'!$A:$A,'年 表'!$1:$3`, also where a sheet's name has a comma. */
function areasIn(text: string): readonly Area[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => parseAddress(part)?.area).filter((area) => area !== undefined);
}
