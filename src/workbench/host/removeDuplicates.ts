/**
 * `Range.removeDuplicates`: of rows that say the same in the given columns only the first stays; those below move up.
 */
import { wholeNumber } from "./arguments";
import { invalidArgument } from "./hostError";
import { ref, type Method, type ObjectType } from "./objectType";
import { allow } from "./protectionRules";
import type { RangeTarget, Targets } from "./targets";

export const removeDuplicates: Method<RangeTarget> = ({ sheet, area }, [columns, includesHeader], session) => {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument("Columns to compare are a list such as [0, 2].");
  const compared = columns.map((column) => wholeNumber(column, 0, area.columns - 1));
  allow(session, sheet, "edit", [area]);
  const header = includesHeader === true ? 1 : 0;
  const body = { ...area, row: area.row + header, rows: area.rows - header };
  const rows = sheet.cells.read(body);
  const seen = new Set<string>();
  const unique = rows.filter((row) => {
    const key = JSON.stringify(compared.map((column) => folded(row[column]?.value)));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const empty = { value: null, formula: null };
  sheet.cells.write(
    body.row,
    body.column,
    rows.map((row, index) => unique[index] ?? row.map(() => empty)),
  );
  return ref("RemoveDuplicatesResult", { removed: rows.length - unique.length, uniqueRemaining: unique.length });
};

export const removeDuplicatesResult: ObjectType<Targets["RemoveDuplicatesResult"]> = {
  properties: { Removed: { get: ({ removed }) => removed }, UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining } },
};

/** Case makes no difference. */
function folded(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : (value ?? null);
}
