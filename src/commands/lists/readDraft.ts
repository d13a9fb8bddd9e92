/** What stands on the sheets that are typed into, however little that is: a plan file that need not be a good one. */
import { isBare, readSheets } from "../../excel/read/readSheets";
import { isPersonal, isRecords } from "../../forms/forms";
import { ALL_READERS } from "../../forms/listReaders";
import { parseSheets } from "../../forms/workbook/parseSheets";

export async function readDraft(): Promise<object> {
  const { input, others } = await readSheets((key) => (isRecords(key) || isPersonal(key) ? "all" : null));
  const typed = [...others].filter(([key, { reading }]) => !isBare(reading, key));
  return parseSheets(input, new Map(typed.map(([key, { reading }]) => [key, reading])), ALL_READERS).file;
}
