/**
 * Page set-up of written sheets, on its own: Excel refuses it where no printer is installed, and that must not cost the sheets. Where
 * Excel has not yet set up printing for a sheet it may leave out "fit to pages" without a
 * word, so that is read back: https://github.com/OfficeDev/office-js/issues/1860
 */
import type { PrintSpec } from "../../sheet/spec/spec";
import { applyPageSetup } from "./applyPageSetup";
import { run } from "../request/run";
import { unlessRefused } from "../request/unlessRefused";
import type { SheetSeen } from "../read/survey";

export interface Page {
  readonly sheet: SheetSeen;
  readonly print: PrintSpec;
}

/** False: at least one sheet does not print as it should. */
export async function setUpPages(pages: readonly Page[]): Promise<boolean> {
  if (pages.length === 0) return true;
  return unlessRefused(async () => {
    const missing = await run((context) => setUp(context, pages));
    return missing.length === 0 || (await run((context) => setUp(context, missing))).length === 0;
  });
}

/** Answers those whose zoom Excel did not take over. */
async function setUp(context: Excel.RequestContext, pages: readonly Page[]): Promise<readonly Page[]> {
  const layouts = pages.map(({ sheet, print }) => {
    const layout = context.workbook.worksheets.getItem(sheet.id).pageLayout;
    applyPageSetup(layout, print);
    if (print.breaks) {
      const breaks = context.workbook.worksheets.getItem(sheet.id).horizontalPageBreaks;
      breaks.removePageBreaks();
      for (const row of print.breaks) breaks.add(`A${row + 1}`);
    }
    layout.load("zoom");
    return layout;
  });
  await context.sync();
  return pages.filter(({ print }, index) => !isFitted(layouts[index]?.zoom, print));
}

function isFitted(zoom: Excel.PageLayoutZoomOptions | undefined, { pagesWide, pagesTall }: PrintSpec): boolean {
  return zoom?.horizontalFitToPages === pagesWide && (pagesTall === undefined || zoom.verticalFitToPages === pagesTall);
}
