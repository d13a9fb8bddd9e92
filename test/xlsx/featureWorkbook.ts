/** A workbook with every feature that a file can have, for the tests of the writer. */
import { DEFAULT_STYLE, type Line } from "../../src/xlsx/file/looks";
import type { CellContent, CellEntry, CellStyle, SheetFile, WorkbookFile } from "../../src/xlsx/file/workbookFile";
import type { PageSetup } from "../../src/xlsx/file/page";

const thin: Line = { style: "Continuous", weight: "Thin", color: "#BFC7D5" };
const medium: Line = { style: "Continuous", weight: "Medium", color: "#1F3864" };

export const plainStyle: CellStyle = { ...DEFAULT_STYLE, locked: true, formulaHidden: false, shrinkToFit: false };
const boxed: CellStyle = {
  ...plainStyle,
  vertical: "Center",
  color: "#262626",
  borders: { top: thin, bottom: thin, left: thin, right: thin },
};

const titleStyle: CellStyle = { ...plainStyle, size: 18, bold: true, color: "#1F3864", horizontal: "Left" };
const headerStyle: CellStyle = { ...boxed, bold: true, color: "#1F3864", fill: "#DCE5F2", horizontal: "Center", wrap: true };
const amountStyle: CellStyle = { ...boxed, format: "#,##0.00" };
const inputStyle: CellStyle = { ...amountStyle, color: "#1A3D8F", fill: "#FFFAE6", locked: false };
const totalStyle: CellStyle = {
  ...amountStyle,
  bold: true,
  color: "#1F3864",
  fill: "#E3EAF5",
  borders: { ...boxed.borders, top: medium },
};

