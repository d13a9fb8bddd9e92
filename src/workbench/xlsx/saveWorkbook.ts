import type { Engine } from "../engine/engine";
import { toWorkbookFile } from "./toWorkbookFile";
import { writeXlsx } from "../../xlsx/writeXlsx";

/** The engine's workbook, recalculated, as the bytes of an .xlsx file. */
export async function saveWorkbook(engine: Engine): Promise<Uint8Array> {
  return writeXlsx(await toWorkbookFile(engine));
}
