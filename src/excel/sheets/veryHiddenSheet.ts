/** A sheet of ours that nobody sees, and that a name of the workbook points at. */
import { corner, pointName } from "../read/names";
import type { Survey } from "../read/survey";
import { asText } from "../request/asText";

export interface VeryHidden {
  readonly name: string;
  /** What stands in its first row, for whoever finds it. */
  readonly head: readonly string[];
}

/** Makes the sheet. Queues the work; nothing is sent. @param names those that there are in the workbook */
export function addVeryHidden(
  context: Excel.RequestContext,
  names: Survey["names"],
  tab: string,
  { name, head }: VeryHidden,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(tab);
  pointName(context, name, tab, corner, names.has(name));
  sheet.getRange("A1:B1").values = [head.map(asText)];
  sheet.visibility = "VeryHidden";
  sheet.load("id");
  return sheet;
}
