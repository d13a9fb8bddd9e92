/** Named cell styles as Excel has them, through the genuine Office.js, on both engines. */
import { openHeadless } from "../../../src/workbench/engine/headless";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { failure, workbookForEach } from "../../support/localWorkbook";

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet, styles: Excel.StyleCollection) => Promise<void>;

function inExcel(work: Work): Promise<void> {
  return Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1"), context.workbook.styles));
}

/** A style of the workbook's own: bold on yellow, with two decimals and unlocked. */
function addInput(styles: Excel.StyleCollection): Excel.Style {
  styles.add("TC Input");
  const style = styles.getItem("TC Input");
  style.font.bold = true;
  style.fill.color = "#FFF2CC";
  style.numberFormat = "0.00";
  style.horizontalAlignment = "Right";
  style.locked = false;
  return style;
}

describe.each([
  ["Univer", openHeadless],
  ["light", openLight],
] as const)("%s: styles", (_, open) => {
  workbookForEach(open);

  test("a new style looks as usual, includes everything, and takes what it is given", () =>
    inExcel(async (context, _sheet, styles) => {
      styles.add("TC Input");
      const style = styles.getItem("tc input").load();
      const font = style.font.load("name,size,bold,color,underline");
      await context.sync();
      const { name, builtIn, locked, numberFormat, includeFont, includeNumber, includeProtection, wrapText } = style;
      expect({ name, builtIn, locked, numberFormat, wrapText }).toEqual({
        name: "TC Input",
        builtIn: false,
        locked: true,
        numberFormat: "General",
        wrapText: false,
      });
      expect([includeFont, includeNumber, includeProtection]).toEqual([true, true, true]);
      expect(font.toJSON()).toMatchObject({ name: "Calibri", size: 11, bold: false, color: "#000000", underline: "None" });

      style.set({
        wrapText: true,
        verticalAlignment: "Center",
        shrinkToFit: true,
        formulaHidden: true,
        indentLevel: 2,
        includeBorder: false,
      });
      style.font.set({ name: "Arial", size: 14, italic: true, underline: "Single", color: "#123456" });
      const top = style.borders.getItem("EdgeTop");
      top.set({ style: "Double", color: "#FF0000" });
      style.load();
      const [fonts, borders] = [style.font.load(), style.borders.load("items/sideIndex,items/style,items/color,items/weight")];
      await context.sync();
      expect(style.toJSON()).toMatchObject({ wrapText: true, verticalAlignment: "Center", shrinkToFit: true, formulaHidden: true });
      expect(style.toJSON()).toMatchObject({ indentLevel: 2, includeBorder: false });
      expect(fonts.toJSON()).toMatchObject({ name: "Arial", size: 14, italic: true, underline: "Single", color: "#123456" });
      expect(borders.items.find(({ sideIndex }) => sideIndex === "EdgeTop")?.toJSON()).toMatchObject({ style: "Double", color: "#FF0000" });
      expect(borders.items.find(({ sideIndex }) => sideIndex === "EdgeLeft")?.style).toBe("None");
    }));

  test("cells take the style's look, and tell its name; null where they differ", () =>
    inExcel(async (context, sheet, styles) => {
      addInput(styles);
      sheet.getRange("B2:C3").style = "TC Input";
      const cell = sheet.getRange("B2").load("style,numberFormat");
      const [format, font, fill] = [cell.format.load("horizontalAlignment"), cell.format.font.load("bold"), cell.format.fill.load("color")];
      const protection = cell.format.protection.load("locked");
      const [mixed, plain] = [sheet.getRange("A1:B2").load("style"), sheet.getRange("A1").load("style")];
      await context.sync();
      expect([cell.style, mixed.style, plain.style, cell.numberFormat]).toEqual(["TC Input", null, "Normal", [["0.00"]]]);
      expect([format.horizontalAlignment, font.bold, fill.color, protection.locked]).toEqual(["Right", true, "#FFF2CC", false]);
    }));

  test("what is set directly stays over the style, and applying it again takes that away", () =>
    inExcel(async (context, sheet, styles) => {
      const style = addInput(styles);
      sheet.getRange("A1:B1").style = "TC Input";
      sheet.getRange("A1").format.fill.color = "#00FF00";
      style.fill.color = "#DDDDDD";
      style.font.color = "#0000FF";
      const [own, following] = ["A1", "B1"].map((address) => sheet.getRange(address));
      const looks = () => [own, following].map((cell) => [cell?.format.fill.load("color"), cell?.format.font.load("color,bold")] as const);
      const changed = looks();
      await context.sync();
      expect(changed.map(([fill, font]) => [fill?.color, font?.color, font?.bold])).toEqual([
        ["#00FF00", "#0000FF", true],
        ["#DDDDDD", "#0000FF", true],
      ]);
      sheet.getRange("A1").style = "TC Input";
      const again = looks();
      await context.sync();
      expect(again.map(([fill]) => fill?.color)).toEqual(["#DDDDDD", "#DDDDDD"]);
    }));

  test("aspects that a style does not include stay as a cell has them", () =>
    inExcel(async (context, sheet, styles) => {
      const style = addInput(styles);
      style.includeNumber = false;
      style.includePatterns = false;
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["0%"]];
      cell.format.fill.color = "#00FF00";
      cell.style = "TC Input";
      style.numberFormat = "0.000";
      cell.load("numberFormat,style");
      const [fill, font] = [cell.format.fill.load("color"), cell.format.font.load("bold")];
      await context.sync();
      expect([cell.style, cell.numberFormat, fill.color, font.bold]).toEqual(["TC Input", [["0%"]], "#00FF00", true]);
    }));

  test("styles that Excel brings along: Good says nothing of numbers, and Normal takes everything back", () =>
    inExcel(async (context, sheet, styles) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["0%"]];
      cell.style = "Good";
      const good = styles.getItem("Good").load("builtIn,includeNumber,includeFont");
      const [asGood, fill] = [sheet.getRange("A1").load("numberFormat"), cell.format.fill.load("color")];
      await context.sync();
      expect([good.builtIn, good.includeNumber, good.includeFont, asGood.numberFormat, fill.color]).toEqual([
        true,
        false,
        true,
        [["0%"]],
        "#C6EFCE",
      ]);
      cell.style = "Normal";
      const [usual, noFill] = [sheet.getRange("A1").load("numberFormat,style"), sheet.getRange("A1").format.fill.load("color")];
      await context.sync();
      expect([usual.style, usual.numberFormat, noFill.color]).toEqual(["Normal", [["General"]], "#FFFFFF"]);
    }));

  test("a deleted style leaves Normal cells behind, but for what was set directly", () =>
    inExcel(async (context, sheet, styles) => {
      const style = addInput(styles);
      sheet.getRange("A1:B1").style = "TC Input";
      sheet.getRange("B1").format.font.bold = false;
      sheet.getRange("B1").format.font.italic = true;
      style.delete();
      const cells = sheet.getRange("A1:B1").load("style,numberFormat");
      const [first, second] = ["A1", "B1"].map((address) => sheet.getRange(address).format.font.load("bold,italic"));
      const locked = sheet.getRange("A1").format.protection.load("locked");
      await context.sync();
      expect([cells.style, cells.numberFormat, locked.locked]).toEqual(["Normal", [["General", "General"]], true]);
      expect([first?.bold, second?.bold, second?.italic]).toEqual([false, false, true]);
      styles.getItem("TC Input").load("name");
      expect(await failure(context.sync())).toMatchObject({ code: "ItemNotFound" });
    }));

  test("refused: a name twice, a name that is none, deleting Normal, a style that is not there", () =>
    inExcel(async (context, sheet, styles) => {
      const refused = async (work: () => void): Promise<string> => {
        work();
        return (await failure(context.sync())).code;
      };
      expect(await refused(() => (styles.add("Mine"), styles.add("mine")))).toBe("ItemAlreadyExists");
      expect(await refused(() => styles.add("good"))).toBe("ItemAlreadyExists");
      expect(await refused(() => styles.add(" "))).toBe("InvalidArgument");
      expect(await refused(() => styles.getItem("Normal").delete())).toBe("InvalidOperation");
      expect(await refused(() => (sheet.getRange("A1").style = "Nobody's"))).toBe("ItemNotFound");
    }));

  test("styles travel with their cells: copied, pasted as formats, moved by inserted rows, cleared", () =>
    inExcel(async (context, sheet, styles) => {
      addInput(styles);
      sheet.getRange("A1").style = "TC Input";
      sheet.getRange("B5").style = "Good";
      sheet.getRange("B1").copyFrom("A1");
      sheet.getRange("B2").copyFrom("A1", "Formats");
      sheet.getRange("B5").copyFrom("C5");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A2").clear("Formats");
      const cells = ["A2", "B2", "B3", "B6"].map((address) => sheet.getRange(address).load("style"));
      await context.sync();
      expect(cells.map(({ style }) => style)).toEqual(["Normal", "TC Input", "TC Input", "Normal"]);
    }));

  test("many ranges at once; an address of 8 192 characters is refused", () =>
    inExcel(async (context, sheet, styles) => {
      addInput(styles);
      const addresses = Array.from({ length: 1000 }, (_each, at) => `${"ABCDEFGH".charAt((at % 4) * 2)}${Math.floor(at / 4) * 2 + 1}`);
      const areas = sheet.getRanges(addresses.join(","));
      areas.style = "TC Input";
      areas.format.font.italic = true;
      areas.load("style,cellCount,areaCount");
      const [between, last] = [sheet.getRange("B1").load("style"), sheet.getRange("G499").format.font.load("italic,bold")];
      await context.sync();
      expect([areas.style, areas.cellCount, areas.areaCount, between.style]).toEqual(["TC Input", 1000, 1000, "Normal"]);
      expect([last.italic, last.bold]).toEqual([true, true]);
      const long = (last: string): string => `${"A1,".repeat(2729)}${last}`;
      sheet.getRanges(long("A100")).load("areaCount");
      await context.sync();
      sheet.getRanges(long("A1000")).load("areaCount");
      expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument" });
    }));
});
