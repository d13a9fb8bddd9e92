/** Whether a writing is under way, for those who only read what people typed. */
import { sheetNameIn } from "../../sheet/place/address";
import { RECORD_NAME, underWayIn } from "./underWay";
import { heedOthers } from "./writer";

/**
 * Queues the question. The answer, once the request was sent, refuses as `heedOthers` does: on sheets that are half written nobody can
 * tell what was typed.
 */
export function askUnderWay(context: Excel.RequestContext, { names, sheets }: Workbook): () => void {
  const tab = sheetNameIn(names.get(RECORD_NAME) ?? null);
  const sheet = sheets.find(({ name }) => name === tab);
  if (!sheet) return () => undefined;
  const head = context.workbook.worksheets.getItem(sheet.id).getRange("A1:Z1").untrack().load("values");
  return () => {
    heedOthers(underWayIn((head.values as unknown[][])[0] ?? []), false);
  };
}

/** What a survey tells. */
interface Workbook {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: ReadonlyMap<string, string | null>;
}
