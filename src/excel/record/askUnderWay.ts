/** Whether a writing is under way, for those who only read what people typed. */
import { recordSheetIn } from "./recordSheetIn";
import { NOTHING_UNDER_WAY, underWayIn, type Lease, type UnderWay } from "./underWay";
import { heedOthers } from "./writer";

/**
 * Queues the question. The answer, once the request was sent, says who has written last, or refuses as `heedOthers` does: on sheets that
 * are half written nobody can tell what was typed.
 */
export function askUnderWay(context: Excel.RequestContext, workbook: Workbook): () => Lease {
  const asked = askHead(context, workbook);
  return () => {
    const underWay = asked();
    heedOthers(underWay, false);
    return underWay.lease;
  };
}

/** Queues the question what the record's first row says. */
export function askHead(context: Excel.RequestContext, workbook: Workbook): () => UnderWay {
  const sheet = recordSheetIn(workbook);
  if (sheet === null) return () => NOTHING_UNDER_WAY;
  const head = context.workbook.worksheets.getItem(sheet.id).getRange("A1:Z1").load("values");
  return () => underWayIn((head.values as unknown[][])[0] ?? []);
}

/** What a survey tells. */
interface Workbook {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: ReadonlyMap<string, string | null>;
}
