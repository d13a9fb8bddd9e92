/** How pages are set up. */
import { accepted } from "../probe/accepted";
import { answered } from "../probe/answered";
import { probe, thread } from "../probe/probe";

export const printingProbes = [
  probe("printer", [], "installed", async ({ context, sheet: { pageLayout } }) => {
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    const answer = await accepted(context);
    return answer === "accepted" ? "installed" : "missing";
  }),
  probe("zoom", [thread(1860)], "taken", async ({ context, sheet: { pageLayout } }) => {
    const wide = async (): Promise<boolean> => {
      pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      pageLayout.load("zoom");
      await context.sync();
      return pageLayout.zoom.horizontalFitToPages === 1;
    };
    if (await wide()) return "taken";
    return (await wide()) ? "droppedAtFirst" : "dropped";
  }),
  probe("header", [thread(674)], "R&&D", async ({ context, sheet }) => {
    const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
    texts.leftHeader = "R&&D";
    texts.load("leftHeader");
    await context.sync();
    return texts.leftHeader;
  }),
  probe("pageBreaks", [], 1, async ({ context, sheet }) => {
    sheet.horizontalPageBreaks.add("A11:A11");
    return answered(context, sheet.horizontalPageBreaks.getCount());
  }),
];
