/** What somebody has removed by hand since the last writing, as the record tells: sheets that are typed into, and entries of theirs. */
import { isGenerated } from "../../forms/forms";
import { isFormula } from "../../sheet/formula/formula";
import { cellGrid } from "../../sheet/merge/cellGrid";
import type { Area, SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Survey } from "../read/survey";
import { entriesIn, type Entry } from "../record/entry";
import type { Record } from "../record/record";
import type { SheetLook } from "./lookAt";

export type Removed =
  | { readonly type: "sheet"; readonly key: SheetKey; readonly entry: Entry }
  | { readonly type: "entries"; readonly key: SheetKey; readonly before: number; readonly now: number };

/** @param sheets those of them that were looked at */
export function removedSince({ entries }: Record, { own }: Survey, sheets: ReadonlyMap<SheetKey, SheetLook>): readonly Removed[] {
  return entries.flatMap((entry): readonly Removed[] => {
    const { key, status } = entry;
    const before = entriesIn(entry);
    if (status !== "written" || isGenerated(key)) return [];
    if (!own.has(key)) return [{ type: "sheet", key, entry }];
    const look = sheets.get(key);
    if (before === null || !look) return [];
    const now = entriesOn(look);
    return now < before ? [{ type: "entries", key, before, now }] : [];
  });
}

/** Rows of its tables in which anything was typed. */
function entriesOn({ cells, tables }: SheetLook): number {
  return count(
    tables.map(({ area }) => area),
    (row, column) => {
      const content = cells[row]?.[column];
      return content !== "" && content !== undefined && !(typeof content === "string" && content.startsWith("="));
    },
  );
}

/** The same of a sheet as it is about to be written. */
export function entriesOf(spec: SheetSpec): number {
  const { at } = cellGrid(spec);
  return count(
    (spec.tables ?? []).map(({ area }) => area),
    (row, column) => {
      const cell = at(row, column)?.cell ?? null;
      return cell !== null && cell !== "" && !isFormula(cell);
    },
  );
}

function count(areas: readonly Area[], isFilled: (row: number, column: number) => boolean): number {
  const rows = areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows - 1 }, (_, line) => Array.from({ length: columns }, (_, at) => isFilled(row + 1 + line, column + at))),
  );
  return rows.filter((cells) => cells.some(Boolean)).length;
}
