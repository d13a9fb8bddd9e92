/** Adds a sheet of the user's own with nothing but text, all or nothing: what Excel refuses to fill goes again. */
import { sheetNames } from "../../sheet/place/sheetName";
import { areaOn } from "../request/areaOn";
import { asText } from "../request/asText";
import type { Ledger } from "../request/ledger";
import { MAX_OPERATION, pieces, send, type Operation } from "../request/requests";
import { run } from "../request/run";
import { isOfficeError } from "../request/failure";

type Rows = readonly (readonly string[])[];

/** @param wanted its tab's name, unless there is one of that name @returns the name that it got */
export async function addTextSheet(ledger: Ledger, wanted: string, rows: Rows): Promise<string> {
  const tab = await freeTab(wanted);
  ledger.begin([tab]);
  try {
    await run(async (context) => {
      const sheet = await added(context, tab);
      await send(context, fill(sheet, rows));
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    });
  } catch (error) {
    await takeAway(ledger, tab);
    throw error;
  }
  ledger.written();
  return tab;
}

function freeTab(wanted: string): Promise<string> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const taken = sheets.items.map(({ name }) => name);
    return sheetNames([wanted], taken)[0] ?? wanted;
  });
}

/** Nobody else has a sheet of that name: one that is there was added a moment ago, before Excel refused something. */
async function added(context: Excel.RequestContext, tab: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const there = worksheets.getItemOrNullObject(tab);
  await context.sync();
  return there.isNullObject ? worksheets.add(tab) : there;
}

function fill(sheet: Excel.Worksheet, rows: Rows): readonly Operation[] {
  const texts = rows.map((row) => row.map(asText));
  return pieces(texts, MAX_OPERATION).map(({ from, rows: part, bytes }) => ({
    bytes,
    steps: 2,
    queue: () => {
      areaOn(sheet, { row: from, column: 0, rows: part.length, columns: part[0]?.length ?? 1 }).values = part.map((row) => [...row]);
    },
  }));
}

/** Where this fails too, the ledger keeps saying so; the user is told what stopped the writing. */
async function takeAway(ledger: Ledger, tab: string): Promise<void> {
  try {
    await run(async (context) => {
      const there = context.workbook.worksheets.getItemOrNullObject(tab);
      await context.sync();
      if (there.isNullObject) return;
      there.delete();
      await context.sync();
    });
    ledger.putBack();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}
