/** An .xlsx file of any origin in a workbook of its own, with the genuine Office.js in front of it and in its place. */
import { readFile } from "node:fs/promises";
import type { Engine } from "../../src/workbench/engine/engine";
import { openHeadless } from "../../src/workbench/engine/headless";
import { installOffice, openWorkbook as openEmpty, REQUIREMENTS, type LocalWorkbook } from "../../src/workbench/office/localWorkbook";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import type { LeftOut } from "../../src/workbench/xlsx/read/leftOut";

export interface OpenedWorkbook extends LocalWorkbook {
  /** What the file holds that is not shown. */
  readonly leftOut: readonly LeftOut[];
}

/** Close it when done. `engine`: `openLight()` where nothing has to be calculated; formulas have no values there. */
export async function openWorkbook(file: string | Uint8Array, engine: Engine = openHeadless()): Promise<OpenedWorkbook> {
  const workbook = await openEmpty(REQUIREMENTS, {}, engine);
  const opened = await openXlsx(engine, typeof file === "string" ? new Uint8Array(await readFile(file)) : file);
  if (opened.type !== "Opened") throw new Error(JSON.stringify(opened));
  installOffice(workbook);
  return { ...workbook, leftOut: opened.leftOut };
}
