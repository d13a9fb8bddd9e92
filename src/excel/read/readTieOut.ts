/**
 * What the workbook itself says after calculating: how many lines of the tie-out sheet hold, and where the first does not. Cells are
 * believed only once Excel says that it is done; on some Macs it says for ever
 * that it is not: https://github.com/OfficeDev/office-js/issues/2883
 */
import { a1, cellsIn, parseA1, sheetNameIn } from "../../sheet/place/address";
import type { SheetKey } from "../../sheet/place/place";
import { nameAddress } from "./nameAddress";
import { run } from "../request/run";
import { wait } from "../request/wait";
import { TIE_OUT } from "../../forms/tieOut/form";

export interface TieOutRead {
  readonly lines: number;
  readonly held: number;
  readonly firstBroken: { readonly sheet: SheetKey; readonly address: string } | null;
}

/** Milliseconds before Excel is asked again: five seconds together. */
const PAUSES = [100, 200, 400, 800, 1500, 2000] as const;

/** Reads the marks: ✓ holds, anything else (✗, an error, an empty cell) does not. Null: Excel was still calculating after five seconds. */
export async function readTieOut(): Promise<TieOutRead | null> {
  for (const pause of PAUSES) {
    const read = await readMarks();
    if (read !== null) return read;
    await wait(pause);
  }
  return readMarks();
}

/** Null: what stands there is not yet what comes of it. */
function readMarks(): Promise<TieOutRead | null> {
  return run(async (context) => {
    const marks = askMarks(context);
    await context.sync();
    const { isDone, range, name } = marks;
    if (!isDone()) return null;
    return readIn(range.isNullObject ? await cellsOf(context, name) : range);
  });
}

/** Queues the question; the answer is null where it is too early, or where Excel gives the name no range. */
export function askTieOut(context: Excel.RequestContext): () => TieOutRead | null {
  const { isDone, range } = askMarks(context);
  return () => (isDone() && !range.isNullObject ? readIn(range) : null);
}

function askMarks({ workbook: { application, names } }: Excel.RequestContext) {
  const name = names.getItem("TC_Checks");
  const range = name.getRangeOrNullObject().untrack();
  application.load("calculationState");
  name.load("formula");
  range.load("address,values");
  return { name, range, isDone: () => application.calculationState === "Done" };
}

function readIn(marks: Excel.Range): TieOutRead {
  const values = marks.values.map(([value]) => value === "✓");
  const top = parseA1(cellsIn(marks.address));
  const broken = values.indexOf(false);
  return {
    lines: values.length,
    held: values.filter(Boolean).length,
    firstBroken: broken < 0 || top === null ? null : { sheet: TIE_OUT.keyOf(), address: a1({ row: top.row + broken, column: top.column }) },
  };
}

/** Of a name to which Excel gives no range. */
async function cellsOf(context: Excel.RequestContext, name: Excel.NamedItem): Promise<Excel.Range> {
  const address = nameAddress(name.formula);
  const sheet = sheetNameIn(address);
  const range =
    address === null || sheet === null
      ? name.getRange().untrack()
      : context.workbook.worksheets.getItem(sheet).getRange(cellsIn(address)).untrack();
  range.load("address,values");
  await context.sync();
  return range;
}
