/** What the workbook itself says after calculating: how many lines of the tie-out sheet hold, and where the first does not. */
import { a1, cellsIn, parseA1 } from "../sheet/address";
import type { SheetKey } from "../sheet/spec";
import { run } from "./run";

export interface TieOutRead {
  readonly lines: number;
  readonly held: number;
  readonly firstBroken: { readonly sheet: SheetKey; readonly address: string } | null;
}

/** Reads the marks: ✓ holds, anything else (✗, an error, an empty cell) does not. */
export function readTieOut(): Promise<TieOutRead> {
  return run(async (context) => {
    const marks = context.workbook.names.getItem("TC_Checks").getRange();
    marks.load("address,values");
    await context.sync();
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
