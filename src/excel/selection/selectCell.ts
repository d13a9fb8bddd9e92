/** Brings a sheet of ours to the front, shows it if it is hidden, and selects a cell or an area on it. */
import type { SheetKey } from "../../sheet/place/place";
import { Refusal } from "../request/failure";
import { unlessRefused } from "../request/unlessRefused";
import { outsideOfRun } from "../request/outsideOfRun";
import { run } from "../request/run";
import { survey } from "../read/survey";

/** A sheet, and how its tab was called when it was written a moment ago. */
export interface SheetWritten {
  readonly key: SheetKey;
  readonly name: string;
}

interface Selected {
  readonly sheet: SheetKey;
  /** A1, without the sheet. */
  readonly address: string;
}

/** Refuses with "NoSuchPlace" where the sheet is gone. `written`: sheets that need not be looked for. */
export async function selectCell(place: Selected, written: readonly SheetWritten[] = []): Promise<void> {
  const tab = written.find(({ key }) => key === place.sheet)?.name;
  if (tab !== undefined && (await isSelected(tab, place.address))) return;
  await run(async (context) => {
    const seen = (await survey(context)).own.get(place.sheet);
    if (!seen) throw new Refusal("NoSuchPlace");
    const sheet = context.workbook.worksheets.getItem(seen.id);
    sheet.load("visibility");
    await context.sync();
    // Excel refuses even this under a protected structure, so it is not done needlessly.
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    sheet.getRange(place.address).select();
    await context.sync();
  });
}

/** On a sheet of the user's own, by its tab. Refuses with "NoSuchPlace" where it is gone. */
export async function selectOnTab(tab: string, address: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") throw new Refusal("NoSuchPlace");
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

/** Queues that a sheet is brought to the front; the answer, once the request was sent, is false where it is hidden. */
export function bringToFront({ workbook }: Excel.RequestContext, id: string, address: string): () => boolean {
  const sheet = workbook.worksheets.getItem(id).load("visibility");
  sheet.activate();
  sheet.getRange(address).select();
  return () => sheet.visibility === "Visible";
}

/** In one request; false: the sheet is hidden, or has another name by now. */
function isSelected(tab: string, address: string): Promise<boolean> {
  return unlessRefused(() =>
    outsideOfRun(async (context) => {
      const isInFront = bringToFront(context, tab, address);
      await context.sync();
      return isInFront();
    }),
  );
}
