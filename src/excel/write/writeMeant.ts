/**
 * Single cells of our sheets, each of which says what it said when somebody read it. All or nothing: where one says something else by now,
 * or Excel refuses, they stay or get back what they held.
 */
import { numberIn } from "../../plan/typed/number";
import { folded } from "../../plan/typed/name";
import type { Position, SheetKey } from "../../sheet/place/place";
import type { Content } from "../../sheet/merge/ourContent";
import { survey, type SheetSeen } from "../read/survey";
import { asText } from "../request/asText";
import { isOfficeError, Refusal } from "../request/failure";
import type { Ledger } from "../request/ledger";
import { areaOn } from "../request/areaOn";
import { run } from "../request/run";
import { leaveStep, withdrawStep } from "./leaveStep";

export interface MeantCell extends Position {
  readonly sheet: SheetKey;
  /** As it was read: spaces at the ends do not count. Null: whatever stands there. */
  readonly found: string | null;
  readonly becomes: string | number;
}

/** The cell, by its position among those given, that says something else by now, and what it says. */
export interface ChangedCell {
  readonly position: number;
  readonly now: string;
}

interface Standing {
  readonly sheet: SheetSeen;
  readonly cell: MeantCell;
  readonly was: Content;
  readonly format: string;
}

/** What stands in each of the cells, and on which tab. */
export async function readMeant(cells: readonly MeantCell[]): Promise<readonly { readonly tab: string; readonly was: Content }[]> {
  const standing = await run((context) => readCells(context, cells));
  return standing.map(({ sheet, was }) => ({ tab: sheet.name, was }));
}

/** Null: written. */
export async function writeMeant(ledger: Ledger, cells: readonly MeantCell[]): Promise<ChangedCell | null> {
  const standing = await run((context) => readCells(context, cells));
  const position = standing.findIndex(({ cell, was }) => cell.found !== null && !says(was, cell.found));
  const changed = standing[position];
  if (changed) return { position, now: String(changed.was) };
  const sheets = [...new Map(standing.map(({ sheet }) => [sheet.id, sheet])).values()];
  ledger.begin(sheets.map(({ name }) => name));
  for (const { id, name: tab } of sheets) {
    const own = standing.filter(({ sheet }) => sheet.id === id);
    ledger.writes({ id, tab, cells: own.map(({ cell: { row, column, becomes }, was }) => [row, column, was, becomes]) });
  }
  try {
    await run(async (context) => {
      const operations = await leaveStep(context, ledger);
      for (const { cell, sheet, format } of standing) {
        const range = rangeOf(context, sheet, cell);
        // In a cell whose format is text, a number would stay text.
        if (typeof cell.becomes === "number" && format === AS_TEXT) range.numberFormat = [["General"]];
        range.values = [[typeof cell.becomes === "string" ? asText(cell.becomes) : cell.becomes]];
      }
      for (const { queue } of operations) queue();
      await context.sync();
    });
  } catch (error) {
    await putBack(ledger, standing);
    throw error;
  }
  ledger.written();
  return null;
}

const AS_TEXT = "@";

async function readCells(context: Excel.RequestContext, cells: readonly MeantCell[]): Promise<readonly Standing[]> {
  const { own } = await survey(context);
  const asked = cells.map((cell) => {
    const sheet = own.get(cell.sheet);
    if (!sheet) throw new Refusal("NoSuchPlace");
    return { cell, sheet, range: rangeOf(context, sheet, cell).load("formulas,numberFormat") };
  });
  await context.sync();
  return asked.map(({ cell, sheet, range }) => ({
    cell,
    sheet,
    was: (range.formulas as Content[][])[0]?.[0] ?? "",
    format: (range.numberFormat as string[][])[0]?.[0] ?? "",
  }));
}

function rangeOf({ workbook }: Excel.RequestContext, { id }: SheetSeen, { row, column }: Position): Excel.Range {
  return areaOn(workbook.worksheets.getItem(id), { row, column });
}

/** The same text, or the same number however it is written; a formula is somebody's own. */
function says(was: Content, found: string): boolean {
  const text = String(was);
  if (text.startsWith("=")) return false;
  const [now, before] = [numberIn(text), numberIn(found)];
  return folded(text) === folded(found) || (now !== null && now === before);
}

/** Where this fails too, the ledger keeps saying so; the user is told what stopped the writing. */
async function putBack(ledger: Ledger, standing: readonly Standing[]): Promise<void> {
  try {
    await run(async (context) => {
      const operations = await withdrawStep(context, ledger);
      for (const { cell, sheet, was, format } of standing) {
        const range = rangeOf(context, sheet, cell);
        range.numberFormat = [[format]];
        range.values = [[typeof was === "string" ? asText(was) : was]];
      }
      for (const { queue } of operations) queue();
      await context.sync();
    });
    ledger.putBack();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}
