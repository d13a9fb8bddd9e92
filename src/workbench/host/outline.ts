/**
 * Outlines of a sheet: rows or columns that are grouped, and folded away. The grid draws no brackets; the groups are kept and folding
 * hides, as in Excel.
 */
import type { Area } from "../engine/area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import type { Axis } from "../engine/area/axis";
import { oneOf } from "./arguments";
import { invalidArgument } from "./hostError";
import type { Method, Session } from "./objectType";
import { allow } from "./protectionRules";
import type { RangeTarget } from "./targets";

interface Group {
  readonly axis: Axis;
  readonly from: number;
  readonly count: number;
}

const OUTLINE = "outline";

export const outlineMethods: Readonly<Record<"Group" | "HideGroupDetails", Method<RangeTarget>>> = {
  Group: ({ sheet, area }, [option], session) => {
    const axis = axisOf(option, area);
    allow(session, sheet, axis === "row" ? "formatRows" : "formatColumns", [area]);
    session.engine.side.set(sheet.id, OUTLINE, [...groupsOf(sheet.id, session), { axis, ...along(axis, area) }]);
  },
  HideGroupDetails: ({ sheet, area }, [option], session) => {
    const axis = axisOf(option, area);
    allow(session, sheet, axis === "row" ? "formatRows" : "formatColumns", [area]);
    const { from, count } = along(axis, area);
    for (const group of groupsOf(sheet.id, session))
      if (group.axis === axis && group.from < from + count && from < group.from + group.count)
        sheet.hide(axis, group.from, group.count, true);
  },
};

function groupsOf(sheetId: string, { engine }: Session): readonly Group[] {
  return engine.side.get<readonly Group[]>(sheetId, OUTLINE, []);
}

/** Whole rows cannot be grouped as columns, nor whole columns as rows. */
function axisOf(option: unknown, area: Area): Axis {
  const axis = oneOf(option, ["ByRows", "ByColumns"]) === "ByRows" ? "row" : "column";
  if (axis === "row" ? area.rows === MAX_ROWS : area.columns === MAX_COLUMNS)
    throw invalidArgument("Whole rows are grouped by rows, whole columns by columns.");
  return axis;
}

function along(axis: Axis, area: Area): { readonly from: number; readonly count: number } {
  return axis === "row" ? { from: area.row, count: area.rows } : { from: area.column, count: area.columns };
}
