/**
 * What the workbook itself says after calculating: how many lines of the tie-out sheet hold, and where the first does not. Cells are
 * believed only once Excel says that it is done; on some Macs it says for ever
 * that it is not: https://github.com/OfficeDev/office-js/issues/2883
 */
import { a1, cellsIn, parseA1, sheetNameIn } from "../../sheet/place/address";
import type { Position, SheetKey } from "../../sheet/place/place";
import { readingOf } from "../../sheet/spec/reading";
import type { SheetSpec } from "../../sheet/spec/spec";
import { nameAddress } from "./nameAddress";
import { run } from "../request/run";
import { wait } from "../request/wait";
import { TIE_OUT } from "../../forms/tieOut/form";

export interface TieOutRead {
  readonly lines: number;
  readonly held: number;
  readonly firstBroken: { readonly sheet: SheetKey; readonly address: string } | null;
}

/** The name of the marks. */
const MARKS = "TC_Checks";

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
  const name = names.getItem(MARKS);
  const range = name.getRangeOrNullObject();
  application.load("calculationState");
  name.load("formula");
  range.load("address,values");
  return { name, range, isDone: () => application.calculationState === "Done" };
}

function readIn(marks: Excel.Range): TieOutRead {
  return held(
    marks.values.map(([value]) => value as unknown),
    parseA1(cellsIn(marks.address)),
  );
}

/** What a tie-out says as it was compiled; null: it has no marks. */
export function tieOutIn(tieOut: SheetSpec): TieOutRead | null {
  const { values, areas } = readingOf(tieOut);
  const marks = areas[MARKS];
  return marks === undefined
    ? null
    : held(
        values.slice(marks.row, marks.row + marks.rows).map((cells) => cells[marks.column]),
        marks,
      );
}

/** @param top where the first mark stands */
function held(marks: readonly unknown[], top: Position | null): TieOutRead {
  const values = marks.map((value) => value === "✓");
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
    address === null || sheet === null ? name.getRange() : context.workbook.worksheets.getItem(sheet).getRange(cellsIn(address));
  range.load("address,values");
  await context.sync();
  return range;
}
