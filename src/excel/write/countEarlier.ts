/** What adopting the sheets of an earlier version would find on each of them. Nothing is written. */
import { ownCells } from "../../sheet/earlier/earlierSheet";
import { cellGrid } from "../../sheet/merge/cellGrid";
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Survey } from "../read/survey";
import { run } from "../request/run";
import { planWriting } from "./planWriting";

export interface EarlierCells {
  readonly key: SheetKey;
  /** Of its tab. */
  readonly name: string;
  /** Cells that say what the plan says. */
  readonly same: number;
  /** Cells that say something else: wishes, and what is going to be put back. */
  readonly differing: number;
  /** Cells that are the user's own: notes, rows and columns. */
  readonly own: number;
}

/** Sheets with codes or a record are left out. `seen`: the workbook as it is, where that is known already. */
export async function countEarlier(specs: readonly SheetSpec[], seen?: Survey): Promise<readonly EarlierCells[]> {
  let known = seen;
  const { works, look, before } = await run((context) => {
    const there = known;
    known = undefined;
    return planWriting(context, specs, { movingUp: { type: "adopt" } }, there);
  });
  return works.flatMap((work): readonly EarlierCells[] => {
    const { key } = work.spec;
    const sheet = look.sheets.get(key);
    if (work.type !== "merge" || !sheet?.found || sheet.adopted === undefined) return [];
    const { wishes, putBack, next } = work.merge;
    const said = cellGrid(sheet.adopted.spec).all.filter(({ cell }) => cell !== null && cell !== "").length;
    const differing = wishes.length + putBack.length;
    const own = ownCells(next, sheet.found, sheet.cells);
    return [{ key, name: before.own.get(key)?.name ?? key, same: said - differing, differing, own }];
  });
}
