/**
 * Sheets that only take what is typed into their open cells. We protect without a password, and what has none can be lifted and put back; a
 * sheet that somebody protected with a password stays as it is.
 */
import type { SheetSpec } from "../sheet/spec";
import { isOfficeError, Refusal } from "./failure";
import { run } from "./run";
import type { SheetSeen } from "./survey";

/** The sheet stays useful: look, widen columns, filter, move a chart. */
const ALLOWED: Excel.WorksheetProtectionOptions = { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true, allowEditObjects: true, selectionMode: "Normal" };

/** A sheet whose protection was lifted, and what it allowed. */
export interface Lifted {
  readonly id: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Lifts the protection of these sheets; throws a Refusal, with every sheet as it was, where a password is in the way. */
export async function lift(sheets: readonly SheetSeen[]): Promise<readonly Lifted[]> {
  if (sheets.length === 0) return [];
  const lifted = await run(async (context) => {
    const seen = sheets.map(({ id }) => ({ id, protection: context.workbook.worksheets.getItem(id).protection }));
    for (const { protection } of seen) protection.load("options");
    await context.sync();
    return seen.map(({ id, protection }) => ({ id, options: protection.options }));
  });
  try {
    await run((context) => unprotect(context, lifted));
    return lifted;
  } catch (error) {
    const locked = await run((context) => protectAgain(context, lifted));
    const sheet = sheets.find(({ id }) => locked.includes(id));
    throw sheet && isOfficeError(error) ? new Refusal("SheetProtected", sheet.name) : error;
  }
}

/** Lifts the protection of those that have one. */
export async function unprotect(context: Excel.RequestContext, sheets: readonly { readonly id: string }[]): Promise<void> {
  const { locked } = await protections(context, sheets);
  for (const { protection } of locked) protection.unprotect();
  await context.sync();
}

/** Puts lifted protections back; answers the ids of those that were never lifted. */
export async function protectAgain(context: Excel.RequestContext, lifted: readonly Lifted[]): Promise<readonly string[]> {
  const { locked, open } = await protections(context, lifted);
  for (const { protection, sheet } of open) protection.protect(sheet.options);
  await context.sync();
  return locked.map(({ sheet }) => sheet.id);
}

/** Protects the sheets that are to be protected. */
export async function protectSheets(specs: readonly SheetSpec[], sheetOf: (key: SheetSpec["key"]) => SheetSeen): Promise<void> {
  const wanted = specs.filter(({ protect }) => protect === true).map(({ key }) => ({ id: sheetOf(key).id, options: ALLOWED }));
  if (wanted.length > 0) await run((context) => protectAgain(context, wanted));
}

/** Excel may refuse to protect what is protected, and to lift what is not: https://github.com/OfficeDev/office-js/issues/6784 */
async function protections<T extends { readonly id: string }>(context: Excel.RequestContext, sheets: readonly T[]) {
  const seen = sheets.map((sheet) => ({ sheet, protection: context.workbook.worksheets.getItem(sheet.id).protection }));
  for (const { protection } of seen) protection.load("protected");
  await context.sync();
  return { locked: seen.filter(({ protection }) => protection.protected), open: seen.filter(({ protection }) => !protection.protected) };
}
