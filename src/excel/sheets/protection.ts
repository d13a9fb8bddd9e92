/**
 * Sheets that only take what is typed into their open cells. We protect without a password, and what has none can be lifted and put back; a
 * sheet that somebody protected with a password stays as it is.
 */
import { isOfficeError, Refusal } from "../request/failure";
import type { Ledger } from "../request/ledger";
import { small, type Operation } from "../request/requests";
import { run } from "../request/run";
import { unlessRefused } from "../request/unlessRefused";
import type { SheetSeen } from "../read/survey";

/** The sheet stays useful: look, widen columns, filter, move a chart. */
export const OUR_PROTECTION: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowEditObjects: true,
  selectionMode: "Normal",
};

/** A sheet with what its protection allows. */
export interface Guarded extends Pick<SheetSeen, "id" | "name"> {
  readonly options: Excel.WorksheetProtectionOptions;
}

/** What the protections of these sheets allow. */
export async function protectionsOf(sheets: readonly SheetSeen[]): Promise<readonly Guarded[]> {
  if (sheets.length === 0) return [];
  return run(async (context) => {
    const seen = sheets.map(({ id, name }) => ({ id, name, protection: context.workbook.worksheets.getItem(id).protection }));
    for (const { protection } of seen) protection.load("options");
    await context.sync();
    return seen.map(({ id, name, protection }) => ({ id, name, options: known(protection.options) }));
  });
}

/** Excel may answer null for an option, and refuses the null that it gave: https://github.com/OfficeDev/office-js/issues/1931 */
function known(options: Excel.WorksheetProtectionOptions): Excel.WorksheetProtectionOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null && value !== undefined));
}

/** Lifts it and protects them again, to see that it can be lifted; throws a Refusal where a password is in the way. */
export async function tryLifting(ledger: Ledger, sheets: readonly Guarded[]): Promise<void> {
  if (sheets.length === 0) return;
  try {
    await run((context) => liftAndProtect(context, sheets));
  } catch (error) {
    const locked = await firstLocked(sheets);
    const open = await protect(sheets);
    if (open.length === 0) ledger.untouched();
    else ledger.putBack(open);
    throw locked && isOfficeError(error) ? new Refusal("SheetProtected", locked.name) : error;
  }
}

/** What goes first and last in a request that changes these sheets, so that none is left open whatever becomes of the pane. */
export async function meanwhile(
  context: Excel.RequestContext,
  sheets: readonly Guarded[],
): Promise<{ readonly lift: readonly Operation[]; readonly putBack: readonly Operation[] }> {
  if (sheets.length === 0) return { lift: [], putBack: [] };
  const { locked, open } = await protections(context, sheets);
  return {
    lift: locked.map(({ protection }) => small(2, () => protection.unprotect())),
    putBack: [...locked, ...open].map(({ protection, sheet }) => small(2, () => protection.protect(sheet.options))),
  };
}

/** In one request, so that none is left open. */
async function liftAndProtect(context: Excel.RequestContext, sheets: readonly Guarded[]): Promise<void> {
  const { locked } = await protections(context, sheets);
  for (const { protection, sheet } of locked) {
    protection.unprotect();
    protection.protect(sheet.options);
  }
  await context.sync();
}

/** Lifts the protection of those that have one. */
export async function unprotect(context: Excel.RequestContext, sheets: readonly { readonly id: string }[]): Promise<void> {
  const { locked } = await protections(context, sheets);
  for (const { protection } of locked) protection.unprotect();
  await context.sync();
}

/** Protects those that have no protection; answers the tabs of those that Excel would not protect. Nothing else depends on it. */
export async function protect(sheets: readonly Guarded[]): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  if (await areProtected(sheets)) return [];
  const refused: string[] = [];
  for (const sheet of sheets) if (!(await areProtected([sheet]))) refused.push(sheet.name);
  return refused;
}

function areProtected(sheets: readonly Guarded[]): Promise<boolean> {
  return unlessRefused(() =>
    run(async (context) => {
      const { open } = await protections(context, sheets);
      for (const { protection, sheet } of open) protection.protect(sheet.options);
      await context.sync();
      return true;
    }),
  );
}

/** The first of those whose protection cannot be lifted. */
async function firstLocked(sheets: readonly Guarded[]): Promise<Guarded | undefined> {
  for (const sheet of sheets) {
    try {
      await run((context) => liftAndProtect(context, [sheet]));
    } catch (error) {
      if (!isOfficeError(error)) throw error;
      return sheet;
    }
  }
  return undefined;
}

/** Excel may refuse to protect what is protected, and to lift what is not: https://github.com/OfficeDev/office-js/issues/6784 */
async function protections<T extends { readonly id: string }>(context: Excel.RequestContext, sheets: readonly T[]) {
  const seen = sheets.map((sheet) => ({ sheet, protection: context.workbook.worksheets.getItem(sheet.id).protection }));
  for (const { protection } of seen) protection.load("protected");
  await context.sync();
  return { locked: seen.filter(({ protection }) => protection.protected), open: seen.filter(({ protection }) => !protection.protected) };
}
