/**
 * A sheet's page set-up, as the host keeps it beside the engine, in the words of a file.
 */
import type { Sheet } from "../engine/cells/sheet";
import type { SideStore } from "../engine/workbook/sideStore";
import { headerOf } from "../host/headersFooters";
import { breaksOf } from "../host/pageBreaks";
import { pageSetupOf, type Zoom } from "../host/pageLayout";
import { PAPERS, type PageSetup, type Paper } from "../../xlsx/file/page";

export function toPageSetup(side: SideStore, sheet: Sheet): PageSetup {
  const page = pageSetupOf(side, sheet);
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    paper: paperOf(page.paperSize),
    size: sizeOf(page.zoom),
    margins: {
      left: page.leftMargin,
      right: page.rightMargin,
      top: page.topMargin,
      bottom: page.bottomMargin,
      header: page.headerMargin,
      footer: page.footerMargin,
    },
    centered: { horizontally: page.centerHorizontally, vertically: page.centerVertically },
    titleRows: page.titleRows && { from: page.titleRows.row, count: page.titleRows.rows },
    titleColumns: page.titleColumns && { from: page.titleColumns.column, count: page.titleColumns.columns },
    area: page.printArea ?? [],
    header: {
      left: headerOf(side, sheet, "LeftHeader"),
      center: headerOf(side, sheet, "CenterHeader"),
      right: headerOf(side, sheet, "RightHeader"),
    },
    footer: {
      left: headerOf(side, sheet, "LeftFooter"),
      center: headerOf(side, sheet, "CenterFooter"),
      right: headerOf(side, sheet, "RightFooter"),
    },
    gridlines: page.printGridlines,
    headings: page.printHeadings,
    breaks: { rows: breaksOf(side, sheet, "row"), columns: breaksOf(side, sheet, "column") },
  };
}

/** Papers that a file of ours cannot name print as A4. */
function paperOf(name: string): Paper {
  return PAPERS.find((paper) => paper === name.toLowerCase()) ?? "a4";
}

function sizeOf({ scale, horizontalFitToPages, verticalFitToPages }: Zoom): PageSetup["size"] {
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined) return { type: "Scale", percent: scale ?? 100 };
  return { type: "Pages", wide: horizontalFitToPages ?? null, tall: verticalFitToPages ?? null };
}