const plainPage: PageSetup = {
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

export function cell(row: number, column: number, value: CellContent, more: Partial<CellEntry> = {}): CellEntry {
  return { row, column, value, formula: null, style: null, link: null, ...more };
}

export function sheet(name: string, cells: readonly CellEntry[], more: Partial<SheetFile> = {}): SheetFile {
  return {
    name,
    visibility: "Visible",
    tabColor: null,
    gridlines: true,
    cells,
    merges: [],
    columns: [],
    rows: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    filter: null,
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: plainPage,
    protection: null,
    ...more,
  };
}

export function workbook(sheets: readonly SheetFile[], more: Partial<WorkbookFile> = {}): WorkbookFile {
  const empty = { title: "", subject: "", author: "", keywords: "", comments: "", category: "", manager: "", company: "" };
  return { sheets, names: [], styles: [], active: 0, properties: { ...empty, modified: new Date("2026-01-05T08:00:00Z") }, ...more };
}

const silent = {
  alert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
} as const;
const months = ["1月", "2月", "3月"];
const managers: readonly (readonly [string, ...number[]])[] = [
  ["客户经理甲", 100, 100.5, 99.5],
  ["客户经理乙", 80, 90, 130],
  ["客户经理丙", 60.25, 39.75, 200],
];

/** Formulas of the third sheet, from its second row on, and what they must calculate to. */
export const FORMULAS: readonly (readonly [formula: string, value: CellContent])[] = [
  ["=SUMIFS('基础 数据'!$C$4:$C$6,'基础 数据'!$B$4:$B$6,\"东\")", 40.75],
  ["=COUNTIF('基础 数据'!$B$4:$B$6,\"东\")", 2],
  ["=ROUND('基础 数据'!C4/3,2)", 3.5],
  ["='It''s'!A1*2", 42],
  ["='F1'!E8", 900],
  ["=TC_Year+TC_Rate", 2026.05],
  ["=INDEX(TC_Clients[名称],MATCH(20,TC_Clients[金额],0))", "集团客户2"],
  [`=IF('F1'!B5>=100,"✓","✗")`, "✓"],
  ["=1/0", { error: "#DIV/0!" }],
  ["='F1'!B5=100", true],
  ["=SUMPRODUCT(('基础 数据'!$B$4:$B$6=\"东\")*'基础 数据'!$C$4:$C$6)", 40.75],
  ['="a<b"&" & ""c"""', 'a<b & "c"'],
];

/** `F1` as a form, `基础 数据` (a name that needs quotes) as its data, and a hidden sheet with formulas of every kind. */
export const featureWorkbook: WorkbookFile = workbook([form(), data(), hidden()], {
  active: 0,
  names: [
    { name: "TC_Year", formula: "='基础 数据'!$B$1", sheet: null, hidden: false, comment: "the plan's year" },
    { name: "TC_Marker", formula: '="v1 & <ok>"', sheet: null, hidden: true, comment: "" },
    { name: "TC_Rate", formula: "=0.05", sheet: null, hidden: false, comment: "" },
    { name: "Local", formula: "='F1'!$B$5", sheet: "F1", hidden: true, comment: "" },
  ],
  properties: {
    title: "年度目标 <2026>",
    subject: "目标分解",
    author: "李主管",
    keywords: "plan",
    comments: "R&D",
    category: "sales",
    manager: "王总",
    company: "集团客户部",
    modified: new Date("2026-01-05T08:00:00Z"),
  },
});

function form(): SheetFile {
  const last = 3 + managers.length;
  return sheet(
    "F1",
    [
      cell(0, 0, "年度集团产品销售任务一览表", { style: titleStyle }),
      cell(1, 0, "来源", { link: { to: { type: "Cell", reference: "'基础 数据'!A1" }, tip: "到基础数据" } }),
      cell(3, 0, "客户经理", { style: headerStyle }),
      ...[...months, "全年"].map((title, month) => cell(3, month + 1, title, { style: headerStyle })),
      ...managers.flatMap(([name, ...amounts], index) => [
        cell(4 + index, 0, name, { style: boxed }),
        ...amounts.map((amount, month) => cell(4 + index, month + 1, amount, { style: index === 0 ? inputStyle : amountStyle })),
        cell(
          4 + index,
          4,
          amounts.reduce((sum, amount) => sum + amount, 0),
          { formula: `=SUM(B${5 + index}:D${5 + index})`, style: amountStyle },
        ),
      ]),
      cell(last + 1, 0, "合计", { style: { ...totalStyle, indent: 1, horizontal: "Left" } }),
      ...[240.25, 230.25, 429.5, 900].map((sum, month) =>
        cell(last + 1, month + 1, sum, { formula: `=SUM(${"BCDE".charAt(month)}5:${"BCDE".charAt(month)}7)`, style: totalStyle }),
      ),
      cell(last + 2, 0, "✗", { style: boxed }),
    ],
    {
      tabColor: "#34558B",
      gridlines: false,
      merges: [{ row: 0, column: 0, rows: 1, columns: 5 }],
      columns: [
        { column: 0, width: 18, hidden: false },
        { column: 2, width: 12.5, hidden: false },
        { column: 6, width: null, hidden: true },
      ],
      rows: [
        { row: 0, height: 30, hidden: false },
        { row: 20, height: null, hidden: true },
      ],
      frozen: { rows: 4, columns: 1 },
      filter: { row: 3, column: 0, rows: 4, columns: 5 },
      conditionalFormats: [
        {
          areas: [{ row: last + 2, column: 0, rows: 1, columns: 1 }],
          rule: { type: "ContainsText", operator: "Contains", text: "✗" },
          look: { color: "#9C0006", fill: "#FFC7CE" },
          stopIfTrue: false,
        },
        {
          areas: [{ row: 4, column: 1, rows: 3, columns: 3 }],
          rule: { type: "CellValue", operator: "GreaterThan", formula1: "150" },
          look: {
            bold: true,
            color: "#1B5E2F",
            borders: { top: null, bottom: { style: "Dash", weight: "Thin", color: "#9C0006" }, left: null, right: null },
          },
          stopIfTrue: true,
        },
        {
          areas: [
            { row: 4, column: 4, rows: 3, columns: 1 },
            { row: 8, column: 4, rows: 1, columns: 1 },
          ],
          rule: { type: "Custom", formula: "=$E5<>300" },
          look: { fill: "#E2F0DA" },
          stopIfTrue: false,
        },
      ],
      validations: [
        {
          areas: [{ row: 4, column: 0, rows: 3, columns: 1 }],
          rule: { type: "List", source: "='基础 数据'!$A$4:$A$6", inCellDropDown: true },
          ignoreBlanks: true,
          ...silent,
        },
        {
          areas: [{ row: 10, column: 0, rows: 2, columns: 1 }],
          rule: { type: "List", source: '是,"否"', inCellDropDown: true },
          ignoreBlanks: true,
          ...silent,
        },
        {
          areas: [{ row: 4, column: 1, rows: 3, columns: 3 }],
          rule: { type: "Decimal", operator: "GreaterThanOrEqualTo", formula1: 0 },
          ignoreBlanks: false,
          alert: { message: "不小于 0", showAlert: true, style: "Warning", title: "金额" },
          prompt: { message: "万元", showPrompt: true, title: "" },
        },
      ],
      page: {
        ...plainPage,
        orientation: "landscape",
        size: { type: "Pages", wide: 1, tall: null },
        margins: { left: 36, right: 36, top: 54, bottom: 54, header: 22.5, footer: 22.5 },
        centered: { horizontally: true, vertically: false },
        titleRows: { from: 0, count: 4 },
        titleColumns: { from: 0, count: 1 },
        area: [{ row: 0, column: 0, rows: 10, columns: 5 }],
        header: { left: "集团客户部 R&&D", center: "", right: "2026" },
        footer: { left: "", center: "&P / &N", right: "" },
        breaks: { rows: [8], columns: [] },
      },
      protection: { password: null, allowed: ["formatColumns", "selectLockedCells", "selectUnlockedCells"] },
    },
  );
}

function data(): SheetFile {
  const rows = [
    ["名称", "地区", "金额"],
    ["集团客户1", "东", 10.5],
    ["集团客户2", "西", 20],
    ["集团客户3", "东", 30.25],
  ] as const;
  return sheet(
    "基础 数据",
    [cell(0, 0, "年度"), cell(0, 1, 2026), ...rows.flatMap((line, row) => line.map((value, column) => cell(2 + row, column, value)))],
    {
      tables: [
        {
          name: "TC_Clients",
          area: { row: 2, column: 0, rows: 4, columns: 3 },
          columns: ["名称", "地区", "金额"],
          style: "TableStyleLight1",
          showHeaders: true,
          showTotals: false,
          showFilterButton: true,
          showBandedRows: false,
          showBandedColumns: false,
          highlightFirstColumn: true,
          highlightLastColumn: false,
        },
      ],
    },
  );
}

function hidden(): SheetFile {
  return sheet("It's", [cell(0, 0, 21), ...FORMULAS.map(([formula, value], row) => cell(row + 1, 0, value, { formula }))], {
    visibility: "VeryHidden",
  });
}
