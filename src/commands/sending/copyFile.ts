/** A copy to send as bytes; apart, because the pane reads the writer of files only when one is wanted. */
import { writeXlsx } from "../../xlsx/writeXlsx";
import { copyOf, type CopyMade, type SheetToSend } from "./copyOf";

export async function copyFile(
  sheets: readonly SheetToSend[],
): Promise<Pick<CopyMade, "sheets"> & { readonly content: Uint8Array<ArrayBuffer> }> {
  const { file, sheets: made } = copyOf(sheets);
  return { content: await writeXlsx(file), sheets: made };
}
