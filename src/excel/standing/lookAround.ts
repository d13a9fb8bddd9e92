/** All sheets of the workbook: whose each is, whether it is shown, and of ours what was written last and where that stands. */
import { isGenerated } from "../../forms/forms";
import type { CodedSheet } from "../../sheet/merge/codedSheet";
import { placementOf } from "../../sheet/merge/structure";
import type { Placement } from "../../sheet/merge/placement";
import type { SheetKey } from "../../sheet/place/place";
import { knownSheet } from "../merge/knownSheet";
import { lookAt } from "../merge/lookAt";
import { survey } from "../read/survey";
import { run } from "../request/run";
import { RECORD_NAME } from "../record/underWay";
import { STEPS_NAME } from "../steps/stepsSheet";
import { sheetNameIn } from "../../sheet/place/address";

export interface SheetAround {
  readonly id: string;
  readonly name: string;
  /** Null: it is the user's. */
  readonly key: SheetKey | null;
  /** A sheet on which we keep something for ourselves. */
  readonly isKept: boolean;
  readonly isShown: boolean;
  /** Of a generated sheet; null: nobody knows, or it is none. */
  readonly known: KnownPlaced | null;
}

export interface KnownPlaced {
  readonly sheet: CodedSheet;
  readonly placement: Placement;
}

export function lookAround(): Promise<readonly SheetAround[]> {
  return run(async (context) => {
    const seen = await survey(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/visibility");
    const look = await lookAt(context, seen, isGenerated);
    const keys = new Map([...seen.own].map(([key, { id }]) => [id, key]));
    const shown = new Set(worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ id }) => id));
    const kept = new Set([RECORD_NAME, STEPS_NAME].map((name) => sheetNameIn(seen.names.get(name) ?? null)));
    const copies = new Set(seen.leftBehind.map(({ id }) => id));
    return seen.sheets.map(({ id, name }) => {
      const key = keys.get(id) ?? null;
      const found = key === null ? undefined : look.sheets.get(key);
      const stands = key !== null && found ? knownSheet(key, found, look.record) : null;
      const known = stands && { sheet: stands.written.sheet, placement: placementOf(stands.found, stands.written.sheet.lines) };
      return { id, name, key, isKept: kept.has(name) || copies.has(id), isShown: shown.has(id), known };
    });
  });
}
