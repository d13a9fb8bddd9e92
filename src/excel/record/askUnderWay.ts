/** Whether a writing is under way, for those who only read what people typed. */
import { recordSheetIn } from "./recordSheetIn";
import { underWayIn } from "./underWay";
import { heedOthers } from "./writer";

/**
 * Queues the question. The answer, once the request was sent, refuses as `heedOthers` does: on sheets that are half written nobody can
 * tell what was typed.
 */
export function askUnderWay(context: Excel.RequestContext, workbook: Workbook): () => void {
  const sheet = recordSheetIn(workbook);
  if (sheet === null) return () => undefined;
  const head = context.workbook.worksheets.getItem(sheet.id).getRange("A1:Z1").load("values");
  return () => {
    heedOthers(underWayIn((head.values as unknown[][])[0] ?? []), false);
  };
}

/** What a survey tells. */
interface Workbook {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: ReadonlyMap<string, string | null>;
}
