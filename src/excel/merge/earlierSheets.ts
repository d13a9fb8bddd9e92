/**
 * Generated sheets of versions that left neither codes nor a record: which they are, and how they are read as if they had both. What users
 * noted on them is theirs, so nothing is written before somebody has said what is to become of it.
 */
import { FORMER_WORDS } from "../../forms/formerWords";
import { isGenerated } from "../../forms/forms";
import { TIE_OUT } from "../../forms/tieOut/form";
import { earlierSheet } from "../../sheet/earlier/earlierSheet";
import { earlierStand, judgedStands } from "../../sheet/earlier/earlierStand";
import { cellsBesideCodes, codesLeft, isBlank, withStamp } from "./damaged";
import { codedSheet } from "../../sheet/merge/codedSheet";
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Survey } from "../read/survey";
import type { WorkbookLook } from "./lookAt";

/** What becomes of them; `tabOf`: what a copy is called, by the name that it had. */
export type MovingUp =
  /** They stay where they are, and what differs from the plan is taken for users' wishes. */
  | { readonly type: "adopt" }
  /** They are called otherwise, are ours no longer, and are made anew beside. */
  | { readonly type: "copy"; readonly tabOf: (tab: string) => string }
  /** Of this version's too, where codes or record are gone: adopted as far as their rows and columns are known, otherwise copies. */
  | { readonly type: "repair"; readonly tabOf: (tab: string) => string };

/** A sheet of which the adopting broke off is still one of an earlier version, until it has its codes. */
export function earlierSheets({ sheets, record }: Pick<WorkbookLook, "sheets" | "record">): readonly SheetKey[] {
  return [...sheets].flatMap(([key, look]) => {
    const isKnown = record.entries.some((entry) => entry.key === key && entry.status !== "adopting");
    return isGenerated(key) && look.found === null && !isKnown && !isBlank(look) ? [key] : [];
  });
}

/** The same look, with codes and with what was written on these sheets. */
export function adopted(
  look: WorkbookLook,
  specs: readonly SheetSpec[],
  own: Survey["own"],
  adopting: readonly SheetKey[] = earlierSheets(look),
): WorkbookLook {
  const earlier = new Set(adopting);
  const sheets = new Map(look.sheets);
  const proof = TIE_OUT.keyOf();
  const all = specs.flatMap((spec) => {
    const seen = earlier.has(spec.key) ? sheets.get(spec.key) : undefined;
    return seen === undefined ? [] : [earlierStand(spec, codedSheet(spec), cellsBesideCodes(seen), spec.key === proof, FORMER_WORDS)];
  });
  const keys = new Map([...own].map(([key, { name }]) => [name, key]));
  const judged = judgedStands(all, (tab) => keys.get(tab) ?? null, proof);
  for (const stand of judged.stands) {
    const { found, ...made } = earlierSheet(stand, judged);
    const seen = sheets.get(stand.spec.key);
    if (seen === undefined) continue;
    const written = withStamp(made.written, seen);
    sheets.set(stand.spec.key, { ...seen, found: codesLeft(seen.found, found), adopted: { ...made, written } });
  }
  return { ...look, sheets };
}
