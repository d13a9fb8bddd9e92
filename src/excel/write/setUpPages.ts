/**
 * Page set-up of written sheets, on its own: Excel refuses it where no printer is installed, and that must not cost the sheets. Where
 * Excel has not yet set up printing for a sheet it may leave out "fit to pages" without a
 * word, so that is read back: https://github.com/OfficeDev/office-js/issues/1860
 */
import { columnName } from "../../sheet/place/address";
import type { PrintSpec } from "../../sheet/spec/spec";
import { applyPageSetup } from "./applyPageSetup";
import { holdCalculation } from "../request/calculation";
import { run } from "../request/run";
import { unlessRefused } from "../request/unlessRefused";
import type { SheetSeen } from "../read/survey";

export interface Page {
  readonly sheet: SheetSeen;
  readonly print: PrintSpec;
  /** Nobody has set it up yet. */
  readonly isNew: boolean;
}

/** False: at least one sheet does not print as it should. */
export async function setUpPages(pages: readonly Page[]): Promise<boolean> {
  if (pages.length === 0) return true;
  return unlessRefused(async () => {
    const missing = await run((context) => setUp(context, pages));
    return missing.length === 0 || (await run((context) => setUp(context, missing.map(again)))).length === 0;
  });
}

/** Answers those whose zoom Excel did not take over. */
async function setUp(context: Excel.RequestContext, pages: readonly Page[]): Promise<readonly Page[]> {
  holdCalculation(context);
  const layouts = pages.map(({ sheet, print, isNew }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const { pageLayout: layout } = worksheet;
    applyPageSetup(layout, print);
    setBreaks(worksheet, print, isNew);
    layout.load("zoom");
    return layout;
  });
  await context.sync();
  return pages.filter(({ print }, index) => !isFitted(layouts[index]?.zoom, print));
}

/** Whatever of the sheet is only asked for goes over the wire, so nothing is that is not needed. */
function setBreaks(worksheet: Excel.Worksheet, { breaks = [], sides }: PrintSpec, isNew: boolean): void {
  if (!isNew) for (const found of [worksheet.horizontalPageBreaks, worksheet.verticalPageBreaks]) found.removePageBreaks();
  for (const row of breaks) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
  for (const column of sides?.columns ?? []) worksheet.verticalPageBreaks.add(`${columnName(column)}1`);
}

function again(page: Page): Page {
  return { ...page, isNew: false };
}

function isFitted(zoom: Excel.PageLayoutZoomOptions | undefined, { pagesWide, pagesTall, sides }: PrintSpec): boolean {
  if (sides) return zoom?.scale === sides.scale;
  return zoom?.horizontalFitToPages === pagesWide && (pagesTall === undefined || zoom.verticalFitToPages === pagesTall);
}
