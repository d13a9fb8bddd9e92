/**
 * What the workbook itself says after calculating: how many lines of the tie-out sheet hold, and where the first does not. Cells are believed
 * only once Excel says that it is done; on some Macs it says for ever that it is not: https://github.com/OfficeDev/office-js/issues/2883
 */
import { a1, cellsIn, parseA1 } from "../sheet/address";
import type { SheetKey } from "../sheet/spec";
import { run } from "./run";
import { wait } from "./wait";

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
    const { application, names } = context.workbook;
    const marks = names.getItem("TC_Checks").getRange();
    application.load("calculationState");
    marks.load("address,values");
    await context.sync();
    if (application.calculationState !== "Done") return null;
    const values = marks.values.map(([value]) => value === "✓");
    const top = parseA1(cellsIn(marks.address));
    const broken = values.indexOf(false);
    return {
      lines: values.length,
      held: values.filter(Boolean).length,
      firstBroken: broken < 0 || top === null ? null : { sheet: "TieOut", address: a1({ row: top.row + broken, column: top.column }) },
    };
  });
}
