/**
 * The workbook as an .xlsx file.
 */
import type { Engine } from "../engine/engine";

export async function saveWorkbook(engine: Engine): Promise<Uint8Array> {
  await engine.settle();
  return new Uint8Array();
}
