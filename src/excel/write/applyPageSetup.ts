/** How our sheets print: A4, landscape unless asked otherwise, as wide as asked, headings repeated, page numbers at the foot. */
import { columnName } from "../../sheet/place/address";
import type { PrintSpec } from "../../sheet/spec/spec";

/** Excel takes 255 characters for the three parts of a header together. */
const HEADER_LIMIT = 255;

/** The same on every sheet of ours, in centimetres. */
export const MARGINS = { left: 1.3, right: 1.3, top: 1.9, bottom: 1.9, header: 0.8, footer: 0.8 } as const;
export const FOOTER = "&P / &N";

/** Queues the page set-up of a sheet; nothing is sent. */
export function applyPageSetup(
  layout: Excel.PageLayout,
  { titleRows, titleColumns, pagesWide, pagesTall, sides, orientation, headerLeft, headerRight }: PrintSpec,
): void {
  layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.zoom = sides
    ? { scale: sides.scale }
    : { horizontalFitToPages: pagesWide, ...(pagesTall === undefined ? {} : { verticalFitToPages: pagesTall }) };
  layout.setPrintMargins("Centimeters", MARGINS);
  layout.centerHorizontally = true;
  if (titleRows > 0) layout.setPrintTitleRows(`$1:$${titleRows}`);
  if (titleColumns > 0) layout.setPrintTitleColumns(`$A:$${columnName(titleColumns - 1)}`);
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftHeader = headerText(headerLeft);
  texts.rightHeader = headerText(headerRight);
  texts.centerFooter = FOOTER;
}

/** In headers "&" begins a code, so it is doubled; half of a doubled one, or of a character, is never left over. */
export function headerText(text: string): string {
  const half = Math.floor(HEADER_LIMIT / 2);
  let cut = "";
  for (const character of text) {
    const next = character === "&" ? "&&" : character;
    if (cut.length + next.length > half) break;
    cut += next;
  }
  return cut;
}
