import type { Inputs } from "../../plan/inputs/inputs";
import type { Path } from "../../plan/problem/problem";
import { a1 } from "../../sheet/address";
import type { Place } from "../../sheet/spec";
import { CHANGE_CELLS } from "./changeCells";
import { RECORD_COLUMNS, RECORD_LISTS, RECORD_SHEETS } from "../reading/recordColumns";
import { RECORD_BODY } from "./recordSheet";

/**
 * Where an entry of proposals, changes or actuals stands once its sheet is
 * written anew, whatever users had inserted above; null for all else.
 */
export function placeAsCompiled({ changes }: Inputs, [list, position, field]: Path): Place | null {
  if (typeof position !== "number") return null;
  const table = (["TC_ProposalRows", "TC_ChangeRows", "TC_ActualRows"] as const).find((one) => RECORD_LISTS[RECORD_SHEETS[one]] === list);
  if (table === undefined) return null;
  const change = table === "TC_ChangeRows" ? changes[position] : undefined;
  const column = change ? (CHANGE_CELLS[change.type].find((cell) => cell.field === field)?.column ?? field) : field;
  const at = (RECORD_COLUMNS[table] as readonly unknown[]).indexOf(column);
  return { sheet: RECORD_SHEETS[table], address: a1({ row: RECORD_BODY + position, column: Math.max(at, 0) }) };
}
