import { isOfficeError } from "../../excel/request/failure";
import type { Ledger } from "../../excel/request/ledger";
import { placeEntries, undoEntries, writeEntries, type PlacedEntries, type TableEntry } from "../../excel/write/writeEntries";
import { fieldsUnder } from "../../forms/reading/readTable";
import { FORM_TEXTS } from "../../forms/texts";
import type { Generated, Outcome } from "../outcome/outcome";
import type { InputTable } from "../../forms/reading/headings";
import type { PlanRead } from "./planRead";

/**
 * Entries of a table of the input are written before the sheets, as somebody would type them or clear them; where the sheets are not
 * written, they are as before.
 *
 * @param write writes the sheets, once it has written what it is given
 */
export async function withEntries(
  ledger: Ledger,
  read: PlanRead,
  table: InputTable,
  entries: readonly TableEntry[],
  write: (first: () => Promise<void>) => Promise<Outcome<Generated>>,
): Promise<Outcome<Generated>> {
  const own = FORM_TEXTS[read.inputs.language];
  const languages = [own, ...Object.values(FORM_TEXTS).filter((texts) => texts !== own)];
  const placed = await placeEntries(table, entries, (headings) => fieldsUnder(table, headings, languages));
  const { tab } = placed.cells;
  ledger.writes(placed.cells);
  let isBegun = false;
  try {
    const outcome = await write(() => {
      ledger.begin([tab]);
      isBegun = true;
      return writeEntries(placed);
    });
    if (outcome.type !== "Done" && isBegun) await undo(ledger, placed, tab);
    return outcome;
  } catch (error) {
    // What is written stands, whatever came after it.
    if (isBegun && ledger.standing.type !== "Written") await undo(ledger, placed, tab);
    throw error;
  }
}

async function undo(ledger: Ledger, placed: PlacedEntries, tab: string): Promise<void> {
  const before = ledger.standing;
  ledger.begin(before.type === "HalfWritten" ? [...before.sheets, tab] : [tab]);
  try {
    await undoEntries(placed);
    if (before.type !== "HalfWritten" || before.sheets.join() === tab) ledger.putBack(before.type === "PutBack" ? before.unprotected : []);
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}
