/** A workbook that genuine Office.js filled, saved and read back. */
import { readXlsx } from "hucre/xlsx";
import { openWorkbook, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";
import { toWorkbookFile } from "../../../src/workbench/xlsx/toWorkbookFile";
import type { WorkbookFile } from "../../../src/xlsx/file/workbookFile";
import { readTexts } from "../../support/archives";
import { describeWithLibreOffice, recalculate } from "../../support/libreOffice";

let workbook: LocalWorkbook;
let file: WorkbookFile;
let bytes: Uint8Array;

beforeAll(async () => {
  workbook = await openWorkbook();
  await workbook.Excel.run(fill);
  file = await toWorkbookFile(workbook.engine);
  bytes = await workbook.save();
}, 120_000);

afterAll(() => {
  workbook.close();
});

async function fill(context: Excel.RequestContext): Promise<void> {
  const { worksheets, names } = context.workbook;
  const input = worksheets.getItem("Sheet1");
  input.name = "基础 数据";
  input.getRange("A1:C4").values = [
    ["名称", "地区", "金额"],
    ["客户1", "东", 10.5],
    ["客户2", "西", 20],
    ["'=1+1", "东", 30.25],
  ];
  input.tables.add("A1:C4", true).set({ name: "TC_Clients", style: "TableStyleLight1", showBandedRows: false });
  input.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "东,西" } };
  input.getRange("C2:C4").format.protection.locked = false;

  const form = worksheets.add("F1");
  form.getRange("A1").hyperlink = { documentReference: "'基础 数据'!A1", screenTip: "来源" };
  form.getRange("A1:B1").values = [["年度一览", ""]];
  form.getRange("A1:B1").merge();
  form.getRange("A3:B5").formulas = [
    ["东", `=SUMIFS('基础 数据'!C2:C4,'基础 数据'!B2:B4,"东")`],
    ["'#REF!", `=COUNTIF('基础 数据'!B2:B4,"东")`],
    ["核对", '=IF(B3=40.75,"✓","✗")'],
  ];
  form.getRange("B6").formulas = [["=1/0"]];
  form.getRange("A1").format.set({ font: { size: 18, bold: true, color: "#1F3864" }, wrapText: true });
  form.getRange("B3:B4").numberFormat = [["#,##0.00"], ["0"]];
  const top = form.getRange("A3:B3").format.borders.getItem("EdgeTop");
  top.set({ style: "Continuous", color: "#1F3864", weight: "Medium" });
  form.getRange("A3:B3").format.fill.color = "#E3EAF5";
  form.getRange("A:A").format.columnWidth = 96;
  form.getRange("1:1").format.rowHeight = 30;
  form.freezePanes.freezeRows(2);
  form.tabColor = "#34558B";
  form.showGridlines = false;
  const { cellValue } = form.getRange("B5").conditionalFormats.add("CellValue");
  cellValue.format.font.color = "#9C0006";
  cellValue.rule = { formula1: '="✗"', operator: "EqualTo" };
  const page = form.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintTitleRows("$1:$2");
  page.leftMargin = 36;
  page.headersFooters.defaultForAllPages.leftHeader = "集团客户部";
  page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  names.add("TC_F1", form.getRange("A1"));
  names.add("TC_Rate", "=0.05").visible = false;
  const last = worksheets.add("内部");
  last.visibility = "VeryHidden";
  context.workbook.properties.title = "目标分解";
  form.activate();
  await context.sync();
}

