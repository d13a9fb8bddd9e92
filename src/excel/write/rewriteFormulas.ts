/**
 * Changes formulas where they stand, cell by cell, and leaves everything else alone. All or nothing: if Excel refuses one, the others get
 * their former text back. A protection without a password is lifted meanwhile.
 */
import type { SheetKey } from "../../sheet/place/place";
import { isOfficeError } from "../request/failure";
import type { CellsWritten, Ledger } from "../request/ledger";
import { cellOperations } from "../merge/mergeOperations";
import { meanwhile, protect, protectionsOf, tryLifting, type Guarded } from "../sheets/protection";
import { holdCalculation } from "../request/calculation";
import { deliver, requests, type Operation } from "../request/requests";
import { run } from "../request/run";
import { sheetIn } from "../request/sheetIn";
import { askSizes, cellsInPieces } from "../read/cellsInPieces";
import { survey, type SheetSeen } from "../read/survey";
import { leaveStep, withdrawStep } from "./leaveStep";

export interface Rewritten {
  readonly tab: string;
  /** null: not a sheet of ours. */
  readonly key: SheetKey | null;
  readonly changed: number;
  /** Its protection was lifted, and Excel would not have it back. */
  readonly unprotected: boolean;
  /** As they are now. */
  readonly formulas: readonly string[];
}

interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/**
 * `which`: the sheet in front, or those of our sheets. `anew`: formulas that are written even where they stay as they are, because Excel
 * does not look their functions up again by itself (https://github.com/OfficeDev/office-js/issues/6395); on sheets that are not ours only
 * where it says #NAME?, since a cell that another one spills into may show that one's formula.
 */
export async function rewriteFormulas(
  ledger: Ledger,
  which: "front" | ((key: SheetKey) => boolean),
  rewrite: (formula: string) => string,
  anew: (formula: string) => boolean = () => false,
): Promise<readonly Rewritten[]> {
  const read = await run((context) => formulasOf(context, which));
  const changes = read.flatMap(({ id, key, formulas, values }) =>
    formulas.flatMap((cells, row) =>
      cells.flatMap((before, column): readonly Change[] => {
        if (!isFormula(before)) return [];
        const after = rewrite(before);
        const wakes = anew(after) && (key !== null || values[row]?.[column] === "#NAME?");
        return after !== before || wakes ? [{ sheet: id, row, column, before, after }] : [];
      }),
    ),
  );
  const changed = read.filter(({ id }) => changes.some(({ sheet }) => sheet === id));
  const unprotected = changes.length === 0 ? [] : await change(ledger, changed, changes);
  return read.map(({ id, key, tab, formulas }) => ({
    tab,
    key,
    changed: changes.filter(({ sheet }) => sheet === id).length,
    unprotected: unprotected.includes(tab),
    formulas: formulas.flat().filter(isFormula).map(rewrite),
  }));
}

function cellOf({ row, column, before, after }: Change): CellsWritten["cells"][number] {
  return [row, column, before, after];
}

/**
 * Answers the tabs of those sheets that Excel would not protect again. A protection is lifted and put back within each request, so that no
 * sheet is left open when the pane goes away.
 */
async function change(ledger: Ledger, sheets: readonly SheetSeen[], changes: readonly Change[]): Promise<readonly string[]> {
  const guards = await protectionsOf(sheets.filter((sheet) => sheet.protected));
  ledger.begin(sheets.map(({ name }) => name));
  await tryLifting(ledger, guards);
  try {
    for (const { id, name } of sheets)
      ledger.writes({
        id,
        tab: name,
        cells: changes.flatMap((each) => (each.sheet === id && each.before !== each.after ? [cellOf(each)] : [])),
      });
    await run(async (context) => write(context, guards, changes, ({ after }) => after, await leaveStep(context, ledger)));
  } catch (error) {
    await putBack(ledger, guards, changes);
    throw error;
  }
  ledger.written();
  return protect(guards);
}

/** Where this fails too, the ledger keeps saying so; the user is told what stopped the writing. */
async function putBack(ledger: Ledger, guards: readonly Guarded[], changes: readonly Change[]): Promise<void> {
  try {
    await run(async (context) => write(context, guards, changes, ({ before }) => before, await withdrawStep(context, ledger)));
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return;
  }
  ledger.putBack(guards.map(({ name }) => name));
  ledger.putBack(await protect(guards));
}

async function formulasOf(context: Excel.RequestContext, which: "front" | ((key: SheetKey) => boolean)) {
  const { own, sheets } = await survey(context);
  const front = context.workbook.worksheets.getActiveWorksheet();
  front.load("id");
  await context.sync();
  const wanted = sheets.flatMap((seen): readonly (SheetSeen & { readonly tab: string; readonly key: SheetKey | null })[] => {
    const key = [...own].find(([, sheet]) => sheet.id === seen.id)?.[0] ?? null;
    return (which === "front" ? seen.id === front.id : key !== null && which(key)) ? [{ ...seen, tab: seen.name, key }] : [];
  });
  const sizes = askSizes(
    wanted.map(({ id }) => ({ sheet: context.workbook.worksheets.getItem(id), fields: ["formulas", "values"], corner: undefined })),
  );
  await context.sync();
  const read = await cellsInPieces(context, sizes());
  return wanted.map((sheet, index) => ({
    ...sheet,
    formulas: read[index]?.formulas ?? [],
    values: read[index]?.values ?? [],
  }));
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

async function write(
  context: Excel.RequestContext,
  guards: readonly Guarded[],
  changes: readonly Change[],
  formula: (change: Change) => string,
  also: readonly Operation[] = [],
): Promise<void> {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  const operations = sheets.flatMap((id) =>
    cellOperations(
      sheetIn(context, id),
      changes.flatMap((each) => {
        const { sheet, row, column } = each;
        return sheet === id ? [{ row, column, content: formula(each), isFormula: true, was: null }] : [];
      }),
    ),
  );
  for (const request of requests([...operations, ...also])) {
    const { lift, putBack } = await meanwhile(context, guards);
    holdCalculation(context);
    for (const { queue } of [...lift, ...request, ...putBack]) queue();
    await deliver(context);
  }
}
