/** .xlsx files put together by hand, for what other programs write. */
import { crc32 } from "../../src/returned/crc32";
import { STORED } from "../../src/returned/zipEntries";
import { writeParts } from "../support/archives";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function packed(texts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return writeParts(
    Object.entries(texts).map(([path, text]) => {
      const content = new Uint8Array(typeof text === "string" ? new TextEncoder().encode(text) : text);
      return { path, method: STORED, crc: crc32(content), size: content.length, content };
    }),
  );
}

export function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${TYPES}/${type}" Target="${target}"/>`);
  return `<Relationships>${all.join("")}</Relationships>`;
}

/** One sheet "S" with these rows, and whatever else is given. */
export function byHand(rows: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml":
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet ` +
      `xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": "<sst/>",
    "xl/styles.xml": "<styleSheet/>",
    ...more,
  };
}
