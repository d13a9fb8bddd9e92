/** What adopting the sheets of an earlier version would find on each of them. Nothing is written. */
import { ownCells } from "../../sheet/earlier/earlierSheet";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { placedCell } from "../../sheet/merge/placement";
import { placementOf } from "../../sheet/merge/structure";
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
  /** Cells that somebody typed over: wishes, and what is going to be put back. */
  readonly differing: number;
  /** Cells of the plan as it was before its input was changed. */
  readonly former: number;
  /** Cells of which nobody can tell whether they are the one or the other. */
  readonly unsure: number;
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
    const { written, former, unsure } = sheet.adopted;
    const there = placementOf(sheet.found, next.lines);
    const said = cellGrid(next.spec).all.filter(
      (each) => each.style !== "code" && (each.cell ?? "") !== "" && placedCell(there, each) !== null,
    ).length;
    const differing = wishes.length + putBack.length;
    const own = ownCells(written, sheet.found, sheet.cells);
    const same = said - differing - former.filter(({ isGone }) => !isGone).length;
    return [{ key, name: before.own.get(key)?.name ?? key, same, differing: differing - unsure, former: former.length, unsure, own }];
  });
}
