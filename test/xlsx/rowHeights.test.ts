import { styleInFile } from "../../src/xlsx/specs/looks";
import { rowHeights } from "../../src/xlsx/parts/rowHeights";
import type { StyleName } from "../../src/sheet/spec/spec";
import type { CellEntry } from "../../src/xlsx/file/workbookFile";

const columns = [{ column: 0, width: 20, hidden: false }];
const merges = [{ row: 5, column: 0, rows: 1, columns: 2 }];
const long = "客户要求下周提供书面方案和报价，并安排技术人员到现场演示";

function heightOf(style: StyleName, value: CellEntry["value"], own: number | null = null, row = 1): string {
  const heights = rowHeights({ columns, merges });
  const { look, name } = styleInFile(style, null);
  heights.see({ row, column: 0, value, formula: null, link: null, style: { ...look, named: name } });
  return heights.ended(row, own === null ? undefined : { row, height: own, hidden: false });
}

test("a row that nobody has sized is as high as its longest text; programs go on fitting it", () => {
  expect(heightOf("inputWords", long)).toBe(' ht="48"');
  expect(heightOf("inputWords", "一次\n两次")).toBe(' ht="33"');
  expect(heightOf("inputWords", "一次")).toBe("");
  expect(heightOf("input", long)).toBe("");
  expect(heightOf("inputWords", 3)).toBe("");
});

test("a row in which words are typed begins with its height and grows; any other keeps its own", () => {
  expect(heightOf("inputWords", null, 20)).toBe(' ht="20"');
  expect(heightOf("inputWords", long, 20)).toBe(' ht="48"');
  expect(heightOf("header", "客户", 20)).toBe(' ht="20" customHeight="1"');
  // No program fits a row to merged cells.
  expect(heightOf("inputText", long, 52, 5)).toBe(' ht="52" customHeight="1"');
  expect(heightOf("inputText", long, null, 5)).toBe("");
});
