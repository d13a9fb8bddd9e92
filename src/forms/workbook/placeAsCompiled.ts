import type { Inputs } from "../../plan/inputs/inputs";
import type { Path } from "../../plan/problem/problem";
import { a1 } from "../../sheet/place/address";
import type { Place } from "../../sheet/place/place";
import { CODE } from "../code";
import { FORMS } from "../forms";
import { RECORD_BODY } from "../records/recordSheet";

/**
 * Where an entry of proposals, stages, changes or actuals stands once its sheet is
 * written anew, whatever users had inserted above; null for all else.
 */
export function placeAsCompiled(inputs: Inputs, [list, position, field]: Path): Place | null {
  const form = FORMS.find(({ id }) => CODE[id].records?.table.list === list);
  const records = form && CODE[form.id].records;
  if (!records || typeof position !== "number") return null;
  return { sheet: form.id, address: a1({ row: RECORD_BODY + position, column: records.columnOf(inputs, position, field) }) };
}
