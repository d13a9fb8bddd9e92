/** How a sheet prints, as a file has it: what `excel/write/applyPageSetup.ts` sets in a workbook. */
import { FOOTER, headerText, MARGINS } from "../../excel/write/applyPageSetup";
import type { PrintSpec } from "../../sheet/spec/spec";
import type { PageSetup } from "../file/page";

const CENTIMETRE = 72 / 2.54;

export function pageOf({
  titleRows,
  titleColumns,
  pagesWide,
  pagesTall,
  sides,
  breaks,
  orientation,
  headerLeft,
  headerRight,
}: PrintSpec): PageSetup {
  return {
    ...UNTOUCHED_PAGE,
    orientation: orientation ?? "landscape",
    size: sides ? { type: "Scale", percent: sides.scale } : { type: "Pages", wide: pagesWide, tall: pagesTall ?? null },
    margins: {
      left: MARGINS.left * CENTIMETRE,
      right: MARGINS.right * CENTIMETRE,
      top: MARGINS.top * CENTIMETRE,
      bottom: MARGINS.bottom * CENTIMETRE,
      header: MARGINS.header * CENTIMETRE,
      footer: MARGINS.footer * CENTIMETRE,
    },
    centered: { horizontally: true, vertically: false },
    titleRows: titleRows > 0 ? { from: 0, count: titleRows } : null,
    titleColumns: titleColumns > 0 ? { from: 0, count: titleColumns } : null,
    header: { left: headerText(headerLeft), center: "", right: headerText(headerRight) },
    footer: { left: "", center: FOOTER, right: "" },
    breaks: { rows: breaks ?? [], columns: sides?.columns ?? [] },
  };
}

/** Of a sheet that nobody has set up, in points. */
export const UNTOUCHED_PAGE: PageSetup = {
  orientation: "portrait",
  paper: "a4",
  size: { type: "Scale", percent: 100 },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centered: { horizontally: false, vertically: false },
  titleRows: null,
  titleColumns: null,
  area: [],
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
  gridlines: false,
  headings: false,
  breaks: { rows: [], columns: [] },
};
