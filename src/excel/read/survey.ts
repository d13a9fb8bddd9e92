/**
 * A look at the workbook before anything is done: which sheets there are, which of them are ours, and where our names point.
 * A name whose sheet was deleted is still there, pointing nowhere.
 */
import { keyOfCodes } from "../../sheet/merge/codedSheet";
import { cellsIn, parseA1, sheetNameIn } from "../../sheet/place/address";
import type { Position, SheetKey } from "../../sheet/place/place";
import { isBackupName, isFormerMarker, keyOfMarker, markerName } from "./marker";
import { nameAddress } from "./nameAddress";
import type { Lease } from "../record/underWay";
import { FORMS } from "../../forms/forms";
import { type Form } from "../../forms/form/form";

export interface Survey {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetSeen[];
  /** The sheets that are ours, by key. */
  readonly own: ReadonlyMap<SheetKey, SheetSeen>;
  /** Where the codes of a generated sheet cross, by key. */
  readonly corners: ReadonlyMap<SheetKey, Position>;
  /** Hidden copies that a writing which never ended has left behind. */
  readonly leftBehind: readonly SheetSeen[];
  /** Every name that begins with TC_: where it points, as Excel writes it ("'Q 1'!A1:B2"), or null for nowhere. */
  readonly names: ReadonlyMap<string, string | null>;
  /** Nobody may add or delete sheets. */
  readonly structureProtected: boolean;
  /** Who had written last when sheets were read. Left out: nobody asked. */
  readonly lease?: Lease;
}

export interface SheetSeen {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

/** One request, whatever the size of the workbook. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, names, protection } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  await context.sync();

  const sheets = worksheets.items.map((sheet) => ({ id: sheet.id, name: sheet.name, protected: sheet.protection.protected }));
  const places = new Map(
    names.items.filter(({ name }) => name.startsWith("TC_")).map(({ name, formula }) => [name, nameAddress(formula as unknown)]),
  );
  const own = new Map<SheetKey, SheetSeen>();
  const leftBehind: SheetSeen[] = [];
  for (const [name, address] of places) {
    const sheet = sheets.find((each) => each.name === sheetNameIn(address));
    const key = keyOfMarker(name);
    if (sheet && key !== null && !(isFormerMarker(name) && own.has(key))) own.set(key, sheet);
    if (sheet && isBackupName(name)) leftBehind.push(sheet);
  }
  for (const { id, secondMark } of FORMS as readonly Form[]) {
    const sheet = secondMark === undefined ? undefined : sheets.find((each) => each.name === sheetNameIn(places.get(secondMark) ?? null));
    if (sheet && !own.has(id)) own.set(id, sheet);
  }
  const corners = new Map<SheetKey, Position>();
  for (const [name, address] of places) {
    const [key, at] = [keyOfCodes(name), address === null ? null : parseA1(cellsIn(address))];
    const sheet = sheets.find((each) => each.name === sheetNameIn(address));
    if (key === null || at === null || !sheet) continue;
    // Its first row was deleted, and its mark with it.
    if (!own.has(key) && keyOfMarker(markerName(key)) !== null) own.set(key, sheet);
    if (own.get(key) === sheet) corners.set(key, at);
  }
  return { sheets, own, corners, leftBehind, names: places, structureProtected: protection.protected };
}
