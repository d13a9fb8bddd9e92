import { failure, inWorkbook } from "../../support/localWorkbook";

test("page set-up is kept and read back", () =>
  inWorkbook(async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.set({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      leftMargin: 36,
      printOrder: "OverThenDown",
      headersFooters: { defaultForAllPages: { leftHeader: "目标分解", rightFooter: "&P / &N" } },
    });
    pageLayout.setPrintArea("A1:H20");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintTitleColumns("$A:$B");
    pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin,printOrder");
    pageLayout.headersFooters.defaultForAllPages.load("leftHeader,rightFooter,centerHeader");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      leftMargin: 36,
      topMargin: 72,
      printOrder: "OverThenDown",
    });
    expect(pageLayout.headersFooters.defaultForAllPages.toJSON()).toEqual({
      leftHeader: "目标分解",
      rightFooter: "&P / &N",
      centerHeader: "",
    });
    expect([area.address, rows.address, columns.address]).toEqual(["Sheet1!A1:H20", "Sheet1!1:3", "Sheet1!A:B"]);
  }));

test("zoom: a scale or a number of pages, not both", () =>
  inWorkbook(async (context, sheet) => {
    sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 };
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "PageLayout.zoom" });
  }));

test("headers have at most 255 characters", () =>
  inWorkbook(async (context, sheet) => {
    sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "x".repeat(256);
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "HeaderFooter.leftHeader" });
  }));

test("page breaks", () =>
  inWorkbook(async (context, sheet) => {
    sheet.horizontalPageBreaks.add("A21");
    sheet.horizontalPageBreaks.add("A11");
    sheet.verticalPageBreaks.add("D1");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    const count = sheet.verticalPageBreaks.getCount();
    await context.sync();
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 20]);
    expect(count.value).toBe(1);
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect(sheet.horizontalPageBreaks.items).toEqual([]);
  }));
