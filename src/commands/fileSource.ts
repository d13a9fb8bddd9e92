/** A file that came back, read where it is chosen: in the pane and on the command line alike. */
import { readXlsx } from "../returned/readXlsx";
import type { Source } from "./reviewReports";

export async function fileSource(name: string, bytes: Uint8Array): Promise<Source> {
  const read = await readXlsx(bytes);
  if (read.type === "Unreadable") return { name, sheets: [], problem: read.problem };
  return { name, sheets: read.sheets.map(({ name: tab, reading }) => ({ name: tab, reading })) };
}
