/** How a sheet of a file prints, as the host keeps it beside the engine: the way back of `toPageSetup.ts`. */
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import type { Sheet } from "../engine/cells/sheet";
import type { SideStore } from "../engine/workbook/sideStore";
import { keepHeader } from "../host/headersFooters";
import { keepBreaks } from "../host/pageBreaks";
import { keepPageSetup, pageSetupOf, type Zoom } from "../host/pageLayout";
import type { PageSetup } from "../../xlsx/file/page";

export function fromPageSetup(side: SideStore, sheet: Sheet, page: PageSetup): void {
  const { titleRows, titleColumns, margins, centered } = page;
  keepPageSetup(side, sheet, {
    ...pageSetupOf(side, sheet),
    orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: `${page.paper.charAt(0).toUpperCase()}${page.paper.slice(1)}`,
    zoom: zoomOf(page.size),
    leftMargin: margins.left,
    rightMargin: margins.right,
    topMargin: margins.top,
    bottomMargin: margins.bottom,
    headerMargin: margins.header,
    footerMargin: margins.footer,
    centerHorizontally: centered.horizontally,
    centerVertically: centered.vertically,
    printGridlines: page.gridlines,
    printHeadings: page.headings,
    printArea: page.area.length === 0 ? null : page.area,
    titleRows: titleRows && { row: titleRows.from, rows: titleRows.count, column: 0, columns: MAX_COLUMNS },
    titleColumns: titleColumns && { row: 0, rows: MAX_ROWS, column: titleColumns.from, columns: titleColumns.count },
  });
  for (const [place, texts] of [
    ["Header", page.header],
    ["Footer", page.footer],
  ] as const) {
    keepHeader(side, sheet, `Left${place}`, texts.left);
    keepHeader(side, sheet, `Center${place}`, texts.center);
    keepHeader(side, sheet, `Right${place}`, texts.right);
  }
  keepBreaks(side, { sheet, axis: "row" }, page.breaks.rows);
  keepBreaks(side, { sheet, axis: "column" }, page.breaks.columns);
}

function zoomOf(size: PageSetup["size"]): Zoom {
  if (size.type === "Scale") return { scale: size.percent };
  return {
    ...(size.wide === null ? {} : { horizontalFitToPages: size.wide }),
    ...(size.tall === null ? {} : { verticalFitToPages: size.tall }),
  };
}
