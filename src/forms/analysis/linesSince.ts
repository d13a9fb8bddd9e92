import type { Facts } from "../../plan/checking/facts/facts";
import { serialOf } from "../../sheet/look/formats";
import type { SheetKey } from "../../sheet/place/place";
import type { Formula } from "../../sheet/spec/spec";
import { choiceWords, LOG_TABLE, VISITS_TABLE } from "../lists/tables";
import { columnCells, counter } from "./counted";

/**
 * Says, in any Excel and without the add-in, that visits or entries of the log were added or taken away since they were counted; where
 * formulas count them, also that some were put off to another day or cancelled, because which entry tells of which visit no formula can
 * find. null: there is no such list.
 *
 * @param there the sheets of lists that there are
 */
export function linesSince(
  { inputs }: Facts,
  there: readonly SheetKey[],
  isLive: boolean,
  say: (lines: number, isLive: boolean) => string,
): Formula | null {
  const { visits, log } = inputs;
  const lists = [
    { table: VISITS_TABLE, rows: visits },
    { table: LOG_TABLE, rows: log },
  ].filter(({ table }) => there.includes(table.sheet));
  if (lists.length === 0) return null;
  const lines = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const over = (name: string, column: "manager" | "date"): string =>
    lists.map(({ table, rows }) => `${name}(${columnCells(table, column, rows.length)})`).join("+");
  const isSame = `IFERROR(${over("COUNTA", "manager")},-1)=${lines}`;
  if (!isLive) return { formula: `=IF(${isSame},"","${say(lines, isLive)}")`, value: "" };
  const days = [...visits, ...log].reduce((sum, { date }) => sum + (serialOf(date) ?? 0), 0);
  const status = choiceWords("visitStatus")[inputs.language];
  const shown = visits.map((visit) => ({ status: status[visit.status] ?? "" }));
  const { formula, value } = counter<"status">(VISITS_TABLE, visits.length)(shown, {
    field: "status",
    is: "=",
    than: status["cancelled"] ?? "",
  });
  return { formula: `=IF(AND(${isSame},${over("SUM", "date")}=${days},${formula}=${value}),"","${say(lines, isLive)}")`, value: "" };
}
