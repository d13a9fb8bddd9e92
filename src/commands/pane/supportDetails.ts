/** What support needs to know, as text to be copied: which version in which Excel, and what failed. Nothing of what is in the workbook. */
import product from "../../../package.json";
import { highestSet, hostSeen } from "../../excel/request/hostSeen";
import { requestCounts } from "../../excel/request/requestCounts";
import type { Failure } from "../../i18n/failure";

/** Beside Excel's own set, on which everything rests. */
const SETS = ["ExcelApiDesktop", "ExcelApiOnline", "SharedRuntime", "CustomFunctionsRuntime", "RibbonApi", "DialogApi"];

/**
 * @param failure null: nothing has failed
 * @param webView in which the pane runs, as it calls itself
 */
export function supportDetails(failure: Failure | null, webView: string): string {
  const details = {
    product: product.name,
    version: product.version,
    host: hostSeen(),
    sets: Object.fromEntries(SETS.flatMap((set) => [[set, highestSet(set)] as const].filter(([, version]) => version !== null))),
    webView,
    requests: requestCounts(),
    ...(failure !== null && { failure: kindOf(failure) }),
  };
  return JSON.stringify(details, null, 1);
}

/** Sheets are counted, since users name them; what Excel said in words may repeat what stands in a cell. */
function kindOf({ code, trace = [], workbook }: Failure) {
  const { type } = workbook;
  const sheets = workbook.type === "HalfWritten" ? workbook.sheets.length : workbook.type === "PutBack" ? workbook.unprotected.length : 0;
  return { code, trace, workbook: type, sheets };
}
