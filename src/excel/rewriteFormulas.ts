/** Changes formulas where they stand, cell by cell, and leaves everything else alone. All or nothing: if Excel refuses one, the others get their former text back. */
import type { SheetKey } from "../sheet/spec";
import { Interruption, isOfficeError } from "./failure";
import { bytesOf, send, type Operation } from "./requests";
import { run } from "./run";
import { survey } from "./survey";

export interface Rewritten {
  readonly tab: string;
  /** null: not a sheet of ours. */
  readonly key: SheetKey | null;
  readonly changed: number;
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

/** `which`: the sheet in front, or those of our sheets. */
export async function rewriteFormulas(which: "front" | ((key: SheetKey) => boolean), rewrite: (formula: string) => string): Promise<readonly Rewritten[]> {
  const read = await run((context) => formulasOf(context, which));
  const changes = read.flatMap(({ id, formulas }) =>
    formulas.flatMap((cells, row) =>
      cells.flatMap((before, column): readonly Change[] => {
        const after = isFormula(before) ? rewrite(before) : before;
        return isFormula(before) && after !== before ? [{ sheet: id, row, column, before, after: after as string }] : [];
      }),
    ),
  );
  try {
    await run((context) => write(context, changes, ({ after }) => after));
  } catch (error) {
    throw isOfficeError(error) ? new Interruption(error, await putBack(changes)) : error;
  }
  return read.map(({ id, key, tab, formulas }) => ({
    tab,
    key,
    changed: changes.filter(({ sheet }) => sheet === id).length,
    formulas: formulas.flat().filter(isFormula).map(rewrite),
  }));
}

async function formulasOf(context: Excel.RequestContext, which: "front" | ((key: SheetKey) => boolean)) {
  const { own, sheets } = await survey(context);
  const front = context.workbook.worksheets.getActiveWorksheet();
  front.load("id");
  await context.sync();
  const wanted = sheets.flatMap(({ id, name }) => {
    const key = [...own].find(([, sheet]) => sheet.id === id)?.[0] ?? null;
    return (which === "front" ? id === front.id : key !== null && which(key)) ? [{ id, tab: name, key }] : [];
  });
  const ranges = wanted.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
    used.load("formulas");
    return used;
  });
  await context.sync();
  return wanted.map((sheet, index) => ({ ...sheet, formulas: (ranges[index]?.formulas ?? []) as unknown[][] }));
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

function write(context: Excel.RequestContext, changes: readonly Change[], formula: (change: Change) => string): Promise<void> {
  const operations = changes.map((change): Operation => ({
    bytes: bytesOf(formula(change)),
    steps: 2,
    queue: () => {
      context.workbook.worksheets.getItem(change.sheet).getRangeByIndexes(change.row, change.column, 1, 1).formulas = [[formula(change)]];
    },
  }));
  return send(context, operations);
}

async function putBack(changes: readonly Change[]): Promise<"restored" | "halfWritten"> {
  try {
    await run((context) => write(context, changes, ({ before }) => before));
    return "restored";
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return "halfWritten";
  }
}
