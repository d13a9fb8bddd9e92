/**
 * Where a name of the workbook points, by its formula: "='Q 1'!$A$1:$B$2" → "'Q 1'!A1:B2"; null: nowhere, or at something else than
 * cells. With another workbook's window in front Excel may give a name no range, though
 * it points at one: https://github.com/OfficeDev/office-js/issues/5504
 */
import { parseA1 } from "../../sheet/place/address";

export function nameAddress(formula: unknown): string | null {
  const [, sheet, cells] = /^=((?:'(?:[^']|'')+'|[^'!#(]+)!)([^!]+)$/.exec(String(formula)) ?? [];
  const address = cells?.replaceAll("$", "") ?? "";
  return sheet !== undefined && parseA1(address) !== null ? sheet + address : null;
}
