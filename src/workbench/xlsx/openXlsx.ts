/** Opens an .xlsx file in an engine that holds nothing yet but its one empty sheet. */
import type { ReadOptions } from "../../returned/budget";
import type { Engine } from "../engine/engine";
import { fromWorkbookFile } from "./fromWorkbookFile";
import type { LeftOut } from "./read/leftOut";
import { readWorkbookFile, type WorkbookRead } from "./read/readWorkbookFile";

/** `leftOut`: what the file holds that is not shown here. A file that cannot be read leaves the engine as it was. */
export type Opened =
  { readonly type: "Opened"; readonly leftOut: readonly LeftOut[] } | Exclude<WorkbookRead, { readonly type: "Workbook" }>;

export async function openXlsx(engine: Engine, bytes: Uint8Array, options: ReadOptions = {}): Promise<Opened> {
  const read = await readWorkbookFile(bytes, options);
  if (read.type !== "Workbook") return read;
  await fromWorkbookFile(engine, read.file);
  return { type: "Opened", leftOut: read.leftOut };
}
