/** Tells files that are no .xlsx by their first bytes, so that each gets the sentence that helps, whatever its name ends with. */
import { Unreadable } from "./unreadable";

/** Old and encrypted workbooks are of the same kind: https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** "PK": every zip archive begins so, be it a workbook or not. */
const ZIP = [0x50, 0x4b];
/** How much of a text is looked at. */
const BEGINNING = 4096;

/** Throws Unreadable for what is no zip archive. */
export function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Unreadable({ type: "EmptyFile" });
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) throw compound(bytes);
  if (ZIP.every((byte, at) => bytes[at] === byte)) return;
  const format = textFormat(bytes.subarray(0, BEGINNING));
  throw new Unreadable(format === null ? { type: "NotAWorkbook" } : { type: "OtherFormat", format });
}

/** Its directory names what it holds. */
function compound(bytes: Uint8Array): Unreadable {
  if (holds(bytes, "EncryptedPackage")) return new Unreadable({ type: "LockedWorkbook" });
  const isOld = holds(bytes, "Workbook") || holds(bytes, "Book");
  return new Unreadable(isOld ? { type: "OtherFormat", format: ".xls" } : { type: "NotAWorkbook" });
}

/** Whether a text stands there, in UTF-16. */
function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Web pages and XML that call themselves workbooks, and tables of values as text; null: something else. */
function textFormat(bytes: Uint8Array): ".html" | ".xml" | ".csv" | null {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = new TextDecoder(isWide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes).trimStart();
  if (/^(<!doctype html|<html|<table|mime-version:)/i.test(text)) return ".html";
  if (/^<\?xml/i.test(text)) return ".xml";
  const isBinary = !isWide && bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
  return !isBinary && /[,;\t]/.test(text) ? ".csv" : null;
}
