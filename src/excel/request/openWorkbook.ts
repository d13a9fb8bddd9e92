/**
 * Opens an .xlsx file as a workbook in a window of its own, in a browser in another tab; there the user saves it. On the Mac the window
 * may open behind this one: https://github.com/OfficeDev/office-js/issues/6943. Where Excel knows no such thing, it says so (ApiNotFound).
 */
export async function openWorkbook(file: Uint8Array): Promise<void> {
  await Excel.createWorkbook(base64(file));
}

/** As many characters as a call of a function takes for sure. */
const PIECE = 8_192;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
