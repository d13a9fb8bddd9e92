import type { Engine } from "../../src/workbench/engine/engine";
import { openHeadless } from "../../src/workbench/engine/headless";
import { installOffice, openWorkbook, REQUIREMENTS, type LocalWorkbook } from "../../src/workbench/office/localWorkbook";

/** One request context on a fresh workbook, as `Excel.run` gives it to an add-in. */
export async function inWorkbook(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet, workbook: LocalWorkbook) => Promise<void>,
  requirements = REQUIREMENTS,
): Promise<void> {
  const workbook = await openWorkbook(requirements);
  try {
    await workbook.Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1"), workbook));
  } finally {
    workbook.close();
  }
}

/** What office.js rejected with: code and place. */
export async function failure(
  work: Promise<unknown>,
): Promise<{ readonly code: string; readonly at: string | undefined; readonly message: string }> {
  try {
    await work;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, at: debugInfo?.errorLocation, message };
  }
  throw new Error("It did not fail.");
}

let current: LocalWorkbook;

/** The workbook of the test that runs. */
export function currentWorkbook(): LocalWorkbook {
  return current;
}

/**
 * Every test of a file, or of a `describe`, gets a fresh workbook, with Office.js in its place; what comes back tells which. `openEngine`:
 * `openLight` where nothing has to be calculated, which is several times quicker.
 */
export function workbookForEach(openEngine: () => Engine = openHeadless): () => LocalWorkbook {
  beforeEach(async () => {
    current = await openWorkbook(REQUIREMENTS, {}, openEngine());
    installOffice(current);
  });
  afterEach(() => {
    current.close();
  });
  return () => current;
}
