import { a1 } from "../../src/sheet/place/address";
import { byHand, packed, relations } from "../returned/parts";

/** A workbook as a supervisor has kept it for years: a sheet of remarks, and last year's sales with everything that people do to them. */
export interface OldBook {
  /** The tab with the list. */
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly merges: readonly string[];
  /** From 1. */
  readonly hidden: readonly number[];
  readonly bytes: Uint8Array;
}

const CHINESE: readonly (readonly (string | number)[])[] = [
  ["2025年集团客户收入情况汇总"],
  ["填报部门：集团客户部", "", "", "", "", "", "", "单位：万元"],
  ["序号", "客户经理", "单位名称", "级别", "2025年收入", "", "", "合计", "备注"],
  ["", "", "", "", "彩铃", "短信", "专线", "", ""],
  [1, "王海燕", "市第一医院", "A", 10.5, "１２．５", 16.8, 39.8, ""],
  [2, "", "东方机械厂", "A", "8万", 9.75, 21, 38.75, "重点"],
  [3, "", "锦华大酒店", "B", 3.2, 4.5, "—", 7.7, ""],
  ["", "小计", "", "", 21.7, 26.75, 37.8, 86.25, ""],
  [4, "刘志强", "西城商业银行", "A", 12, 14.5, 22.4, 48.9, ""],
  [5, "", "恒达运输公司", "B", 6.4, "9.2万元", 9.1, 24.7, ""],
  [6, "", "百味食品店", "C", 1.5, 2.8, "", 4.3, ""],
  ["", "小计", "", "", 19.9, 26.5, 31.5, 77.9, ""],
  ["合计", "", "", "", 41.6, 53.25, 69.3, 164.15, ""],
  ["注：数据来自经分系统，含税。"],
];

const ENGLISH: readonly (readonly (string | number)[])[] = [
  ["Accounts 2025, North region"],
  ["Prepared by Sales Operations", "", "", "", "", "", "", "in $k"],
  ["No.", "Owner", "Account name", "Tier", "Revenue 2025", "", "", "Total", "Notes"],
  ["", "", "", "", "Fibre", "Mobile", "Cloud", "", ""],
  [1, "Hannah King", "City Hospital", "A", 105, "１２５", 168, 398, ""],
  [2, "", "Eastern Machinery", "A", 80, 97.5, 210, 387.5, "key"],
  [3, "", "Plaza Hotel", "B", 32, 45, "-", 77, ""],
  ["", "Hannah King subtotal", "", "", 217, 267.5, 378, 862.5, ""],
  [4, "Leo Sanders", "Westbank", "A", 120, 145, 224, 489, ""],
  [5, "", "Henda Transport", "B", 64, "1,092", 91, 1247, ""],
  [6, "", "Bakery", "C", 15, 28, "", 43, ""],
  ["", "Leo Sanders subtotal", "", "", 199, 1265, 315, 1779, ""],
  ["Grand total", "", "", "", 416, 1532.5, 693, 2641.5, ""],
  ["Note: incl. VAT"],
];

/** @param remarks what stands on the first sheet */
export function oldBook(
  language: "zh-CN" | "en",
  remarks = language === "en" ? "Read me: figures as of 31 December" : "说明：截至12月31日",
): OldBook {
  const rows = language === "en" ? ENGLISH : CHINESE;
  const sheet = language === "en" ? "Accounts" : "收入汇总";
  const merges = ["A1:I1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:H4", "I3:I4", "B5:B7", "B9:B11"];
  const hidden = [7];
  const parts = byHand("", {
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><sheets><sheet name="README" sheetId="1" r:id="rId1"/>' +
      `<sheet name="${sheet}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["worksheet", "worksheets/sheet2.xml"]),
    "xl/worksheets/sheet1.xml": sheetXml([[remarks]], [], []),
    "xl/worksheets/sheet2.xml": sheetXml(rows, merges, hidden),
  });
  return { sheet, rows, merges, hidden, bytes: packed(parts) };
}

function sheetXml(rows: OldBook["rows"], merges: readonly string[], hidden: readonly number[]): string {
  const lines = rows.map((cells, row) => {
    const texts = cells.map((cell, column) => cellXml(cell, a1({ row, column })));
    return `<row r="${row + 1}"${hidden.includes(row + 1) ? ' hidden="1"' : ""}>${texts.join("")}</row>`;
  });
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  return `<worksheet><sheetData>${lines.join("")}</sheetData>${merged === "" ? "" : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: string | number, at: string): string {
  if (cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}
