import { failure, inWorkbook } from "../../support/localWorkbook";

test("looks are kept and read back, null where cells differ", () =>
  inWorkbook(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.format.font.bold = true;
    range.format.font.color = "red";
    range.format.font.size = 14;
    range.format.font.name = "Arial";
    range.format.fill.color = "#eeeeee";
    range.format.horizontalAlignment = "Right";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    range.format.shrinkToFit = true;
    sheet.getRange("A1").format.font.italic = true;
    range.load(
      "format/font,format/fill/color,format/horizontalAlignment," +
        "format/verticalAlignment,format/wrapText,format/indentLevel,format/shrinkToFit",
    );
    await context.sync();
    expect(range.format.font.toJSON()).toMatchObject({ bold: true, color: "#FF0000", size: 14, name: "Arial", underline: "None" });
    expect(range.format.font.italic).toBeNull();
    expect(range.format.fill.color).toBe("#EEEEEE");
    expect([
      range.format.horizontalAlignment,
      range.format.verticalAlignment,
      range.format.wrapText,
      range.format.indentLevel,
      range.format.shrinkToFit,
    ]).toEqual(["Right", "Center", true, 2, true]);
  }));

test("borders: the edge of a block, not the lines within", () =>
  inWorkbook(async (context, sheet) => {
    const block = sheet.getRange("B2:C3");
    const bottom = block.format.borders.getItem("EdgeBottom");
    bottom.style = "Double";
    bottom.color = "#123456";
    const lower = sheet.getRange("B3").format.borders.getItem("EdgeBottom").load("style,color,weight");
    const upper = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style");
    const all = block.format.borders.load("items/sideIndex,items/style");
    await context.sync();
    expect(lower.toJSON()).toMatchObject({ style: "Double", color: "#123456" });
    expect(upper.style).toBe("None");
    expect(all.items.find(({ sideIndex }) => sideIndex === "EdgeBottom")?.style).toBe("Double");
  }));

test("sizes: in points, and fitted to what the cells show", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A:A").format.columnWidth = 96;
    sheet.getRange("2:3").format.rowHeight = 30;
    sheet.getRange("B1").values = [["a rather long heading for a column"]];
    sheet.getRange("B:B").format.autofitColumns();
    const widths = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("format/columnWidth,format/rowHeight"));
    const tall = sheet.getRange("A2:A3").load("format/rowHeight");
    await context.sync();
    expect(widths[0]?.format.columnWidth).toBe(96);
    expect(widths[1]?.format.columnWidth).toBeGreaterThan(150);
    expect(widths[2]?.format.columnWidth).toBe(48);
    expect(tall.format.rowHeight).toBe(30);
  }));

test("a colour that is none is an InvalidArgument at its property", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1").format.fill.color = "bright";
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "RangeFill.color" });
  }));

test("getRanges: one look for several areas", () =>
  inWorkbook(async (context, sheet) => {
    const areas = sheet.getRanges("A1:A2,C1");
    areas.format.font.bold = true;
    areas.load("address,areaCount,cellCount");
    const inside = sheet.getRange("C1").load("format/font/bold");
    const outside = sheet.getRange("B1").load("format/font/bold");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:A2,Sheet1!C1", 2, 3]);
    expect([inside.format.font.bold, outside.format.font.bold]).toEqual([true, false]);
  }));

test("colours: numbers of either kind, and names", () =>
  inWorkbook(async (context, sheet) => {
    const { fill, font } = sheet.getRange("A1").format;
    fill.color = "LightGray";
    font.color = "c46a1b";
    fill.load("color");
    font.load("color");
    await context.sync();
    expect([fill.color, font.color]).toEqual(["#D3D3D3", "#C46A1B"]);
    font.color = "constructor";
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument" });
  }));