describe("toWorkbookFile(engine)", () => {
  const sheet = (name: string) => file.sheets.find((each) => each.name === name);
  const at = (name: string, row: number, column: number) => sheet(name)?.cells.find((cell) => cell.row === row && cell.column === column);

  test("sheets in their order, which one is open, and who is hidden", () => {
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["基础 数据", "Visible"],
      ["F1", "Visible"],
      ["内部", "VeryHidden"],
    ]);
    expect(file.active).toBe(1);
    expect(file.properties.title).toBe("目标分解");
  });

  test("formulas with what they calculate to", () => {
    expect(at("F1", 2, 1)).toMatchObject({ formula: `=SUMIFS('基础 数据'!C2:C4,'基础 数据'!B2:B4,"东")`, value: 40.75 });
    expect(at("F1", 4, 1)).toMatchObject({ value: "✓" });
    expect(at("F1", 5, 1)).toMatchObject({ value: { error: "#DIV/0!" } });
    expect(at("基础 数据", 3, 0)).toMatchObject({ formula: null, value: "=1+1" });
    expect(at("F1", 3, 0)).toMatchObject({ formula: null, value: "#REF!" });
  });

  test("looks, sizes and links", () => {
    expect(at("F1", 0, 0)).toMatchObject({
      style: { size: 18, bold: true, wrap: true },
      link: { to: { type: "Cell", reference: "'基础 数据'!A1" }, tip: "来源" },
    });
    expect(at("F1", 2, 0)?.style).toMatchObject({ fill: "#E3EAF5", borders: { top: { weight: "Medium", color: "#1F3864" } } });
    expect(at("基础 数据", 1, 2)?.style?.locked).toBe(false);
    expect(sheet("F1")?.columns[0]).toMatchObject({ column: 0, hidden: false, width: expect.closeTo(128 / 7, 2) as number });
    expect(sheet("F1")?.rows).toContainEqual({ row: 0, height: 30, hidden: false });
    expect(sheet("F1")).toMatchObject({
      tabColor: "#34558B",
      gridlines: false,
      frozen: { rows: 2, columns: 0 },
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    });
  });

  test("page, tables, rules and names", () => {
    expect(sheet("F1")?.page).toMatchObject({
      orientation: "landscape",
      paper: "a4",
      size: { type: "Pages", wide: 1, tall: null },
      titleRows: { from: 0, count: 2 },
      header: { left: "集团客户部" },
      footer: { center: "&P / &N" },
    });
    expect(sheet("F1")?.page.margins.left).toBe(36);
    expect(sheet("F1")?.conditionalFormats).toMatchObject([
      { areas: [{ row: 4, column: 1, rows: 1, columns: 1 }], rule: { type: "CellValue", operator: "EqualTo", formula1: '="✗"' } },
    ]);
    expect(sheet("基础 数据")?.tables).toMatchObject([
      { name: "TC_Clients", columns: ["名称", "地区", "金额"], style: "TableStyleLight1", showBandedRows: false },
    ]);
    expect(sheet("基础 数据")?.validations).toMatchObject([{ rule: { type: "List", source: "东,西" } }]);
    expect(file.names).toContainEqual({ name: "TC_F1", formula: "='F1'!$A$1", sheet: null, hidden: false, comment: "" });
    expect(file.names).toContainEqual({ name: "TC_Rate", formula: "=0.05", sheet: null, hidden: true, comment: "" });
  });
});

describe("saveWorkbook(engine)", () => {
  test("what was saved is read back", async () => {
    const read = await readXlsx(bytes, { readStyles: true });
    expect(read.sheets.map(({ name }) => name)).toEqual(["基础 数据", "F1", "内部"]);
    expect(read.sheets[0]?.rows[3]?.[0]).toBe("=1+1");
    expect(read.sheets[1]?.cells?.get("2,1")).toMatchObject({ formula: `SUMIFS('基础 数据'!C2:C4,'基础 数据'!B2:B4,"东")` });
    expect(read.sheets[1]?.freezePane).toMatchObject({ rows: 2 });
    expect(read.sheets[1]?.pageSetup).toMatchObject({
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$2",
    });
    expect((await readTexts(bytes)).get("xl/workbook.xml")).toContain('<definedName name="TC_Rate" hidden="1">0.05</definedName>');
  });
});

describeWithLibreOffice("LibreOffice on a saved workbook", () => {
  test("calculates what the engine calculated", async () => {
    const result = await recalculate(bytes);
    if (result.type === "NotInstalled") throw new Error("LibreOffice is gone.");
    expect(result.sheets["F1"]?.slice(2, 6).map((row) => row[1])).toEqual([40.75, 2, "✓", "#DIV/0!"]);
  });
});
